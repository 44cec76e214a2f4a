import { isOver, trackerFor } from '../../domain/actions/state';
import { threeWayMerge } from '../../domain/threeWayMerge';
import type { Source } from '../../lists/columns';
import type { Item } from '../../lists/index';
import { newAction, seriesOf } from '../../domain/newAction';
import { firstOfEach } from '../firstOfEach';
import type { ActionColumns } from './actionColumns';
import { bearsHeadingOf, couldBe, moveToCircle, noLongerPrinted, printedLaterAlready, resemblesClosed, staysInCircle } from './actionDoubts';
import { actionStateIn } from './actionState';
import type { Doubt, ImportChange, Kept } from './importPlan';
import { linkToItems } from './linkToItems';
import { type ActionRow, matchActions } from './matchActions';
import { isOfThisLine, type KnownAction, matchMinuted } from './matchMinuted';
import { type MergedRow, isImported, mergeRow } from './mergeRow';
import { mintKey, shortHash } from '../../domain/mintKey';
import { keptIn, type PlannedRecords } from './plannedRecord';
import type { RecordsRequest } from './planRecords';
import type { KnownMinutes } from './readDecisions';
import { isSameWords, type PlacedAction, readPlacedActions } from './readPlacedActions';
import { sourceAt } from './sourceAt';

/**
 * The actions of the pack's lists, and those of its minutes that stand on no list. The list is printed at each meeting:
 * what has moved on since is brought up to date, by the latest papers alone. Nothing is closed for not being printed.
 */
export function planActions(minutes: readonly KnownMinutes[], request: RecordsRequest): PlannedRecords {
  const { reading, records, committee, options } = request;
  const { listed, minuted, closed, held, alike, withheld, unplaced } = readPlacedActions(minutes, request);
  const rows = [...records.actions.open, ...(records.actions.circle ?? [])];
  const sourceOf = ({ line }: PlacedAction): Source => sourceAt(reading, line);
  // The same file's list prints what its minutes ask for once: of a row that came of the minutes it has been seen that no line of the list is it.
  const ofMinutes = new Set(rows.filter((row) => minuted.some((action) => isOfThisLine(action, row, reading.document)) && !listed.some(({ line }) => options.settled?.[line] === row.key)));
  const { pairs, left, unclear } = matchActions(
    listed,
    rows.filter((row) => !ofMinutes.has(row)),
    (action, row) => isImported<Item<'actions'>>(row, saidOf(action, row), sourceOf(action)),
    ({ line }) => options.settled?.[line],
    ({ line }, row) => held.some((one) => one.action.line === line && one.row === row),
  );

  const changes: ImportChange[] = [];
  const kept: Kept[] = [];
  const doubts: Doubt[] = [...unclear.map(({ read, candidates }) => couldBe(read, candidates)), ...held.map(staysInCircle), ...(request.circle === null ? [] : alike.map(resemblesClosed))];
  const taken = new Set(rows.map(({ key }) => key));
  const keys = new Map<PlacedAction, string>();
  const create = (action: PlacedAction): void => {
    const { raisedOn, printedNumber, request: asked } = action.columns;
    const key = mintKey(`${committee.key}.action-${shortHash(`${raisedOn ?? ''} ${printedNumber ?? ''} ${asked}`)}`, (one) => taken.has(one));
    taken.add(key);
    keys.set(action, key);
    const columns = saidOf(action, null);
    const tracker = trackerFor(committee.key, columns.state ?? 'open', yearOf(columns, reading.meeting.date), null);
    changes.push({ kind: 'number', list: 'actions', site: action.site, series: seriesOf(committee.key, action.site), item: { ...newAction(key, committee.key, columns), tracker, imported: columns, source: sourceOf(action) } });
  };
  // By the list's action, what minutes ask for.
  const raisedAt = new Map<PlacedAction, PlacedAction>();
  // What a minuted action is compared with is what the lists will say, or the next import would compare it otherwise.
  const worded = new Map<ActionRow, Pick<ActionRow, 'request' | 'title' | 'raisedOn'>>();
  const update = (action: PlacedAction, row: ActionRow): void => {
    const merged = mergeAction(row, action, sourceOf(action), request);
    worded.set(row, { request: row.request, title: row.title, raisedOn: row.raisedOn, ...merged.columns });
    if (merged.columns) changes.push({ kind: 'update', list: 'actions', row: row.row, key: row.key, columns: merged.columns });
    kept.push(...keptIn('actions', row, merged.kept));
  };

  // One answer is given for all of a name.
  const unowned: Doubt[] = [];
  const isUnclear = new Set(unclear.map(({ read }) => read));
  for (const action of listed.filter((one) => !isUnclear.has(one))) {
    const row = pairs.get(action);
    if (action.doubt && !row?.owner && !row?.responsiblePost) unowned.push(action.doubt);
    if (!row) {
      create(action);
      const later = laterPapers(rows, action);
      if (later !== null) doubts.push(printedLaterAlready(action, later));
    } else if (!isOlder(action, row)) {
      update(action, row);
    }
  }
  doubts.push(...firstOfEach(unowned, ({ message }) => message));
  const paired = new Set(pairs.values());
  const onList = listed.map((action) => {
    const row = pairs.get(action);
    return { site: action.site, wordings: [action.columns, ...(row ? [worded.get(row) ?? row] : [])], row: null, listed: action };
  });
  // What a line of the list may be is left alone until a person has said.
  const asked = new Set(unclear.flatMap(({ candidates }) => candidates));
  const known: KnownAction[] = [...onList, ...rows.filter((row) => !paired.has(row)).map((row) => ({ site: row.row.site, wordings: [row, asImported(row)], row: asked.has(row) ? null : row }))];
  for (const [action, match] of matchMinuted(minuted, known, { document: reading.document, settled: ({ line }) => options.settled?.[line] })) {
    if (match.kind === 'there') {
      if (match.one?.listed) raisedAt.set(match.one.listed, action);
      continue;
    }
    const own = match.kind === 'own' ? match.row : null;
    if (action.doubt && !own?.owner && !own?.responsiblePost) doubts.push(action.doubt);
    if (own) update(action, own);
    else create(action);
    if (match.kind === 'new' && match.like) doubts.push(bearsHeadingOf(action, match.like));
  }
  const moved = [...left, ...ofMinutes].filter((row) => row.row.site === 'open' && closed.some((action) => isSameWords(action, row)));
  const missing = left.filter((row) => !moved.includes(row) && isMissing(row, listed, reading.document));
  const emptied = moved.map(moveToCircle);
  const linked = linkToItems(changes, [...raisedAt].map(([action, minutedAs]) => ({ action, minuted: minutedAs, row: pairs.get(action) ?? null, key: pairs.get(action)?.key ?? keys.get(action) })));
  return { changes: [...linked, ...emptied.map(({ change }) => change)], kept, doubts: [...doubts, ...emptied.map(({ doubt }) => doubt), ...missing.map(noLongerPrinted)], unplaced, held: withheld };
}

