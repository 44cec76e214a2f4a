import { isCounted } from '../../../domain/countedDays';
import { readDueDate } from '../../../domain/dueDates';
import { dueWordsIn } from '../../../domain/dueWords';
import type { MinutedActionReading } from '../../minutesReading';
import type { Problem } from '../../reading';

/** When an action is due, as printed beside it; of what its own words say that which is in doubt, so that it can be corrected. */
export function dueOf(printed: string | null, text: string): string | null {
  const said = printed === null ? dueWordsIn(text) : null;
  return said !== null && doubtOf(said) !== null ? said : printed;
}

/** Due dates that are no day of the calendar, or not plainly one. */
export function dueDoubts(actions: readonly MinutedActionReading[]): Problem[] {
  return actions.flatMap(({ due, line }, at): Problem[] => {
    const doubt = doubtOf(due ?? '');
    return doubt === null ? [] : [{ message: `The due date of an action of the minutes, ${doubt}`, line, kind: 'uncertain', value: `actions[${String(at)}].due` }];
  });
}

/** "The next meeting" and "in due course" are words, and no date in doubt; "within 14 days" and "the next meeting but one" are days that somebody can reckon. */
function doubtOf(words: string): string | null {
  const { doubt, precision } = readDueDate(words);
  return precision === 'none' && dueWordsIn(words) !== null && !isCounted(words, false) && !/\bbut\sone\b/i.test(words) ? null : doubt;
}
