/**
 * A value that several devices write without asking one another. Who had seen what is known by counts and not by clocks, so
 * that a clock that is wrong loses nothing: what was written by somebody who had not seen the rest stands beside it.
 * (A multi-value register with version vectors: Shapiro et al., "A comprehensive study of Convergent and Commutative
 * Replicated Data Types", 2011, section 3.2.)
 */
export interface Register<Value> {
  /** How far each writer's entries have been seen, those that are gone included. */
  readonly seen: Seen;
  readonly entries: readonly Entry<Value>[];
}

/** By writer: the highest count. */
export type Seen = Readonly<Record<string, number>>;

/** One writer never uses a count twice. */
export interface Stamp {
  readonly by: string;
  readonly count: number;
}

export interface Entry<Value> extends Stamp {
  readonly value: Value;
}

export const emptyRegister: Register<never> = { seen: {}, entries: [] };

/** Puts a value in the place of those that are replaced; null puts none. The others stay. */
export function overwrite<Value>({ seen, entries }: Register<Value>, stamp: Stamp, value: Value | null, isReplaced: (value: Value) => boolean): Register<Value> {
  const kept = entries.filter((entry) => !isReplaced(entry.value));
  if (value === null) return { seen, entries: kept };
  return { seen: maxOf(seen, { [stamp.by]: stamp.count }), entries: sorted([...kept, { ...stamp, value }]) };
}

/** What both know: an entry that one side has seen and no longer has is gone. */
export function joinRegisters<Value>(a: Register<Value>, b: Register<Value>): Register<Value> {
  const stays = (entry: Entry<Value>, other: Register<Value>): boolean => holds(other, entry) || entry.count > seenOf(other.seen, entry.by);
  const entries = [...a.entries.filter((entry) => stays(entry, b)), ...b.entries.filter((entry) => !holds(a, entry) && stays(entry, a))];
  return { seen: maxOf(a.seen, b.seen), entries: sorted(entries) };
}

const holds = <Value>({ entries }: Register<Value>, { by, count }: Stamp): boolean => entries.some((entry) => entry.by === by && entry.count === count);

const seenOf = (seen: Seen, by: string): number => (Object.hasOwn(seen, by) ? (seen[by] ?? 0) : 0);

const maxOf = (a: Seen, b: Seen): Seen =>
  Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].sort().map((by) => [by, Math.max(seenOf(a, by), seenOf(b, by))]));

const sorted = <Value>(entries: readonly Entry<Value>[]): readonly Entry<Value>[] => [...entries].sort((a, b) => compare(a.by, b.by) || a.count - b.count);

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
