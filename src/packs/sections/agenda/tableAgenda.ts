import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import { isFurniture } from '../markers';
import type { AgendaColumn, AgendaEntry, AgendaFound, ItemDraft } from './agendaEntries';
import type { Ground } from './itemRun';
import { partOfHeading } from './partHeading';
import { weighAgenda } from './weighAgenda';

/** The agenda printed as a table with a header row, its columns in any order. */
export function findTableAgenda(ground: Ground): AgendaFound | null {
  let best: AgendaFound | null = null;
  for (const [at, line] of ground.lines.entries()) {
    if (line.text.length > 300 || !isRow(line)) continue;
    const columns = columnsOf(cellsOf(line.text));
    if (!columns) continue;
    const table = rowsBelow(ground, at, columns);
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

// Gaps alone do not make a table: pages laid out with gaps are read as lists.
const isRow = (line: PackLine): boolean => /\t|\|/.test(line.text) || /\t/.test(line.raw.trimEnd());

const HEADERS: readonly (readonly [AgendaColumn, RegExp])[] = [
  ['number', /^(?:(?:agenda\s)?item\s(?:no|number|#)\.?|no|number|ref|#|agenda\s(?:no|number))\.?$/i],
  ['pages', /^(?:pack\s|agenda\s)?(?:pages?|pg|pp)\s?(?:no|nos|number|numbers|ref)?\.?(?:\(s\))?$/i],
  ['presenter', /^(?:presenters?|presented\sby|presenting|lead|lead\sofficers?|lead\s(?:member|presenter)|led\sby|speakers?|who|officers?|owner|introduced\sby)(?:\(s\))?$/i],
  ['minutes', /^(?:time|timing|timings|duration|mins|minutes|time\sallotted|allotted(?:\stime)?|time\sallowed|approx\.?\stime|length)(?:\s?\((?:mins|minutes)\))?$/i],
  ['purpose', /^(?:purpose|recommendations?|action|action\srequired|for|type|decision\/information|required|status)$/i],
  ['reportOf', /^(?:report\s(?:of|by|from)|reporting\sofficer|report\sauthor|author)$/i],
  ['title', /^(?:title|subject|business|description|topic|report|report\stitle|item\stitle|title\sof\sreport)$/i],
];

function columnsOf(cells: readonly string[]): AgendaColumn[] | null {
  const columns: AgendaColumn[] = [];
  for (const cell of cells) {
    const named = HEADERS.find(([column, pattern]) => pattern.test(squash(cell)) && !columns.includes(column))?.[0];
    columns.push(named ?? 'other');
  }
  // "Item" is the number beside a "Title", and the title beside a "No" or alone; a blank header beside it is the title's.
  const item = cells.findIndex((cell) => /^(?:agenda\s)?items?$|^agenda$/i.test(squash(cell)));
  const blank = cells.findIndex((cell, index) => squash(cell) === '' && index === item + 1);
  if (item >= 0 && columns.includes('title') && !columns.includes('number')) columns[item] = 'number';
  else if (item >= 0 && !columns.includes('title') && blank > 0 && !columns.includes('number')) columns.splice(item, 2, 'number', 'title');
  else if (item >= 0 && !columns.includes('title')) columns[item] = 'title';
  else if (!columns.includes('title') && columns.includes('number') && columns.includes('other')) columns[columns.indexOf('other')] = 'title';
  const known = columns.filter((column) => column !== 'other').length;
  return columns.includes('title') && known >= 2 && known * 2 >= cells.filter((cell) => cell !== '').length ? columns : null;
}

function rowsBelow(ground: Ground, header: number, columns: readonly AgendaColumn[]): { readonly entries: AgendaEntry[]; readonly end: number } {
  const entries: AgendaEntry[] = [];
  const ending = ground.endings.find((at) => at > header) ?? ground.lines.length;
  let end = header + 1;
  let gap = 0;
  for (let at = header + 1; at < ending && gap < 6 && entries.length < MOST_ROWS; at += 1) {
    const line = ground.lines[at];
    if (!line) break;
    if (isBlank(line) || isFurniture(line.text) || /^[|\s:–\t-]+$/.test(line.text)) continue;
    const part = partOfHeading(cellsOf(line.text).filter((cell) => cell !== '').join(' '));
    if (part) entries.push({ kind: 'part', part, line });
    else if (isRow(line) && columnsOf(cellsOf(line.text)) === null) addRow(entries, line, columns);
    else if (!isRow(line)) {
      gap += 1;
      continue;
    }
    gap = 0;
    end = at + 1;
  }
  return { entries, end };
}

function addRow(entries: AgendaEntry[], line: PackLine, columns: readonly AgendaColumn[]): void {
  const cells: Partial<Record<AgendaColumn, string>> = {};
  const values = cellsOf(line.raw.includes('\t') && !line.text.includes('\t') ? `${line.text}\t` : line.text);
  // A leading empty cell was trimmed away with the line's own margin.
  const margin = /^\s*\t/.test(line.raw) && values.length < columns.length ? [''] : [];
  for (const [index, value] of [...margin, ...values].entries()) {
    const column = columns[index] ?? 'other';
    if (value !== '') cells[column] = cells[column] ? `${cells[column] ?? ''} ${value}` : value;
  }
  const { number, title } = numberAndTitle(cells.number, cells.title ?? '');
  const last = entries[entries.length - 1];
  // Where no item has a number, every row is one.
  const isContinued = columns.includes('number') || entries.some((entry) => entry.kind === 'item' && entry.number !== null);
  if (number === null && isContinued && last?.kind === 'item' && !cells.pages && !cells.minutes && !cells.purpose) {
    entries[entries.length - 1] = { ...last, body: [...last.body, { ...line, text: squash(Object.values(cells).join(' ')) }] };
  } else if (title !== '' || number !== null) {
    const item: ItemDraft = { kind: 'item', number, line, title, body: [], columns: cells, ledByStar: false };
    entries.push(item);
  }
}

function numberAndTitle(cell: string | undefined, title: string): { readonly number: string | null; readonly title: string } {
  const pattern = /^(?:(?:agenda\s)?item\s)?(\d{1,4}(?:\/\d{2,4})?)\s?(?:\(?([a-z])\)?|(\.\d{1,2}))?[.):]?$/i;
  const printed = pattern.exec(cell ?? '');
  if (printed) return { number: `${printed[1] ?? ''}${(printed[2] ?? '').toLowerCase()}${printed[3] ?? ''}`, title };
  const inTitle = cell === undefined ? /^(\d{1,3})\s?(?:\(?([a-z])\))?[.)]\s+(.+)$/i.exec(title) : null;
  if (inTitle) return { number: `${inTitle[1] ?? ''}${(inTitle[2] ?? '').toLowerCase()}`, title: inTitle[3] ?? '' };
  return { number: null, title: cell === undefined ? title : `${cell} ${title}`.trim() };
}
