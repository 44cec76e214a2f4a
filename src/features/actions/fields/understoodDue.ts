import { readDueDate } from '../../../domain/dueDates';
import { formatDate } from '../../../domain/formats';

/** As typed and as understood, side by side, before it is saved. */
export function understoodDue(typed: string): string {
  if (typed.trim() === '') return 'No date: it is never overdue.';
  const { dueOn, overdueFrom, doubt } = readDueDate(typed);
  if (dueOn !== null && overdueFrom !== null) return [`Understood as ${formatDate(dueOn)}; overdue from ${formatDate(overdueFrom)}.`, doubt].filter(Boolean).join(' ');
  return doubt === null ? 'Understood as no date: it is never overdue. A month or a quarter can be chased.' : `Understood as no date. ${doubt}`;
}
