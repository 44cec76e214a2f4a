import type { PackLine } from '../lines';
import type { TableCell, TableRow } from './tableRows';
import { cellOf, EMPTY_CELL } from './tableRows';

/** A row may run over so many lines before its end tag is taken for lost. */
const LONGEST_ROW = 120;
const MOST_SPAN = 60;

/** Rows written as HTML, over one line or many. A cell that spans rows stands in the first and is empty in the others. */
export function findHtmlRows(lines: readonly PackLine[]): TableRow[] {
  const rows: TableRow[] = [];
  let spans: number[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line?.raw.includes('<') || !/<t(?:r|able)\b/i.test(line.raw)) continue;
    if (/<table\b/i.test(line.raw)) spans = [];
    const to = endOfRow(lines, at);
    const markup = lines.slice(at, to + 1).map(({ raw }) => raw.slice(0, 20_000)).join('\n');
    for (const row of markup.split(/<tr\b/i).slice(1)) {
      const cells = cellsIn(row, spans);
      spans = cells.spans;
      if (cells.cells.length > 0) rows.push({ cells: cells.cells, line, from: at, to });
    }
    at = to;
  }
  return rows;
}

function endOfRow(lines: readonly PackLine[], from: number): number {
  for (let at = from; at < Math.min(lines.length, from + LONGEST_ROW); at += 1) {
    const raw = lines[at]?.raw ?? '';
    if (/<\/t(?:r|able)>/i.test(raw)) return at;
    if (at > from && /<t(?:r|able)\b/i.test(raw)) return at - 1;
  }
  return from;
}

/** `spans` says for each column in how many rows more a cell from above still stands. */
function cellsIn(row: string, spans: readonly number[]): { readonly cells: TableCell[]; readonly spans: number[] } {
  const cells: TableCell[] = [];
  const left = [...spans];
  const skip = (): void => {
    while ((left[cells.length] ?? 0) > 0) {
      left[cells.length] = (left[cells.length] ?? 1) - 1;
      cells.push(EMPTY_CELL);
    }
  };
  for (const part of row.split(/<t[dh]\b/i).slice(1)) {
    skip();
    const open = part.indexOf('>');
    const attributes = part.slice(0, Math.max(open, 0));
    const content = part.slice(open + 1).split(/<\/t[dhr]/i, 1)[0] ?? '';
    const across = spanOf(/colspan\s?=\s?["']?(\d{1,3})/i.exec(attributes)?.[1]);
    const down = spanOf(/rowspan\s?=\s?["']?(\d{1,3})/i.exec(attributes)?.[1]);
    for (let column = 0; column < across; column += 1) {
      left[cells.length] = down - 1;
      cells.push(column === 0 ? cellOf(content) : EMPTY_CELL);
    }
  }
  skip();
  return { cells, spans: left };
}

const spanOf = (digits: string | undefined): number => Math.min(MOST_SPAN, Math.max(1, Number(digits ?? 1)));
