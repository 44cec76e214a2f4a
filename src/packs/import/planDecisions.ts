import type { Stored } from '../../domain/changes';
import type { SiteKey } from '../../domain/sites';
import type { Item } from '../../lists/index';
import { closeDecision, mayBe, noLongerMinuted, resemblesClosed, staysClosed } from './decisionDoubts';
import { decisionVerb } from './decisionVerb';
import type { Part } from '../reading';
import type { ImportChange } from './importPlan';
import { isImported, mergeRow } from './mergeRow';
import { mintKey, shortHash } from '../../domain/mintKey';
import { minutedItem } from './minutedItem';
import { normaliseTitle } from './normaliseTitle';
import { pairBySigns } from './pairBySigns';
import { keptIn, type PlannedRecords } from './plannedRecord';
import type { RecordsRequest } from './planRecords';
import type { MinutedDecision } from './readDecisions';
import { sourceAt } from './sourceAt';
import { signsOfResolution, wordsOfResolution } from './withheld';
import { withoutBlanks } from './withoutBlanks';

type DecisionRow = Stored<'decisions'>;
type DecisionColumns = Partial<Item<'decisions'>>;

interface Placed {
  readonly decision: MinutedDecision;
  readonly site: SiteKey;
  readonly columns: DecisionColumns;
}

/** Every resolution becomes a row of its meeting: of public business on the open site, of other business on the circle's or nowhere. */
export function planDecisions(minuted: readonly MinutedDecision[], request: RecordsRequest): PlannedRecords {
  const held = heldBack(minuted, request);
  const remembered = minuted.filter((one) => isRemembered(one, request));
  const alike = minuted.filter((one) => resemblesWithheld(one, request) && !remembered.includes(one) && !held.some(({ decision }) => decision === one));
  const closedNow = new Set([...held.map(({ decision }) => decision), ...remembered, ...alike]);
  const decisions = minuted.map((one) => (closedNow.has(one) ? { ...one, part: 'non-public' as const } : one));
  const { reading, records, committee, options } = request;
  const said = linesSaid(request, 'non-public');
  const unplaced = request.circle === null ? minuted.filter((one) => remembered.includes(one) || alike.includes(one) || said.has(one.line)).map((one) => ({ line: one.line, words: one.resolution, isRemembered: !said.has(one.line), ...(alike.includes(one) && { isAlike: true }) })) : [];
  const placed = placesOf(decisions.filter(({ line }) => !unplaced.some((one) => one.line === line)), request);
  const rows = [...records.decisions.open, ...(records.decisions.circle ?? [])];
  const source = ({ decision }: Placed) => sourceAt(reading, decision.line);
  const { pairs, left, unclear } = pairBySigns(placed, rows, {
    saidBefore: (one, row) => row.row.site === one.site && row.meeting === one.decision.meeting && isImported<Item<'decisions'>>(row, one.columns, source(one)),
    sure: [(one, row) => row.row.site === one.site && isSameDecision(one.decision, row), (one, row) => row.row.site === one.site && isOfSameItem(one.decision, row)],
    unsure: [],
    isThere: (one, row) => row.row.site === one.site,
    settled: ({ decision }) => options.settled?.[decision.line],
  });
  const doubtful = new Set(unclear.map(({ read }) => read));
  const taken = new Set(rows.map(({ key }) => key));
  const changes = placed.flatMap((one): { readonly change: ImportChange | null; readonly kept: PlannedRecords['kept'] }[] => {
    if (doubtful.has(one)) return [];
    const row = pairs.get(one);
    if (row) {
      const { columns, kept } = mergeRow<Item<'decisions'>>(row, one.columns, source(one));
      return [{ change: columns && { kind: 'update', list: 'decisions', row: row.row, key: row.key, columns }, kept: keptIn('decisions', row, kept) }];
    }
    const { meeting, number, title, resolution } = one.decision;
    const key = mintKey(`${meeting}.decision-${shortHash(`${number} ${title} ${resolution}`)}`, (other) => taken.has(other));
    taken.add(key);
    const item = newDecision(key, committee.key, one);
    return [{ change: { kind: 'create', list: 'decisions', site: one.site, item: { ...item, imported: one.columns, source: source(one) } }, kept: [] }];
  });
  const closed = left.filter((row) => row.row.site === 'open' && decisions.some((one) => one.part === 'non-public' && isSameDecision(one, row)));
  const missing = left.filter((row) => row.imported !== null && row.source?.document === reading.document && !closed.includes(row));
  const emptied = closed.map(closeDecision);
  return {
    changes: [...changes.flatMap(({ change }) => change ?? []), ...emptied.map(({ change }) => change)],
    kept: changes.flatMap(({ kept }) => kept),
    doubts: [...held.map(staysClosed), ...(request.circle === null ? [] : alike.map(resemblesClosed)), ...unclear.map(({ read, candidates }) => mayBe(read.decision, candidates)), ...emptied.map(({ doubt }) => doubt), ...missing.map(noLongerMinuted)],
    unplaced,
    held: [...closedNow].map(({ line }) => line),
  };
}

