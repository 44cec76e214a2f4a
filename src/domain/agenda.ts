import type { Item } from '../lists/index';
import { fileOfPages, fileStem, usualFile } from './pagesFile';

export type AgendaItem = Item<'agendaItems'>;

/**
 * - `readable`: all of it may be shown.
 * - `closed`: only the public stub of non-public business; the contents are in a circle's site that this person may not read.
 */
export type AgendaEntry<I extends AgendaItem = AgendaItem> = { readonly kind: 'readable' | 'closed'; readonly item: I };

export interface Agenda<I extends AgendaItem = AgendaItem> {
  readonly public: readonly AgendaEntry<I>[];
  readonly nonPublic: readonly AgendaEntry<I>[];
}

/** One living agenda: what the open site shows, with the stubs replaced by the circles' rows that this person may read. */
export function composeAgenda<I extends AgendaItem>(openRows: readonly I[], circleRows: readonly I[]): Agenda<I> {
  const fromCircles = new Map(circleRows.map((item) => [item.key, item]));
  const stubs = openRows.filter((item) => !fromCircles.has(item.key));
  const entries = [
    ...stubs.map((item): AgendaEntry<I> => ({ kind: item.part === 'public' ? 'readable' : 'closed', item })),
    ...[...fromCircles.values()].map((item): AgendaEntry<I> => ({ kind: 'readable', item })),
  ].sort((a, b) => a.item.position - b.item.position || a.item.key.localeCompare(b.item.key));
  return {
    public: entries.filter(({ item }) => item.part === 'public'),
    nonPublic: entries.filter(({ item }) => item.part === 'non-public'),
  };
}

/** A withdrawn or moved item keeps its place and number, so that nobody looks for it in vain. */
export const isOnAgenda = (item: AgendaItem): boolean => item.state === 'onAgenda';

/** What became of an item that is no longer taken. */
export const offAgendaWords = ({ state }: AgendaItem): string => (state === 'withdrawn' ? 'withdrawn from the agenda' : 'moved to another meeting');

export interface AgendaCounts {
  readonly items: number;
  readonly decision: number;
  readonly discussion: number;
  readonly information: number;
  readonly starred: number;
  readonly toFollow: number;
  readonly pages: number;
}

/** What there is to prepare: withdrawn items do not count. */
export function countAgenda(agenda: Agenda): AgendaCounts {
  const items = [...agenda.public, ...agenda.nonPublic].map(({ item }) => item).filter(isOnAgenda);
  const having = (test: (item: AgendaItem) => boolean): number => items.filter(test).length;
  return {
    items: items.length,
    decision: having((item) => item.purpose === 'decision'),
    discussion: having((item) => item.purpose === 'discussion'),
    information: having((item) => item.purpose === 'information'),
    starred: having((item) => item.starred),
    toFollow: having((item) => papersOf(item).kind === 'toFollow'),
    pages: pagesTogether(items),
  };
}

export type Papers = { readonly kind: 'pages'; readonly from: number; readonly to: number } | { readonly kind: 'toFollow' } | { readonly kind: 'none' };

/** Pages win over "To follow": the paper has come. */
export function papersOf({ pagesFrom, pagesTo, toFollow }: AgendaItem): Papers {
  if (pagesFrom !== null) return { kind: 'pages', from: pagesFrom, to: Math.max(pagesFrom, pagesTo ?? pagesFrom) };
  return { kind: toFollow ? 'toFollow' : 'none' };
}

/** The pages of several items. Each part, and each supplement, may be a file of its own, numbered from 1. */
export function pagesTogether(items: readonly AgendaItem[]): number {
  const byFile = new Map<string, AgendaItem[]>();
  for (const item of items) {
    const named = fileOfPages(item);
    // An item entered by hand has its pages in the pack.
    const stem = named === null ? usualFile(items.filter(({ part }) => part === item.part)) : fileStem(named);
    const file = `${item.part} ${stem ?? ''}`;
    byFile.set(file, [...(byFile.get(file) ?? []), item]);
  }
  return [...byFile.values()].reduce((pages, ofFile) => pages + distinctPages(ofFile), 0);
}

/** Items that share pages (an item and its lettered sub-items) do not make the pack longer. */
function distinctPages(items: readonly AgendaItem[]): number {
  let lastCounted = 0;
  let pages = 0;
  const ranges = items.map(papersOf).filter((papers) => papers.kind === 'pages');
  for (const { from, to } of ranges.sort((a, b) => a.from - b.from)) {
    pages += Math.max(0, to - Math.max(from - 1, lastCounted));
    lastCounted = Math.max(lastCounted, to);
  }
  return pages;
}

export const purposeWording: Readonly<Record<NonNullable<AgendaItem['purpose']>, string>> = {
  decision: 'For decision',
  discussion: 'For discussion',
  information: 'For information',
};

export const starMeaning = 'taken without discussion, unless a member tells the clerk before the meeting starts that they have a question.';

export const closedMeaning = 'Non-public: only those cleared for this committee’s exempt business can open these items.';

/** Exempt business may be taken in public if the committee so chooses (LGA 1972 s.100A(4)); confidential business must not (s.100A(2)). */
export const confidentialityWording: Readonly<Record<NonNullable<AgendaItem['confidentiality']>, string>> = {
  exempt: 'Exempt',
  confidential: 'Confidential',
};

/** "8. Housing Revenue Account". */
export const numberedTitle = ({ printedNumber, title }: Pick<AgendaItem, 'printedNumber' | 'title'>): string => (printedNumber === null ? title : `${printedNumber}. ${title}`);
