import { isOnAgenda, type Agenda, type AgendaEntry, type AgendaItem } from './agenda';

/** What a member can ask the agenda to be narrowed to. */
export const agendaFilters = ['decision', 'discussion', 'information', 'starred', 'unread', 'changed'] as const;
export type AgendaFilter = (typeof agendaFilters)[number];

/** What the rows themselves do not say; null where it is not known, and then it cannot be asked for. */
export interface MarksOnItems {
  /** The keys of items that are still to be read. */
  readonly unread: ReadonlySet<string> | null;
  /** The keys of items that are new or have changed since this person last looked. */
  readonly changed: ReadonlySet<string> | null;
}

/** Of several purposes an item needs one; all else that is asked for must hold. */
export function matchesFilters(item: AgendaItem, chosen: ReadonlySet<AgendaFilter>, marks: MarksOnItems): boolean {
  const purposes = purposeFilters.filter((purpose) => chosen.has(purpose));
  if (purposes.length > 0 && !purposes.some((purpose) => holds(item, purpose, marks))) return false;
  return [...chosen].every((filter) => isPurpose(filter) || holds(item, filter, marks));
}

export const narrowAgenda = <I extends AgendaItem>(agenda: Agenda<I>, isWanted: (item: I) => boolean): Agenda<I> => ({
  public: agenda.public.filter(({ item }) => isWanted(item)),
  nonPublic: agenda.nonPublic.filter(({ item }) => isWanted(item)),
});

export interface FilterChoice {
  readonly filter: AgendaFilter;
  /** How many items it would show by itself. */
  readonly count: number;
}

/** The filters worth offering: those that at least one item meets. */
export function filterChoices(agenda: Agenda, marks: MarksOnItems): FilterChoice[] {
  const items = entriesOf(agenda).map(({ item }) => item);
  return agendaFilters
    .map((filter) => ({ filter, count: items.filter((item) => holds(item, filter, marks)).length }))
    .filter(({ filter, count }) => count > 0 || (filter === 'unread' && marks.unread !== null));
}

/** Both parts, in the order in which they are taken. */
export const entriesOf = <I extends AgendaItem>(agenda: Agenda<I>): readonly AgendaEntry<I>[] => [...agenda.public, ...agenda.nonPublic];

export interface Neighbours<I extends AgendaItem = AgendaItem> {
  readonly previous: I | null;
  readonly next: I | null;
}

/** The items before and after, among those shown. */
export function neighboursOf<I extends AgendaItem>(entries: readonly AgendaEntry<I>[], key: string): Neighbours<I> {
  const at = entries.findIndex(({ item }) => item.key === key);
  return at === -1 ? { previous: null, next: null } : { previous: entries[at - 1]?.item ?? null, next: entries[at + 1]?.item ?? null };
}

/** What is off the agenda asks nothing of anybody; that it went is a change all the same. */
function holds(item: AgendaItem, filter: AgendaFilter, { unread, changed }: MarksOnItems): boolean {
  if (filter === 'changed') return changed?.has(item.key) ?? false;
  if (!isOnAgenda(item)) return false;
  if (filter === 'starred') return item.starred;
  if (filter === 'unread') return unread?.has(item.key) ?? false;
  return item.purpose === filter;
}

const purposeFilters = ['decision', 'discussion', 'information'] as const;
const isPurpose = (filter: AgendaFilter): boolean => purposeFilters.some((purpose) => purpose === filter);
