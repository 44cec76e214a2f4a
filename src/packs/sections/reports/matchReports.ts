import type { AgendaItemReading } from '../../reading';

/** What tells which item a report belongs to. */
export interface ReportClues {
  readonly title: string;
  readonly reportOf: string | null;
  readonly authors: readonly string[];
  /** The number on an "Agenda Item 7" printed with the report. */
  readonly marker: string | null;
  /** A page of the pack printed near its cover. */
  readonly page: number | null;
}

/** Below this nothing speaks for an item. */
const LEAST = 3;
const MOST_PAIRS = 40_000;

/** The item of each report: the pairs that agree best while both keep their order. Reports left over go by their title alone. */
export function matchReports(reports: readonly ReportClues[], items: readonly AgendaItemReading[]): (AgendaItemReading | null)[] {
  if (reports.length * items.length > MOST_PAIRS) return reports.map(() => null);
  const known = items.map((item) => wordsOf(item.title));
  const worth = reports.map((report) => items.map((item, at) => agreement(report, item, known[at] ?? [])));
  const matched = inOrder(worth, items.length).map((at) => (at === null ? null : (items[at] ?? null)));
  return matched.map((item, index) => {
    if (item) return item;
    const best = items.map((one, at) => ({ one, likeness: likeness(wordsOf(reports[index]?.title ?? ''), known[at] ?? []) })).sort((a, b) => b.likeness - a.likeness)[0];
    return best && best.likeness >= 0.6 ? best.one : null;
  });
}

function agreement(report: ReportClues, item: AgendaItemReading, words: readonly string[]): number {
  let worth = likeness(wordsOf(report.title), words) * 10;
  if (report.marker !== null && item.number !== null) worth += report.marker.toLowerCase() === item.number.toLowerCase() ? 8 : -8;
  if (report.page !== null && item.pages) worth += report.page >= item.pages.from - 1 && report.page <= item.pages.to ? 3 : -3;
  if (report.reportOf !== null && item.reportOf !== null && likeness(wordsOf(report.reportOf), wordsOf(item.reportOf)) > 0.5) worth += 1.5;
  const presenters = item.presenters.map((name) => name.toLowerCase());
  if (report.authors.some((name) => presenters.some((one) => one.includes(name.toLowerCase())))) worth += 4;
  return worth;
}

/** The index of each report's item, or null: the best sum of a matching that crosses nowhere. */
function inOrder(worth: readonly (readonly number[])[], items: number): (number | null)[] {
  const best = [Array<number>(items + 1).fill(0)];
  for (const [index, row] of worth.entries()) {
    const above = best[index] ?? [];
    const sums = [0];
    for (let at = 1; at <= items; at += 1) {
      const pair = row[at - 1] ?? 0;
      sums.push(Math.max(above[at] ?? 0, sums[at - 1] ?? 0, pair >= LEAST ? (above[at - 1] ?? 0) + pair : 0));
    }
    best.push(sums);
  }
  const found: (number | null)[] = worth.map(() => null);
  let at = items;
  for (let index = worth.length; index > 0 && at > 0; ) {
    const here = best[index]?.[at] ?? 0;
    if (here === (best[index - 1]?.[at] ?? 0)) index -= 1;
    else if (here === (best[index]?.[at - 1] ?? 0)) at -= 1;
    else {
      found[index - 1] = at - 1;
      index -= 1;
      at -= 1;
    }
  }
  return found;
}

/** From 0 to 1: how many of their words two texts share, counting what the shorter has. */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const theirs = new Set(other);
  const shared = new Set(one.filter((word) => theirs.has(word))).size;
  const [short, long] = [Math.min(new Set(one).size, theirs.size), Math.max(new Set(one).size, theirs.size)];
  return shared === 0 ? 0 : (shared / short) * 0.6 + (shared / long) * 0.4;
}

const EMPTY = new Set(['the', 'of', 'and', 'to', 'for', 'in', 'on', 'a', 'an', 'at', 'by', 'report', 's']);

const wordsOf = (text: string): string[] =>
  (text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word)).slice(0, 60).map((word) => (word.length > 4 ? word.replace(/s$/, '') : word));
