import { groupActions, hasWords, isInView, sortActions, type ActionGrouping, type ActionOrder, type ActionView, type ListedAction } from '../../../domain/actions/actionList';

/** What of the list is shown, and how. */
export interface ActionsView {
  readonly view: ActionView;
  readonly words: string;
  readonly order: ActionOrder;
  readonly grouping: ActionGrouping;
}

export const allOpen: ActionsView = { view: 'open', words: '', order: 'number', grouping: 'none' };

export const viewWording: Readonly<Record<ActionView, string>> = {
  open: 'Open',
  mine: 'Mine',
  overdue: 'Overdue',
  'due next': 'Due at the next meeting',
  'no owner': 'No owner',
  'no date': 'No date',
  'reported done': 'Reported done',
  proposed: 'Proposed for closure',
  over: 'Closed',
};

export const orderWording: Readonly<Record<ActionOrder, string>> = { number: 'Number', due: 'Due date', age: 'Age', officer: 'Officer' };
export const groupingWording: Readonly<Record<ActionGrouping, string>> = { none: 'Nothing', officer: 'Officer', age: 'Age', state: 'State', due: 'Due date' };

/** A heading, or an action below it: what a list of any length is drawn from, a row after a row. */
export type ActionsRow = { readonly kind: 'heading'; readonly heading: string; readonly count: number } | { readonly kind: 'action'; readonly listed: ListedAction };

export function rowsInView(listed: readonly ListedAction[], { view, words, order, grouping }: ActionsView, nextMeeting: { readonly key: string; readonly date: string } | null): readonly ActionsRow[] {
  const shown = listed.filter((one) => isInView(one, view, nextMeeting) && hasWords(one, words));
  return groupActions(sortActions(shown, order), grouping).flatMap(({ heading, actions }) => [
    ...(heading === null ? [] : [{ kind: 'heading' as const, heading, count: actions.length }]),
    ...actions.map((one) => ({ kind: 'action' as const, listed: one })),
  ]);
}
