import { nextDay } from '../../../domain/calendarDays';
import { namesMeeting } from '../../../domain/dueAtMeeting';
import { readDueDate } from '../../../domain/dueDates';
import { formatDate } from '../../../domain/formats';

/** As typed and as understood, side by side, before it is saved. `meeting` is the one that the words mean, where they mean one. */
export function understoodDue(typed: string, meeting: { readonly date: string } | null = null): string {
  if (typed.trim() === '') return 'No date: it is never overdue.';
  if (meeting !== null) return `Understood as the meeting on ${formatDate(meeting.date)}, chosen below; overdue from ${formatDate(nextDay(meeting.date))}, or from the day after it where it moves.`;
  if (namesMeeting(typed)) return 'Understood as a meeting, and none such is known. Choose it below, or enter a date.';
  const { dueOn, overdueFrom, doubt } = readDueDate(typed);
  if (dueOn !== null && overdueFrom !== null) return [`Understood as ${formatDate(dueOn)}; overdue from ${formatDate(overdueFrom)}.`, doubt].filter(Boolean).join(' ');
  return doubt === null ? 'Understood as no date: it is never overdue. A month or a quarter can be chased.' : `Understood as no date. ${doubt}`;
}
