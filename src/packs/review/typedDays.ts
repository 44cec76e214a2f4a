import { readDueDate } from '../../domain/dueDates';
import { dueWordsIn } from '../../domain/dueWords';
import { formatDate, formatLongDate } from '../../domain/formats';
import { findWrittenDays } from '../../domain/writtenDays';
import type { ValueForm } from './valueForms';

/** Which last day a time that is longer than a day may stand for. */
type Stands = 'aDay' | 'itsLastDay';

type Understood = { readonly kind: 'day'; readonly day: string; readonly remark: string } | { readonly kind: 'none' } | { readonly kind: 'refused'; readonly why: string };

/** The form of a value that is a day: typed as people write days, kept as the day that it is. */
export function dayForm(label: string, stands: Stands = 'aDay'): ValueForm {
  return {
    label,
    input: 'line',
    hint: `Like ${EXAMPLE} or 24/11/2026`,
    show: (stored) => (typeof stored === 'string' && stored !== '' ? formatLongDate(stored) : ''),
    understood(typed) {
      const read = readTypedDay(typed, stands);
      return read.kind === 'day' ? `Understood as: ${formatDate(read.day)}${read.remark}` : null;
    },
    read(typed) {
      const read = readTypedDay(typed, stands);
      if (read.kind === 'refused') return { kind: 'refused', message: `${label}: “${oneLine(typed)}” ${read.why}` };
      return { kind: 'value', value: read.kind === 'day' ? read.day : null };
    },
  };
}

/** A due time as typed and as understood, side by side. */
export function dueInWords(typed: string): string {
  if (typed.trim() === '') return 'No due date.';
  const { dueOn, precision, overdueFrom, doubt } = readDueDate(typed);
  if (dueOn !== null) return `Understood as: by ${formatDate(dueOn)}${precision === 'day' ? '' : `, the end of the ${precision}`}${overdueFrom === null ? '' : `; late from ${formatDate(overdueFrom)}`}.${doubt === null ? '' : ` ${doubt}`}`;
  if (precision === 'none' && doubt === null) return 'Understood as: no date yet.';
  return precision === 'none' && dueWordsIn(typed) !== null ? 'Understood as: a time without its day, so it is never overdue. It is kept as written.' : 'Not understood as a date: kept as written.';
}

function readTypedDay(typed: string, stands: Stands): Understood {
  const text = oneLine(typed);
  if (text === '') return { kind: 'none' };
  const [day, another] = findWrittenDays(text);
  if (another) return refused('names several days. Type one.');
  if (day?.iso) return { kind: 'day', day: day.iso, remark: day.repair === null ? '.' : '. Its figures ran together: check it.' };
  // Its first sentence says why; what to do is said here for all.
  if (day) return refused(`${day.problem?.split('.')[0]}. ${ASK}`);
  const { dueOn, precision } = readDueDate(text);
  if (dueOn !== null && stands === 'itsLastDay') return { kind: 'day', day: dueOn, remark: precision === 'day' ? '.' : `, the end of the ${precision}.` };
  if (dueOn !== null) return refused(`is ${precision === 'day' ? 'a time' : `a ${precision}`} that ends on ${formatDate(dueOn)}, and not a day. ${ASK}`);
  return refused(dueWordsIn(text) === null ? `is not a date. ${ASK}` : `says when, and not on which day. ${ASK}`);
}

const EXAMPLE = '24 November 2026';
const ASK = `Type it like ${EXAMPLE}.`;

const refused = (why: string): Understood => ({ kind: 'refused', why });

const oneLine = (typed: string): string => typed.replace(/\s+/g, ' ').trim();
