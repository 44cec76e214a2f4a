import { isOnAgenda, pagesTogether, papersOf, type Agenda, type AgendaEntry, type AgendaItem } from './agenda';
import { entriesOf } from './agendaFilter';
import { formatCount } from './formats';
import type { ReadState } from './papers';

export const planHeadings = ['decision', 'discussion', 'information', 'noPurpose', 'starred'] as const;
export type PlanHeading = (typeof planHeadings)[number];

export interface PlannedItem<I extends AgendaItem = AgendaItem> {
  readonly item: I;
  readonly pages: number;
  readonly state: ReadState;
}

export interface ReadingPlan<I extends AgendaItem = AgendaItem> {
  /** Only those that have items: decisions first, starred last, since they are taken without discussion. */
  readonly groups: readonly { readonly heading: PlanHeading; readonly items: readonly PlannedItem<I>[] }[];
  readonly total: Reading;
  readonly left: Reading;
  /** Their papers are still to come. */
  readonly toFollow: readonly I[];
  /** On the agenda without a paper. */
  readonly withoutPapers: number;
  /** Non-public items that this person may not open. */
  readonly closed: number;
}

export interface Reading {
  readonly items: number;
  /** Pages that items share count once. */
  readonly pages: number;
}

/** What there is to read, in the order in which it is worth reading. */
export function readingPlan<I extends AgendaItem>(agenda: Agenda<I>, stateOf: (item: I) => ReadState): ReadingPlan<I> {
  const taken = entriesOf(agenda).filter(({ item }) => isOnAgenda(item));
  const open = taken.filter(isOpen).map(({ item }) => item);
  const planned = open.flatMap((item): PlannedItem<I>[] => {
    const papers = papersOf(item);
    return papers.kind === 'pages' ? [{ item, pages: papers.to - papers.from + 1, state: stateOf(item) }] : [];
  });
  return {
    groups: planHeadings
      .map((heading) => ({ heading, items: planned.filter(({ item }) => headingOf(item) === heading) }))
      .filter(({ items }) => items.length > 0),
    total: reading(planned),
    left: reading(planned.filter(({ state }) => state !== 'read')),
    toFollow: open.filter((item) => papersOf(item).kind === 'toFollow'),
    withoutPapers: open.filter((item) => papersOf(item).kind === 'none').length,
    closed: taken.length - open.length,
  };
}

/** The items whose papers this person can read now. */
export const toRead = <I extends AgendaItem>(agenda: Agenda<I>): I[] =>
  entriesOf(agenda).filter((entry) => isOpen(entry) && isOnAgenda(entry.item) && papersOf(entry.item).kind === 'pages').map(({ item }) => item);

/** Minutes, by the minutes a page takes. Rounded up: part of a minute is not nothing. */
export const readingMinutes = (pages: number, minutesAPage: number): number => Math.ceil(pages * minutesAPage);

/** "30 pages to read", "18 of 30 pages left", "All 30 pages read". */
export function pagesLeftWording({ left, total }: Pick<ReadingPlan, 'left' | 'total'>): string {
  const all = formatCount(total.pages, 'page');
  if (left.items === 0) return `All ${all} read`;
  return left.pages === total.pages ? `${all} to read` : `${left.pages} of ${all} left`;
}

export const usualMinutesAPage = 2;
export const minutesAPageChoices = [0.5, 1, 1.5, 2, 3, 4, 5] as const;

const isOpen = ({ kind }: AgendaEntry): boolean => kind === 'readable';

const headingOf = (item: AgendaItem): PlanHeading => (item.starred ? 'starred' : (item.purpose ?? 'noPurpose'));

function reading(planned: readonly PlannedItem[]): Reading {
  const items = planned.map(({ item }) => item);
  return { items: items.length, pages: pagesTogether(items) };
}
