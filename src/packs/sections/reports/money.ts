import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { MoneyReading } from '../../reportReading';
import { rowCells } from './coverLabels';

/** A report of tables alone holds thousands; the first tell what it is about. */
const MOST = 200;
const LONGEST_SAID = 300;

const SUM = '[£€]\\s?(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,3})?(?:\\s?(?:million|billion|thousand|bn|m|k))?(?![A-Za-z\\d])';
const FIGURE = new RegExp(`${SUM}(?:\\s?(?:-|–|to)\\s?${SUM})?`, 'gi');

/** Sums as printed, each with the sentence or the row that says what they are. */
export function readMoney(lines: readonly PackLine[]): MoneyReading[] {
  const found: MoneyReading[] = [];
  let pounds: number | null = null;
  for (const line of lines) {
    if (found.length >= MOST) break;
    if (isBlank(line)) continue;
    const cells = line.text.includes('\t') || /^\s*\t/.test(line.raw) ? rowCells(line) : null;
    const heading = cells?.findIndex((cell) => /\(\s?£\s?(?:m|k|['’]?0{3}s?)?\s?\)|^£(?:m|k|['’]?0{3}s?)?$/i.test(cell)) ?? -1;
    if (heading >= 0) {
      pounds = heading;
      continue;
    }
    if (cells === null) pounds = null;
    const inPounds = pounds === null ? undefined : cells?.[pounds];
    if (cells && inPounds !== undefined && /^\(?\d[\d,]{0,15}(?:\.\d{1,2})?\)?$/.test(inPounds)) {
      found.push({ figure: inPounds, said: squash(cells.join(' ')).slice(0, LONGEST_SAID), line: line.number });
    }
    if (!/[£€]/.test(line.text)) continue;
    for (const { figure, said } of figuresIn(line.text.slice(0, 6000))) found.push({ figure, said, line: line.number });
  }
  return found.slice(0, MOST);
}

function figuresIn(text: string): { readonly figure: string; readonly said: string }[] {
  const ends = [...text.matchAll(/[.;?!](?=\s+[A-Z(])|\t/g)].map((match) => match.index + 1);
  return [...text.matchAll(FIGURE)].map((match) => {
    const from = text.includes('\t') ? 0 : (ends.findLast((end) => end <= match.index) ?? 0);
    const to = text.includes('\t') ? text.length : (ends.find((end) => end > match.index + match[0].length - 1) ?? text.length);
    return { figure: match[0].trim(), said: squash(text.slice(from, to)).slice(0, LONGEST_SAID) };
  });
}
