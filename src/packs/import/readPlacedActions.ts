import { keyOfMeetingMeant } from '../../domain/dueAtMeeting';
import { readDueDate } from '../../domain/dueDates';
import { dueWordsIn } from '../../domain/dueWords';
import type { SiteKey } from '../../domain/sites';
import type { ActionReading, Part, Reading } from '../reading';
import { type ActionColumns, actionColumns } from './actionColumns';
import { isAlike } from './likeness';
import type { ActionRow } from './matchActions';
import { normaliseTitle } from './normaliseTitle';
import { isClosedPack, partAt } from './papersPart';
import type { RecordsRequest } from './planRecords';
import type { Doubt, Unplaced } from './importPlan';
import { minutedItem } from './minutedItem';
import { listedAction } from './listedAction';
import { printedOwner } from './printedOwner';
import type { KnownMinutes } from './readDecisions';
import { signsOfAction, wordsOfAction } from './withheld';
import { withoutBlanks } from './withoutBlanks';

export interface PlacedAction {
  readonly site: SiteKey;
  readonly columns: ActionColumns;
  readonly line: number;
  readonly status: string | null;
  readonly heading: string | null;
  /** Public in the minutes, and kept back only because the circle has a row of just these words. */
  readonly isTwin?: boolean;
  /** Whose it is, where the papers leave that open. */
  readonly doubt?: Doubt | null;
}

export interface PlacedActions {
  readonly listed: readonly PlacedAction[];
  readonly minuted: readonly PlacedAction[];
  /** What is non-public, wherever it may go. */
  readonly closed: readonly AskedOn[];
  /** What the papers call public and the circle's list has: it stays there until a person says otherwise. */
  readonly held: readonly { readonly action: ActionReading; readonly row: ActionRow }[];
  /** What the papers call public and resembles what is non-public: it is that until a person says otherwise. */
  readonly alike: readonly Alike[];
  /** The lines of all that the papers call public and that is not published. */
  readonly withheld: readonly number[];
  /** What a clerk has said to be non-public, where there is no circle to take it. */
  readonly unplaced: readonly Unplaced[];
}

type Alike = Pick<ActionReading, 'title' | 'request' | 'number' | 'line'>;

/** What was asked for, and when. */
type AskedOn = Pick<ActionReading, 'raisedOn' | 'request'>;

/** The actions of the pack's lists and of the minutes in it, each with the site on which it may stand. What may go nowhere is told and left out. */
export function readPlacedActions(minutes: readonly KnownMinutes[], request: RecordsRequest): PlacedActions {
  const { reading, options, circle, report } = request;
  const printed = reading.actions.map((action) => ({ action, part: options.saidParts?.[action.line] ?? partOfAction(reading, action, options.actionsAre) }));
  const held = heldBack(printed, request);
  const remembered = printed.filter(({ action, part }) => part === 'public' && isRemembered(action, options.saidParts?.[action.line], request));
  const alike = printed.filter(({ action, part }) => part === 'public' && resemblesWithheld(action, options.saidParts?.[action.line], request) && ![...held, ...remembered].some((one) => one.action === action));
  const isClosed = (action: ActionReading): boolean => [...held, ...remembered, ...alike].some((one) => one.action === action);
  const listed = printed.map(({ action, part }) => ({ action, part: isClosed(action) ? ('non-public' as const) : part }));
  const unclear = listed.filter(({ part }) => part === 'unclear');
  for (const { list, line, count } of byList(unclear.map(({ action }) => action))) {
    report({ message: `Whether ${list === null ? 'this list' : `“${list}”`} is public cannot be told from the pack, so ${actionsOf(count)} not imported. Say whether the actions are public and import the pack again.`, line, kind: 'uncertain' });
  }
  const closed = listed.flatMap(({ action, part }) => (part === 'non-public' ? [action] : []));
  const isSaid = (action: ActionReading): boolean => options.saidParts?.[action.line] === 'non-public' || [...remembered, ...alike].some((one) => one.action === action);
  const ofClosedLists = closed.filter((action) => !isSaid(action));
  if (circle === null && ofClosedLists[0]) {
    report({ message: `The non-public list of actions can go to no site that you can read, so ${actionsOf(ofClosedLists.length)} not imported. Ask someone of the committee’s circle to import the pack.`, line: ofClosedLists[0].line, kind: 'other' });
  }
  const unplaced = circle === null ? closed.filter(isSaid).map(({ line, title, request: words }) => ({ line, words: [title, words].filter((one) => one !== null).join(': '), isRemembered: options.saidParts?.[line] === undefined, ...(alike.some(({ action }) => action.line === line) && { isAlike: true }) })) : [];
  const placed = listed.flatMap(({ action, part }): PlacedAction[] => {
    const site = part === 'public' ? 'open' : part === 'non-public' ? circle : null;
    const said = site && listedAction(action, request);
    return site && said ? [{ site, ...said, line: action.line, status: action.status, heading: action.list }] : [];
  });
  const minuted = minutes.map((set) => fromMinutes(set, request));
  return { listed: placed, minuted: minuted.flatMap((set) => set.placed), closed: [...closed, ...minuted.flatMap((set) => set.closed)], held, withheld: [...[...held, ...remembered, ...alike].map(({ action }) => action.line), ...minuted.flatMap((set) => set.withheld)], alike: [...alike.map(({ action }) => action), ...minuted.flatMap((set) => set.alike)], unplaced: [...unplaced, ...minuted.flatMap((set) => set.unplaced)] };
}

