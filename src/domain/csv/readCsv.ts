/** A row of a file, with the line on which it begins: a cell may run over several lines. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvReading = { readonly kind: 'read'; readonly rows: readonly CsvRow[] } | { readonly kind: 'refused'; readonly line: number | null; readonly message: string };

/**
 * Comma-separated values by RFC 4180, and as Excel writes them where the comma is for decimals: parted by semicolons or
 * tabs, or by what a first line `sep=;` says. Blank rows are left out. What quotes leave unclear is refused, never guessed.
 */
export function readCsv(file: string): CsvReading {
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  const told = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i.exec(text);
  const separator = told?.[1] ?? separatorIn(text);
  const rows = readRows(text, separator, told?.[0].length ?? 0);
  return 'message' in rows ? rows : { kind: 'read', rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

type Refused = Extract<CsvReading, { readonly kind: 'refused' }>;

function readRows(text: string, separator: string, from: number): CsvRow[] | Refused {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = from > 0 ? 2 : 1;
  let firstLine = line;
  for (let at = from; at < text.length || cells.length > 0; ) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, separator);
    if (cell === null) return { kind: 'refused', line, message: `The quotation mark that opens on line ${line} is never closed, so that nothing behind it can be told apart. Close it, or save the file anew from the spreadsheet.` };
    cells.push(cell.text);
    line += lineEnds(cell.text);
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    const end = text.startsWith('\r\n', at) ? 2 : text[at] === '\n' || text[at] === '\r' ? 1 : 0;
    if (end === 0 && at < text.length) return { kind: 'refused', line, message: `On line ${line} something stands between a closing quotation mark and the next cell. A quotation mark inside a cell is written twice. Correct the line, or save the file anew from the spreadsheet.` };
    rows.push({ line: firstLine, cells });
    cells = [];
    at += end;
    line += 1;
    firstLine = line;
  }
  return rows;
}

interface CellRead {
  readonly text: string;
  readonly end: number;
}

function readQuoted(text: string, from: number): CellRead | null {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] !== '"') return { text: text.slice(from + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    at = quote + 2;
  }
}

/** A quotation mark inside a cell that does not begin with one is a sign like others. */
function readPlain(text: string, from: number, separator: string): CellRead {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(from, end), end };
}

const lineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** What parts most cells of the first line that says something; outside quotation marks, in which headings may hold commas. */
function separatorIn(text: string): string {
  const first = (/\S[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string): number => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
