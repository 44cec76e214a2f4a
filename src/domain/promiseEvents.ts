import type { Person } from '../lists/columns';
import type { Item } from '../lists/index';

/** What a clerk has made of something that minutes promise: `open` again after it was dismissed. */
export type PromiseState = 'open' | 'dismissed' | 'followedUp';

export interface PromiseEvent {
  readonly key: string;
  /** Of the meeting that promised it. */
  readonly meeting: string;
  /** The sentence, verbatim. */
  readonly text: string;
  readonly state: PromiseState;
  /** An instant. */
  readonly at: string;
  readonly by: Person;
}

/** As the list keeps them; never reworded. */
const WHAT: Readonly<Record<PromiseState, string>> = { dismissed: 'Promise dismissed', followedUp: 'Promise followed up as an action', open: 'Promise no longer dismissed' };

export const promiseEventRow = ({ key, meeting, text, state, at, by }: PromiseEvent): Item<'events'> => ({ key, subjectKind: 'meeting', subject: meeting, agendaItem: null, what: WHAT[state], column: null, before: null, after: text, why: null, awaits: null, at, by });

export function promiseEventOf({ key, subject, what, after, at, by }: Item<'events'>): PromiseEvent | null {
  const state = STATES.find((one) => WHAT[one] === what);
  return state === undefined || after === null ? null : { key, meeting: subject, text: after, state, at, by };
}

const STATES: readonly PromiseState[] = ['open', 'dismissed', 'followedUp'];

/** The last word on a promise of a meeting, by its sentence; null where nobody has said anything. */
export function lastWordOn(text: string, meeting: string, rows: readonly Item<'events'>[]): PromiseEvent | null {
  const said = rows.flatMap((row) => promiseEventOf(row) ?? []).filter((event) => event.meeting === meeting && plain(event.text) === plain(text));
  return said.sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.key.localeCompare(a.key))[0] ?? null;
}

/** Read from a PDF or from Word, a sentence differs in its spaces and quotes. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
