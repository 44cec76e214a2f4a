import { squash } from '../../lines';
import { isActionsHeading } from '../actions/readActions';
import type { AgendaColumn } from './agendaEntries';

const HEADERS: readonly (readonly [AgendaColumn, RegExp])[] = [
  ['number', /^(?:(?:agenda\s)?item\s(?:no|number|#)\.?|no|number|ref|#|agenda\s(?:no|number))\.?$/i],
  ['pages', /^(?:pack\s|agenda\s)?(?:pages?|pg|pp)\s?(?:no|nos|number|numbers|ref)?\.?(?:\(s\))?$/i],
  ['presenter', /^(?:presenters?|presented\sby|presenting|lead|lead\sofficers?|lead\s(?:member|presenter)|portfolio(?:\sholder)?|led\sby|speakers?|who|officers?|owner|introduced\sby)(?:\(s\))?$/i],
  ['minutes', /^(?:time|timing|timings|duration|mins|minutes|time\sallotted|allotted(?:\stime)?|time\sallowed|approx\.?\stime|length)(?:\s?\((?:mins|minutes)\))?$/i],
  ['purpose', /^(?:purpose|recommendations?|action|action\srequired|for|type|decision\/information|required|status)$/i],
  ['exempt', /^(?:(?:item|report)\s)?not\s(?:open|public)$|^exempt(?:ion|\?)?$/i],
  ['reportOf', /^(?:report\s(?:of|by|from)|reporting\sofficer|report\sauthor|author)$/i],
  ['title', /^(?:title|subject|business|description|topic|discussion|report|report\stitle|item\stitle|title\sof\sreport)$/i],
];

/** What each cell of a header row heads; null where the cells are no agenda's header. */
export function columnsOf(cells: readonly string[]): AgendaColumn[] | null {
  const columns: AgendaColumn[] = [];
  for (const cell of cells) {
    const text = squash(cell);
    const named = HEADERS.find(([column, pattern]) => pattern.test(text) && !columns.includes(column))?.[0];
    columns.push(named ?? 'other');
  }
  // "Item" is the number beside a "Title", and the title beside a "No" or alone; a blank header beside it is the title's.
  const item = cells.findIndex((cell) => /^(?:agenda\s)?items?$|^agenda$/i.test(squash(cell)));
  const blank = cells.findIndex((cell, index) => squash(cell) === '' && index === item + 1);
  if (item >= 0 && columns.includes('title') && !columns.includes('number')) columns[item] = 'number';
  else if (item >= 0 && !columns.includes('title') && blank > 0 && !columns.includes('number')) columns.splice(item, 2, 'number', 'title');
  else if (item >= 0 && !columns.includes('title')) columns[item] = 'title';
  // Beside "Action" and "Owner" what is not named is no title: it is when the action is due.
  else if (!columns.includes('title') && columns.includes('number') && columns.includes('other') && !isActionsHeading(cells)) columns[columns.indexOf('other')] = 'title';
  // "Paper" beside a title: its pages, or how it comes.
  const paper = columns.includes('pages') || !columns.includes('title') ? -1 : cells.findIndex((cell, at) => columns[at] === 'other' && /^(?:papers?|enc(?:losure)?s?|attachments?|documents?)\.?(?:\s(?:no|ref)\.?)?$/i.test(squash(cell)));
  if (paper >= 0) columns[paper] = 'pages';
  const known = columns.filter((column) => column !== 'other').length;
  return columns.includes('title') && known >= 2 && known * 2 >= cells.filter((cell) => cell !== '').length ? columns : null;
}

/** "No" below "Item", "ITEM" below "AGENDA": the second line of a header. */
export const isHeaderRest = (texts: readonly string[]): boolean => texts.every((text) => text === '' || /^(?:items?|no|nos|numbers?|pages?|title|open|ref|officers?|mins|minutes|required)\.?$/i.test(text));
