import { withheldTitle } from '../../domain/withheldTitle';
import { isSame } from '../../domain/threeWayMerge';
import type { Item } from '../../lists/index';
import type { AgendaItemReading } from '../reading';
import type { TextFitter } from './fitText';
import type { ImportOptions } from './importPlan';
import { withoutBlanks } from './withoutBlanks';

export type AgendaItemColumns = Partial<Item<'agendaItems'>>;

/** What stands on the open site for a Part 2 item whose title is withheld. */
export const WITHHELD_TITLE = withheldTitle;

/** All that the pack says of an item: for the open site where it is public, for the circle's site where it is not. */
export function fullColumns(item: AgendaItemReading, fit: TextFitter): AgendaItemColumns {
  return {
    ...placeOf(item, fit),
    title: titleOf(item, fit),
    purpose: item.purpose,
    starred: item.starred,
    pagesFrom: item.pages?.from ?? null,
    pagesTo: item.pages?.to ?? null,
    toFollow: item.toFollow,
    reportOf: fit.text(item.reportOf, 'Whose report it is', item.line),
    presenters: item.presenters.flatMap((presenter) => fit.line(presenter, 'A presenter', item.line) ?? []),
    minutesAllotted: item.minutesAllotted,
    note: fit.text(item.note, 'The note below the title', item.line),
    resolution: fit.text(item.resolution, 'The resolution', item.line),
  };
}

/**
 * What the public may know of a Part 2 item. Purpose, pages and whose report it is are contents, and stay out; so does
 * the title where the council withholds it, or shows it already.
 */
export function stubColumns(item: AgendaItemReading, title: ImportOptions['part2Titles'], fit: TextFitter): AgendaItemColumns {
  return { ...placeOf(item, fit), ...(title === 'published' ? { title: titleOf(item, fit) } : {}) };
}

/** What a supplement says of an item. Its front page often leaves out the stars. */
export function whatIsSaid({ starred, ...columns }: AgendaItemColumns): AgendaItemColumns {
  return { ...withoutBlanks(columns), ...(starred === true ? { starred } : {}) };
}

/** An item of which nothing but its place and title may be known. */
export const noContents = {
  purpose: null,
  starred: false,
  pagesFrom: null,
  pagesTo: null,
  toFollow: false,
  reportOf: null,
  presenters: null,
  minutesAllotted: null,
  note: null,
  resolution: null,
} satisfies AgendaItemColumns;

/** Whether nothing but its place and title is known of an item. */
export const isWithoutContents = (row: AgendaItemColumns): boolean =>
  Object.entries(noContents).every(([column, nothing]) => isSame(row[column as keyof typeof noContents] ?? null, nothing)); // noContents' own columns

export function newAgendaItem(key: string, meeting: string, columns: AgendaItemColumns): Item<'agendaItems'> {
  return {
    key,
    meeting,
    position: 1,
    printedNumber: null,
    title: WITHHELD_TITLE,
    part: 'non-public',
    ...noContents,
    exemptBasis: null,
    confidentiality: null,
    state: 'onAgenda',
    imported: null,
    source: null,
    ...columns,
  };
}

function placeOf(item: AgendaItemReading, fit: TextFitter): AgendaItemColumns {
  return {
    printedNumber: fit.line(item.number, 'The item’s number', item.line),
    part: item.part,
    exemptBasis: fit.text(item.exemptBasis, 'The legal basis', item.line),
    confidentiality: confidentialityOf(item.exemptBasis),
    state: 'onAgenda',
  };
}

const titleOf = (item: AgendaItemReading, fit: TextFitter): string => fit.text(item.title, 'The title', item.line) ?? `Item ${item.number ?? 'without a title'}`;

/** Local Government Act 1972: s.100A(2) keeps confidential information out, s.100A(4) with Schedule 12A lets exempt information be kept out. */
function confidentialityOf(basis: string | null): 'exempt' | 'confidential' | null {
  const isConfidential = /100A\s*\(2\)/i.test(basis ?? '');
  const isExempt = /100A\s*\(4\)|\b12A\b/i.test(basis ?? '');
  if (isConfidential === isExempt) return null;
  return isConfidential ? 'confidential' : 'exempt';
}
