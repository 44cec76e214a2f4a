import { formatDate } from '../../domain/formats';
import { formatPounds } from '../../domain/pounds';
import type { ExistingRows, Kept } from '../import/importPlan';
import type { LaterChange } from '../import/planFiles';
import { allRows } from '../import/rowsAfter';
import { rowName, ROW_NOUNS } from './rowNames';

/** What stays as a person wrote it although the file says otherwise: row by row, in words. */
export const keptWords = (kept: readonly Kept[], rows: ExistingRows): readonly string[] => {
  const nameOf = namer(rows);
  return distinct(kept).map((one) => `${nameOf(one)}, ${columnWords(one.column)}: ${valueWords(one.mine, one.column)} stays; the file says ${valueWords(one.theirs, one.column)}.`);
};

/** What a later file makes of what an earlier one said. */
export const laterWords = (changes: readonly LaterChange[], rows: ExistingRows): readonly string[] => {
  const nameOf = namer(rows);
  return distinct(changes).map(({ source, ...one }) => `${nameOf(one)}, ${columnWords(one.column)}: ${valueWords(one.before, one.column)} becomes ${valueWords(one.after, one.column)}${source === null ? '' : `, by ${source.document}${source.page === null ? '' : `, page ${source.page}`}`}.`);
};

/** What is otherwise than a later paper has it. */
export const takenBackWords = (changes: readonly LaterChange[], rows: ExistingRows): readonly string[] => {
  const nameOf = namer(rows);
  return distinct(changes).map(({ source, ...one }) => `No longer as ${source?.document ?? 'a later paper'} has it: ${nameOf(one).replace(/^The /, 'the ')}, ${columnWords(one.column)}: ${valueWords(one.before, one.column)} becomes ${valueWords(one.after, one.column)}.`);
};

type Place = Pick<Kept, 'list' | 'site' | 'key' | 'column'>;

/** `The action “3. Mend the lifts”`. */
function namer(rows: ExistingRows): (place: Place) => string {
  const names = new Map(allRows(rows).map(({ list, row }) => [`${list} ${row.row.site} ${row.key}`, rowName(row)]));
  return ({ list, site, key }) => `The ${ROW_NOUNS[list][0]} ${names.get(`${list} ${site} ${key}`) ?? ''}`.trimEnd();
}

/** A due date is one thing, kept in several columns: as written it says all. */
function distinct<One extends Place>(all: readonly One[]): readonly One[] {
  const dueTexts = new Set(all.filter(({ column }) => column === 'dueText').map(({ site, key }) => `${site} ${key}`));
  return all.filter(({ site, key, column }) => !FOLLOWS.has(column) && !(column === 'dueOn' && dueTexts.has(`${site} ${key}`)));
}

/** What follows from the due date. */
const FOLLOWS = new Set(['duePrecision', 'overdueFrom', 'timesMoved', 'nextGatewayOn', 'firstPlannedOn', 'reportedOn']);

/** `raised on` for `raisedOn`, and better words where people have them. */
const columnWords = (column: string): string => WORDS[column] ?? column.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

const WORDS: Readonly<Record<string, string>> = {
  dueText: 'due',
  dueOn: 'due by',
  responsiblePost: 'responsible',
  owner: 'person',
  statusText: 'status',
  printedNumber: 'number',
  pagesFrom: 'first page',
  pagesTo: 'last page',
  exemptBasis: 'legal basis',
  startsAt: 'start',
  nextGatewayText: 'next gateway’s date',
  budgetToNext: 'budget to the next gateway',
  totalText: 'range of the estimate',
  leaseholdersShare: 'leaseholders’ share',
  risk: 'overall risk',
  state: 'whether it stands',
  contactName: 'contact',
  contactMail: 'contact’s address',
  contactPhone: 'contact’s telephone',
  reportAuthor: 'author',
  postNominals: 'letters after the name',
  courtesyTitle: 'title before the name',
};

function valueWords(value: unknown, column = ''): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return SUMS.has(column) ? formatPounds(value) : String(value);
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value) : `“${VALUES[value] ?? value}”`;
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : `“${value.map(String).join(', ')}”`;
  return typeof value === 'object' && 'name' in value ? `“${String(value.name)}”` : JSON.stringify(value);
}

const SUMS = new Set(['budgetToNext', 'totalEstimate', 'leaseholdersShare']);

const VALUES: Readonly<Record<string, string>> = { onAgenda: 'on the agenda', agendaPublished: 'agenda published', minutesAgreed: 'minutes agreed' };
