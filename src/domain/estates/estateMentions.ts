import type { Item } from '../../lists/index';
import { isAppointedOn } from './areaMap';

type Estate = Item<'estates'>;

/** The estates that a text names, by key. */
export type MentionsOf = (text: string) => ReadonlySet<string>;

/**
 * Whole names only, of the estate, its blocks and its other names; of two that begin at one place the longer counts, so that
 * a false friend, or another estate, takes a name away from the one whose name is a part of it.
 */
export function estateMentions(estates: readonly Estate[]): MentionsOf {
  const names = estates
    .filter(({ state }) => state === 'active')
    .flatMap(({ key, title, blocks, aliases, falseFriends }): { readonly name: string; readonly estate: string | null }[] => [
      ...[title, ...(blocks ?? []), ...(aliases ?? [])].map((name) => ({ name: name.trim(), estate: key })),
      ...(falseFriends ?? []).map((name) => ({ name: name.trim(), estate: null })),
    ])
    .filter(({ name }) => name !== '')
    .map(({ name, estate }) => ({ estate, length: name.length, pattern: patternOf(name) }));
  return (text) => {
    const found = names.flatMap(({ pattern, ...name }) => [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ ...name, from: index, to: index + length })));
    const taken: { from: number; to: number; length: number; estate: string | null }[] = [];
    for (const one of found.sort((a, b) => b.to - b.from - (a.to - a.from) || Number(a.estate !== null) - Number(b.estate !== null))) {
      if (taken.every(({ from, to, estate }) => one.to <= from || one.from >= to || (one.from === from && one.to === to && estate !== null))) taken.push(one);
    }
    return new Set(taken.flatMap(({ estate }) => estate ?? []));
  };
}

/** The titles of some estates that texts name, or that a row names by key. */
export type NamedIn = (texts: readonly (string | null)[], key?: string | null) => readonly string[];

/** Looked for among the names of all estates, so that another's longer name is not taken for one of these. */
export function namedIn(all: readonly Estate[], some: readonly Estate[]): NamedIn {
  const mentions = estateMentions(all);
  return (texts, key = null) => {
    const named = mentions(texts.filter((text) => text !== null).join('\n'));
    return some.filter((estate) => estate.key === key || named.has(estate.key)).map(({ title }) => title);
  };
}

/** As it is written, or in capitals, or at the head of a sentence: "the reach of the programme" is not the Reach. */
function patternOf(name: string): RegExp {
  const written = [...new Set([name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)])].map(escaped).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written})(?![\\p{L}\\p{N}])`, 'gu');
}

const escaped = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");

/** The estates of the areas to which a member is appointed on a day. */
export function myEstates<E extends Estate>(estates: readonly E[], allocations: readonly Item<'allocations'>[], today: string): E[] {
  const areas = new Set(allocations.filter((one) => isAppointedOn(one, today)).map(({ area }) => area));
  return estates.filter(({ area, state }) => state === 'active' && area !== null && areas.has(area));
}
