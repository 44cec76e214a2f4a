import { isSettled } from '../../../domain/estates/issues/issue';
import { everyIssue, type IssueFilter, type IssueOrder } from '../../../domain/estates/issues/issueList';

/** What of the list is shown, and how. */
export interface IssuesView {
  readonly filter: IssueFilter;
  readonly order: IssueOrder;
  /** The year of which what is settled is read, once it is asked for. */
  readonly year: string;
}

/** As it was left, of each estate, while the app is open. */
const left = new Map<string, IssuesView>();

export const viewOf = (estate: string, today: string): IssuesView => left.get(estate) ?? { filter: everyIssue, order: 'severity', year: today.slice(0, 4) };
export const leaveView = (estate: string, view: IssuesView): void => void left.set(estate, view);

/** Whether the list of a year is to be read. */
export const asksForSettled = ({ filter: { state } }: IssuesView): boolean => state === null || (state !== 'unsettled' && state !== 'overdue' && isSettled(state));

export const ORDER_WORDS: Readonly<Record<IssueOrder, string>> = { severity: 'Severity, then age', age: 'Age', block: 'Block' };
