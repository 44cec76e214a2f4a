import type { PackLine } from '../../lines';
import { isBlank } from '../../lines';
import { readLayoutRows, segmentsOf } from '../../tables/layoutRows';
import type { TableRow } from '../../tables/tableRows';
import { cellOf, EMPTY_CELL } from '../../tables/tableRows';
import { isStandingItem } from '../markers';
import type { TableRows } from './agendaCells';
import { addCells } from './agendaCells';
import { columnsOf, isHeaderRest } from './agendaColumns';
import type { AgendaColumn, AgendaEntry, ItemDraft } from './agendaEntries';
import { isDetailLine } from './itemDetails';
import type { Ground } from './itemRun';
import { opensNote } from './itemTitle';
import { partOfHeading, partOfWord } from './partHeading';

/** An agenda whose columns only spaces part, as a page laid out keeps them: each word belongs to the header it stands under. */
export function layoutRows(ground: Ground, header: number): TableRows | null {
  const segments = segmentsOf(ground.lines[header]?.raw ?? '');
  const columns = segments.length < 3 ? null : columnsOf(segments.map(({ text }) => text));
  if (!columns?.includes('title') || columns.filter((column) => column !== 'other').length < 3) return null;
  const ending = ground.endings.find((at) => at > header) ?? ground.lines.length;
  const rows = rowsBelow(ground, header, Math.min(ending, header + LONGEST), columns).filter(({ cells }) => !isHeaderRest(cells.map(({ text }) => text)));
  const entries: AgendaEntry[] = [];
  let end = header + 1;
  // Index after the last line that is an item's: what stands right below it is the item's too.
  let own = -1;
  for (const [index, { line, cells, from, to }] of rows.entries()) {
    const texts = cells.map(({ text }) => text);
    const alone = texts[0] !== '' && texts.slice(1).every((text) => text === '') ? partOfWord(texts[0] ?? '') : null;
    const part = partOfHeading(texts.filter((text) => text !== '').join(' ')) ?? alone;
    const said = withNumber(byColumn(columns, texts), entries);
    const last = entries[entries.length - 1];
    const isNote = from > own && said.title !== undefined && saysNote(said.title);
    if (part) entries.push({ kind: 'part', part, line });
    else if (said.number !== undefined || (last === undefined && isStandingItem(said.title ?? ''))) addCells(entries, line, said, columns);
    else if (last?.kind === 'item' && (from === own || isNote)) entries[entries.length - 1] = wrapped(last, { ...line, text: said.title ?? '' }, said, { isApart: from > own, isLast: rows[index + 1]?.from !== to + 1 });
    if (!part && (said.number !== undefined || from === own || isNote)) own = to + 1;
    end = to + 1;
  }
  return columns.includes('number') || entries.filter((entry) => entry.kind === 'item' && entry.number !== null).length > 2 ? { columns, entries, end } : null;
}

/** What stands apart below a title, and is no heading of a group of items: a sentence, or what the item says of itself. */
const saysNote = (text: string): boolean => opensNote(text) || isDetailLine(text) || (text !== text.toUpperCase() && (text.length > 50 || /[.:;)]$/.test(text)));

/** "1.  GENERAL" and "(2)  Minutes" in the column of titles: the number stands before the title it belongs to. */
function withNumber(said: Readonly<Partial<Record<AgendaColumn, string>>>, entries: readonly AgendaEntry[]): Partial<Record<AgendaColumn, string>> {
  const [, number, below, title] = /^(?:(\d{1,3})[.)]|\((\d{1,2})\))\s(\S.*)$/.exec(said.number === undefined ? (said.title ?? '') : '') ?? [];
  if (title === undefined) return said;
  const whole = entries.findLast((entry) => entry.kind === 'item' && !/[(.]/.test(entry.number ?? '('));
  if (number !== undefined) return { ...said, number, title };
  return whole?.kind === 'item' ? { ...said, number: `${whole.number ?? ''}(${below ?? ''})`, title } : said;
}

/** Lines that no agenda is longer than. */
const LONGEST = 600;

/** The rows under the header; the heading of a group of items between them ends nothing. */
function rowsBelow(ground: Ground, header: number, ending: number, columns: readonly AgendaColumn[]): TableRow[] {
  const found: TableRow[] = [];
  let from = header + 1;
  for (let groups = 0; groups < 20; groups += 1) {
    const rows = readLayoutRows(ground.lines, header, isHeader, { from, to: ending });
    found.push(...rows);
    const below = (rows[rows.length - 1]?.to ?? from - 1) + 1;
    const skipped = ground.lines.slice(below, ending).findIndex((line) => !isBlank(line));
    const next = ground.lines[below + skipped];
    const group = skipped < 0 || !next ? null : GROUP.exec(next.text);
    if (!next || !group || (group[1] === undefined && rows.length === 0)) break;
    // "2      QUALITY AND PERFORMANCE" over 2.1 and 2.2: an item whose words run on over other columns.
    if (group[1] !== undefined) found.push({ cells: columns.map((column) => (column === 'number' ? cellOf(group[1] ?? '') : column === 'title' ? cellOf(group[2] ?? '') : EMPTY_CELL)), line: next, from: below + skipped, to: below + skipped });
    from = below + skipped + 1;
  }
  return found;
}

const GROUP = /^(?:(\d{1,2})[.)]?\s{2,80})?([A-Z](?:[A-Z\s,&'’()-]|\d{4}(?:\/\d\d)?){3,60})$/;

const isHeader = ({ raw }: PackLine): boolean => columnsOf(segmentsOf(raw).map(({ text }) => text)) !== null;

function byColumn(columns: readonly AgendaColumn[], texts: readonly string[]): Partial<Record<AgendaColumn, string>> {
  return Object.fromEntries(columns.flatMap((column, at) => (texts[at] ? [[column, texts[at]]] : [])));
}

/** Every cell may go on in the line below its row. */
function wrapped(item: ItemDraft, line: ItemDraft['line'], said: Readonly<Partial<Record<AgendaColumn, string>>>, { isApart, isLast }: { readonly isApart: boolean; readonly isLast: boolean }): ItemDraft {
  const columns = { ...item.columns };
  for (const column of ['presenter', 'purpose', 'reportOf', 'pages'] as const) if (said[column]) columns[column] = `${columns[column] ?? ''} ${said[column]}`.trim();
  if (line.text === '') return { ...item, columns };
  // A few words that end the row below a title of some length are its end, where nothing of a note is in them.
  const isTail = !isApart && isLast && item.body.length === 0 && item.title.length >= 30 && line.text.split(' ').length <= 4 && !saysNote(line.text) && !opensNote(line.text);
  if (isTail) return { ...item, columns, title: `${item.title} ${line.text}` };
  return { ...item, columns, body: [...item.body, ...(isApart ? [{ ...line, text: '' }] : []), line] };
}
