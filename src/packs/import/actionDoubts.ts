import { newAction } from '../../domain/newAction';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { Doubt, ImportChange } from './importPlan';
import type { ActionReading } from '../reading';
import type { ActionRow } from './matchActions';
import type { KnownAction } from './matchMinuted';
import type { PlacedAction, PlacedActions } from './readPlacedActions';

export const couldBe = (action: PlacedAction, candidates: readonly ActionRow[]): Doubt => ({
  message: `${nameOf(action.columns)} may be ${candidates.map((row) => `${nameOf(row)} (${row.key})`).join(' or ')}, or a new action. It was not imported: say which it is and import the pack again.`,
  line: action.line,
  candidates: candidates.map(({ key }) => key),
});

export const noLongerPrinted = (row: ActionRow): Doubt => ({
  message: `${nameOf(row)} is no longer on the printed list. It stays as it is: close it if the committee has closed it.`,
  line: null,
  candidates: [row.key],
  left: { kind: 'action', name: nameOf(row) },
});

export const printedLaterAlready = (action: PlacedAction, date: string): Doubt => ({
  message: `${nameOf(action.columns)} is on this list and not on the later one of ${date}. It was imported as this pack has it: close it if the committee has closed it since.`,
  line: action.line,
  candidates: [],
});

/** Minutes head several actions alike. */
export const bearsHeadingOf = ({ columns, line }: PlacedAction, { wordings: [words] }: KnownAction): Doubt => ({
  message: `${quoted(columns.request)} is of the minutes, and ${words ? nameOf(words) : 'an action'} has its heading. It is saved as an action of its own: mark one of them as merged if they are the same.`,
  line,
  candidates: [],
});

/** Of the lists, what the papers now print as public; of a person's hand, it may have been moved there. */
export const staysInCircle = ({ action, row }: PlacedActions['held'][number]): Doubt => ({
  message: `${nameOf({ ...action, printedNumber: action.number })} is public in the papers and stands in the non-public list of actions. It stays there: say that it is new if the public may read it.`,
  line: action.line,
  candidates: [row.key],
});

/** What a clerk has said is non-public may be worded otherwise in later papers. */
export const resemblesClosed = ({ title, request, number, line }: Pick<ActionReading, 'title' | 'request' | 'number' | 'line'>): Doubt => ({
  message: `${nameOf({ title, request, printedNumber: number })} is public in the papers and resembles an action that is non-public. It goes to the non-public list: say that it is new if the public may read it.`,
  line,
  candidates: [],
});

/** What was public and stands in the non-public list now: emptied on the open site, whoever wrote it, in the row and in what it remembers of the import. */
export function moveToCircle(row: ActionRow): { readonly change: ImportChange; readonly doubt: Doubt } {
  const { key: _key, committee: _committee, tracker: _tracker, source: _source, ...blank } = newAction(row.key, row.committee, { request: WITHHELD_TITLE, state: 'moved' });
  const { imported: _imported, ...columns } = blank;
  return {
    change: { kind: 'update', list: 'actions', row: row.row, key: row.key, columns: { ...columns, imported: columns, source: null } },
    doubt: {
      message: `The action ${row.printedNumber ?? row.seriesNumber} was public and is on the non-public list now. What the open site said of it was taken off there; it may have been read before, and SharePoint keeps earlier versions of the row for its clerks.`,
      line: null,
      candidates: [row.key],
    },
  };
}

function nameOf({ printedNumber, title, request }: { readonly printedNumber?: string | null; readonly title?: string | null; readonly request: string }): string {
  return `Action ${printedNumber ? `${printedNumber} ` : ''}${quoted(title ?? request)}`;
}

const quoted = (words: string): string => `“${words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words}”`;
