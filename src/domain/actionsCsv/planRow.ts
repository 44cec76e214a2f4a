import type { Item } from '../../lists/index';
import type { ActionToNumber, Change, Stored } from '../changes';
import { meetingInPlace, namesMeeting } from '../dueAtMeeting';
import { formatDate } from '../formats';
import { mintKey, shortHash } from '../mintKey';
import { newAction, seriesOf } from '../newAction';
import type { SiteKey } from '../sites';
import { CSV_COLUMNS, CSV_HEADINGS, type CsvColumn, isShownOnly } from './columns';
import { storedText } from './exportActions';
import type { ActionCells } from './matchRows';
import { isCutByExcel, readValue, saysTheSame } from './readCells';

type Action = Item<'actions'>;
type Refused = { readonly kind: 'refused'; readonly reason: string };

/** A meeting of the committee. */
export type MeetingDay = Pick<Item<'meetings'>, 'key' | 'date' | 'startsAt' | 'state'>;

interface Days {
  readonly meetings: readonly MeetingDay[];
  readonly today: string;
}

/** One cell, as it stands and as it would stand. */
export interface CellChange {
  readonly heading: string;
  readonly before: string;
  readonly after: string;
  /** How a date in words is understood. */
  readonly understood?: string;
}

export type CreateStep = { readonly kind: 'create'; readonly cells: readonly CellChange[]; readonly step: ActionToNumber; readonly remarks: readonly string[] } | Refused;

/** An action that the list does not have. It begins as open, whatever stage the file shows. */
export function createStep(cells: ActionCells['cells'], { committee, site, ...days }: Days & { readonly committee: string; readonly site: SiteKey }, taken: Set<string>): CreateStep {
  const filled = CSV_COLUMNS.filter((column) => isWritten(column) && (cells[column] ?? '') !== '');
  const read = readFilled(cells, filled, noDue, days);
  if (read.kind === 'refused') return read;
  const request = read.columns.request ?? '';
  const stage = (cells.state ?? '').toLowerCase();
  const key = mintKey(`${committee}.action-${shortHash(`${read.columns.raisedOn ?? ''} ${read.columns.printedNumber ?? ''} ${request}`)}`, (one) => taken.has(one));
  taken.add(key);
  const remarks = stage === '' || stage === 'open' ? read.remarks : [...read.remarks, `It is added as open, though the file says “${cells.state ?? ''}”: take it from there to its stage.`];
  const item = newAction(key, committee, { ...read.columns, request });
  return {
    kind: 'create',
    cells: filled.map((column) => cellOf(column, '', { ...item, seriesNumber: '' }, days)),
    step: { kind: 'number', list: 'actions', site, series: seriesOf(committee, site), item },
    remarks,
  };
}

const cellOf = (column: CsvColumn, before: string, action: Action, { meetings }: Days): CellChange => {
  const after = storedText(action, column);
  const meeting = namesMeeting(after) ? meetings.find(({ key }) => key === action.dueAtMeeting) : undefined;
  const understood = meeting ? `the meeting on ${formatDate(meeting.date)}` : action.dueOn === null ? 'no date' : formatDate(action.dueOn);
  return { heading: CSV_HEADINGS[column], before, after, ...(column === 'dueText' && after !== '' ? { understood } : {}) };
};

export type ChangeStep =
  | { readonly kind: 'change'; readonly action: Stored<'actions'>; readonly cells: readonly CellChange[]; readonly step: Change<'actions'>; readonly remarks: readonly string[] }
  | { readonly kind: 'asIs'; readonly action: Stored<'actions'>; readonly remarks: readonly string[] }
  | Refused;

