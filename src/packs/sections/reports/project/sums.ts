import { formatPounds, readPounds, SUM } from '../../../../domain/pounds';
import { type Gateway, gatewayIn, isBehind } from '../../../../domain/estates/projectGateways';
import type { Problem } from '../../../reading';
import type { ProjectValue } from '../../../projectReading';
import type { MoneyTable } from './fundingTables';
import { labelled, type Row, type Statement } from './statements';

export interface SumRead {
  readonly pounds: number;
  readonly line: number;
}

export interface SumsRead {
  readonly sum: SumRead | null;
  readonly problems: readonly Problem[];
}

/** What is said of one sum, best place first: what members are asked for, then labels, then tables. */
export function agreed(value: ProjectValue, words: string, said: readonly SumRead[]): SumsRead {
  const [sum = null] = said;
  const other = said.find(({ pounds }) => sum !== null && Math.abs(pounds - sum.pounds) >= 1);
  const problems: Problem[] = sum && other ? [{ message: `${words} is ${formatPounds(sum.pounds)} in one place of the report and ${formatPounds(other.pounds)} in another (line ${other.line}). The first is kept: check it.`, line: sum.line, kind: 'contradicts', value }] : [];
  return { sum, problems };
}

interface Read {
  readonly asked: readonly Statement[];
  readonly statements: readonly Statement[];
  readonly rows: readonly Row[];
  readonly tables: readonly MoneyTable[];
}

/** "That budget of £60,000 is approved … to reach the next Gateway", a labelled sum, or the total of the table of what the way there costs. */
export function readBudget({ asked, statements, rows, tables }: Read, current: Gateway | null): SumsRead {
  const problems: Problem[] = [];
  const from = (said: readonly Statement[]): SumRead[] =>
    said.flatMap(({ text, line }) => {
      const at = TO_REACH.exec(text);
      if (!at || (at[1] !== undefined && !isBehind(gatewayIn(at[1]), current))) return [];
      const before = sumsIn(text.slice(0, at.index));
      const found = before.length > 0 ? before : sumsIn(text.slice(at.index)).slice(0, 1);
      const [first] = found;
      if (first === undefined) return [];
      const whole = wholeOf(found);
      if (whole !== null) return [{ pounds: whole, line }];
      problems.push({ message: 'Several sums are named for the way to the next gateway, and none is the whole of them. Enter the budget by hand.', line, kind: 'unreadable', value: 'budgetToNext' });
      return [];
    });
  const inLabels = labelled(rows, BUDGET_LABEL).flatMap(({ value, line }) => sumAt(value, line));
  const inTables = tables.flatMap(({ kind, total }) => (kind === 'budget' && total ? [total] : []));
  const said = [...from(asked), ...inLabels, ...inTables];
  const all = said.length > 0 ? said : from(statements);
  const { sum, problems: contradictions } = agreed('budgetToNext', 'The budget to the next gateway', all);
  return { sum, problems: [...(sum ? [] : problems.slice(0, 1)), ...contradictions] };
}

const TO_REACH = /\b(?:to\s(?:reach|get\sto|progress\sto|proceed\sto|move\sto|take\s(?:the|this)\sproject\sto)|up\sto|until)\s(?:the\s)?(?:next\sgateway|(gateway\s\d(?:[a-d]\b|\/\d)?))/i;
const BUDGET_LABEL = /(?:(?:budget|funding|funds|resources?|expenditure|costs?|sum)\s(?:\w+\s){0,3}to\s(?:reach\s)?(?:the\s)?next\sgateway|budget\srequest(?:ed)?)/i;

/** Of several sums the one that is the sum of the others. */
function wholeOf(sums: readonly number[]): number | null {
  const [first] = sums;
  if (sums.length < 2 || new Set(sums).size === 1) return first ?? null;
  const all = sums.reduce((before, one) => before + one, 0);
  return sums.find((one) => Math.abs(all - 2 * one) < 1) ?? null;
}

/** "Note the total estimated cost of the project at £3,000,000", a labelled sum, or what the funding adds up to. */
export function readTotal({ asked, statements, rows, tables }: Read): SumsRead {
  const from = (said: readonly Statement[]): SumRead[] => said.flatMap(({ text, line }) => (text.includes('£') ? [...text.matchAll(TOTAL_SAID)] : []).flatMap(({ 1: printed = '' }) => (RANGE.test(text) ? [] : sumAt(printed, line))));
  const isWithRisk = ({ text }: Statement): boolean => /\binclu(?:ding|sive\sof)\s(?:costed\s)?risk/i.test(text) && !/\bexclu/i.test(text);
  const inLabels = labelled(rows, TOTAL_LABEL).flatMap(({ value, line }) => (RANGE.test(value) ? [] : sumAt(value, line)));
  const ofFunding = tables.find(({ kind, total }) => kind === 'funding' && total)?.total;
  const said = [...from(asked.filter((one) => !isWithRisk(one))), ...inLabels, ...(ofFunding ? [ofFunding] : [])];
  return agreed('totalEstimate', 'The total estimate', said.length > 0 ? said : from([...asked, ...statements]).slice(0, 1));
}