/** A person may have worded it otherwise. */
const asImported = ({ imported, ...row }: ActionRow): Pick<ActionRow, 'request' | 'title' | 'raisedOn'> => ({ ...row, ...(typeof imported?.request === 'string' && { request: imported.request }), ...(typeof imported?.title === 'string' && { title: imported.title }) });

/** With the state, where the pack's words tell it, or where an import told it before. */
function saidOf({ columns, status, heading }: PlacedAction, row: ActionRow | null): ActionColumns {
  const known = actionStateIn(status, heading) ?? (columns.closedOn ? 'closed' : null);
  const state = known ?? (row === null || row.imported?.state !== undefined ? 'open' : null);
  return { ...columns, ...(state !== null && { state }), ...dueAtOf(columns, row) };
}

/** "Next meeting", printed again, means the meeting that it meant; a day in its place takes it back. */
function dueAtOf({ dueText, dueAtMeeting }: ActionColumns, row: ActionRow | null): Partial<ActionColumns> {
  const before = row?.imported?.dueAtMeeting;
  if (dueText === undefined || typeof before !== 'string') return {};
  return { dueAtMeeting: row?.imported?.dueText === dueText ? before : (dueAtMeeting ?? null) };
}

/** The tracker follows the state that the row ends with; a due date that was given up is counted. */
function mergeAction(row: ActionRow, action: PlacedAction, source: Source, { committee, reading }: RecordsRequest): MergedRow<Item<'actions'>> {
  const said = saidOf(action, row);
  const { columns, kept } = mergeRow<Item<'actions'>>(row, said, source);
  const merged = threeWayMerge<Item<'actions'>>({ base: row.imported, mine: row, theirs: said }).columns;
  const state = merged.state ?? row.state;
  const tracker = trackerFor(committee.key, state, yearOf({ ...row, ...merged }, reading.meeting.date), row.tracker);
  const isNewPrint = (said.lastPrinted ?? '') > (row.lastPrinted ?? '');
  const isMoved = isNewPrint && row.dueOn !== null && merged.dueOn !== undefined && merged.dueOn !== row.dueOn;
  const written = { ...columns, ...(merged.state !== undefined && tracker !== row.tracker ? { tracker } : {}), ...(isMoved ? { timesMoved: (row.timesMoved ?? 0) + 1 } : {}) };
  return { columns: Object.keys(written).length === 0 ? null : written, kept };
}

/** Papers of an earlier meeting do not take back what later ones said. */
const isOlder = ({ columns }: PlacedAction, row: ActionRow): boolean => columns.lastPrinted !== undefined && columns.lastPrinted !== null && row.lastPrinted !== null && row.lastPrinted > columns.lastPrinted;

function laterPapers(rows: readonly ActionRow[], { site, columns }: PlacedAction): string | null {
  const printed = rows.flatMap((row) => (row.row.site === site && row.imported !== null ? (row.lastPrinted ?? []) : [])).sort().at(-1);
  return printed !== undefined && printed > (columns.lastPrinted ?? printed) ? printed : null;
}

/** The year of whose closed actions it is. */
const yearOf = ({ closedOn, lastPrinted }: Partial<Item<'actions'>>, meetingOn: string | null): string => (closedOn ?? lastPrinted ?? meetingOn ?? '').slice(0, 4);

/** It stood in the last papers, and its list is in these without it. */
function isMissing(row: ActionRow, listed: readonly PlacedAction[], document: string): boolean {
  if (row.imported === null || row.lastPrinted === null || isOver(row.state)) return false;
  const here = listed.filter(({ site }) => site === row.row.site);
  const printed = here.flatMap(({ columns }) => columns.lastPrinted ?? []).sort().at(-1);
  return printed !== undefined && (row.lastPrinted < printed || (row.lastPrinted === printed && row.source?.document === document));
}