/** What the file would change in an action. What the file does not have, or leaves empty, stays, unless empty cells are to erase. */
export function changeStep(cells: ActionCells['cells'], action: Stored<'actions'>, { emptyErases, ...days }: Days & { readonly emptyErases: boolean }): ChangeStep {
  const different = CSV_COLUMNS.filter((column) => cells[column] !== undefined && (cells[column] !== '' || emptyErases) && !saysTheSame(column, cells[column], action));
  const shown = different.filter((column) => isShownOnly(column) && cells[column] !== '').map((column) => `“${CSV_HEADINGS[column]}” is not changed from a file: it stays “${storedText(action, column)}”, though the file says “${cells[column] ?? ''}”.`);
  const cut = different.filter((column) => isWritten(column) && isCutByExcel(column, cells[column] ?? '', action));
  const written = different.filter((column) => isWritten(column) && !cut.includes(column));
  if (written.includes('request') && cells.request === '') return { kind: 'refused', reason: 'Its request is empty. An action cannot be without one; to end it, withdraw it.' };
  const read = readFilled(cells, written.filter((column) => cells[column] !== ''), action, days);
  if (read.kind === 'refused') return read;
  const remarks = [...read.remarks, ...shown, ...cut.map((column) => `“${CSV_HEADINGS[column]}” is longer than a spreadsheet keeps and was cut off in the file: it stays as it is.`)];
  if (written.length === 0) return { kind: 'asIs', action, remarks };
  const columns = withMove({ ...erased(written.filter((column) => cells[column] === ''), action, days), ...read.columns }, action);
  return {
    kind: 'change',
    action,
    cells: written.map((column) => cellOf(column, storedText(action, column), { ...action, ...columns }, days)),
    step: { kind: 'update', list: 'actions', row: action.row, key: action.key, columns },
    remarks,
  };
}

/** The series number is given once, by the program. */
const isWritten = (column: CsvColumn): boolean => column !== 'seriesNumber' && !isShownOnly(column);

type Filled = { readonly kind: 'read'; readonly columns: Partial<Action>; readonly remarks: readonly string[] } | Refused;

function readFilled(cells: ActionCells['cells'], columns: readonly CsvColumn[], before: DueBefore, days: Days): Filled {
  const values = columns.map((column) => readValue(column, cells[column] ?? ''));
  const refused = values.find((value) => value.kind === 'refused');
  if (refused) return refused;
  const read = values.flatMap((value) => (value.kind === 'read' ? [value] : []));
  const all = read.reduce<Partial<Action>>((sofar, value) => ({ ...sofar, ...value.columns }), {});
  const meeting = typeof all.dueText === 'string' ? dueAt(all.dueText, before, days) : {};
  const hasMeeting = namesMeeting(all.dueText ?? '') && (meeting.dueAtMeeting ?? before.dueAtMeeting) !== null;
  // That words name a meeting is no doubt where it is known which.
  return { kind: 'read', columns: { ...all, ...meeting }, remarks: read.flatMap(({ columns: own, remark }) => (own.dueText !== undefined && hasMeeting ? [] : (remark ?? []))) };
}

type DueBefore = Pick<Action, 'dueText' | 'dueAtMeeting'>;
const noDue: DueBefore = { dueText: null, dueAtMeeting: null };

/** Words that mean a meeting choose it, and the item of another is none of it. */
function dueAt(words: string, before: DueBefore, { meetings, today }: Days): Partial<Action> {
  const dueAtMeeting = meetingInPlace(words, before, meetings, today);
  return dueAtMeeting === before.dueAtMeeting ? {} : { dueAtMeeting, dueAtItem: null };
}

/** A due date goes with its words. */
function erased(columns: readonly CsvColumn[], action: DueBefore, days: Days): Partial<Action> {
  const due = columns.includes('dueText') ? { dueOn: null, duePrecision: null, overdueFrom: null, ...dueAt('', action, days) } : {};
  return { ...Object.fromEntries(columns.map((column) => [column, null])), ...due };
}

/** A due date that is given up is counted. */
const withMove = (columns: Partial<Action>, action: Action): Partial<Action> => (action.dueOn === null || columns.dueOn === undefined || columns.dueOn === action.dueOn ? columns : { ...columns, timesMoved: (action.timesMoved ?? 0) + 1 });
