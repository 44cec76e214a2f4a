import type { Item } from '../../lists/index';
import { isOrdinary } from './ordinaryWords';

type Estate = Item<'estates'>;
export type NamesOfEstate = Pick<Estate, 'key' | 'title' | 'blocks' | 'aliases' | 'falseFriends'>;

/** What else has names that papers may mean. */
export interface NamesBeside {
  readonly estates: readonly Estate[];
  readonly areas: readonly Item<'areas'>[];
  /** Members and officers: an estate may be called after somebody. */
  readonly people: readonly string[];
}

/** Names by which papers speak of an estate are looked for as whole words: those that say too little find too much. */
export function doubtsOfNames(names: NamesOfEstate, beside: NamesBeside, before: NamesOfEstate | null = null): readonly string[] {
  const known = new Set(before === null ? [] : [before.title, ...ownNames(before)]);
  // What a clerk has looked at once is not asked about again.
  const added = [names.title, ...ownNames(names)].filter((name) => !known.has(name));
  return [...new Set([...repeated(names, known, before?.title ?? null), ...added.flatMap((name) => doubtsOfName(name, names, beside))])];
}

/** What keeps the names from being saved. */
export function problemsOfNames(names: NamesOfEstate, { estates }: Pick<NamesBeside, 'estates'>): readonly string[] {
  const title = names.title.trim();
  const other = title === '' ? undefined : estates.find(({ key, state, title: theirs }) => key !== names.key && state === 'active' && plainName(theirs) === plainName(title));
  const own = new Set([title, ...ownNames(names)].map(plainName));
  return [
    ...(title === '' ? ['Say what the estate is called.'] : []),
    ...(other === undefined ? [] : [`Another estate is called “${other.title}”. Merge the two, or call one of them otherwise.`]),
    ...(names.falseFriends ?? []).flatMap((name) => (own.has(plainName(name)) ? [`“${name}” cannot be one of its names and not mean it: take it out of one of the lists.`] : [])),
    ...[title, ...ownNames(names), ...(names.falseFriends ?? [])].flatMap((name) => (name.length > LONGEST ? [`“${name.slice(0, 40)}…” is longer than ${LONGEST} characters: SharePoint keeps no more.`] : [])),
  ];
}

const LONGEST = 255;

const ownNames = ({ blocks, aliases }: NamesOfEstate): readonly string[] => [...(blocks ?? []), ...(aliases ?? [])];

function repeated(names: NamesOfEstate, known: ReadonlySet<string>, titleBefore: string | null): readonly string[] {
  const title = plainName(names.title);
  const same = (names.aliases ?? []).filter((alias) => (!known.has(alias) || names.title !== titleBefore) && plainName(alias) === title).map((alias) => `“${alias}” is the estate’s name already: as another name it says nothing more.`);
  const seen = new Set<string>();
  const twice = ownNames(names).filter((name) => plainName(name) !== title && (seen.has(plainName(name)) || !seen.add(plainName(name))));
  return [...same, ...twice.filter((name) => !known.has(name)).map((name) => `“${name}” stands among its names twice.`)];
}

function doubtsOfName(name: string, { key, title }: NamesOfEstate, { estates, areas, people }: NamesBeside): readonly string[] {
  const says = (words: string): string => `“${name}” ${words}`;
  const others = estates.filter((one) => one.key !== key && one.state === 'active');
  const theirs = others.flatMap((one) => [...(one.blocks ?? []).map((of) => ({ of, what: 'a block of', one })), ...(one.aliases ?? []).map((of) => ({ of, what: 'another name of', one })), { of: one.title, what: 'the name of', one }]).filter(({ of }) => plainName(of) === plainName(name));
  const area = areas.find((one) => one.state === 'active' && [one.title, ...(one.aliases ?? '').split('\n')].some((of) => of.trim() !== '' && plainName(of) === plainName(name)));
  const namesake = people.find((person) => wordsOf(person).length > 1 && wordsOf(name).length > 0 && ` ${wordsOf(person).join(' ')}`.endsWith(` ${wordsOf(name).join(' ')}`));
  return [
    ...theirs.map(({ what, one }) => says(`is ${what} ${one.title} too: what papers say of it will stand with both.`)),
    ...(area === undefined ? [] : [says('is the name of an area too: what papers say of the area will stand with this estate.')]),
    ...(namesake === undefined ? [] : [says(`is the name of ${namesake} too: add “${namesake}” to the names that do not mean it.`)]),
    ...(name === title ? [] : tooLittle(name, title).map(says)),
  ];
}

/** By the words alone: no list of places is asked. */
function tooLittle(name: string, title: string): readonly string[] {
  const words = wordsOf(name);
  if (words.join('').length < SHORTEST) return ['is very short: it will be found in other things’ names and numbers.'];
  if (isOrdinary(words)) return [words.length === 1 ? 'is an ordinary word: it will find too much.' : 'is made of ordinary words: it may find other things of that name.'];
  // A part of the estate's own name is what people shorten it to.
  if (words.length === 1 && !words.every((word) => wordsOf(title).includes(word))) return ['is a single word: make sure that papers mean nothing else by it.'];
  return [];
}

const SHORTEST = 3;

/** "The Lodge" and "the lodge" are one name to who looks for it. */
export const plainName = (name: string): string => wordsOf(name).join(' ');

function wordsOf(name: string): readonly string[] {
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}
