import { readPounds } from '../../../../domain/pounds';
import type { Problem } from '../../../reading';
import type { FundingReading } from '../../../projectReading';
import { type Row, labelled } from './statements';

/** A table of sources or of costs: its rows, and the row that adds them up. */
export interface MoneyTable {
  readonly kind: 'funding' | 'budget';
  readonly rows: readonly FundingReading[];
  readonly total: { readonly pounds: number; readonly line: number } | null;
  readonly line: number;
  readonly problems: readonly Problem[];
}

/** The tables that say where the money comes from, and those that say what the way to the next gateway costs. */
export function readMoneyTables(rows: readonly Row[]): MoneyTable[] {
  const found: MoneyTable[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const head = headOf(rows, at);
    if (!head) continue;
    const end = endOf(rows, at);
    found.push(readTable(head, rows.slice(at + 1, end)));
    at = end - 1;
  }
  const prose = found.some(({ kind }) => kind === 'funding') ? null : labelledFunding(rows);
  return prose ? [...found, prose] : found;
}

interface Head {
  readonly kind: MoneyTable['kind'];
  /** What a figure counts: 1 pound, or 1000 below "£000". */
  readonly unit: number;
  /** Several columns of figures, of which the last adds the others up; false where none does. */
  readonly figures: 'one' | 'summed' | 'several';
  readonly line: number;
}

