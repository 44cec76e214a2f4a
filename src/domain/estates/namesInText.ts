import type { Item } from '../../lists/index';
import type { SayDoubt } from './nameDoubts';
import { dwellingWords, otherPlaces, personalTitles } from './placeWords';
import { listedNames, type Stem } from './listedNames';
import { gapBefore, wordsOf, type Words } from './words';

type Estate = Pick<Item<'estates'>, 'key' | 'title' | 'blocks' | 'aliases' | 'falseFriends' | 'state'>;

/** A place in a text that names an estate. */
export interface Named {
  readonly estate: string;
  readonly from: number;
  readonly to: number;
  /** Why it may be something else, in words; null where it is sure. */
  readonly doubt: string | null;
}

export type NamesIn = (text: string) => readonly Named[];

interface Name {
  /** Null of a false friend. */
  readonly estate: string | null;
  readonly written: Words;
  /** A part of an estate's name, which other places have too: "Weir Lane" of the "Weir Lane Estate". */
  readonly isShort: boolean;
  readonly doubt: string | null;
}

/**
 * Finds estates by whole names, of themselves, of their blocks and their other names: as they are written, in capitals, or at the head of a
 * sentence. Of two that share a place the longer counts, so that a false friend takes a name away from the one that is a part of it.
 */
export function namesInText(estates: readonly Estate[], areaNames: readonly string[] = [], say: SayDoubt = (kind) => kind): NamesIn {
  const active = estates.filter(({ state }) => state === 'active');
  const names = active.flatMap((estate) => namesOf(estate));
  const byFirst = groupedBy(withOwners(names, active, areaNames, say), ({ written }) => (written.words[0]?.word ?? '').toLowerCase());
  const stems = stemsOf(names);
  return (text) => {
    const words = wordsOf(text);
    const found: (Omit<Named, 'estate'> & { readonly estate: string | null })[] = listedNames(words, stems, say).map(({ estate, first, last, doubt }) => ({ estate, from: words.words[first]?.from ?? 0, to: words.words[last]?.to ?? 0, doubt }));
    for (const [at, { word }] of words.words.entries()) {
      for (const name of byFirst.get(word.toLowerCase()) ?? []) {
        if (!standsAt(name.written, words, at)) continue;
        const last = at + name.written.words.length - 1;
        const said = name.estate === null ? null : judge(name, words, at, last, say);
        if (said === 'person') continue;
        found.push({ estate: name.estate, from: words.words[at]?.from ?? 0, to: words.words[last]?.to ?? 0, doubt: said });
      }
    }
    return longest(found);
  };
}

function namesOf({ key, title, blocks, aliases, falseFriends }: Estate): Name[] {
  const own = [title, ...(blocks ?? []), ...(aliases ?? [])].map(wordsOf).filter(({ words }) => words.length > 0);
  const distinct = [...new Map(own.map((name) => [name.text.trim().toLowerCase(), name])).values()];
  return [
    ...distinct.map((written): Name => ({ estate: key, written, isShort: false, doubt: null })),
    ...shortOf(title).filter(({ text }) => !distinct.some((name) => name.text.toLowerCase() === text.toLowerCase())).map((written): Name => ({ estate: key, written, isShort: true, doubt: null })),
    ...(falseFriends ?? []).map(wordsOf).filter(({ words }) => words.length > 0).map((written): Name => ({ estate: null, written, isShort: false, doubt: null })),
  ];
}

/** "Weir Lane" of "Weir Lane Estate". One word alone is too often a person, a street or a town. */
function shortOf(title: string): Words[] {
  const { words } = wordsOf(title);
  const last = words.at(-1);
  return last && words.length > 2 && dwellingWords.has(last.word.toLowerCase()) ? [wordsOf(title.slice(0, last.from).trim())] : [];
}

/** A name that two estates have, or that an area has too, tells none of them for sure. */
function withOwners(names: readonly Name[], estates: readonly Estate[], areaNames: readonly string[], say: SayDoubt): Name[] {
  const fold = ({ words }: Words): string => words.map(({ word }) => word.toLowerCase()).join(' ');
  const areas = new Set(areaNames.map((name) => fold(wordsOf(name))));
  const owners = groupedBy(names.filter(({ estate }) => estate !== null), ({ written }) => fold(written));
  return names.map((name) => {
    const others = (owners.get(fold(name.written)) ?? []).filter(({ estate }) => estate !== name.estate);
    const [other] = others.map(({ estate }) => estates.find(({ key }) => key === estate)?.title ?? '');
    if (other !== undefined) return { ...name, doubt: say('estate', other) };
    return name.estate !== null && areas.has(fold(name.written)) ? { ...name, doubt: say('area', '') } : name;
  });
}

