import { findPromises, type MinutedPromise } from '../../domain/findPromises';
import type { MinutesReading } from '../minutesReading';
import type { Reading } from '../reading';

/** Something that was promised at a meeting and stands on no list of actions. */
export interface OpenPromise extends MinutedPromise {
  readonly id: string;
  /** Of the minutes and of their item, in the reading. */
  readonly at: { readonly minutes: number; readonly item: number };
}

/** What this committee's minutes promise beyond the actions that the papers name: for a person to add, or to dismiss. */
export function promisesIn(reading: Reading): readonly OpenPromise[] {
  const known = [...reading.actions.map(({ title, request }) => [title, request].filter(Boolean).join(': ')), ...reading.minutes.flatMap(({ actions }) => actions.map(({ text }) => text))];
  return reading.minutes.flatMap((minutes, set) => (minutes.standing === 'anotherBody' ? [] : promisesOf(minutes, set, known)));
}

function promisesOf({ items }: MinutesReading, set: number, known: readonly string[]): readonly OpenPromise[] {
  return items.flatMap(({ paragraphs, resolutions }, item) => {
    const resolved = resolutions.flatMap(({ text, clauses, line }) => [...(text === '' ? [] : [{ text, line }]), ...clauses]);
    return findPromises([...paragraphs, ...resolved], known).map((promise, at) => ({ ...promise, id: `${set}.${item}.${promise.line}.${at}`, at: { minutes: set, item } }));
  });
}

/** The reading with these promises among the actions of their minutes, as if they had been minuted as such. */
export function withPromises(reading: Reading, ids: ReadonlySet<string>): Reading {
  const added = promisesIn(reading).filter(({ id }) => ids.has(id));
  if (added.length === 0) return reading;
  return {
    ...reading,
    minutes: reading.minutes.map((minutes, set) => ({
      ...minutes,
      actions: [...minutes.actions, ...added.filter(({ at }) => at.minutes === set).map(({ text, owner, due, line, at }) => ({ text, owner, due, item: at.item, line }))],
    })),
  };
}
