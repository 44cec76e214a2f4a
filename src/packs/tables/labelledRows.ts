import type { PackLine } from '../lines';
import { cellsOf, isBlank, squash } from '../lines';
import { isFurniture } from '../sections/markers';
import type { Table } from './findTables';
import type { TableRow } from './tableRows';
import { cellOf, EMPTY_CELL } from './tableRows';

/** What a label heads; null where the words are no label of such a list. */
export type ColumnOf = (label: string) => string | null;

/** Rows that are printed downwards: the same labels, one below another with their values, again for each row. `rowBegins` names the columns of which one stands in every row. */
export function findLabelledRows(lines: readonly PackLine[], columnOf: ColumnOf, every: string): Table[] {
  return runsOf(labelsIn(lines, columnOf), lines).flatMap((run) => tableOf(run, lines, every) ?? []);
}

interface LabelAt {
  readonly at: number;
  readonly column: string;
  readonly printed: string;
  readonly value: string;
  readonly hasColon: boolean;
}

function labelsIn(lines: readonly PackLine[], columnOf: ColumnOf): LabelAt[] {
  const found = allLabels(lines, columnOf);
  const counts = new Map<string, number>();
  for (const { printed } of found) counts.set(printed.toLowerCase(), (counts.get(printed.toLowerCase()) ?? 0) + 1);
  // Without its colon a label is told from a value by standing there again.
  return found.filter(({ printed, hasColon }) => hasColon || (counts.get(printed.toLowerCase()) ?? 0) > 1);
}

function allLabels(lines: readonly PackLine[], columnOf: ColumnOf): LabelAt[] {
  return lines.flatMap((line, at): LabelAt[] => {
    const { text } = line;
    const colon = text.indexOf(':');
    const hasColon = colon > 1 && colon <= LONGEST_LABEL;
    // Neither a colon nor a gap, and longer than a label: text, as most lines are.
    if (text === '' || text.length > 600 || (!hasColon && text.length > LONGEST_LABEL && !/\t|\|| {2}/.test(text.slice(0, LONGEST_LABEL + 2)))) return [];
    const [, before, behind = ''] = hasColon ? (/^(\p{L}[^:\t|]{1,39}?)\s?:\s*(.*)$/su.exec(text) ?? []) : [];
    const cells = before === undefined ? cellsOf(text).filter((cell) => cell !== '') : [];
    const printed = before ?? (cells.length === 1 || cells.length === 2 ? (cells[0] ?? '') : '');
    if (printed === '' || printed.length > LONGEST_LABEL || printed.split(' ').length > 5 || /[.;?!]$/.test(printed)) return [];
    const column = columnOf(printed);
    return column === null ? [] : [{ at, column, printed, value: squash(before === undefined ? (cells[1] ?? '') : behind), hasColon: before !== undefined }];
  });
}

const LONGEST_LABEL = 40;

/** Lines that a value may take before what follows is another matter. */
const LONGEST_VALUE = 12;

function runsOf(labels: readonly LabelAt[], lines: readonly PackLine[]): LabelAt[][] {
  const runs: LabelAt[][] = [];
  let before: LabelAt | undefined;
  for (const label of labels) {
    const between = before ? lines.slice(before.at + 1, label.at).filter((line) => !isBlank(line)).length : Infinity;
    if (between > LONGEST_VALUE) runs.push([label]);
    else runs[runs.length - 1]?.push(label);
    before = label;
  }
  return runs;
}

function tableOf(run: readonly LabelAt[], lines: readonly PackLine[], every: string): Table | null {
  const count = (column: string): number => run.filter((label) => label.column === column).length;
  const rows = count(every);
  const [opening] = rows < 2 ? [] : run.filter(({ column }) => count(column) === rows);
  if (!opening) return null;
  const starts = run.flatMap(({ column }, index) => (column === opening.column ? [index] : []));
  const records = starts.map((start, index) => run.slice(start, starts[index + 1] ?? run.length));
  // Each row has the label that every row has, and no other twice.
  if (records.some((record) => record.filter(({ column }) => column === every).length !== 1)) return null;
  const columns = [...new Map(run.slice(starts[0]).map((label) => [label.column, label.printed])).entries()];
  const heads = records.map((record) => headAbove(lines, record[0]?.at ?? 0));
  const isNumbered = columns.every(([column]) => column !== 'number') && heads.every((head) => head !== null);
  const read = records.map((record, index): TableRow => {
    const next = records[index + 1]?.[0]?.at;
    const end = next === undefined ? lines.length : (heads[index + 1]?.at ?? next);
    const texts = record.map((label, at) => ({ column: label.column, text: valueOf(lines, label, record[at + 1]?.at ?? end, at === record.length - 1) }));
    const cells = columns.map(([column]) => cellFrom(texts.filter((one) => one.column === column).map(({ text }) => text).join(' ')));
    const from = record[0]?.at ?? 0;
    return { cells: isNumbered ? [cellFrom(heads[index]?.text ?? ''), ...cells] : cells, line: lines[from] ?? NO_LINE, from, to: record[record.length - 1]?.at ?? from };
  });
  const first = read[0];
  if (!first) return null;
  const heading: TableRow = { ...first, cells: [...(isNumbered ? ['Number'] : []), ...columns.map(([, printed]) => printed)].map(cellOf), to: first.from };
  const top = heads[0]?.at ?? first.from;
  return { caption: lines.slice(Math.max(0, top - 8), top).findLast((line) => !isBlank(line) && !isFurniture(line.text)) ?? null, rows: [heading, ...read] };
}

const NO_LINE: PackLine = { number: 0, page: null, raw: '', text: '' };

const cellFrom = (text: string) => (text === '' ? EMPTY_CELL : cellOf(text));

/** "1." or "AL/26/01" alone above a row's first label. */
function headAbove(lines: readonly PackLine[], at: number): { readonly at: number; readonly text: string } | null {
  for (let above = at - 1; above >= Math.max(0, at - 3); above -= 1) {
    const line = lines[above];
    if (!line || isBlank(line)) continue;
    return /^(?:action\s|no\.?\s|ref\.?\s|item\s|#\s?)?(?:[A-Z]{1,6}[\s./-]?)?\d{1,4}(?:[./-][A-Za-z\d]{1,6}){0,3}[.):]?$/i.test(line.text) ? { at: above, text: line.text } : null;
  }
  return null;
}

/** What stands beside a label and below it; behind the last one of a row a blank line ends it. */
function valueOf(lines: readonly PackLine[], label: LabelAt, end: number, isLast: boolean): string {
  const texts = [label.value];
  for (let at = label.at + 1; at < Math.min(end, label.at + 1 + LONGEST_VALUE * 2); at += 1) {
    const line = lines[at];
    if (!line || isFurniture(line.text)) continue;
    if (isBlank(line) && isLast && texts.some((text) => text !== '')) break;
    texts.push(squash(line.text));
  }
  return squash(texts.join(' '));
}