const COST = /^(?:(?:total|estimated|capital|approximate|indicative)\s){0,2}(?:costs?|amount|value|sum|budget|contribution|funding|£|estimate)\b.{0,30}$|^£|\(\s?£/i;
const SOURCE = /\b(?:sources?|funds?|funding|funded\sby|funder)\b/i;

function headOf(rows: readonly Row[], at: number): Head | null {
  const { cells, line } = rows[at] ?? { cells: [], line: 0 };
  const [first = '', ...others] = cells;
  const costs = others.filter((cell) => COST.test(cell) || YEAR.test(cell) || /^total\b/i.test(cell));
  const isTable = costs.length > 0 && cells.every((cell) => cell.length <= 60 && (readPounds(cell) === null || /^£?\s?['’]?0{3}s?$/.test(cell)) && !/[.;]$/.test(cell));
  if (!isTable) return null;
  const isToNext = TO_NEXT.test(first) || rows.slice(Math.max(0, at - 2), at).some((row) => row.cells.length <= 2 && row.cells.some((cell) => TO_NEXT.test(cell)) && !row.cells.some(isFigure));
  const isOfSources = SOURCE.test(first) && !/^(?:item|reason)/i.test(first);
  const nextTotal = rows.slice(at + 1, at + 12).find(({ cells: [label = ''] }) => /^total\b/i.test(label));
  const kind = isToNext || (nextTotal && TO_NEXT.test(nextTotal.cells[0] ?? '')) ? 'budget' : isOfSources ? 'funding' : null;
  if (kind === null) return null;
  const unit = /£\s?m\b|£\s?millions?/i.test(cells.join(' ')) ? 1e6 : /£\s?(?:k\b|['’]?0{3}|thousands?)/i.test(cells.join(' ')) ? 1000 : 1;
  const isSummed = /^total\b/i.test(costs.at(-1) ?? '');
  return { kind, unit, figures: costs.length === 1 ? 'one' : isSummed ? 'summed' : 'several', line };
}

const YEAR = /^20\d{2}\s?[/–-]\s?\d{2,4}\b/;
export const TO_NEXT = /\b(?:to|reach)\s(?:the\s)?(?:next\sgateway|gateway\s\d)/i;

/** As far as rows have figures: a sentence, a heading or another table's head end it. */
function endOf(rows: readonly Row[], at: number): number {
  let end = at + 1;
  while (end < rows.length && end - at <= 25) {
    const { cells, goesOn } = rows[end] ?? { cells: [], goesOn: false };
    const isProse = cells.length === 1 && ((cells[0] ?? '').length > 60 || (!goesOn && !isFigure(cells[0] ?? '')));
    const isOther = !goesOn && !isFigure(cells.at(-1) ?? '') && !isOpen(cells.at(-1) ?? '');
    if (isProse || isOther || headOf(rows, end) !== null || cells.some((cell) => cell.length > 160)) break;
    end += 1;
    if (/^total\b/i.test(cells[0] ?? '')) break;
  }
  return end;
}

const isOpen = (cell: string): boolean => /^(?:t\.?b\.?[acd]\.?|to be (?:confirmed|determined|agreed)|not (?:yet )?known)$/i.test(cell);

const isFigure = (cell: string): boolean => /^[£(]?\s?[\d-][\d,.\s=]*[)\]=]?$/.test(cell);

function readTable({ kind, unit, figures, line }: Head, rows: readonly Row[]): MoneyTable {
  const found: FundingReading[] = [];
  const problems: Problem[] = [];
  let total: MoneyTable['total'] = null;
  for (const { cells, line: at } of rows) {
    const [label = '', ...rest] = cells;
    const values = rest.filter((cell) => !/%$/.test(cell));
    const printed = kind === 'budget' ? values.at(-1) : figures === 'several' && values.length > 1 ? SEVERAL : values.at(-1);
    if (printed === undefined || isFigure(label)) continue;
    const pounds = readPounds(printed, unit);
    if (/^total\b/i.test(label)) {
      if (pounds !== null) total = { pounds, line: at };
      else problems.push(unread(label, printed, at));
    } else if (pounds !== null || isOpen(printed) || /^(?:nil|none)$/i.test(printed)) {
      found.push({ source: label.replace(/[:\s]+$/, ''), pounds: /^(?:nil|none)$/i.test(printed) ? 0 : pounds, line: at });
    } else if (printed === SEVERAL || (/^[£\d]/.test(printed) && !/[a-z]{3}/i.test(printed))) {
      found.push({ source: label.replace(/[:\s]+$/, ''), pounds: null, line: at });
      problems.push(unread(label, printed, at));
    }
  }
  const sum = found.reduce((before, { pounds }) => before + (pounds ?? 0), 0);
  if (total && found.length > 0 && found.every(({ pounds }) => pounds !== null) && Math.abs(sum - total.pounds) >= 1) {
    problems.push({ message: `The rows of the table add up to £${sum.toLocaleString('en-GB')}; its total says £${total.pounds.toLocaleString('en-GB')}. Both are kept as printed: check them.`, line: total.line, kind: 'contradicts', value: kind === 'funding' ? 'funding' : 'budgetToNext' });
  }
  return { kind, rows: found, total, line, problems: kind === 'budget' ? problems.filter((one) => one.kind === 'contradicts') : problems };
}

const SEVERAL = 'several figures';

const unread = (label: string, printed: string, line: number): Problem => ({ message: `The sum of “${label}”, “${printed.slice(0, 40)}”, could not be read. Enter it by hand.`, line, kind: 'unreadable', value: 'funding' });

/** "Funding: HRA capital £2.36m; leaseholders £640,000". */
function labelledFunding(rows: readonly Row[]): MoneyTable | null {
  for (const { value, line } of labelled(rows, /(?:proposed\s)?(?:funding(?:\s(?:split|sources?|strategy))?|funded\s(?:by|from)|sources?\sof\sfunding)/i)) {
    const parts = value.split(/;\s|,\s(?!\d{3})|\sand\s(?=[^£]*£)/).map((part) => /^(.{2,80}?)\s?[:(–-]{0,2}\s?(£\s?[\d.,]+\s?(?:million|m|k)?)\)?[.]?$/i.exec(part.trim()));
    const found = parts.flatMap((part): FundingReading[] => (part ? [{ source: (part[1] ?? '').trim(), pounds: readPounds(part[2] ?? ''), line }] : []));
    if (found.length > 1 && found.length === parts.length) return { kind: 'funding', rows: found, total: null, line, problems: [] };
  }
  return null;
}
