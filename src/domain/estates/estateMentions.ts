import type { Item } from '../../lists/index';
import { isAppointedOn } from './appointed';
import { namesInText } from './namesInText';

type Estate = Item<'estates'>;

/** The estates that a text names, by key. */
export type MentionsOf = (text: string) => ReadonlySet<string>;

/** Those that it names for sure. */
export function estateMentions(estates: readonly Estate[]): MentionsOf {
  const names = namesInText(estates);
  return (text) => new Set(names(text).flatMap(({ estate, doubt }) => (doubt === null ? [estate] : [])));
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

/** The estates of the areas to which a member is appointed on a day. */
export function myEstates<E extends Estate>(estates: readonly E[], allocations: readonly Item<'allocations'>[], today: string): E[] {
  const areas = new Set(allocations.filter((one) => isAppointedOn(one, today)).map(({ area }) => area));
  return estates.filter(({ area, state }) => state === 'active' && area !== null && areas.has(area));
}
