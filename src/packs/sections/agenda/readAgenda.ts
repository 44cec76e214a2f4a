import type { PackLine } from '../../lines';
import { isBlank } from '../../lines';
import type { AgendaItemReading, Problem } from '../../reading';
import { findEndings } from '../endings';
import { checkAgenda } from './agendaChecks';
import type { AgendaEntry, AgendaFound } from './agendaEntries';
import { partsOfItems } from './agendaParts';
import { groundOf } from './itemRun';
import { itemStartOf } from './itemStart';
import { findListAgenda } from './listAgenda';
import type { ItemRead } from './readItem';
import { readItem } from './readItem';
import { findTableAgenda } from './tableAgenda';

/** An agenda stands at the head of its pack. The bound keeps a file that is no pack from being searched for ever. */
const SEARCHED_LINES = 20_000;
const SEARCHED_NUMBERS = 3_000;

/** The agenda among these lines, whatever its layout; null where there is none. */
export function findAgenda(allLines: readonly PackLine[]): AgendaFound | null {
  const lines = allLines.slice(0, SEARCHED_LINES);
  const starts = lines.flatMap((line, at) => itemStartOf(line, at) ?? []).slice(0, SEARCHED_NUMBERS);
  const ground = groundOf(lines, starts, findEndings(lines));
  const list = findListAgenda(ground);
  const table = findTableAgenda(ground);
  if (!list || !table) return list ?? table;
  return table.weight >= list.weight ? table : list;
}

export interface AgendaRead {
  readonly items: readonly AgendaItemReading[];
  readonly problems: readonly Problem[];
}

export function readAgenda(found: AgendaFound, lines: readonly PackLine[]): AgendaRead {
  const section = lines.slice(found.from, found.end);
  const habits = { hasPageColumn: found.hasPageColumn, explainsStars: lines.slice(0, found.end).some((line) => /\b(?:marked|denoted|indicated|starred|asterisk)\b.{0,40}(?:\*|asterisk|starred|star\b)/i.test(line.text)) };
  const read = new Map<AgendaEntry, ItemRead>();
  for (const entry of found.entries) if (entry.kind === 'item') read.set(entry, readItem(entry, habits));
  const { parts, problems: partProblems } = partsOfItems(found.entries, read);
  const items = found.entries.flatMap((entry): AgendaItemReading[] => {
    const own = read.get(entry);
    const place = parts.get(entry);
    return own && place ? [{ ...own.item, part: place.part, exemptBasis: place.exemptBasis ?? own.item.exemptBasis }] : [];
  });
  return {
    items,
    problems: [...[...read.values()].flatMap((own) => own.problems), ...partProblems, ...checkAgenda(items), ...checkCut(items, section, lines.slice(found.end), found.entries)],
  };
}

/** A file that ends in the middle of an item was cut off on its way. */
function checkCut(items: readonly AgendaItemReading[], section: readonly PackLine[], after: readonly PackLine[], entries: readonly AgendaEntry[]): Problem[] {
  if (after.some((line) => !isBlank(line))) return [];
  const lastLine = section.findLast((line) => !isBlank(line));
  const item = items[items.length - 1];
  const lastEntry = entries[entries.length - 1];
  if (!lastLine || !item) return [];
  const text = lastLine.text;
  const isOpen = text.lastIndexOf('(') > text.lastIndexOf(')') || /(?:\b(?:and|of|the|for|to|in|by|with|from|a)|[,&–-])$/i.test(text);
  const hasNothing = lastEntry?.kind === 'part' || item.title === '' || (/\bexclusion\b/i.test(item.title) && /\bfollowing\sitems?\b/i.test(item.note ?? ''));
  if (!isOpen && !hasNothing) return [];
  return [{ message: `The file ends in the middle of the agenda, at ${item.number === null ? 'its last item' : `item ${item.number}`}: it seems to be cut off. Get the whole pack before importing it.`, line: lastLine.number }];
}
