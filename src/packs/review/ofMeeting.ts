import type { MeetingReading, Reading } from '../reading';
import { withValue } from './valuePath';

interface Told {
  /** The committee that a person has chosen, by its title. */
  readonly committee: string | null;
  /** What the main pack says of the meeting; null for the main pack itself. */
  readonly main: MeetingReading | null;
  /** A person has said that this file is of the main pack's meeting. */
  readonly isPlaced: boolean;
}

/** The file as it is read where a person has said whose it is: that counts before what is printed, which may be misread. */
export function ofMeeting(reading: Reading, { committee, main, isPlaced }: Told): Reading {
  if (main !== null && isPlaced) return { ...reading, meeting: { ...reading.meeting, committee: main.committee, date: main.date, time: main.time } };
  return reading.meeting.committee === null && committee !== null ? withValue(reading, 'meeting.committee', committee) : reading;
}