/** A clerk has said that it is non-public, and nobody says otherwise now: to publish cannot be undone. */
function isRemembered({ raisedOn, request, line }: AskedOn & { readonly line: number }, said: Part | undefined, { options, records, isWithheld }: RecordsRequest): boolean {
  if (said !== undefined || !isWithheld(wordsOfAction(raisedOn, request))) return false;
  return options.settled?.[line] !== 'new' || !(records.actions.circle ?? []).some((row) => isSameWords({ raisedOn, request }, row));
}

/**
 * A later pack may word it otherwise: whatever its telling words or its place recall is asked about before it is
 * published. What the open site has had already is not new.
 */
function resemblesWithheld({ raisedOn, request, number, title, line }: AskedOn & Alike, said: Part | undefined, { options, records, isWithheld }: RecordsRequest): boolean {
  if (said !== undefined || options.settled?.[line] === 'new') return false;
  const isThere = records.actions.open.some((row) => row.state !== 'moved' && (isSameWords({ raisedOn, request }, row) || isAlike({ title, request }, row)));
  return !isThere && signsOfAction({ raisedOn, number, title, request }).some(isWithheld);
}

/** To publish cannot be undone: a person may have moved it to the circle. What the circle's list has beside the public one is another action. */
function heldBack(printed: readonly { readonly action: ActionReading; readonly part: Part | 'unclear' }[], { records, options }: RecordsRequest): PlacedActions['held'] {
  const isTwin = (action: ActionReading, row: ActionRow): boolean => isSameWords(action, row) && row.state !== 'moved';
  return printed.flatMap(({ action, part }) => {
    if (part !== 'public' || options.saidParts?.[action.line] === 'public' || options.settled?.[action.line] === 'new') return [];
    if (records.actions.open.some((row) => isTwin(action, row)) || printed.some((other) => other.part === 'non-public' && other.action.raisedOn === action.raisedOn && normaliseTitle(other.action.request) === normaliseTitle(action.request))) return [];
    const row = (records.actions.circle ?? []).find((one) => isTwin(action, one));
    return row ? [{ action, row }] : [];
  });
}

/** Its item has become exempt since, or a person has moved it: the minutes that were public do not publish it again. */
function standsInCircle(asked: AskedOn & { readonly line: number }, { options, records }: RecordsRequest): boolean {
  const isTwin = (row: ActionRow): boolean => isSameWords(asked, row) && row.state !== 'moved';
  return options.settled?.[asked.line] !== 'new' && (records.actions.circle ?? []).some(isTwin) && !records.actions.open.some(isTwin);
}

/** By what the last import said, or what a person has made of it. */
export const isSameWords = ({ raisedOn, request }: AskedOn, row: ActionRow): boolean =>
  row.raisedOn === raisedOn && [row.request, row.imported?.request].some((words) => typeof words === 'string' && normaliseTitle(words) === normaliseTitle(request));

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

