import type { PackLine } from '../../lines';
import { isBlank } from '../../lines';
import { readLayoutRows, segmentsOf } from '../../tables/layoutRows';
import type { TableRow } from '../../tables/tableRows';
import { cellOf, EMPTY_CELL } from '../../tables/tableRows';
import type { TableRows } from './agendaCells';
import { addCells } from './agendaCells';
import { columnsOf } from './agendaColumns';
import type { AgendaColumn, AgendaEntry, ItemDraft } from './agendaEntries';
import type { Ground } from './itemRun';
import { partOfHeading, partOfWord } from './partHeading';

/** An agenda whose columns only spaces part, as a page laid out keeps them: each word belongs to the header it stands under. */
export function layoutRows(ground: Ground, header: number): TableRows | null {
  const segments = segmentsOf(ground.lines[header]?.raw ?? '');
  const columns = segments.length < 3 ? null : columnsOf(segments.map(({ text }) => text));
  if (!columns?.includes('number') || columns.filter((column) => column !== 'other').length < 3) return null;
  const ending = ground.endings.find((at) => at > header) ?? ground.lines.length;
  const rows = rowsBelow(ground, header, Math.min(ending, header + LONGEST), columns);
  const entries: AgendaEntry[] = [];
  let end = header + 1;
  for (const { line, cells, to } of rows) {
    const texts = cells.map(({ text }) => text);
    const alone = texts[0] !== '' && texts.slice(1).every((text) => text === '') ? partOfWord(texts[0] ?? '') : null;
    const part = partOfHeading(texts.filter((text) => text !== '').join(' ')) ?? alone;
    const said = byColumn(columns, texts);
    const last = entries[entries.length - 1];
    if (part) entries.push({ kind: 'part', part, line });
    else if (said.number !== undefined) addCells(entries, line, said, columns);
    else if (last?.kind === 'item' && to === end) entries[entries.length - 1] = wrapped(last, { ...line, text: said.title ?? '' }, said);
    end = to + 1;
  }
  return { columns, entries, end };
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

/** Every cell may go on in the line below its row. A line apart is the heading of a group, and no item's. */
function wrapped(item: ItemDraft, line: ItemDraft['line'], said: Readonly<Partial<Record<AgendaColumn, string>>>): ItemDraft {
  const columns = { ...item.columns };
  for (const column of ['presenter', 'purpose', 'reportOf', 'pages'] as const) if (said[column]) columns[column] = `${columns[column] ?? ''} ${said[column]}`.trim();
  return { ...item, columns, body: line.text === '' ? item.body : [...item.body, line] };
}
