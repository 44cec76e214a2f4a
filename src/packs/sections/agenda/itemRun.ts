import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { takePages } from '../../printed/pageRanges';
import type { ItemStart } from './itemStart';
import { isOrder, isTitleLike } from './itemStart';
import { partOfHeading } from './partHeading';

/** Numbers that follow one another from item to item. */
export interface ItemRun {
  readonly items: readonly ItemStart[];
  /** Index at which the next thing surely begins, when it is known. */
  readonly end: number | null;
}

/** What a run is followed through: lines, the numbers in them, and where minutes and reports begin. */
export interface Ground {
  readonly lines: readonly PackLine[];
  readonly starts: readonly ItemStart[];
  readonly endings: readonly number[];
  /** How many lines that are not blank stand before each index. */
  readonly depth: readonly number[];
}

/** No item's note is longer than this, in lines. */
const FURTHEST = 80;
const MOST_ITEMS = 300;
/** An agenda that counts from 1 hardly has more items. */
const RUNS_ON = 60;

export function groundOf(lines: readonly PackLine[], starts: readonly ItemStart[], endings: readonly number[]): Ground {
  const depth: number[] = [];
  let count = 0;
  for (const line of lines) {
    depth.push(count);
    if (!isBlank(line)) count += 1;
  }
  return { lines, starts, endings, depth };
}

/** Follows the numbers from one item to the next, over the numbered lists in between, to where the agenda ends. */
export function followRun(ground: Ground, first: number): ItemRun {
  const items: ItemStart[] = [];
  let last = ground.starts[first];
  let from = first;
  while (last && items.length < MOST_ITEMS) {
    items.push(last);
    const { reach, cut } = reachOf(ground, from, last);
    const next = subItems(ground, reach, last) ?? nextItem(reach, last, items[0] ?? last);
    if (!next || next.length === 0) return { items, end: cut };
    items.push(...next.slice(0, -1));
    const chosen = next[next.length - 1];
    from = ground.starts.findIndex((start, index) => index > from && start.at === chosen?.at);
    // A part that counts from 1 again goes on from its own 1.
    const printed = ground.starts[from];
    last = chosen?.sub === null && printed?.sub === null && printed.style !== 'letter' ? printed : chosen;
  }
  return { items, end: null };
}

/** The numbers that can belong to the same agenda: near enough, and before whatever begins anew. */
function reachOf(ground: Ground, from: number, last: ItemStart): { readonly reach: ItemStart[]; readonly cut: number | null } {
  const ending = ground.endings.find((at) => at > last.at) ?? null;
  const reach: ItemStart[] = [];
  for (let index = from + 1; index < ground.starts.length; index += 1) {
    const start = ground.starts[index];
    if (!start || (ending !== null && start.at >= ending)) break;
    if ((ground.depth[start.at] ?? 0) - (ground.depth[last.at] ?? 0) > FURTHEST) break;
    if (!isNested(ground, start, last) && beginsAnew(ground, index, last)) {
      return isBelowPart(ground, start, last) ? { reach: [...reach, { ...start, count: last.count + 1 }], cut: null } : { reach, cut: start.at };
    }
    reach.push(start);
  }
  return { reach, cut: ending };
}

/** 1, 2, 3 as headings after a higher number: minutes, a report, or a part that counts from 1 again. */
function beginsAnew(ground: Ground, index: number, last: ItemStart): boolean {
  const start = ground.starts[index];
  if (!start || start.count !== 1 || start.sub !== null || last.count < 2 || !isTitleLike(start.title)) return false;
  // Behind a list in a note numbers that run through a year go on.
  if (last.count > RUNS_ON && ground.starts.some((next) => next.at > start.at && next.count === last.count + 1 && next.sub === null && next.style === last.style && (ground.depth[next.at] ?? 0) - (ground.depth[last.at] ?? 0) <= FURTHEST)) return false;
  let expected = 2;
  for (let at = index + 1; at < Math.min(index + 60, ground.starts.length) && expected < 4; at += 1) {
    const next = ground.starts[at];
    if (next && next.sub === null && next.count === expected && next.style === start.style && isTitleLike(next.title)) expected += 1;
  }
  return expected === 4 || (expected > 2 && isBelowPart(ground, start, last));
}

function isBelowPart(ground: Ground, start: ItemStart, last: ItemStart): boolean {
  let steps = 0;
  for (let at = start.at - 1; at > last.at && steps < 6; at -= 1) {
    const text = ground.lines[at]?.text ?? '';
    if (text === '') continue;
    steps += 1;
    if (partOfHeading(text)) return true;
  }
  return false;
}