/** To publish cannot be undone: a person may have taken it off the open site. */
function heldBack(decisions: readonly MinutedDecision[], request: RecordsRequest): readonly { readonly decision: MinutedDecision; readonly row: DecisionRow }[] {
  const { records, options } = request;
  const said = linesSaid(request, 'public');
  return decisions.flatMap((decision) => {
    if (decision.part !== 'public' || said.has(decision.line) || options.settled?.[decision.line] === 'new') return [];
    if (records.decisions.open.some((row) => isSameDecision(decision, row)) || decisions.some((other) => other.part === 'non-public' && other.meeting === decision.meeting && other.resolution === decision.resolution)) return [];
    const row = (records.decisions.circle ?? []).find((one) => isSameDecision(decision, one));
    return row ? [{ decision, row }] : [];
  });
}

/** A clerk has said that it is non-public, and nobody says otherwise now. */
function isRemembered(decision: MinutedDecision, request: RecordsRequest): boolean {
  const { options, records, isWithheld } = request;
  if (decision.part !== 'public' || linesSaid(request, 'public').has(decision.line) || !isWithheld(wordsOfResolution(decision.decidedOn, decision.title, decision.resolution))) return false;
  return options.settled?.[decision.line] !== 'new' || !(records.decisions.circle ?? []).some((row) => isSameDecision(decision, row));
}

/** Later minutes may word it otherwise: what is resolved under a heading or a number of that day is asked about before it is published. */
function resemblesWithheld(decision: MinutedDecision, request: RecordsRequest): boolean {
  const { options, records, isWithheld } = request;
  if (decision.part !== 'public' || linesSaid(request, 'public').has(decision.line) || options.settled?.[decision.line] === 'new') return false;
  const isThere = records.decisions.open.some((row) => isSameDecision(decision, row));
  return !isThere && signsOfResolution(decision).some(isWithheld);
}

/** The resolutions of the minuted items of which a person has said this. */
const linesSaid = ({ reading, options }: RecordsRequest, part: Part): ReadonlySet<number> =>
  new Set(reading.minutes.flatMap(({ items }) => items.filter(({ line }) => options.saidParts?.[line] === part).flatMap(({ resolutions }) => resolutions.map(({ line }) => line))));

function placesOf(decisions: readonly MinutedDecision[], request: RecordsRequest): readonly Placed[] {
  const { circle, fit, report } = request;
  const closed = decisions.filter(({ part }) => part === 'non-public');
  if (closed[0] && circle === null) {
    report({ message: `${closed.length === 1 ? 'A resolution' : `${closed.length} resolutions`} of business taken without the public can go to no site that you can read, and ${closed.length === 1 ? 'was' : 'were'} not imported. Ask someone of the committee’s circle to import the pack.`, line: closed[0].line, kind: 'other' });
  }
  return decisions.flatMap((decision): Placed[] => {
    const site = decision.part === 'public' ? 'open' : circle;
    const resolution = fit.text(decision.resolution, 'The resolution', decision.line);
    if (site === null || resolution === null) return [];
    const agendaItem = decision.item ? (request.ownItems.get(decision.item) ?? null) : minutedItem(decision, { meeting: decision.meeting, site }, request);
    const columns: DecisionColumns = {
      decidedOn: decision.decidedOn,
      printedNumber: fit.line(decision.number, 'The number of a minuted item', decision.line),
      title: fit.text(decision.title, 'The title of a minuted item', decision.line),
      verb: decisionVerb(decision.clauses.length > 0 ? [decision.resolution.split('\n')[0] ?? '', ...decision.clauses] : [decision.resolution]),
      resolution,
      clauses: decision.clauses.map((clause) => clause.replace(/\s+/g, ' ')),
    };
    return [{ decision, site, columns: { ...columns, ...withoutBlanks({ agendaItem }) } }];
  });
}

function newDecision(key: string, committee: string, { decision, columns }: Placed): Item<'decisions'> {
  return {
    key,
    meeting: decision.meeting,
    agendaItem: null,
    committee,
    decidedOn: decision.decidedOn,
    printedNumber: null,
    title: null,
    verb: null,
    resolution: decision.resolution,
    clauses: null,
    // Minutes in a pack are there to be confirmed: the committee has yet to agree them.
    state: 'minuted',
    imported: null,
    source: null,
    ...columns,
  };
}

const isOfNumber = ({ meeting, number }: MinutedDecision, row: DecisionRow): boolean => row.meeting === meeting && imported(row, 'printedNumber') === number;

const isOfSameItem = (decision: MinutedDecision, row: DecisionRow): boolean => isOfNumber(decision, row) && isSame(imported(row, 'title'), decision.title);

/** A row that a person made may have no title. */
const isSameDecision = (decision: MinutedDecision, row: DecisionRow): boolean =>
  isSame(imported(row, 'resolution'), decision.resolution) && isOfNumber(decision, row) && (imported(row, 'title') === null || isSame(imported(row, 'title'), decision.title));

/** What the last import said; of a row that a person made, what stands. */
function imported<Row extends { readonly imported: Readonly<Record<string, unknown>> | null }>(row: Row, column: keyof Row & string): unknown {
  return row.imported && column in row.imported ? row.imported[column] : row[column];
}

const isSame = (one: unknown, other: string): boolean => typeof one === 'string' && normaliseTitle(one) === normaliseTitle(other);
