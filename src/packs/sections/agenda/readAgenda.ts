import type { PackLine } from '../../lines';
import type { AgendaItemReading, Problem } from '../../reading';
import { findEndings } from '../endings';
import { isStarNote } from '../markers';
import { within } from '../within';
import { checkAgenda } from './agendaChecks';
import type { AgendaEntry, AgendaFound } from './agendaEntries';
import { partsOfItems } from './agendaParts';
import type { Ground } from './itemRun';
import { groundOf } from './itemRun';
import { itemStartOf, otherStartOf } from './itemStart';
import { findListAgenda } from './listAgenda';
import type { ItemRead } from './readItem';
import { readItem } from './readItem';
import { findTableAgenda } from './tableAgenda';
import { findUnnumberedAgenda } from './unnumberedAgenda';

/** An agenda stands at the head of its pack. The bound keeps a file that is no pack from being searched for ever. */
const SEARCHED_LINES = 20_000;
const SEARCHED_NUMBERS = 3_000;

/** The agenda among these lines, whatever its layout; null where there is none. */
export function findAgenda(allLines: readonly PackLine[]): AgendaFound | null {
  const lines = allLines.slice(0, SEARCHED_LINES);
  const endings = findEndings(lines);
  const groundWith = (startOf: typeof itemStartOf): Ground => groundOf(lines, lines.flatMap((line, at) => startOf(line, at) ?? []).slice(0, SEARCHED_NUMBERS), endings);
  const ground = groundWith(itemStartOf);
  const inFigures = heavier(findTableAgenda(ground), findListAgenda(ground));
  if (inFigures) return inFigures;
  const roman = findListAgenda(groundWith((line, at) => otherStartOf(line, at, 'roman')));
  const lettered = findListAgenda(groundWith((line, at) => otherStartOf(line, at, 'capital')));
  return heavier(roman, lettered) ?? findUnnumberedAgenda(ground);
}

const heavier = (one: AgendaFound | null, two: AgendaFound | null): AgendaFound | null => (one && two ? (one.weight >= two.weight ? one : two) : (one ?? two));

export interface AgendaRead {
  readonly items: readonly AgendaItemReading[];
  readonly problems: readonly Problem[];
}

export function readAgenda(found: AgendaFound, lines: readonly PackLine[]): AgendaRead {
  const habits = { hasPageColumn: found.hasPageColumn, explainsStars: lines.slice(0, found.end + 10).some((line) => isStarNote(line.text) || /\b(?:marked|denoted|indicated|starred|asterisk)\b.{0,40}(?:\*|asterisk|starred|star\b)/i.test(line.text)) };
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
    problems: [...[...read.values()].flatMap((own, index) => within(`agendaItems[${String(index)}]`, own.problems)), ...partProblems, ...checkAgenda(items)],
  };
}
