import type { Person } from '../../lists/columns';
import type { Item } from '../../lists/index';
import type { Stored } from '../changes';
import { formatDate } from '../formats';
import { isMe, type Me } from '../home';
import { actionEventOf, stateOf, type ActionEvent } from './actionEvents';
import { ageInDays, driftOf, type Drift } from './drift';
import { lateFrom, type MeetingDays } from './lateFrom';
import { plainPost, responsibleFor, type Responsible } from './postHolding';
import { isOpenAction, isOverdue, type ActionState } from './state';

/** An action as its list shows it: what the row says, and what follows from it today. */
export interface ListedAction {
  readonly action: Stored<'actions'>;
  readonly state: ActionState;
  readonly responsible: Responsible;
  readonly isMine: boolean;
  /** The first day on which it is late, by its date or its meeting; null where it has neither. */
  readonly lateFrom: string | null;
  readonly isOverdue: boolean;
  /** Days; null where nobody wrote down when it was raised. */
  readonly age: number | null;
  readonly drift: Drift | null;
  /** All that a search looks in, in small letters. */
  readonly words: string;
}

export interface Surroundings {
  readonly events: readonly Item<'events'>[];
  readonly people: readonly Item<'people'>[];
  readonly me: Me | null;
  readonly today: string;
  readonly days: MeetingDays;
}

