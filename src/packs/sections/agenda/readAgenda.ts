import type { PackLine } from '../../lines';
import type { AgendaItemReading, Problem } from '../../reading';
import { findEndings } from '../endings';
import { isAgendaHeading, isStarNote } from '../markers';
import { within } from '../within';
import { checkAgenda } from './agendaChecks';
import { agendaDoubts } from './agendaDoubts';
import type { AgendaEntry, AgendaFound } from './agendaEntries';
import { findCellAgenda } from './cellAgenda';
import { countedOnes } from './countedOnes';
import { partsOfItems } from './agendaParts';
import { hasHoursBehind } from './hoursBehind';
import type { Ground } from './itemRun';
import { groundOf } from './itemRun';
import type { ItemStart } from './itemStart';
import { itemStartOf, otherStartOf } from './itemStart';
import { findListAgenda } from './listAgenda';
import { codedStarts, decimalStarts, gluedStarts, prefixedStarts, withCapitals, withInlineLetters } from './otherStarts';
import { hasPresentersBehindDash } from './presenters';
import { findPageRows, findPaperedTitles } from './pageRows';
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
  const rows = findPageRows(lines);
  if (rows) return rows;
  const endings = findEndings(lines);
  const groundOn = (starts: readonly ItemStart[]): Ground => groundOf(lines, starts.slice(0, SEARCHED_NUMBERS), endings);
  const groundWith = (startOf: typeof itemStartOf): Ground => groundOn(withCapitals(withInlineLetters(countedOnes(lines.flatMap((line, at) => startOf(line, at) ?? [])), lines), lines));
  const ground = groundWith(itemStartOf);
  const inCells = findCellAgenda(ground);
  if (inCells) return inCells;
  const inFigures = heavier(findTableAgenda(ground), findListAgenda(ground));
  if (inFigures) return inFigures;
  const roman = findListAgenda(groundWith((line, at) => otherStartOf(line, at, 'roman')));
  const lettered = findListAgenda(groundWith((line, at) => otherStartOf(line, at, 'capital')));
  return heavier(roman, lettered) ?? findListAgenda(groundOn(withLetters(prefixedStarts(lines), ground.starts, lines))) ?? headed(findListAgenda(groundOn(decimalStarts(lines))), lines) ?? findListAgenda(groundOn(gluedStarts(lines))) ?? headed(findListAgenda(groundOn(codedStarts(lines))), lines) ?? findPaperedTitles(lines) ?? findUnnumberedAgenda(ground);
}

/** Numbers with a prefix, and the lettered items below them. */
const withLetters = (prefixed: readonly ItemStart[], all: readonly ItemStart[], lines: readonly PackLine[]): ItemStart[] =>
  withInlineLetters(prefixed.length < 3 ? [] : [...prefixed, ...all.filter(({ style }) => style === 'letter')].sort((a, b) => a.at - b.at), lines);

/** Paragraphs of a report are numbered so too: only a heading makes an agenda of them. */
const headed = (found: AgendaFound | null, lines: readonly PackLine[]): AgendaFound | null => (found && isAgendaHeading(lines[found.from]?.text ?? '') ? found : null);

const heavier = (one: AgendaFound | null, two: AgendaFound | null): AgendaFound | null => (one && two ? (one.weight >= two.weight ? one : two) : (one ?? two));

export interface AgendaRead {
  readonly items: readonly AgendaItemReading[];
  readonly problems: readonly Problem[];
}

export function readAgenda(found: AgendaFound, lines: readonly PackLine[]): AgendaRead {
  const habits = { hasPageColumn: found.hasPageColumn, explainsStars: lines.slice(0, found.end + 10).some((line) => isStarNote(line.text) || /\b(?:marked|denoted|indicated|starred|asterisk)\b.{0,40}(?:\*|asterisk|starred|star\b)/i.test(line.text)) };
  const printed = found.entries.flatMap((entry) => (entry.kind === 'item' ? [entry.title] : []));
  const read = new Map<AgendaEntry, ItemRead>();
  for (const entry of found.entries) if (entry.kind === 'item') read.set(entry, readItem(entry, { ...habits, hasPresentersBehindDash: hasPresentersBehindDash(printed), hasHoursBehind: hasHoursBehind(printed) }));
  const [first] = found.entries;
  const isSupplement = first !== undefined && lines.slice(0, lines.indexOf(first.line)).some(({ text }) => text.length < 60 && /^(?:agenda\s)?supplement/i.test(text));
  const { parts, problems: partProblems } = partsOfItems(found.entries, read);
  const titles = [...read.values()].map(({ item }) => item.title.toLowerCase());
  // Minutes of one day in both parts: the mark is what tells their titles apart.
  const titleOf = ({ item, markedTitle }: ItemRead): string => (markedTitle !== null && titles.indexOf(item.title.toLowerCase()) !== titles.lastIndexOf(item.title.toLowerCase()) ? markedTitle : item.title);
  const items = found.entries.flatMap((entry): AgendaItemReading[] => {
    const own = read.get(entry);
    const place = parts.get(entry);
    return own && place ? [{ ...own.item, title: titleOf(own), part: place.part, exemptBasis: place.exemptBasis ?? own.item.exemptBasis }] : [];
  });
  return {
    items,
    problems: [...[...read.values()].flatMap((own, index) => within(`agendaItems[${String(index)}]`, own.problems)), ...partProblems, ...agendaDoubts(found, [...read.values()], lines), ...checkAgenda(items, isSupplement)],
  };
}
