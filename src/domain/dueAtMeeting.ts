import { earliestFirst, type Meeting, willBeHeld } from './meetings';
import { MONTH_NAMES, monthNumber } from './monthNames';

// "To the next meeting", "the Committee's next meeting"; "at the January meeting", "meeting in March 2027".
const NEXT = /^(?:(?:at|to|for|by|before|in time for)\s)?(?:the|its|our)?\s?(?:(?:committee|board|sub-committee|panel)['’]s\s)?(?:next|following)\s(?:ordinary\s|scheduled\s|committee\s|board\s|sub-committee\s|panel\s)?meeting(?:\sof\sthe\s(?:committee|board|sub-committee|panel))?(?<second>\sbut\sone)?\.?$/i;
const OF_MONTH = new RegExp(`^(?:(?:at|to|for|by|before|in time for)\\s)?(?:the\\s)?(?:(?<before>${MONTH_NAMES})(?:\\s(?<year>\\d{4}))?\\s(?:committee\\s|board\\s)?meeting|meeting\\s(?:in|of)\\s(?<after>${MONTH_NAMES})(?:\\s(?<later>\\d{4}))?)\\.?$`, 'i');

/** Whether words say at which meeting something is due, and not on which day. */
export const namesMeeting = (words: string): boolean => NEXT.test(plain(words)) || OF_MONTH.test(plain(words));

/** The meeting of a committee that words mean, of those that come after the day on which they are said; null where they mean none that is known. */
export function meetingMeant<M extends Pick<Meeting, 'key' | 'date' | 'startsAt' | 'state'>>(words: string, meetings: readonly M[], today: string): M | null {
  const toCome = meetings.filter((meeting) => meeting.date > today && willBeHeld(meeting)).sort(earliestFirst);
  const next = NEXT.exec(plain(words));
  if (next) return toCome[next.groups?.['second'] === undefined ? 0 : 1] ?? null;
  const { before, after, year, later } = OF_MONTH.exec(plain(words))?.groups ?? {};
  const month = monthNumber(before ?? after ?? '');
  return toCome.find(({ date }) => Number(date.slice(5, 7)) === month && date.startsWith(year ?? later ?? '')) ?? null;
}

/** The same for a row that keeps the meeting's key: what the words of a form, of a file and of papers choose. */
export const keyOfMeetingMeant = (words: string | null, meetings: readonly Pick<Meeting, 'key' | 'date' | 'startsAt' | 'state'>[], saidOn: string | null): string | null =>
  words === null || saidOn === null ? null : (meetingMeant(words, meetings, saidOn)?.key ?? null);

/** The meeting that new words choose in place of the old ones; one that a person chose stays. */
export function meetingInPlace(words: string, before: { readonly dueText: string | null; readonly dueAtMeeting: string | null }, meetings: readonly Pick<Meeting, 'key' | 'date' | 'startsAt' | 'state'>[], today: string): string | null {
  return before.dueAtMeeting === keyOfMeetingMeant(before.dueText, meetings, today) ? keyOfMeetingMeant(words, meetings, today) : before.dueAtMeeting;
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, 200);
