import type { FilesPlan } from '../import/planFiles';
import { meetingsOfMinutes } from '../import/readDecisions';
import type { Reading } from '../reading';

export interface MeetingSaved {
  readonly key: string;
  /** Set where the files have no agenda of their own: the day of the meeting that they tell of. */
  readonly date: string | null;
}

/** The meeting whose agenda the files are; of minutes and decisions alone those of which they tell. */
export function meetingsSaved({ summaries, after, changes }: Pick<FilesPlan, 'summaries' | 'after' | 'changes'>, readings: readonly Reading[]): readonly MeetingSaved[] {
  const own = summaries.find(({ meeting }) => meeting !== null)?.meeting ?? null;
  if (own !== null) return [{ key: own, date: null }];
  const minuted = readings.flatMap((reading) => meetingsOfMinutes(reading, after.meetings).known.map(({ meeting }) => meeting));
  const decided = changes.flatMap((change) => (change.list === 'decisions' && change.kind === 'create' ? [change.item.meeting] : []));
  return [...new Set([...minuted, ...decided])].flatMap((key) => {
    const meeting = after.meetings.find((one) => one.key === key);
    return meeting ? [{ key, date: meeting.date }] : [];
  });
}
