import { councilMoment } from './calendar';
import { formatDate, formatTime } from './formats';

/** "1.45 pm on Tue 24 Nov 2026", of an instant, in the council's own time. */
export function momentWords(instant: string): string {
  const moment = councilMoment(instant);
  return moment === null ? 'at a time that could not be read' : `${formatTime(moment.time)} on ${formatDate(moment.date)}`;
}