const stemsOf = (names: readonly Name[]): Stem[] =>
  names.flatMap(({ estate, written: { text, words }, isShort }) => {
    const last = words.at(-1);
    if (estate === null || isShort || !last || words.length < 2 || !dwellingWords.has(last.word.toLowerCase())) return [];
    return [{ estate, words: words.slice(0, -1).map(({ word }) => word), dwelling: last.word.toLowerCase(), text: text.slice(0, last.from).trim() }];
  });

/** As it is written, or in capitals, or at the head of a sentence: "within the reach of the programme" is not the Reach. */
function standsAt(name: Words, words: Words, at: number): boolean {
  const printed = words.words.slice(at, at + name.words.length);
  if (printed.length < name.words.length) return false;
  const isWritten = name.words.every(({ word }, index) => printed[index]?.word === word || (index === 0 && printed[index]?.word === word.charAt(0).toUpperCase() + word.slice(1)));
  const isCapital = isWritten || name.words.every(({ word }, index) => printed[index]?.word === word.toUpperCase());
  return isCapital && name.words.every((_, index) => index === 0 || gapBefore(words, at + index) === gapBefore(name, index));
}

/** Null: sure. `person`: it is somebody's name, and no mention at all. */
function judge({ written, isShort, doubt }: Name, words: Words, first: number, last: number, say: SayDoubt): 'person' | (string & {}) | null {
  const [before, after] = [neighbour(words, first - 1, first), neighbour(words, last + 1, last + 1)];
  const endsInDwelling = dwellingWords.has((written.words.at(-1)?.word ?? '').toLowerCase());
  if (!endsInDwelling) {
    if (before !== null && personalTitles.has(before.toLowerCase())) return 'person';
    if (after !== null && otherPlaces.has(after.toLowerCase())) return say('place', words.text.slice(words.words[first]?.from, words.words[last + 1]?.to).replace(/\s+/g, ' '));
    if (written.words.length === 1 && before !== null && isForename(before, words, first)) return say('person', `${before} ${written.text.trim()}`);
  }
  if (isShort) return say('short', '');
  return doubt;
}

/** The word beside, unless a full stop, a comma, a bracket or the like stands between. */
function neighbour(words: Words, at: number, gap: number): string | null {
  const between = gapBefore(words, gap);
  return between === ' ' || between === '. ' ? (between === '. ' && !personalTitles.has((words.words[at]?.word ?? '').toLowerCase()) ? null : (words.words[at]?.word ?? null)) : null;
}

/** Capitalised amid a sentence: "the tenant Ruth Hallowell", not "Works at Hallowell". In capitals nothing can be told by them. */
function isForename(word: string, { words }: Words, at: number): boolean {
  const name = words[at]?.word ?? '';
  return /^\p{Lu}\p{Ll}+$/u.test(word) && /\p{Ll}/u.test(name) && !NO_FORENAMES.has(word.toLowerCase()) && !otherPlaces.has(word.toLowerCase()) && !dwellingWords.has(word.toLowerCase());
}

const NO_FORENAMES = new Set('the a an at in on of for from to by with and or as is was are near around outside inside within across our all new old north south east west upper lower central works lifts estate members'.split(' '));

function longest(found: readonly (Omit<Named, 'estate'> & { readonly estate: string | null })[]): Named[] {
  const taken: (typeof found)[number][] = [];
  for (const one of [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || Number(a.estate === null) - Number(b.estate === null))) {
    const beside = taken.filter(({ from, to }) => one.to > from && one.from < to);
    const isTwin = beside.length > 0 && beside.every(({ from, to, estate }) => one.from === from && one.to === to && estate !== null && estate !== one.estate);
    if (beside.length === 0 || isTwin) taken.push(one);
  }
  return taken
    .flatMap(({ estate, ...place }) => (estate === null ? [] : [{ estate, ...place }]))
    .sort((a, b) => a.from - b.from || a.estate.localeCompare(b.estate));
}

function groupedBy<One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