interface MinutedActions {
  readonly withheld: readonly number[];
  readonly alike: readonly Alike[];
  readonly placed: readonly PlacedAction[];
  readonly closed: readonly AskedOn[];
  readonly unplaced: readonly Unplaced[];
}

function fromMinutes({ minutes, meeting, date }: KnownMinutes, request: RecordsRequest): MinutedActions {
  const { reading, options, circle, fit, report } = request;
  const isClosedElsewhere = (words: string): boolean => minutes.actions.some(({ text, item, line }) => normaliseTitle(text) === normaliseTitle(words) && (partAt(reading, line) !== 'public' || (item !== null && minutes.items[item]?.part === 'non-public')));
  const found = minutes.actions.map((action) => {
    const minuted = action.item === null ? null : minutes.items[action.item];
    const said = options.saidParts?.[action.line] ?? (minuted ? options.saidParts?.[minuted.line] : undefined);
    const isPrintedClosed = partAt(reading, action.line) !== 'public' || minuted?.part === 'non-public';
    const asked = { raisedOn: date, request: action.text, line: action.line };
    const isRepeated = !isPrintedClosed && isRemembered(asked, said, request);
    const isInCircle = !isPrintedClosed && said === undefined && standsInCircle(asked, request) && !isClosedElsewhere(asked.request);
    // Its heading is the minuted item's, under which there is public business too.
    const isLike = !isPrintedClosed && !isRepeated && (isInCircle || resemblesWithheld({ ...asked, number: null, title: null }, said, request));
    const isHeld = isRepeated || isLike;
    return { ...action, minuted, title: minuted?.title ?? null, isSaid: said === 'non-public' || isHeld, isHeld, isLike, isInCircle, isClosed: isHeld || (said === undefined ? isPrintedClosed : said === 'non-public') };
  });
  const open = found.filter(({ isClosed }) => !isClosed).map(({ text }) => normaliseTitle(text));
  return {
    placed: found.flatMap(({ text, owner, due, line, minuted, title, isClosed, isSaid, isInCircle }): PlacedAction[] => {
      const site = isClosed ? circle : 'open';
      if (site === null && !isSaid) report({ message: 'An action of business taken without the public can go to no site that you can read, and was not imported. Ask someone of the committee’s circle to import the pack.', line, kind: 'other' });
      const dueText = due ?? dueWordsIn(text);
      const read = dueText === null ? null : readDueDate(dueText);
      const who = printedOwner({ printed: owner, line, people: request.people, answer: options.settledOwners?.[line] });
      const columns = site && actionColumns({ number: null, raisedOn: date, title, request: text, owner: who.post, dueText, dueOn: read?.dueOn ?? null, duePrecision: read?.precision ?? 'none', overdueFrom: read?.overdueFrom ?? null, status: null, progress: null, closedOn: null, list: null, line }, null, fit);
      const raisedAtItem = site && minuted ? minutedItem(minuted, { meeting, site }, request) : null;
      const dueAtMeeting = keyOfMeetingMeant(dueText, request.calendar, date);
      return site && columns ? [{ site, columns: { ...columns, ...withoutBlanks({ owner: who.owner, raisedAtItem, dueAtMeeting }) }, line, status: null, heading: null, doubt: who.doubt, isTwin: isInCircle }] : [];
    }),
    // What the same minutes also ask for in public is there for everyone.
    closed: found.flatMap(({ text, isClosed }) => (isClosed && !open.includes(normaliseTitle(text)) ? [{ raisedOn: date, request: text }] : [])),
    withheld: found.flatMap(({ isHeld, line }) => (isHeld ? [line] : [])),
    alike: found.filter(({ isLike }) => isLike).map(({ text, line, title }) => ({ request: text, line, title, number: null })),
    unplaced: circle === null ? found.filter(({ isSaid }) => isSaid).map(({ line, text, isHeld, isLike }) => ({ line, words: text, isRemembered: isHeld, ...(isLike && { isAlike: true }) })) : [],
  };
}
