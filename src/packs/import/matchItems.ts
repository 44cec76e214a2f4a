import type { AgendaItemReading, Part } from '../reading';
import { normaliseTitle, shareAWord } from './normaliseTitle';

/** An item of the agenda as it stands, described by what its last import said. */
export interface KnownItem {
  readonly key: string;
  readonly part: Part;
  /** Null where the title is withheld and its contents cannot be read. */
  readonly title: string | null;
  /** As the agenda last printed it, where a later paper calls it otherwise. */
  readonly agendaTitle: string | null;
  /** As a person may have written it since. */
  readonly storedTitle: string | null;
  readonly number: string | null;
  readonly position: number;
  /** False once an import has withdrawn it. */
  readonly isLive: boolean;
}

/** Whether the last import of a known item said of it just what this pack says: the pack is imported again. */
export type SaidBefore<Known extends KnownItem> = (item: AgendaItemReading, one: Known) => boolean;

export interface Matching<Known extends KnownItem> {
  readonly known: ReadonlyMap<AgendaItemReading, Known>;
  readonly added: readonly AgendaItemReading[];
  readonly gone: readonly Known[];
  readonly doubtful: readonly { readonly item: AgendaItemReading; readonly candidates: readonly Known[] }[];
}

/** What was imported before is what it was; then by part and title, then by number within the part. What would have to be guessed is doubtful. */
export function matchItems<Known extends KnownItem>(
  items: readonly AgendaItemReading[],
  knownItems: readonly Known[],
  saidBefore: SaidBefore<Known>,
  settled: Readonly<Record<number, string>> = {},
): Matching<Known> {
  const known = new Map<AgendaItemReading, Known>();
  const added: AgendaItemReading[] = [];
  const doubtful: { item: AgendaItemReading; candidates: readonly Known[] }[] = [];
  const openItems = new Set(items);
  const openKnown = new Set([...knownItems].sort((a, b) => a.position - b.position));

  const settle = (item: AgendaItemReading, match: Known): void => {
    known.set(item, match);
    openItems.delete(item);
    openKnown.delete(match);
  };
  const doubt = (group: readonly AgendaItemReading[], candidates: readonly Known[]): void => {
    for (const item of group) {
      doubtful.push({ item, candidates });
      openItems.delete(item);
    }
    for (const candidate of candidates) openKnown.delete(candidate);
  };
  const pass = (which: (one: Known) => boolean, nameOfItem: (item: AgendaItemReading) => string | null, nameOfKnown: (one: Known) => string | null): void => {
    const groups = groupBy([...openKnown].filter(which), nameOfKnown);
    for (const [name, group] of groupBy([...openItems], nameOfItem)) {
      const pairing = pairUp(group, groups.get(name) ?? []);
      if (pairing.kind === 'unclear') doubt(group, groups.get(name) ?? []);
      else for (const [item, match] of pairing.pairs) settle(item, match);
    }
  };

  for (const item of items) {
    const answer = settled[item.line];
    // Part 1 and Part 2 never share a row: one is open, the other is not.
    const match = knownItems.find((one) => one.key === answer && one.part === item.part);
    if (match && openKnown.has(match)) settle(item, match);
  }
  // First of all, so that importing a pack twice is importing it once, whatever the lists hold besides.
  for (const item of [...openItems]) {
    const match = [...openKnown].find((one) => saidBefore(item, one));
    if (match) settle(item, match);
    else if (settled[item.line] === 'new' && openItems.delete(item)) added.push(item);
  }
  const titleOfItem = (item: AgendaItemReading): string => `${item.part} ${normaliseTitle(item.title)}`;
  const titleOf = (one: Known, title: string | null): string | null => (title === null ? null : `${one.part} ${normaliseTitle(title)}`);
  for (const which of [isLive, isWithdrawn]) {
    pass(which, titleOfItem, (one) => titleOf(one, one.title));
    pass(which, titleOfItem, (one) => titleOf(one, one.storedTitle));
    pass(which, titleOfItem, (one) => titleOf(one, one.agendaTitle));
  }
  const byNumber = groupBy([...openKnown].filter((one) => one.isLive && one.title !== null), numberOf);
  for (const [number, group] of groupBy([...openItems], numberOf)) {
    const candidates = byNumber.get(number) ?? [];
    const [[item, anotherItem], [match, anotherMatch]] = [group, candidates];
    if (!item || !match) continue;
    // The same number with nothing in common may be another item altogether, and a member's notes must not change hands.
    if (anotherItem || anotherMatch || !shareAWord(item.title, match.title ?? '')) doubt(group, candidates);
    else settle(item, match);
  }
  // One of several items of a title being in doubt, the others cannot be called new.
  for (const { item, candidates } of [...doubtful]) doubt([...openItems].filter((other) => titleOfItem(other) === titleOfItem(item)), candidates);
  // Items whose titles are withheld are told apart by their numbers alone.
  for (const which of [isLive, isWithdrawn]) pass(which, (item) => item.part, (one) => (one.title === null ? one.part : null));
  return { known, added: [...added, ...openItems], gone: [...openKnown], doubtful };
}

type Pairing<Known> = { readonly kind: 'pairs'; readonly pairs: readonly (readonly [AgendaItemReading, Known])[] } | { readonly kind: 'unclear' };

/** Items that bear one title: by number, then, if as many are left as before, in their order. */
function pairUp<Known extends KnownItem>(items: readonly AgendaItemReading[], known: readonly Known[]): Pairing<Known> {
  const pairs: [AgendaItemReading, Known][] = [];
  const leftItems = new Set(items);
  const leftKnown = new Set(known);
  const settle = (found: readonly (readonly [AgendaItemReading, Known])[]): void => {
    for (const [item, one] of found) {
      pairs.push([item, one]);
      leftItems.delete(item);
      leftKnown.delete(one);
    }
  };
  const numbered = byNumber([...leftItems], [...leftKnown]);
  // Where both were renumbered, one may bear the other's old number: numbers tell all of them apart or none.
  if (numbered.length === Math.min(leftItems.size, leftKnown.size)) settle(numbered);
  if (leftItems.size === leftKnown.size) settle([...leftItems].flatMap((item, index) => pair(item, [...leftKnown][index])));
  return leftItems.size === 0 || leftKnown.size === 0 ? { kind: 'pairs', pairs } : { kind: 'unclear' };
}

/** A number that as many items bear as before tells them apart, in their order. */
function byNumber<Known extends KnownItem>(items: readonly AgendaItemReading[], known: readonly Known[]): [AgendaItemReading, Known][] {
  return items.flatMap((item) => {
    const [alike, same] = [items.filter(({ number }) => number === item.number), known.filter(({ number }) => number === item.number)];
    return alike.length === same.length ? pair(item, same[alike.indexOf(item)]) : [];
  });
}

const pair = <Known>(item: AgendaItemReading, known: Known | undefined): [AgendaItemReading, Known][] => (known === undefined ? [] : [[item, known]]);

const isLive = (one: KnownItem): boolean => one.isLive;
const isWithdrawn = (one: KnownItem): boolean => !one.isLive;
const numberOf = (one: { readonly part: Part; readonly number: string | null }): string | null =>
  one.number === null ? null : `${one.part} ${one.number.toLowerCase()}`;

function groupBy<T>(all: readonly T[], nameOf: (one: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = nameOf(one);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}
