import type { ImportChange } from './importPlan';
import { meetingsOn } from './matchMeeting';
import { newMeeting } from './meetingColumns';
import { mintKey } from '../../domain/mintKey';
import type { OwnMeeting, RecordsRequest } from './planRecords';
import { isTelling } from './readDecisions';
import { openSourceAt } from './sourceAt';

export interface MinutedMeetings {
  readonly changes: readonly ImportChange[];
  readonly meetings: readonly OwnMeeting[];
}

/** The earlier meetings that the calendar lacks and of which the pack holds this committee's minutes: they were held, and their minutes are there to be agreed. */
export function addMinutedMeetings({ reading, committee, options, fit }: RecordsRequest, known: readonly OwnMeeting[]): MinutedMeetings {
  const meetings = [...known];
  const changes: ImportChange[] = [];
  for (const set of options.minutedMeetings === 'add' ? reading.minutes : []) {
    const { date, time, endTime, venue, lines } = set;
    if (set.standing !== 'thisBody' || date === null || !isTelling(set) || meetingsOn(meetings, date, time).length > 0) continue;
    // A file without an agenda bears the day of the meeting that it minutes.
    if (reading.agendaItems.length > 0 && reading.meeting.date !== null && date >= reading.meeting.date) continue;
    const key = mintKey(`${committee.key}-${date}`, (one) => meetings.some((meeting) => meeting.key === one));
    const said = { committee: committee.key, year: date.slice(0, 4), date, startsAt: time, endsAt: endTime, venue: fit.text(venue, 'The venue', lines.venue ?? lines.from) };
    const item = { ...newMeeting(key, date, committee, said), state: 'held' as const, imported: said, source: openSourceAt(reading, lines.from) };
    changes.push({ kind: 'create', list: 'meetings', site: 'open', item });
    meetings.push(item);
  }
  return { changes, meetings };
}
