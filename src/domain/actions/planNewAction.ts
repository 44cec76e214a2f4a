import type { Item } from '../../lists/index';
import type { ActionToNumber } from '../changes';
import { readDueDate } from '../dueDates';
import { formatDate } from '../formats';
import { newAction, seriesOf } from '../newAction';
import type { SiteKey } from '../sites';
import { actionEventRow, type Doing } from './actionEvents';
import { doubtOfDue, problemsOf, type ActionEdit } from './planEdit';
import type { Action } from './state';

/** An action as a clerk enters it by hand. What is blank is not known. */
export interface EnteredAction extends ActionEdit {
  readonly request: string;
  readonly printedNumber: string;
  /** Null until it is said whether it is public. */
  readonly site: SiteKey | null;
}

export interface PlannedAction {
  /** Written first. */
  readonly event: Item<'events'>;
  readonly action: ActionToNumber;
}

export interface PlanOfNewAction {
  /** Null where something must be put right first. */
  readonly planned: PlannedAction | null;
  readonly problems: readonly string[];
  /** What is to be looked at, and does not keep it from being saved. */
  readonly doubts: readonly string[];
}

/** `others` are the committee's open actions; `key` is the same for every attempt. */
export function planNewAction(committee: string, entered: EnteredAction, others: readonly Action[], key: string, doing: Doing): PlanOfNewAction {
  const { site, owner = null, estate = null, dueAtMeeting = null, dueAtItem = null, raisedOn = null, raisedAtItem = null } = entered;
  const { dueOn, precision, overdueFrom } = readDueDate(entered.dueText ?? '');
  const doubt = doubtOfDue(entered.dueText ?? '', dueAtMeeting);
  const dueText = blankToNull(entered.dueText);
  const printedNumber = blankToNull(entered.printedNumber);
  const words = { request: entered.request.trim(), title: blankToNull(entered.title), responsiblePost: blankToNull(entered.responsiblePost), statusText: blankToNull(entered.statusText), dueText, printedNumber };
  const problems = [
    ...problemsOf({ ...words, request: words.request === '' ? null : words.request }),
    ...(raisedOn !== null && raisedOn > doing.today ? [`It cannot have been raised on ${formatDate(raisedOn)}, which is still to come.`] : []),
    ...(site === null ? ['Say whether it is public: everybody with access to this site reads the public list.'] : []),
  ];
  const doubts = [...(doubt === null ? [] : [doubt]), ...usedTwice(printedNumber, others)];
  if (site === null || problems.length > 0) return { planned: null, problems, doubts };
  const item = newAction(key, committee, { ...words, owner, estate, dueAtMeeting, dueAtItem, raisedOn, raisedAtItem, dueOn, overdueFrom, duePrecision: dueText === null ? null : precision });
  const event = actionEventRow({ key }, { kind: 'raised', column: null, before: null, after: null, why: 'Entered by hand' }, { ...doing, eventKey: `event.${key}.raised` });
  return { planned: { event, action: { kind: 'number', list: 'actions', site, series: seriesOf(committee, site), item } }, problems, doubts };
}

/** The number in the series is unique, and SharePoint sees to it; a printed one repeats from list to list, and in one list by mistake. */
function usedTwice(printedNumber: string | null, others: readonly Action[]): readonly string[] {
  const other = printedNumber === null ? undefined : others.find((one) => one.printedNumber === printedNumber || one.seriesNumber === printedNumber);
  return other === undefined ? [] : [`${printedNumber ?? ''} is the number of another open action: “${(other.title ?? other.request).slice(0, 80)}”. Enter another, or none: it has its number in the series in any case.`];
}

const blankToNull = (typed: string | undefined): string | null => typed?.trim() || null;
