import { findPromises, type MinutedPromise } from '../../domain/findPromises';
import { type Asked, isHardToTell, isSameTask } from '../../domain/sameTask';
import { normaliseTitle } from '../import/normaliseTitle';
import type { MinutesReading } from '../minutesReading';
import type { Reading } from '../reading';

/** Something that was promised at a meeting and stands on no list of actions. */
export interface OpenPromise extends MinutedPromise {
  readonly id: string;
  /** Of the minutes and of their item, in the reading. */
  readonly at: { readonly minutes: number; readonly item: number };
  /** An action of the same item that may be this promise, where words cannot tell: `action 4, “Opening hours”`. */
  readonly mayBe: string | null;
}

/** An action as papers or lists have it. */
export interface KnownAction extends Asked {
  readonly number: string | null;
  readonly raisedOn: string | null;
  /** Of a minuted one, the item that it stands under. */
  readonly under?: { readonly set: MinutesReading; readonly item: number | null };
}

/** What this committee's minutes promise beyond the actions that the papers, and others, name: for a person to add, or to dismiss. */
export function promisesIn(reading: Reading, others: readonly KnownAction[] = []): readonly OpenPromise[] {
  const known = [...actionsIn(reading), ...others];
  const all = everyPromise(reading).map((promise) => {
    const set = reading.minutes[promise.at.minutes];
    const ofItem = set === undefined ? [] : known.filter((action) => isOfItem(action, set, promise.at.item));
    const title = set?.items[promise.at.item]?.title ?? '';
    return { promise, title, ofItem, by: known.filter((action) => isSameTask({ ...promise, title }, action, ofItem.includes(action))) };
  });
  const taken = new Set(all.flatMap(({ by }) => by));
  return all.flatMap(({ promise, title, ofItem, by }) => {
    if (by.length > 0) return [];
    const maybe = ofItem.find((action) => action.under === undefined && !taken.has(action) && isHardToTell({ ...promise, title }, action));
    return [{ ...promise, mayBe: maybe ? nameOf(maybe) : null }];
  });
}

/** Whatever they promise, on a list or not. A screen asks at each answer that is given, and a reading is never changed. */
export function everyPromise(reading: Reading): readonly OpenPromise[] {
  const known = found.get(reading) ?? reading.minutes.flatMap((one, set) => (one.standing === 'anotherBody' ? [] : promisesOf(one, set)));
  found.set(reading, known);
  return known;
}

const found = new WeakMap<Reading, readonly OpenPromise[]>();

function promisesOf({ items }: MinutesReading, set: number): readonly OpenPromise[] {
  return items.flatMap(({ paragraphs, resolutions }, item) => {
    const resolved = resolutions.flatMap(({ text, clauses, line }) => [...(text === '' ? [] : [{ text, line }]), ...clauses]);
    return findPromises([...paragraphs, ...resolved], []).map((promise, at) => ({ ...promise, id: `${set}.${item}.${promise.line}.${at}`, at: { minutes: set, item }, mayBe: null }));
  });
}

export const actionsIn = ({ actions, minutes }: Reading): readonly KnownAction[] => [...actions, ...minutes.flatMap((set) => set.actions.map(({ text, owner, item }) => ({ number: null, title: null, request: text, owner, raisedOn: set.date, under: { set, item } })))];

/** Minuted under it, or raised at that meeting under its title. */
function isOfItem({ under, raisedOn, title }: KnownAction, set: MinutesReading, item: number): boolean {
  if (under !== undefined && under.set === set) return under.item === item;
  const printed = (under === undefined ? title : under.item === null ? null : under.set.items[under.item]?.title) ?? null;
  const own = set.items[item]?.title;
  return printed !== null && own !== undefined && raisedOn !== null && raisedOn === set.date && normaliseTitle(printed) === normaliseTitle(own);
}

const nameOf = ({ number, title, request }: KnownAction): string => `action${number === null ? '' : ` ${number},`} “${(title ?? request).slice(0, 80)}”`;

/** Of one meeting, and of the same words, however two formats break them. */
export const isSamePromise = (one: OpenPromise, in1: Reading, other: OpenPromise, in2: Reading): boolean => in1.minutes[one.at.minutes]?.date === in2.minutes[other.at.minutes]?.date && letters(one.text) === letters(other.text);

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The reading with these promises among the actions of their minutes, as if they had been minuted as such. */
export function withPromises(reading: Reading, ids: ReadonlySet<string>): Reading {
  const added = everyPromise(reading).filter(({ id }) => ids.has(id));
  if (added.length === 0) return reading;
  return {
    ...reading,
    minutes: reading.minutes.map((minutes, set) => ({
      ...minutes,
      actions: [...minutes.actions, ...added.filter(({ at }) => at.minutes === set).map(({ text, owner, due, line, at }) => ({ text, owner, due, item: at.item, line }))],
    })),
  };
}
