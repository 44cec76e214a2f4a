import type { Block, LineBlock } from './blocks';
import { GAP } from './blocks';

/** A cell of a table as its markup has it. */
export interface PageCell {
  readonly blocks: readonly Block[];
  readonly across: number;
  readonly down: number;
  readonly isHeading: boolean;
}

const MOST_COLUMNS = 40;
/** A number, a title, who presents it, its pages: what is wider is the rest of a table whose headings stand on the page before. */
const WIDEST_LIST = 4;
const EMPTY: PageCell = { blocks: [], across: 1, down: 1, isHeading: false };

/** A table as lines of cells; one that only arranges the page, as the blocks that its cells hold. */
export function tableBlocks(table: readonly (readonly PageCell[])[]): Block[] {
  const rows = inColumns(table);
  const used = columnsUsed(rows);
  if (used.length === 0) return [];
  const cells = withPapersBelow(rows.map((row) => used.map((column) => row[column] ?? EMPTY)));
  if (used.length === 1 || used.length > MOST_COLUMNS || isArrangement(cells)) return cells.flatMap((row) => row.flatMap(({ blocks }) => [...blocks, GAP]));
  if (cells[0]?.length === 2 && isNumbered(cells)) return cells.flatMap(numberedBlocks);
  const isList = used.length <= WIDEST_LIST && isNumbered(cells) && !cells[0]?.some(({ isHeading }) => isHeading) && isNumber(cells[0]?.[0]);
  return [GAP, ...cells.flatMap((row) => rowLine(row, isList)), GAP];
}

/** Cells in their columns: one that spans several, or several rows, stands in the first and is empty in the others. */
function inColumns(table: readonly (readonly PageCell[])[]): PageCell[][] {
  let left: number[] = [];
  return table.map((row) => {
    const cells: PageCell[] = [];
    const below = left.map((rows) => Math.max(0, rows - 1));
    const skip = (): void => {
      while ((left[cells.length] ?? 0) > 0) cells.push(EMPTY);
    };
    for (const cell of row) {
      skip();
      for (let column = 0; column < cell.across && cells.length < MOST_COLUMNS * 2; column += 1) {
        below[cells.length] = cell.down - 1;
        cells.push(column === 0 ? cell : EMPTY);
      }
    }
    skip();
    left = below;
    return cells;
  });
}

function columnsUsed(rows: readonly (readonly PageCell[])[]): number[] {
  const used = new Set(rows.flatMap((row) => row.flatMap((cell, column) => (linesOf(cell).length > 0 ? [column] : []))));
  return [...used].sort((a, b) => a - b);
}

const linesOf = (cell: PageCell | undefined): LineBlock[] => (cell?.blocks ?? []).flatMap((block) => (block.kind === 'line' ? [block] : []));

/** The columns of a page: few rows, and in a cell what no cell of a list would hold. */
function isArrangement(rows: readonly (readonly PageCell[])[]): boolean {
  const cells = rows.flat().map(linesOf);
  const holdsTable = cells.some((lines) => lines.some(({ raw }) => raw.includes('\t')));
  const isLong = cells.some((lines) => lines.length > 30 || lines.filter(({ raw }) => raw.startsWith('#')).length > 1);
  // A row that is marked as one of headings says that this is a table, however much its cells hold.
  const hasHeadings = rows.length > 1 && rows[0]?.every(({ isHeading }) => isHeading) === true;
  return holdsTable || (rows.length <= 3 && isLong && !hasHeadings);
}

const NUMBER = /^[*\s]*(?:(?:agenda\s)?item\s)?(?:\(?\d{1,4}(?:\/\d{2,4})?\s?(?:\(?[a-z]\)?|(?:\.\d{1,2}){1,2})?[.):]{0,2}|\(?[a-z][.)]|\((?:[ivx]{1,5}|[a-z])\))[*\s]*$/i;
const isNumber = (cell: PageCell | undefined): boolean => linesOf(cell).length === 1 && NUMBER.test(linesOf(cell)[0]?.raw ?? '');

/** The first column is for numbers: the second is a list, not a table. */
function isNumbered(rows: readonly (readonly PageCell[])[]): boolean {
  const filled = rows.filter((row) => linesOf(row[0]).length > 0);
  const numbers = filled.filter((row) => isNumber(row[0])).length;
  return numbers > 0 && filled.slice(numbers === filled.length ? 0 : 1).every((row) => isNumber(row[0]) || linesOf(row[1]).length === 0);
}

/** The number before the first line of what it numbers. */
function numberedBlocks(row: readonly PageCell[]): Block[] {
  const [number, content] = [row[0], row.slice(1).flatMap(({ blocks }) => blocks)];
  const printed = linesOf(number).map(({ raw }) => raw.replace(/\*\*/g, '')).join(' ');
  const at = content.findIndex((block) => block.kind === 'line');
  const first = content[at];
  if (printed === '' || first?.kind !== 'line') return [GAP, ...(number?.blocks ?? []), ...content, GAP];
  const [, sign = '', bold = '', words = ''] = /^(#{1,6}\s)?(\*\*)?(.*)$/s.exec(first.raw) ?? [];
  const joined: LineBlock = { ...first, raw: `${sign}${bold}${printed} ${words}`, linksTo: null, place: { ...first.place, isInList: false } };
  return [GAP, joined, ...content.slice(at + 1), GAP];
}

/** A column of nothing but links to papers: each stands with the words beside it. */
function withPapersBelow(rows: readonly (readonly PageCell[])[]): (readonly PageCell[])[] {
  const last = (rows[0]?.length ?? 0) - 1;
  const papers = rows.flatMap((row) => linesOf(row[last]).filter(() => !row[last]?.isHeading));
  if (last < 2 || papers.length === 0 || !papers.every(({ linksTo }) => linksTo === 'document')) return [...rows];
  return rows.map((row) => {
    const [words, links] = [row[last - 1] ?? EMPTY, row[last]?.isHeading ? [] : linesOf(row[last])];
    const below = links.map((line): Block => ({ ...line, place: { ...line.place, isInList: true } }));
    return [...row.slice(0, last - 1), { ...words, blocks: [...words.blocks, ...below] }];
  });
}

/** A row as converters write it into text: cells parted by tabs, an empty one between two; lines of a cell by `<br>`. In a list (`isList`) what stands below a title stays below it. */
function rowLine(row: readonly PageCell[], isList: boolean): Block[] {
  const first = row.flatMap(linesOf)[0];
  if (!first) return [];
  const cells = row.map((cell) => linesOf(cell).map(({ raw }) => raw.replace(/^#{1,6}\s/, '').replace(/\t/g, ' ').trim()));
  const line = (raw: string): LineBlock => ({ ...first, raw, linksTo: null, place: { ...first.place, isInList: false } });
  if (!isList) return [line(cells.map((cell) => cell.join('<br>')).join('\t'))];
  const [number = [], [title = '', ...below] = [], ...others] = cells;
  return [line([...number, title, ...others.map((cell) => cell.join(' '))].join('\t').trimEnd()), ...below.map(line)];
}