/** Lettered items of the item just read: all of a block or none, so that the clauses of a note stay a note. */
function subItems(ground: Ground, reach: readonly ItemStart[], last: ItemStart): ItemStart[] | null {
  const explicit = reach[0];
  if (explicit && explicit.style !== 'letter' && explicit.style !== 'roman' && explicit.sub !== null && /[a-z]/.test(explicit.sub) && explicit.count === last.count) return [explicit];
  if (last.sub !== null) return null;
  const nested = nestedItems(ground, reach, last);
  if (nested) return nested;
  // What is to be declared is explained in clauses, and so is what members are asked to do; what was done is in numbered paragraphs.
  const isAlone = explicit?.sub !== null && explicit?.title === '' && explicit.style !== 'letter';
  if ((/\b(?:declarations?|disclosures?|interests?)\b/i.test(titleOf(ground, last)) && !isAlone) || !explicit || opensClauses(ground, last, explicit)) return null;
  const roman = romanItems(reach, last);
  if (roman) return roman;
  const block: ItemStart[] = [];
  for (const start of reach) {
    const belongs = start.style === 'letter' ? start.sub === String.fromCharCode(97 + block.length) : start.sub === String(block.length + 1) && start.count === last.count;
    // Clauses of a lettered item stand between it and the next.
    if (!belongs && start.roman !== undefined && block.length > 0) continue;
    if (!belongs) break;
    block.push(start.style === 'letter' ? { ...start, number: `${last.number}${start.sub ?? ''}`, count: last.count } : start);
  }
  if (block.length === 0 || (block.length === 1 && (block[0]?.style === 'letter' || isOrder(block[0]?.title ?? ''))) || block.some((start) => titleOf(ground, start) === '')) return null;
  return block.every((start) => isTitleLike(start.style === 'letter' ? start.title : titleOf(ground, start).replace(/;$/, ''))) || (isDirectlyBelow(ground, last, block) && block.every((start) => isTitleLike(start.title) || isOrder(start.title))) ? block : null;
}

const opensClauses = ({ lines }: Ground, last: ItemStart, first: ItemStart): boolean => {
  const between = lines.slice(last.at + 1, first.at).filter((line) => !isBlank(line)).map(({ text }) => text);
  return between.some((text) => /^(?:minutes|decisions?|cofnodion|penderfyniad(?:au)?)\s?:$/i.test(text)) || /\b(?:asked|invited|recommended|requested|recommends?)\b.{0,60}:$/i.test(between.slice(-2).join(' '));
};

/** Further in than the item above it, with pages of its own: an application in a list that counts from 1 again. */
const isNested = ({ lines }: Ground, start: ItemStart, last: ItemStart): boolean =>
  start.sub === null && start.style === 'dotted' && indentOf(lines[start.at]) > indentOf(lines[last.at]) && takePages(lines[start.at]?.text ?? '') !== null;

const indentOf = (line: PackLine | undefined): number => /^[ \t]*/.exec(line?.raw ?? '')?.[0].length ?? 0;

function nestedItems(ground: Ground, reach: readonly ItemStart[], last: ItemStart): ItemStart[] | null {
  const block: ItemStart[] = [];
  for (const start of reach) {
    if (start.sub === null && start.count === last.count + 1 && !isNested(ground, start, last)) break;
    if (start.count === block.length + 1 && isNested(ground, start, last)) block.push({ ...start, number: `${last.number}.${String(start.count)}`, count: last.count, sub: String(start.count) });
  }
  return block.length > 1 ? block : null;
}

/** "(i) Hollin Farm" and "(ii) 11 Mill Brow" below a number: items of their own where each has a title, as letters are. */
function romanItems(reach: readonly ItemStart[], last: ItemStart): ItemStart[] | null {
  const end = reach.findIndex(({ style, roman }, at) => style !== 'roman' && !(style === 'letter' && roman === at + 1));
  const block = (end < 0 ? reach : reach.slice(0, end)).filter(({ roman }, at) => roman === at + 1);
  if (block.length < 2 || !block.every(({ title }) => title !== '' && isTitleLike(title))) return null;
  return block.map((start) => ({ ...start, style: 'letter', number: `${last.number}${start.sub ?? ''}`, count: last.count }));
}

/** On a page of a committee system a number may stand alone above its title; a letter alone is the clause of a note. */
function titleOf({ lines }: Ground, { title, style, at }: ItemStart): string {
  if (title !== '' || style === 'letter') return title;
  return squash(lines.slice(at + 1, at + 4).find((line) => !isBlank(line))?.text ?? '');
}

/** "(a) To approve …" right under a short title is business of its own; below a sentence it is the clause of a note. */
const isDirectlyBelow = ({ depth }: Ground, last: ItemStart, [first]: readonly ItemStart[]): boolean => first !== undefined && (depth[first.at] ?? 0) - (depth[last.at] ?? 0) === 1 && squash(last.title).split(' ').length <= 6;

function nextItem(reach: readonly ItemStart[], last: ItemStart, first: ItemStart): ItemStart[] | null {
  const isItem = (start: ItemStart): boolean =>
    start.style !== 'letter' && (start.sub === null || /^[a-z]$/.test(start.sub)) && (first.style === 'item') === (start.style === 'item');
  const numbered = (count: number): ItemStart[] => reach.filter((start) => isItem(start) && start.count === count);
  const options = numbered(last.count + 1);
  const chosen =
    options.find((start) => start.style === first.style && (isTitleLike(start.title) || (isOrder(start.title) && !isInsideList(reach, start, last)))) ??
    options.find((start) => isTitleLike(start.title)) ??
    options.find((start) => start.style !== 'bare' && !isInsideList(reach, start, last)) ??
    [2, 3, 4, 5].flatMap((gap) => numbered(last.count + gap)).find((start) => isTitleLike(start.title) && start.style === first.style && start.title !== '');
  if (!chosen) return null;
  const twice = reach.find((start) => isItem(start) && start.sub === null && start.at < chosen.at && start.count === last.count && last.count > 1 && start.title !== '' && isTitleLike(start.title) && start.style === first.style);
  return twice && !isInsideList(reach, twice, last) ? [twice, chosen] : [chosen];
}

/** The number before it stands between: the third of a list of three, not the fourth item. */
const isInsideList = (reach: readonly ItemStart[], start: ItemStart, last: ItemStart): boolean =>
  reach.some((other) => other.at < start.at && other.at > last.at && other.count === start.count - 1 && other.sub === null && start.count > 1);
