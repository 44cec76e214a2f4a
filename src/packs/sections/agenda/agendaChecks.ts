import type { AgendaItemReading, Problem } from '../../reading';
import { isStandingItem } from '../markers';

/** What an agenda's own figures say about how well it was read. Nothing is corrected. A supplement has some of an agenda's items only. */
export function checkAgenda(items: readonly AgendaItemReading[], isSupplement: boolean): Problem[] {
  return [...checkNumbers(items, isSupplement), ...checkPages(items)];
}

function checkNumbers(items: readonly AgendaItemReading[], isSupplement: boolean): Problem[] {
  const problems: Problem[] = [];
  const [first] = items;
  if (first && !isSupplement && /^(?:(?:[2-9]|\d\d)\.\d|[2-9]$)/.test(first.number ?? '') && !isStandingItem(first.title)) problems.push({ message: `The first item read is ${first.number ?? ''}. Check whether the agenda has items before it.`, line: first.line, kind: 'missing', value: 'agendaItems' });
  const numbered = items.filter((item) => item.number !== null && /^\d+[a-z]?$/.test(item.number));
  for (const [index, item] of numbered.entries()) {
    const before = numbered[index - 1];
    if (!before) continue;
    const [number, previous] = [parseInt(item.number ?? '', 10), parseInt(before.number ?? '', 10)];
    if (item.number === before.number) {
      problems.push({ message: `The number ${item.number ?? ''} is printed twice. Both items were kept; check their numbers.`, line: item.line, kind: 'contradicts', value: `agendaItems[${String(items.indexOf(item))}].number` });
    } else if (number > previous + 1 && !isSupplement) {
      const missing = number === previous + 2 ? `Item ${String(previous + 1)} is` : `Items ${String(previous + 1)} to ${String(number - 1)} are`;
      problems.push({ message: `${missing} missing between ${before.number ?? ''} and ${item.number ?? ''}. Compare with the printed agenda.`, line: item.line, kind: 'missing', value: `agendaItems[${String(items.indexOf(item))}].number` });
    }
  }
  return problems;
}

/** Papers follow one another in a pack, so a gap or an overlap means a range was misread or misprinted. */
function checkPages(items: readonly AgendaItemReading[]): Problem[] {
  const problems: Problem[] = [];
  let before: AgendaItemReading | null = null;
  // Some agendas print only the page on which each paper begins.
  const ranges = items.flatMap((item) => item.pages ?? []);
  if (ranges.length >= 3 && ranges.every(({ from, to }) => from === to)) return [];
  for (const item of items) {
    if (!item.pages) continue;
    const [last, next] = [before?.pages?.to, item.pages.from];
    if (before && isWithin(item, before)) {
      before = item;
      continue;
    }
    if (before && last !== undefined && next !== last + 1 && !(next === last && item.number?.startsWith(before.number ?? '?'))) {
      const how = next > last ? `leave out ${pagesBetween(last, next)}` : 'overlap';
      problems.push({ message: `The pages of ${named(before)} (to ${String(last)}) and ${named(item)} (from ${String(next)}) ${how}. Compare them with the pack.`, line: item.line, kind: 'contradicts', value: `agendaItems[${String(items.indexOf(item))}].pages` });
    }
    before = item;
  }
  return problems;
}

/** A lettered item whose pages are part of its item's. */
const isWithin = (item: AgendaItemReading, whole: AgendaItemReading): boolean =>
  item.pages !== null && whole.pages !== null && whole.number !== null && /^[a-z.]/.test(item.number?.slice(whole.number.length) ?? '') && (item.number ?? '').startsWith(whole.number) && item.pages.from >= whole.pages.from && item.pages.to <= whole.pages.to;

const pagesBetween = (last: number, next: number): string => (next - last === 2 ? `page ${String(last + 1)}` : `pages ${String(last + 1)} to ${String(next - 1)}`);

const named = (item: AgendaItemReading): string => (item.number === null ? `“${item.title.slice(0, 40)}”` : `item ${item.number}`);
