import type { PackLine } from '../../lines';
import { squash } from '../../lines';
import type { AgendaItemReading } from '../../reading';
import { coverLabel, isMinutesHeading, isPresentMarker, isStandingItem } from '../markers';
import { endsMinutes } from './unfinishedMinutes';

/**
 * Which of the public papers that the agenda promises are not in the file, as half a sentence; null where none are, or
 * where they never were: many packs are published without their papers, or with the minutes alone.
 */
export function missingPapers(after: readonly PackLine[], items: readonly AgendaItemReading[], lines: readonly PackLine[]): string | null {
  // The papers of Part 2 are in a pack of their own, whose agenda has nothing public.
  const isPublic = items.some((item) => item.part === 'public');
  const promised = items.filter((item) => (item.part === 'public' || !isPublic) && item.pages !== null && !item.toFollow);
  const lastPage = Math.max(0, ...promised.map((item) => item.pages?.to ?? 0));
  const reached = lastPageMarked(lines, lines.length - after.length, promised[0]?.pages?.from ?? 1);
  if (reached !== null) return reached < lastPage ? `its pages stop at ${String(reached)}, and its papers go on to page ${String(lastPage)}` : null;
  const found = papersFound(after, promised);
  const lastFound = found.lastIndexOf(true);
  const missing = promised.slice(lastFound + 1);
  const reports = promised.filter((item, index) => found[index] === true && isReport(item)).length;
  const [first] = missing;
  const covers = coversIn(after);
  // Titles of reports differ from the agenda's: as many covers as reports means that they are all there.
  if (!first || reports === 0 || !missing.some(isReport) || covers >= promised.filter(isReport).length) return null;
  // Words of a title stand in other papers too: only where the reports before it have covers does one that lacks it say something.
  if (covers < Math.max(2, reports) || (missing.length === 1 && reports < 3)) return null;
  return `the papers from ${first.number === null ? `“${first.title.slice(0, 60)}”` : `item ${first.number}`} on are not in it`;
}

/** Minutes and actions are often published without the reports: they say nothing about whether reports were. */
const isReport = (item: AgendaItemReading): boolean => item.reportOf !== null || !(isStandingItem(item.title) || /\bactions?\b|\btracker\b/i.test(item.title));

/** The last page number, where each page of the file prints its own from the front sheet on, one after the other. */
function lastPageMarked(lines: readonly PackLine[], agendaEnd: number, firstPromised: number): number | null {
  let last = 0;
  let isOfPack = false;
  for (const [at, line] of lines.entries()) {
    const printed = /^[-–\s]*page\s(\d{1,4})[-–\s]*$/i.exec(line.text)?.[1];
    if (printed === undefined) continue;
    const number = Number(printed);
    if (number !== last + 1 && last > 0) return null;
    if (last === 0 && number > 3 && number !== firstPromised) return null;
    last = number;
    if (at <= agendaEnd + 6 || number === firstPromised) isOfPack = true;
  }
  return isOfPack && last >= 3 ? last : null;
}

/** For each promised paper, whether it stands in the file: by its item number, or by its title, one after the other. */
function papersFound(after: readonly PackLine[], promised: readonly AgendaItemReading[]): boolean[] {
  const lowered = after.map((line) => (line.text.length < 400 ? line.text.toLowerCase() : ''));
  // Titles share their words, so that the same lines are asked for one paper after the other.
  const known: (ReadonlySet<string> | undefined)[] = [];
  const wordsAt = (at: number): ReadonlySet<string> => (known[at] ??= new Set(wordsOf(lowered[at] ?? '')));
  let from = 0;
  return promised.map((item) => {
    const at = /\bminutes\b/i.test(item.title) ? minutesEnd(after, from) : paperAt(lowered, wordsAt, item, from);
    if (at === null) return false;
    from = at;
    return true;
  });
}

function minutesEnd(after: readonly PackLine[], from: number): number | null {
  const start = after.findIndex((line, at) => at >= from && (isPresentMarker(line.text) || isMinutesHeading(line.text)));
  if (start < 0) return null;
  const end = after.findIndex((line, at) => at > start + 3 && endsMinutes(line.text));
  return end < 0 ? start : end;
}

function paperAt(lowered: readonly string[], wordsAt: (at: number) => ReadonlySet<string>, item: AgendaItemReading, from: number): number | null {
  const title = [...new Set(wordsOf(item.title))].slice(0, 12);
  for (let at = from; at < lowered.length; at += 1) {
    const own = lowered[at] ?? '';
    if (own.startsWith('agenda') && /^agenda\sitem\s(?:no\.?\s)?(\w{1,5})$/.exec(own)?.[1] === item.number) return at;
    // Most lines hold none of its words, not even within longer ones.
    if (!title.some((word) => own.includes(word))) continue;
    const near = [wordsAt(at), wordsAt(at + 1), wordsAt(at + 2)];
    if (!title.some((word) => near[0]?.has(word))) continue;
    if (title.filter((word) => near.some((words) => words.has(word))).length * 3 >= title.length * 2) return at;
  }
  return null;
}

const STOP = new Set(['the', 'and', 'for', 'of', 'to', 'in', 'on', 'at', 'a', 'an', 'report', 'update']);

const wordsOf = (text: string): string[] => squash(text).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !STOP.has(word));

/** Covers of reports: runs of cover labels. */
function coversIn(after: readonly PackLine[]): number {
  let covers = 0;
  let lastLabel = -99;
  for (const [at, line] of after.entries()) {
    if (line.text.length > 400 || coverLabel(line.text) === null) continue;
    if (at - lastLabel > 25) covers += 1;
    lastLabel = at;
  }
  return covers;
}
