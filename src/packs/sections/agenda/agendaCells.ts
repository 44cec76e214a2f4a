import type { PackLine } from '../../lines';
import { squash } from '../../lines';
import { isNextMeeting } from '../markers';
import type { AgendaColumn, AgendaEntry, ItemDraft } from './agendaEntries';

export interface TableRows {
  readonly columns: readonly AgendaColumn[];
  readonly entries: readonly AgendaEntry[];
  /** Index after the last row. */
  readonly end: number;
}

/** A row of an agenda's table as an item, or as more of the item before. */
export function addCells(entries: AgendaEntry[], line: PackLine, cells: Readonly<Partial<Record<AgendaColumn, string>>>, columns: readonly AgendaColumn[]): void {
  const { number, title } = numberAndTitle(cells.number, cells.title ?? '');
  const last = entries[entries.length - 1];
  // Where no item has a number, every row is one.
  const isContinued = columns.includes('number') || entries.some((entry) => entry.kind === 'item' && entry.number !== null);
  if (number === null && isContinued && last?.kind === 'item' && !cells.pages && !cells.minutes && !cells.purpose && !isNextMeeting(title)) {
    entries[entries.length - 1] = { ...last, body: [...last.body, { ...line, text: squash(Object.values(cells).join(' ')) }] };
  } else if (title !== '' || number !== null) {
    const item: ItemDraft = { kind: 'item', number, line, title, body: [], columns: cells, ledByStar: false };
    entries.push(item);
  }
}

function numberAndTitle(cell: string | undefined, title: string): { readonly number: string | null; readonly title: string } {
  const pattern = /^(?:(?:agenda\s)?item\s)?(\d{1,4}(?:\/\d{2,4})?)\s?(?:\(?([a-z])\)?|(\.\d{1,2}|\(\d{1,2}\)))?[.):]?$/i;
  const printed = pattern.exec(cell ?? '');
  if (printed) return { number: `${printed[1] ?? ''}${(printed[2] ?? '').toLowerCase()}${printed[3] ?? ''}`, title };
  // "158/25-26", "PFC/01/26": a number within the council's year, or with the body's letters.
  if (cell !== undefined && /^[A-Z]{0,6}[./-]?\d{1,4}(?:[./-]\d{1,4}){0,2}[.):]?$/i.test(cell)) return { number: cell.replace(/[.):]$/, ''), title };
  // "PH/a", "(b)", "iv": items that are lettered.
  if (cell !== undefined && /^(?:[A-Z]{1,6}[./-])?(?:\(?[a-z]\)?|[ivx]{2,5})[.):]?$/i.test(cell)) return { number: cell.replace(/^\((.)\)$/, '$1').replace(/[.):]$/, ''), title };
  const inTitle = cell === undefined ? /^(\d{1,3})\s?(?:\(?([a-z])\))?[.)]\s+(.+)$/i.exec(title) : null;
  if (inTitle) return { number: `${inTitle[1] ?? ''}${(inTitle[2] ?? '').toLowerCase()}`, title: inTitle[3] ?? '' };
  return { number: null, title: cell === undefined ? title : `${cell} ${title}`.trim() };
}
