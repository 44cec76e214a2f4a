import type { PackLine } from '../../lines';
import { squash } from '../../lines';
import type { Problem } from '../../reading';
import { isAgendaHeading } from '../markers';
import { isName, isPost } from '../minutes/names';
import type { AgendaFound, ItemDraft } from './agendaEntries';
import { rangeWithin } from './columnsBehind';
import { isCounted } from './countedOnes';
import { isOrder, isTitleLike } from './itemStart';
import { splitNote } from './itemTitle';
import type { ItemRead } from './readItem';

/** What of an agenda was taken for it, or for an item of it, by its looks alone. */
export function agendaDoubts(found: AgendaFound, read: readonly ItemRead[], lines: readonly PackLine[]): Problem[] {
  const items = found.entries.filter((entry) => entry.kind === 'item');
  const [first] = items;
  if (!first) return [];
  if (found.isByPapers) return [{ message: 'The page prints no numbers, and its items were told by the papers beside them: items without a paper were read as part of the item above. Compare them with the page.', line: first.line.number, kind: 'missing', value: 'agendaItems' }];
  const isTable = items.some(({ columns }) => columns.title !== undefined || columns.number !== undefined);
  return [...(isTable ? [] : [...listDoubts(items, first, lines[found.from]), ...items.flatMap(itemDoubts), ...items.flatMap(numberDoubts), ...read.flatMap(pageDoubts)]), ...read.flatMap(({ item }, at) => presenterDoubts(item, items[at], at))];
}

function listDoubts(items: readonly ItemDraft[], first: ItemDraft, opening: PackLine | undefined): Problem[] {
  const isHeaded = opening !== undefined && isAgendaHeading(opening.text);
  const problems: Problem[] = [];
  if (!isHeaded) problems.push({ message: 'No heading says that the list that begins here is the agenda. Check that it is.', line: first.line.number, kind: 'uncertain', value: 'agendaItems' });
  if (items.every(({ number }) => number === null)) problems.push({ message: 'The agenda prints no numbers: its titles were told from its notes by their looks. Compare the items with the printed agenda.', line: first.line.number, kind: 'uncertain', value: 'agendaItems' });
  const counted = items.find(({ number, line }) => isCounted(line.text, number));
  if (counted) problems.push({ message: 'The agenda prints 1 before item after item, as the lists of saved pages do: they were counted in their order. Compare their numbers with the printed agenda.', line: counted.line.number, kind: 'uncertain', value: 'agendaItems' });
  const paged = items.find(({ columns }) => columns.pages !== undefined);
  if (paged) problems.push({ message: 'Pages stand right above the numbers of this agenda’s items and were read as those of the item below each. Compare them with the printed agenda.', line: paged.line.number, kind: 'uncertain', value: 'agendaItems' });
  const purpose = items.findIndex(({ columns }) => columns.purpose !== undefined);
  const heading = items[purpose]?.columns.purpose;
  if (heading !== undefined) problems.push({ message: `“${heading}” stands apart above this item and was read as what it and the next are for. Check their purposes.`, line: items[purpose]?.line.number ?? null, kind: 'uncertain', value: `agendaItems[${String(purpose)}].purpose` });
  return problems;
}

/** Behind items with numbers one without may be a note of the last. */
function numberDoubts({ number, title, line }: ItemDraft, at: number, items: readonly ItemDraft[]): Problem[] {
  if (number !== null || !items.slice(0, at).some((before) => before.number !== null)) return [];
  return [{ message: `“${squash(title).slice(0, 60)}” has no number where other items have one, and was read as an item of its own. Check it.`, line: line.number, kind: 'uncertain', value: `agendaItems[${String(at)}].number` }];
}

/** Beside a title that lost its columns its pages look like its words. */
function pageDoubts({ item: { number, title, pages, line } }: ItemRead, at: number): Problem[] {
  const range = pages === null ? rangeWithin(title) : null;
  return range === null ? [] : [{ message: `“${range}” stands in the title of ${nameOf(number)} and may be its pages. Check the title and the pages.`, line, kind: 'uncertain', value: `agendaItems[${String(at)}].title` }];
}

/** A number before a sentence may be that of a list in the note above it; words before a title may be its first. */
function itemDoubts({ number, title, line, leftOut }: ItemDraft, at: number): Problem[] {
  const tell = (message: string): Problem => ({ message, line: line.number, kind: 'uncertain', value: `agendaItems[${String(at)}].title` });
  const isTitle = number === null || title === '' || title === title.toUpperCase() || isTitleLike(title) || isOrder(title) || splitNote(title).note !== null;
  return [
    ...(isTitle ? [] : [tell(`Item ${number} reads like a sentence, “${squash(title).slice(0, 60)}”, and may belong to a list in the item above it. Check it.`)]),
    ...(leftOut === undefined ? [] : [tell(`“${squash(leftOut)}” stands before the title of ${nameOf(number)} and was read as of another column. Check the title.`)]),
  ];
}

/** Beside the minutes a bracket mostly says who presents, and sometimes what else the title says. */
function presenterDoubts({ number, presenters, minutesAllotted }: ItemRead['item'], draft: ItemDraft | undefined, at: number): Problem[] {
  if (!draft || minutesAllotted === null || draft.columns.presenter !== undefined) return [];
  return presenters.filter((name) => !isName(name) && !isPost(name) && !isInitials(name)).map((name): Problem => ({ message: `“${name}” beside the minutes of ${nameOf(number)} was read as who presents it. Check it.`, line: draft.line.number, kind: 'uncertain', value: `agendaItems[${String(at)}].presenters` }));
}

const isInitials = (text: string): boolean => /^[A-Z]{2,4}$/.test(text);

const nameOf = (number: string | null): string => (number === null ? 'an item' : `item ${number}`);
