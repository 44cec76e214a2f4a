import type { Item } from '../../lists/index';
import { namesMeeting } from '../dueAtMeeting';
import { readDueDate } from '../dueDates';
import { isSame } from '../threeWayMerge';
import { actionEventRow, type Doing } from './actionEvents';
import type { Action } from './state';

/** What a clerk may word anew, as typed: what is blank is taken off. */
export interface ActionEdit {
  readonly title?: string;
  readonly request?: string;
  readonly responsiblePost?: string;
  readonly owner?: Action['owner'];
  readonly dueText?: string;
  readonly statusText?: string;
  readonly estate?: string | null;
  readonly dueAtMeeting?: string | null;
  readonly dueAtItem?: string | null;
  readonly raisedOn?: string | null;
  readonly raisedAtItem?: string | null;
}

export interface PlannedEdit {
  /** Appended before the action is changed; none where nothing is. */
  readonly events: readonly Item<'events'>[];
  readonly columns: Partial<Action>;
  /** What must be put right first. */
  readonly problems: readonly string[];
  /** What is to be looked at, and does not keep it from being saved. */
  readonly doubts: readonly string[];
}

/** SharePoint keeps no longer line, and no longer text. */
const LONGEST_LINE = 255;
const LONGEST_TEXT = 63_999;

/**
 * Each thing that changes is an event of its own, with what stood there before. A due date that is given up counts as moved.
 * `nameOf` says what a key stands for: the history is read by people.
 */
export function planEdit(action: Action, edit: ActionEdit, why: string, doing: Doing, nameOf?: NameOfKey): PlannedEdit {
  const columns: Partial<Action> = { ...changedWords(action, edit), ...changedDue(action, edit.dueText) };
  const events = eventsOfColumns(action, columns, why.trim() === '' ? null : why.trim(), doing, nameOf);
  const doubt = doubtOfDue(columns.dueText ?? '', edit.dueAtMeeting === undefined ? action.dueAtMeeting : edit.dueAtMeeting);
  return { events, columns, problems: problemsOf(columns), doubts: doubt === null ? [] : [doubt] };
}

/** Words that name a meeting are plain once the meeting is chosen. */
export const doubtOfDue = (words: string, dueAtMeeting: string | null): string | null => (dueAtMeeting !== null && namesMeeting(words) ? null : readDueDate(words).doubt);

/** What people call the thing that a key stands for. */
export type NameOfKey = (key: string) => string;

/** What the history tells of these columns, before they are written. */
export function eventsOfColumns(action: Action, columns: Partial<Action>, why: string | null, doing: Pick<Doing, 'by' | 'at' | 'eventKey'>, nameOf: NameOfKey = (key) => key): readonly Item<'events'>[] {
  const told = (column: (typeof TOLD)[number], value: Action[typeof column] | null): string | null => (KEYS.has(column) && typeof value === 'string' ? nameOf(value) : shown(value));
  return TOLD.filter((column) => column in columns).map((column) =>
    actionEventRow(
      action,
      { kind: column === 'dueText' && action.dueText !== null ? 'dueMoved' : 'changed', column, before: told(column, action[column]), after: told(column, columns[column] ?? null), why },
      { ...doing, eventKey: `${doing.eventKey}.${column}` },
    ),
  );
}

/** The columns of which people ask what stood there before. */
const TOLD = ['printedNumber', 'progress', 'title', 'request', 'responsiblePost', 'owner', 'dueText', 'statusText', 'estate', 'dueAtMeeting', 'dueAtItem', 'raisedOn', 'raisedAtItem'] as const;

const KEYS: ReadonlySet<string> = new Set(['estate', 'dueAtMeeting', 'dueAtItem', 'raisedAtItem']);

function changedWords(action: Action, edit: ActionEdit): Partial<Action> {
  const { title, request, responsiblePost, statusText, owner, estate, dueAtMeeting, dueAtItem, raisedOn, raisedAtItem } = edit;
  const texts = Object.entries({ title, request, responsiblePost, statusText }).flatMap(([column, typed]) => (typed === undefined ? [] : [[column, typed.trim() || null]]));
  const chosen = Object.entries({ owner, estate, dueAtMeeting, dueAtItem, raisedOn, raisedAtItem }).filter(([, value]) => value !== undefined);
  const before: Readonly<Record<string, unknown>> = action;
  const changed: Partial<Action> = {};
  for (const [column, value] of [...texts, ...chosen]) if (!isSame(before[String(column)], value)) Object.assign(changed, { [String(column)]: value });
  return changed;
}

/** The words, and the date as it is understood, change together. */
function changedDue(action: Action, typed: string | undefined): Partial<Action> {
  if (typed === undefined) return {};
  const { text, dueOn, precision, overdueFrom } = readDueDate(typed);
  const dueText = text === '' ? null : text;
  if (dueText === action.dueText) return {};
  const isMoved = action.dueOn !== null && dueOn !== action.dueOn;
  return { dueText, dueOn, duePrecision: dueText === null ? null : precision, overdueFrom, ...(isMoved ? { timesMoved: (action.timesMoved ?? 0) + 1 } : {}) };
}

/** Of what is to be written. A request that is null was given and is blank. */
export function problemsOf(columns: { readonly [Column in keyof Action]?: Action[Column] | null }): readonly string[] {
  const noRequest = 'request' in columns && columns.request === null ? ['Say what was asked for: an action without a request says nothing.'] : [];
  const tooLong = LENGTHS.filter(([column, , most]) => (columns[column]?.length ?? 0) > most).map(([, name, most]) => `${name} is longer than ${most.toLocaleString('en-GB')} characters: SharePoint keeps no more. Say the rest as progress.`);
  return [...noRequest, ...tooLong];
}

const LENGTHS = [
  ['dueText', 'The due date', LONGEST_LINE],
  ['statusText', 'The status', LONGEST_LINE],
  ['printedNumber', 'The printed number', LONGEST_LINE],
  ['request', 'What was asked', LONGEST_TEXT],
  ['title', 'The title', LONGEST_TEXT],
  ['responsiblePost', 'The responsible post', LONGEST_TEXT],
] as const;

const shown = (value: Action[(typeof TOLD)[number]] | null): string | null => (value !== null && typeof value === 'object' ? value.name : value);
