import type { Person } from '../../lists/columns';
import type { Item } from '../../lists/index';
import type { Action, ActionState } from './state';

/** Something that was done with an action. */
export type ActionEventKind = keyof typeof WHAT;

/** As the list keeps them, so that whoever opens it in SharePoint can read it too. Never reworded: rows are read back by these. */
const WHAT = {
  raised: 'Raised',
  reportedDone: 'Reported done',
  notDone: 'Not done yet',
  proposed: 'Proposed for closure',
  proposalTakenBack: 'Proposal for closure taken back',
  closed: 'Closed',
  closureRefused: 'Closure refused',
  withdrawn: 'Withdrawn',
  merged: 'Merged',
  moved: 'Moved to another body',
  reopened: 'Opened again',
  dueMoved: 'Due date moved',
  chased: 'Chaser sent',
  partAnswered: 'Part answered',
  partOpen: 'Part not answered after all',
  changed: 'Changed',
  undone: 'Undone',
  notCarriedOut: 'Not carried out',
} as const;

export interface ActionEvent {
  readonly key: string;
  readonly kind: ActionEventKind;
  readonly column: string | null;
  /** As a person would write it. */
  readonly before: string | null;
  readonly after: string | null;
  readonly why: string | null;
  /** An instant. */
  readonly at: string;
  readonly by: Person;
}

/** Who does it, when, and under which key: the same key for each attempt, so that none is written twice. */
export interface Doing {
  readonly by: Person;
  /** An instant. */
  readonly at: string;
  /** The council's date at that instant. */
  readonly today: string;
  readonly eventKey: string;
}

export function actionEventRow({ key }: Pick<Action, 'key'>, { kind, column, before, after, why }: Omit<ActionEvent, 'key' | 'at' | 'by'>, { by, at, eventKey }: Pick<Doing, 'by' | 'at' | 'eventKey'>): Item<'events'> {
  return { key: eventKey, subjectKind: 'action', subject: key, agendaItem: null, what: WHAT[kind], column, before, after, why, awaits: null, at, by };
}

/** Says of an event that came to nothing, because somebody else had changed the action in between. */
export const notCarriedOut = (event: Item<'events'>, why = 'Somebody else had changed it meanwhile'): Item<'events'> => ({ ...event, key: `${event.key}${NOT}`, what: WHAT.notCarriedOut, column: null, before: event.what, after: null, why, awaits: null });

/** Says of an event that what it told was put back. */
export const undoneEvent = (event: Item<'events'>, why: string, { by, at }: Pick<Doing, 'by' | 'at'>): Item<'events'> => ({ ...event, key: `${event.key}${UNDONE}`, what: WHAT.undone, column: null, before: event.what, after: null, why, awaits: null, by, at });

const NOT = '.not';
const UNDONE = '.undone';

/** Those that still hold: neither put back nor come to nothing. Of what is known of an action all are needed to tell. */
export function standingEvents(events: readonly ActionEvent[]): readonly ActionEvent[] {
  const keys = new Set(events.map(({ key }) => key));
  const stands = (key: string): boolean => !keys.has(`${key}${NOT}`) && !(keys.has(`${key}${UNDONE}`) && stands(`${key}${UNDONE}`));
  return events.filter(({ key }) => stands(key));
}

/** Null where the row tells of something else, or in words that this program does not know. */
export function actionEventOf({ key, subjectKind, what, column, before, after, why, at, by }: Item<'events'>): ActionEvent | null {
  const kind = KINDS.get(what);
  return subjectKind !== 'action' || kind === undefined ? null : { key, kind, column, before, after, why, at, by };
}

const KINDS: ReadonlyMap<string, ActionEventKind> = new Map(Object.entries(WHAT).map(([kind, what]) => [what, kind as ActionEventKind])); // the table's own names

/** What was done with an action, the oldest first. */
export const eventsOf = ({ key }: Pick<Action, 'key'>, rows: readonly Item<'events'>[]): ActionEvent[] =>
  rows.flatMap((row) => (row.subject === key ? (actionEventOf(row) ?? []) : [])).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

/**
 * How an action stands. An officer may say that it is done and may not write to the action: their word is an event, and
 * counts until somebody says otherwise.
 */
export function stateOf({ state }: Pick<Action, 'state'>, events: readonly ActionEvent[]): ActionState {
  if (state !== 'open') return state;
  return standingEvents(events).filter(({ kind }) => ON_STATE.has(kind)).at(-1)?.kind === 'reportedDone' ? 'reported done' : 'open';
}

const ON_STATE: ReadonlySet<ActionEventKind> = new Set(['reportedDone', 'notDone', 'proposed', 'proposalTakenBack', 'closed', 'closureRefused', 'withdrawn', 'merged', 'moved', 'reopened']);

/** `Due date moved from “November 2025” to “March 2026”`. */
export function describeActionEvent({ kind, column, before, after }: Pick<ActionEvent, 'kind' | 'column' | 'before' | 'after'>): string {
  switch (kind) {
    case 'dueMoved':
      return `${WHAT.dueMoved} from ${quoted(before)} to ${quoted(after)}`;
    case 'changed':
      return `${COLUMNS[column ?? ''] ?? 'A value'} changed from ${quoted(before)} to ${quoted(after)}`;
    case 'chased':
      return `${WHAT.chased} to ${after ?? 'the officer'}`;
    case 'partAnswered':
    case 'partOpen':
    case 'undone':
    case 'notCarriedOut':
      return `${WHAT[kind]}: ${quoted(before)}`;
    default:
      return WHAT[kind];
  }
}

const quoted = (text: string | null): string => (text === null ? 'nothing' : `“${text}”`);

const COLUMNS: Readonly<Record<string, string>> = {
  printedNumber: 'The printed number',
  progress: 'The printed progress',
  title: 'The title',
  request: 'What was asked',
  responsiblePost: 'The responsible post',
  owner: 'The person',
  dueText: 'The due date',
  statusText: 'The status',
  estate: 'The estate',
  dueAtMeeting: 'The meeting at which it is due',
  dueAtItem: 'The item that discharges it',
  raisedOn: 'The day it was raised',
  raisedAtItem: 'The item at which it was raised',
};
