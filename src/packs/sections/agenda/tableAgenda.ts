import type { PackLine } from '../../lines';
import { cellsOf, isBlank } from '../../lines';
import { isActionsHeading } from '../actions/readActions';
import { isFurniture } from '../markers';
import type { AgendaColumn, AgendaEntry, AgendaFound } from './agendaEntries';
import type { Ground } from './itemRun';
import { isPurpose, purposeWords } from './purposeHeadings';
import { partOfHeading, partOfWord } from './partHeading';
import type { TableRows } from './agendaCells';
import { addCells } from './agendaCells';
import { columnsOf } from './agendaColumns';
import { layoutRows } from './layoutAgenda';
import { weighAgenda } from './weighAgenda';

/** The agenda printed as a table with a header row, its columns in any order. */
export function findTableAgenda(ground: Ground): AgendaFound | null {
  let best: AgendaFound | null = null;
  for (const [at, line] of ground.lines.entries()) {
    if (line.text.length > 300) continue;
    const table = isRow(line) ? markedRows(ground, at) : layoutRows(ground, at);
    if (!table) continue;
    const { columns } = table;
    const titles = table.entries.flatMap((entry) => (entry.kind === 'item' ? [entry.title] : []));
    if (titles.length < 2) continue;
    const { weight, heading } = weighAgenda(ground, at, titles);
    // A header of a number, a title and a page column is as good as a heading.
    const worth = weight + (columns.includes('pages') && columns.includes('number') ? 2 : 0);
    if (worth >= 4 && (!best || worth > best.weight)) best = { from: heading ?? at, end: table.end, entries: table.entries, hasPageColumn: false, weight: worth };
  }
  return best;
}

const MOST_ROWS = 300;

// Gaps alone make a table only below a header whose every word heads a column.
const isRow = (line: PackLine): boolean => /\t|\|/.test(line.text) || /\t/.test(line.raw.trimEnd());

/** A table whose cells tabs or pipes part. */
function markedRows(ground: Ground, header: number): TableRows | null {
  const columns = columnsOf(cellsOf(ground.lines[header]?.text ?? ''));
  return columns && { columns, ...rowsBelow(ground, header, columns) };
}

function rowsBelow(ground: Ground, header: number, columns: readonly AgendaColumn[]): Omit<TableRows, 'columns'> {
  const entries: AgendaEntry[] = [];
  const ending = ground.endings.find((at) => at > header) ?? ground.lines.length;
  let end = header + 1;
  let gap = 0;
  // "ITEMS FOR DECISION" across the table says what the items below it are for.
  let purpose: string | null = null;
  for (let at = header + 1; at < ending && gap < 6 && entries.length < MOST_ROWS; at += 1) {
    const line = ground.lines[at];
    if (!line) break;
    if (isBlank(line) || isFurniture(line.text) || /^[|\s:–\t-]+$/.test(line.text)) continue;
    // The columns of an action tracker are not those of an agenda, however near they stand.
    if (isRow(line) && isActionsHeading(cellsOf(line.text))) break;
    const [first = '', ...others] = cellsOf(line.text);
    // A cell of its own across the row heads the rows below it; in the column of titles it says more of the row above.
    const part = partOfHeading([first, ...others].filter((cell) => cell !== '').join(' ')) ?? (!/^\s*\t/.test(line.raw) && others.every((cell) => cell === '') ? partOfWord(first) : null);
    if (part) entries.push({ kind: 'part', part, line });
    if (part) purpose = null;
    else if (isAcross(line)) purpose = purposeWords(cellsOf(line.text).join(' ').trim());
    else if (isLooseRow(line, columns)) addRow(entries, { ...line, text: cellsOf(line.text).join('\t') }, columns, purpose);
    else if (isRow(line) && columnsOf(cellsOf(line.text)) === null) addRow(entries, line, columns, purpose);
    else if (!isRow(line)) {
      gap += 1;
      continue;
    }
    gap = 0;
    end = at + 1;
  }
  return { entries, end };
}

/** A heading of a group of items, in a row of its own. */
const isAcross = (line: PackLine): boolean => isPurpose({ ...line, text: line.text.replace(/^[|\s]+|[|\s]+$/g, '') });

/** A row that was set apart from its table, with gaps where the others have lines: it has as many cells as the table. */
const isLooseRow = (line: PackLine, columns: readonly AgendaColumn[]): boolean => !isRow(line) && columns[0] === 'number' && /^\d{1,3}[.)]?\s{2,}\S/.test(line.text) && cellsOf(line.text).length === columns.length;

function addRow(entries: AgendaEntry[], line: PackLine, columns: readonly AgendaColumn[], purpose: string | null): void {
  const cells: Partial<Record<AgendaColumn, string>> = {};
  const values = cellsOf(line.raw.includes('\t') && !line.text.includes('\t') ? `${line.text}\t` : line.text);
  // A leading empty cell was trimmed away with the line's own margin.
  const margin = /^\s*\t/.test(line.raw) && values.length < columns.length ? [''] : [];
  for (const [index, value] of [...margin, ...values].entries()) {
    const column = columns[index] ?? 'other';
    if (value !== '') cells[column] = cells[column] ? `${cells[column] ?? ''} ${value}` : value;
  }
  // What goes on from the row above says nothing of its purpose anew.
  const ofGroup = purpose === null || columns.includes('purpose') || cells.number === undefined ? {} : { purpose };
  addCells(entries, line, { ...cells, ...ofGroup }, columns);
}
