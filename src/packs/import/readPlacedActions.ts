import { readDueDate } from '../../domain/dueDates';
import { dueWordsIn } from '../../domain/dueWords';
import type { SiteKey } from '../../domain/sites';
import type { ActionReading, Part, Reading } from '../reading';
import { type ActionColumns, actionColumns } from './actionColumns';
import { isClosedPack, partAt } from './papersPart';
import type { RecordsRequest } from './planRecords';
import type { KnownMinutes } from './readDecisions';

export interface PlacedAction {
  readonly site: SiteKey;
  readonly columns: ActionColumns;
  readonly line: number;
  readonly status: string | null;
  readonly heading: string | null;
}

export interface PlacedActions {
  readonly listed: readonly PlacedAction[];
  readonly minuted: readonly PlacedAction[];
  /** What stands in a non-public list, wherever it may go. */
  readonly closed: readonly ActionReading[];
}

/** The actions of the pack's lists and of the minutes in it, each with the site on which it may stand. What may go nowhere is told and left out. */
export function readPlacedActions(minutes: readonly KnownMinutes[], request: RecordsRequest): PlacedActions {
  const { reading, options, circle, fit, report } = request;
  const listed = reading.actions.map((action) => ({ action, part: partOfAction(reading, action, options.actionsAre) }));
  const unclear = listed.filter(({ part }) => part === 'unclear');
  for (const { list, line, count } of byList(unclear.map(({ action }) => action))) {
    report({ message: `Whether ${list === null ? 'this list' : `“${list}”`} is public cannot be told from the pack, so ${actionsOf(count)} not imported. Say whether the actions are public and import the pack again.`, line, kind: 'uncertain' });
  }
  const closed = listed.flatMap(({ action, part }) => (part === 'non-public' ? [action] : []));
  if (circle === null && closed[0]) {
    report({ message: `The non-public list of actions can go to no site that you can read, so ${actionsOf(closed.length)} not imported. Ask someone of the committee’s circle to import the pack.`, line: closed[0].line, kind: 'other' });
  }
  const placed = listed.flatMap(({ action, part }): PlacedAction[] => {
    const site = part === 'public' ? 'open' : part === 'non-public' ? circle : null;
    const columns = site && actionColumns(action, reading.meeting.date, fit);
    return site && columns ? [{ site, columns, line: action.line, status: action.status, heading: action.list }] : [];
  });
  return { listed: placed, minuted: minutes.flatMap((set) => fromMinutes(set, request)), closed };
}

/** Whether a person has to say of some of a file's actions that they are public or not. */
export const areActionsUnclear = (reading: Reading): boolean => reading.actions.some((action) => partOfAction(reading, action, undefined) === 'unclear');

/** What the list's own heading says counts, unless the papers round it say otherwise. */
function partOfAction(reading: Reading, { list, part, line }: ActionReading, told: Part | undefined): Part | 'unclear' {
  const saysClosed = part === 'non-public';
  const saysPublic = !saysClosed && /\bpublic\b|\bpart\s(?:1|one|i|a)\b/i.test(list ?? '');
  if (isClosedPack(reading)) return saysPublic ? 'unclear' : 'non-public';
  if (saysClosed) return 'non-public';
  if (saysPublic) return 'public';
  const place = partAt(reading, line);
  if (place === 'public' && !mayBeOfPart2(reading)) return 'public';
  return told ?? 'unclear';
}

/** Part 2 has a list of actions too, and nothing but its place in the pack would tell the one from the other. */
function mayBeOfPart2({ agendaItems, actions, minutes, reports }: Reading): boolean {
  const lists = agendaItems.filter(({ title }) => /\bactions?\b/i.test(title));
  if (!lists.some(({ part }) => part === 'non-public') || actions.some(({ part }) => part === 'non-public')) return false;
  const hasClosedPapers = reports.some(({ itemLine }) => agendaItems.some((item) => item.line === itemLine && item.part === 'non-public')) || minutes.some(({ items }) => items.some((item) => item.part === 'non-public' && item.resolutions.length > 0));
  return hasClosedPapers || !lists.some(({ part, toFollow }) => part === 'public' && !toFollow);
}

function byList(actions: readonly ActionReading[]): readonly { readonly list: string | null; readonly line: number; readonly count: number }[] {
  return [...new Set(actions.map(({ list }) => list))].map((list) => {
    const own = actions.filter((action) => action.list === list);
    return { list, line: Math.min(...own.map(({ line }) => line)), count: own.length };
  });
}

const actionsOf = (count: number): string => (count === 1 ? 'its one action was' : `its ${count} actions were`);

function fromMinutes({ minutes, date }: KnownMinutes, { reading, circle, fit, report }: RecordsRequest): readonly PlacedAction[] {
  return minutes.actions.flatMap(({ text, owner, due, item, line }): PlacedAction[] => {
    const minuted = item === null ? null : minutes.items[item];
    const isClosed = partAt(reading, line) !== 'public' || minuted?.part === 'non-public';
    const site = isClosed ? circle : 'open';
    if (site === null) report({ message: 'An action of business taken without the public can go to no site that you can read, and was not imported. Ask someone of the committee’s circle to import the pack.', line, kind: 'other' });
    const dueText = due ?? dueWordsIn(text);
    const read = dueText === null ? null : readDueDate(dueText);
    const columns = site && actionColumns({ number: null, raisedOn: date, title: minuted?.title ?? null, request: text, owner, dueText, dueOn: read?.dueOn ?? null, duePrecision: read?.precision ?? 'none', overdueFrom: read?.overdueFrom ?? null, status: null, progress: null, closedOn: null, list: null, line }, null, fit);
    return site && columns ? [{ site, columns, line, status: null, heading: null }] : [];
  });
}
