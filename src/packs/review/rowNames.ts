import { formatDateAndTime } from '../../domain/formats';
import type { ExistingRows, ImportedList } from '../import/importPlan';
import { allRows } from '../import/rowsAfter';

type Columns = Readonly<Record<string, unknown>>;

/** A row by its number and title, as it is called on a screen: `“2. Roofs”`. Null where it has no words of its own. */
export function rowName(columns: object): string | null {
  const values = columns as Columns; // of whichever list; read by name
  const words = [values['title'], values['name'], values['request'], values['resolution'], personIn(values['member'])].find((value): value is string => typeof value === 'string' && value !== '');
  if (words === undefined) return null;
  const number = values['printedNumber'];
  const text = words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
  return `“${typeof number === 'string' ? `${number}. ` : ''}${text}”${whenOf(values)}`;
}

/** Each row by its key, for the questions in which it may be meant. */
export const namesOf = (rows: ExistingRows): ReadonlyMap<string, string> => new Map(allRows(rows).map(({ row }) => [row.key, rowName(row) ?? `“${row.key}”`]));

/** Two meetings of one name are told apart by their days. */
const whenOf = ({ date, startsAt }: Columns): string => (typeof date === 'string' ? `, ${formatDateAndTime(date, typeof startsAt === 'string' ? startsAt : null)}` : '');

const personIn = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'name' in value ? value.name : null);

const LONGEST = 160;

/** The lists' rows in the words of who keeps them, in the order in which they are told. */
export const ROW_NOUNS: Readonly<Record<ImportedList, readonly [one: string, many: string]>> = {
  meetings: ['meeting', 'meetings'],
  agendaItems: ['agenda item', 'agenda items'],
  reports: ['report', 'reports'],
  decisions: ['decision', 'decisions'],
  people: ['person', 'people'],
  memberships: ['seat on the committee', 'seats on the committee'],
  allocations: ['allocation', 'allocations'],
  actions: ['action', 'actions'],
  projects: ['project', 'projects'],
};

/** `a, b and c`. */
export const inARow = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`);