const TOTAL_WORDS = '(?:(?:total|overall|revised|updated|current|whole)\\s(?:(?:estimated|project|scheme|capital|anticipated|revised|programme|works)\\s){0,3}(?:costs?|estimate)|estimated\\s(?:total\\s|overall\\s)(?:(?:project|scheme|capital)\\s)?costs?)';
const TOTAL_SAID = new RegExp(`\\b${TOTAL_WORDS}\\b(?:(?!£|\\boption\\b).){0,70}?(${SUM})`, 'gi');
const TOTAL_LABEL = new RegExp(`(?:${TOTAL_WORDS}(?:\\sof\\s(?:the\\s)?(?:project|works|scheme))?|(?:project|scheme)\\s(?:total|cost|estimate))`, 'i');
const RANGE = new RegExp(`${SUM}\\s?(?:-|–|to|and)\\s?${SUM}`, 'i');

/** "Likely cost range (excluding risk): £2,500,000 to £3,000,000", each as printed. */
export function readRanges(rows: readonly Row[]): { readonly text: string; readonly line: number } | null {
  const found = rows.flatMap(({ cells, line }) =>
    cells.flatMap((cell, index) => {
      const match = cell.includes('£') ? RANGE.exec(cell) : null;
      const label = match ? cell.slice(0, match.index) || (cells[index - 1] ?? '') : '';
      if (!match || !/\b(?:cost|estimate|total)\b.{0,40}\brange\b|\brange\b.{0,30}\b(?:cost|estimate)|\b(?:total|overall|estimated|likely)\b.{0,30}\b(?:cost|estimate)/i.test(`${cells[index - 1] ?? ''} ${label}`)) return [];
      // A page's columns may cut the word.
      const risk = /(?:ex|in)cluding\s(?:costed\s)?r(?:isk)?\b/i.exec(`${cells[index - 1] ?? ''} ${cell}`)?.[0].replace(/\br$/, 'risk');
      return [{ text: risk ? `${match[0]} (${risk.toLowerCase()})` : match[0], line }];
    }),
  );
  const [first] = found;
  return first ? { text: [...new Set(found.map(({ text }) => text))].join('; '), line: first.line } : null;
}

const sumAt = (printed: string, line: number): SumRead[] => {
  const [pounds] = sumsIn(printed);
  // Figures without their sign are pounds where they are large enough to be parted by a comma.
  const bare = pounds ?? (/,\d{3}/.test(printed) ? readPounds(printed) : null);
  return bare === null ? [] : [{ pounds: bare, line }];
};

const SUMS = new RegExp(SUM, 'gi');

const sumsIn = (text: string): number[] => [...text.matchAll(SUMS)].flatMap(([printed]) => readPounds(printed) ?? []);

/** What leaseholders pay, by the rows of the funding or by a sentence. No row of theirs is unknown, not nothing. */
export function readLeaseholders({ rows, asked, statements, tables }: Read): SumsRead {
  const ofRows = tables.filter(({ kind }) => kind === 'funding').flatMap((table) => table.rows.filter(({ source }) => LEASEHOLDERS.test(source)));
  const [first] = ofRows;
  if (first) {
    const pounds = ofRows.reduce<number | null>((before, row) => (before === null || row.pounds === null ? null : before + row.pounds), 0);
    return pounds === null ? { sum: null, problems: [] } : { sum: { pounds, line: first.line }, problems: [] };
  }
  const inLabels = labelled(rows, /(?:long\s)?lease\s?holders?['’]?s?(?:['’]?\s(?:share|contributions?|recharges?|costs?))?|(?:contributions?|recharges?|income)\sfrom\s(?:long\s)?lease\s?holders/i).flatMap(({ value, line }) => sumAt(value, line));
  const inWords = [...asked, ...statements].flatMap(({ text, line }) => {
    const printed = text.includes('£') && /lease/i.test(text) ? FROM_LEASEHOLDERS.exec(text) : null;
    const sum = printed?.[1] ?? printed?.[2];
    return sum === undefined ? [] : sumAt(sum, line);
  });
  return agreed('leaseholdersShare', 'The leaseholders’ share', [...inLabels, ...inWords]);
}

export const LEASEHOLDERS = /\blease\s?holders?\b|\bleasehold\s(?:contributions?|recharges?|recover|income|charges?)/i;
const FROM_LEASEHOLDERS = new RegExp(`\\blease\\s?holders?['’]?(?:\\s(?:share|contributions?|will\\spay|are\\sto\\spay|pay|contribute))(?:\\s(?:is|are|of|total|totalling|at|estimated\\sat|about))*\\s(${SUM})|(${SUM})\\s(?:(?:is|to\\sbe|will\\sbe)\\s)?(?:recovered|recoverable|recharged|payable|met)?\\s?(?:from|to|by)\\s(?:the\\s|long\\s)?lease\\s?holders?\\b`, 'i');
