import type { PackLine } from '../../../lines';
import { cellsOf, isBlank, squash } from '../../../lines';

/** A line of a report in its cells. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  /** No blank line stands between it and the row before. */
  readonly goesOn: boolean;
}

/** A sentence, a labelled value or a cell, put together again where the page broke it. */
export interface Statement {
  readonly text: string;
  readonly line: number;
}

/** A value behind its label. */
export interface Labelled {
  readonly value: string;
  readonly line: number;
}

export function rowsOf(lines: readonly PackLine[]): Row[] {
  const rows: Row[] = [];
  let goesOn = false;
  for (const line of lines) {
    if (isBlank(line)) goesOn = false;
    else {
      const cells = cellsOf(line.text).filter((cell) => cell !== '');
      if (cells.length > 0) rows.push({ cells, line: line.number, goesOn });
      goesOn = true;
    }
  }
  return rows;
}

/** A cell that has no end of its own goes on in the only cell of the next line. */
export function statementsOf(rows: readonly Row[]): Statement[] {
  const found: { text: string; line: number }[] = [];
  for (const { cells, line, goesOn } of rows) {
    const [only = ''] = cells;
    const last = found.at(-1);
    if (last && goesOn && cells.length === 1 && continues(last.text, only)) last.text = `${last.text} ${only}`;
    else found.push(...cells.map((text) => ({ text, line })));
  }
  return found.flatMap(({ text, line }) => sentencesIn(text).map((sentence) => ({ text: sentence, line })));
}

function continues(before: string, text: string): boolean {
  if (/^(?:\(?[\da-z]{1,3}[.)]\s|[-–•·●▪*\uf0b7]\s?|[A-Z][^:.]{2,70}:(?:\s|$))/.test(text)) return false;
  return /^[a-z(£]/.test(text) || !/[.:;]$/.test(before);
}

const sentencesIn = (text: string): string[] => text.split(/(?<=[.;])\s+(?=[A-Z(\d£•-])/).map(squash).filter((one) => one !== '');

/** The values behind a label: in its cell, in the next cell, or alone on the next line. */
export function labelled(rows: readonly Row[], label: RegExp): Labelled[] {
  const begins = new RegExp(`^(?:\\(?\\d{1,2}[.)]\\s?)?(?:${label.source})\\s?(?:\\([^)]{0,40}\\)\\s?)?(?::|[–-](?=\\s)|$)\\s*(.*)$`, 'i');
  return rows.flatMap(({ cells, line }, at): Labelled[] =>
    cells.flatMap((cell, index): Labelled[] => {
      const value = begins.exec(cell)?.at(-1);
      if (value === undefined) return [];
      if (value !== '') return [{ value: squash(value), line }];
      const beside = cells[index + 1];
      if (beside !== undefined) return [{ value: beside, line }];
      const below = rows[at + 1];
      return cell.endsWith(':') && below?.goesOn && below.cells.length === 1 ? [{ value: below.cells[0] ?? '', line: below.line }] : [];
    }),
  );
}