export function listActions(actions: readonly Stored<'actions'>[], { events, people, me, today, days }: Surroundings): readonly ListedAction[] {
  const bySubject = new Map<string, ActionEvent[]>();
  for (const row of [...events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const event = actionEventOf(row);
    if (event !== null) bySubject.set(row.subject, [...(bySubject.get(row.subject) ?? []), event]);
  }
  // Asked post by post: a long list and a large council are many pairs.
  const byPost = new Map<string, Item<'people'>[]>();
  for (const person of people) {
    for (const called of new Set([person.post ?? '', person.name].map(plainPost))) byPost.set(called, [...(byPost.get(called) ?? []), person]);
  }
  return actions.map((action) => {
    const own = bySubject.get(action.key) ?? [];
    const responsible = responsibleFor(action, byPost.get(plainPost(action.responsiblePost ?? '')) ?? [], today);
    return {
      action,
      state: stateOf(action, own),
      responsible,
      isMine: me !== null && (isMe(action.owner, me) || (action.owner === null && responsible.kind === 'held' && responsible.mail?.toLowerCase() === me.username.toLowerCase())),
      lateFrom: lateFrom(action, days),
      isOverdue: isOverdue(action, today, days),
      age: ageInDays(action, today),
      drift: driftOf(action, own, today),
      words: [action.printedNumber, action.seriesNumber, action.title, action.request, action.responsiblePost, nameOf(action.owner), action.dueText, action.statusText, action.progress].filter(Boolean).join(' ').toLowerCase(),
    };
  });
}

const nameOf = (person: Person | null): string | null => person?.name ?? null;

/** What a list of actions can be narrowed to. */
export const actionViews = ['open', 'mine', 'overdue', 'due next', 'no owner', 'no date', 'reported done', 'proposed', 'over'] as const;
export type ActionView = (typeof actionViews)[number];

/** `nextMeeting` is the key of the committee's next meeting and its date; null where none is to come. */
export function isInView(listed: ListedAction, view: ActionView, nextMeeting: { readonly key: string; readonly date: string } | null): boolean {
  const { action, state, responsible } = listed;
  const isOpen = isOpenAction({ state });
  switch (view) {
    case 'open':
      return isOpen;
    case 'over':
      return !isOpen;
    case 'mine':
      return isOpen && listed.isMine;
    case 'overdue':
      return listed.isOverdue;
    case 'due next':
      return isOpen && nextMeeting !== null && (action.dueAtMeeting === nextMeeting.key || (action.dueOn !== null && action.dueOn <= nextMeeting.date));
    case 'no owner':
      return isOpen && (responsible.kind === 'nobody' || responsible.kind === 'vacant' || responsible.kind === 'ended');
    case 'no date':
      return isOpen && action.dueOn === null && listed.lateFrom === null;
    case 'reported done':
      return state === 'reported done';
    case 'proposed':
      return state === 'proposed for closure';
  }
}

/** Every word that was typed is to be found, whatever the order. */
export function hasWords(listed: ListedAction, typed: string): boolean {
  return typed.toLowerCase().split(/\s+/).every((word) => listed.words.includes(word));
}

export const actionOrders = ['number', 'due', 'age', 'officer'] as const;
export type ActionOrder = (typeof actionOrders)[number];

/** What has no date, no age or no officer comes last. */
export function sortActions(actions: readonly ListedAction[], order: ActionOrder): readonly ListedAction[] {
  return [...actions].sort((a, b) => ORDERS[order](a, b) || byNumber(a, b));
}

const byNumber = (a: ListedAction, b: ListedAction): number => naturally.compare(a.action.seriesNumber, b.action.seriesNumber);
const naturally = new Intl.Collator('en-GB', { numeric: true });

const ORDERS: Readonly<Record<ActionOrder, (a: ListedAction, b: ListedAction) => number>> = {
  number: byNumber,
  due: (a, b) => (a.lateFrom ?? '9999').localeCompare(b.lateFrom ?? '9999'),
  age: (a, b) => (b.age ?? -1) - (a.age ?? -1),
  officer: (a, b) => Number(officerOf(a) === NO_OFFICER) - Number(officerOf(b) === NO_OFFICER) || naturally.compare(officerOf(a), officerOf(b)),
};

export const actionGroupings = ['none', 'officer', 'age', 'state', 'due'] as const;
export type ActionGrouping = (typeof actionGroupings)[number];

export interface ActionGroup {
  /** Null where nothing is parted. */
  readonly heading: string | null;
  readonly actions: readonly ListedAction[];
}

/** In the order in which the headings are first met, but ages and states in their own. */
export function groupActions(actions: readonly ListedAction[], grouping: ActionGrouping): readonly ActionGroup[] {
  if (grouping === 'none') return [{ heading: null, actions }];
  const groups = new Map<string, ListedAction[]>();
  for (const listed of actions) {
    const heading = headingOf(listed, grouping);
    groups.set(heading, [...(groups.get(heading) ?? []), listed]);
  }
  const order = grouping === 'age' ? AGES.map(([heading]) => heading) : grouping === 'state' ? Object.values(STATE_WORDS) : [];
  return [...groups].map(([heading, ones]) => ({ heading, actions: ones })).sort((a, b) => order.indexOf(a.heading) - order.indexOf(b.heading));
}

function headingOf(listed: ListedAction, grouping: Exclude<ActionGrouping, 'none'>): string {
  switch (grouping) {
    case 'officer':
      return officerOf(listed);
    case 'age':
      return AGES.find(([, most]) => (listed.age ?? -1) >= most)?.[0] ?? 'Not known when raised';
    case 'state':
      return STATE_WORDS[listed.state];
    case 'due':
      return listed.action.dueText ?? (listed.action.dueOn === null ? 'No date' : formatDate(listed.action.dueOn));
  }
}

const AGES: readonly (readonly [string, number])[] = [
  ['Two years and older', 730],
  ['One to two years', 365],
  ['Six months to a year', 183],
  ['Three to six months', 92],
  ['Under three months', 0],
  ['Not known when raised', -1],
];

export const STATE_WORDS: Readonly<Record<ActionState, string>> = {
  open: 'Open',
  'reported done': 'Reported done',
  'proposed for closure': 'Proposed for closure',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
  merged: 'Merged',
  moved: 'Moved to another body',
};

const NO_OFFICER = 'No officer';

/** The post as the list names it, or the person; the same words for everybody who is asked. */
export const officerOf = ({ action, responsible }: ListedAction): string => action.responsiblePost ?? ('name' in responsible ? responsible.name : NO_OFFICER);
