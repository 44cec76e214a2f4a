import type { Stored } from '../../domain/changes';
import type { Source } from '../../lists/columns';
import type { Item } from '../../lists/index';
import type { AgendaItemReading, Problem, Reading } from '../reading';
import { besideLaterRow, type Telling } from './agendaSaid';
import { createTextFitter, type TextFitter } from './fitText';
import { daysToCome } from './daysToCome';
import type { ImportChange, ImportPlan, ImportRequest, Kept } from './importPlan';
import { importSteps, siteOf } from './importSteps';
import { type MeetingMatch, matchMeeting } from './matchMeeting';
import { type MeetingColumns, meetingColumns, newMeeting } from './meetingColumns';
import { mergeRow } from './mergeRow';
import { noRecords, type PlannedRecords } from './plannedRecord';
import { planItems } from './planItems';
import { planProjects } from './planProjects';
import { type OwnMeeting, planRecords } from './planRecords';
import { planReports } from './planReports';
import { papersSince } from './paperOrder';
import { isClosedPack } from './papersPart';
import { openSourceAt, withoutPrinted } from './sourceAt';
import { type Exempted, takeOffPapers, takeOffRecords } from './takeOffRecords';
import { withoutBlanks } from './withoutBlanks';

/**
 * What to write so that the lists hold what the pack says and what people have made of it since. The same pack twice
 * plans nothing; what a person wrote stays; what the pack no longer names is withdrawn.
 */
export function planImport({ reading, committee, existing, options, version }: ImportRequest): ImportPlan {
  if (reading.cutOff && options.acceptCutOff !== true) return nothing(reading, reading.cutOff, []);
  const match = matchMeeting({ reading, committee, meetings: existing.meetings, options, ...(existing.namedCommittees && { namedCommittees: existing.namedCommittees }) });
  if (match.kind === 'unclear') return nothing(reading, match.problem, match.candidates);

  const problems: Problem[] = [...reading.problems, ...daysToCome(reading, options)];
  const left: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const fit = createTextFitter(report);
  const telling: Telling = { covers: options.covers, since: papersSince(reading.document, version, existing.papers) };
  const asked: Asked = { reading, committee, existing, options, telling, fit, report, leave: (problem) => void left.push(problem) };
  const agenda = match.kind === 'withoutAgenda' ? noAgenda(asked) : planAgenda(match, asked);
  const records = existing.records ? planRecords(agenda.own, { ...asked, records: existing.records, ownItems: agenda.keys }) : noRecords;
  const projects = existing.records && agenda.own ? planProjects({ ...asked, records: existing.records, own: agenda.own, keys: agenda.keys, exempted: agenda.exempted ?? new Map() }) : noRecords;
  const recordsLeft = takeOffRecords(agenda.exempted ?? new Map(), asked, records.changes);
  const papers = takeOffPapers(agenda.exempted ?? new Map(), existing.papers?.open ?? []);
  return {
    changes: importSteps([...agenda.changes, ...projects.changes, ...recordsLeft.changes]).flat().map((change) => (isClosedPack(reading) ? withoutPrintedLines(change) : change)),
    kept: [...agenda.kept, ...records.kept, ...projects.kept],
    doubts: [...agenda.doubts, ...records.doubts, ...projects.doubts, ...recordsLeft.doubts, ...papers.doubts],
    unplaced: records.unplaced ?? [],
    papers: papers.papers,
    held: [...(agenda.held ?? []), ...(records.held ?? [])],
    summary: {
      meeting: agenda.own?.key ?? null,
      created: agenda.counts.created + [...records.changes, ...projects.changes].filter(({ kind }) => kind !== 'update').length,
      updated: agenda.counts.updated + [...records.changes, ...projects.changes].filter(({ kind }) => kind === 'update').length,
      withdrawn: agenda.counts.withdrawn,
      reinstated: agenda.counts.reinstated,
      problems: withoutRepeats(problems),
      leftInReading: left,
    },
  };
}

/** A line of a non-public file may say more than the value that the public may read. */
function withoutPrintedLines(change: ImportChange): ImportChange {
  if (siteOf(change) !== 'open') return change;
  const { source } = change.kind === 'update' ? change.columns : change.item;
  if (!source) return change;
  const columns = { source: withoutPrinted(source) };
  return (change.kind === 'update' ? { ...change, columns: { ...change.columns, ...columns } } : { ...change, item: { ...change.item, ...columns } }) as ImportChange; // the same change, of the same list
}

interface Asked extends ImportRequest {
  readonly telling: Telling;
  readonly fit: TextFitter;
  readonly report: (problem: Problem) => void;
  readonly leave: (problem: Problem) => void;
}

interface PlannedAgenda extends PlannedRecords {
  readonly own: OwnMeeting | null;
  readonly keys: ReadonlyMap<AgendaItemReading, string>;
  readonly exempted?: Exempted;
  readonly counts: Readonly<Record<'created' | 'updated' | 'withdrawn' | 'reinstated', number>>;
}

/** The meeting, its items and their reports. */
function planAgenda(match: Extract<MeetingMatch, { kind: 'known' | 'new' }>, asked: Asked): PlannedAgenda {
  const { reading, committee, options, fit } = asked;
  const date = match.kind === 'new' ? match.date : (reading.meeting.date ?? match.meeting.date);
  const isNotice = reading.agendaItems.length === 0;
  const printed = meetingColumns(reading, date, committee, fit);
  // A supplement's front sheet is often bare: what it does not say is not taken back.
  const columns = options.covers === 'supplement' || isNotice ? withoutBlanks(printed) : printed;
  const source = openSourceAt(reading, reading.meeting.lines.committee ?? null);
  const meeting =
    match.kind === 'new' ? createMeeting(match.key, date, committee, columns, source, reading) : updateMeeting(match.meeting, columns, source, asked);
  if (isNotice) return calledOff(match, date, meeting, reading);
  const items = planItems({ ...asked, meeting: match.key });
  const reports = planReports({ ...asked, meeting: match.key, keys: items.keys, withdrawn: items.withdrawn, exempted: items.exempted });
  return {
    own: match.kind === 'known' ? match.meeting : { key: match.key, date, startsAt: reading.meeting.time, imported: null },
    keys: items.keys,
    exempted: items.exempted,
    changes: [...meeting.changes, ...items.changes, ...reports.changes],
    kept: [...meeting.kept, ...items.kept, ...reports.kept],
    doubts: [...items.doubts, ...reports.doubts],
    held: items.held,
    counts: {
      created: count(meeting.changes, 'create') + items.counts.created + reports.counts.created,
      updated: count(meeting.changes, 'update') + items.counts.updated + reports.counts.updated,
      withdrawn: items.counts.withdrawn + reports.counts.withdrawn,
      reinstated: items.counts.reinstated,
    },
  };
}

/** Minutes, a notice of decisions or a list of actions alone change no agenda. */
function noAgenda({ existing, report }: Asked): PlannedAgenda {
  if (!existing.records) report({ message: 'The document has no agenda, so no meeting was imported. Choose the agenda pack.', line: null, kind: 'other' });
  return { own: null, keys: new Map(), ...noRecords, counts: { created: 0, updated: 0, withdrawn: 0, reinstated: 0 } };
}

function nothing(reading: Reading, problem: Problem, candidates: readonly string[]): ImportPlan {
  return {
    changes: [],
    kept: [],
    doubts: candidates.length > 0 ? [{ ...problem, candidates }] : [],
    unplaced: [],
    held: [],
    summary: { meeting: null, created: 0, updated: 0, withdrawn: 0, reinstated: 0, problems: withoutRepeats([problem, ...reading.problems]), leftInReading: [] },
  };
}

interface PlannedMeeting {
  readonly changes: readonly ImportChange[];
  readonly kept: readonly Kept[];
}

function createMeeting(key: string, date: string, committee: Item<'committees'>, columns: MeetingColumns, source: Source, reading: Reading): PlannedMeeting {
  const imported = { state: 'agendaPublished', ...columns, ...movedTo(reading) };
  return { changes: [{ kind: 'create', list: 'meetings', site: 'open', item: { ...newMeeting(key, date, committee, columns), imported, source } }], kept: [] };
}

function updateMeeting(meeting: Stored<'meetings'>, columns: MeetingColumns, source: Source, { reading, telling }: Pick<Asked, 'reading' | 'telling'>): PlannedMeeting {
  if (columns.state !== undefined) return callOff(meeting, columns, source, reading);
  // The first pack publishes the agenda of a meeting that a clerk had only scheduled; later states are the clerk's.
  const isPublishedByThis = meeting.imported === null && meeting.state === 'scheduled';
  const [said, at, noted] = besideLaterRow<Item<'meetings'>>(meeting, columns, source, telling);
  const merged = mergeRow<Item<'meetings'>>(meeting, said, at, noted);
  const written = isPublishedByThis ? { ...merged.columns, state: 'agendaPublished' as const } : merged.columns;
  return {
    changes: written ? [{ kind: 'update', list: 'meetings', row: meeting.row, key: meeting.key, columns: written }] : [],
    kept: merged.kept.map((kept) => ({ list: 'meetings', site: meeting.row.site, key: meeting.key, ...kept })),
  };
}

/** Not held on its day: that counts before what the calendar expected, and not before what a clerk has noted of a meeting that was held. */
function callOff(meeting: Stored<'meetings'>, { state, ...columns }: MeetingColumns, source: Source, reading: Reading): PlannedMeeting {
  const merged = mergeRow<Item<'meetings'>>(meeting, columns, source);
  const isAhead = meeting.state === 'scheduled' || meeting.state === 'agendaPublished';
  const imported = { ...meeting.imported, ...columns, state, ...movedTo(reading) };
  const isNew = isAhead || meeting.imported?.state !== state;
  const written = { ...merged.columns, ...(isAhead && state ? { state } : {}), ...(isNew ? { imported } : {}) };
  const stays: readonly Kept[] = isAhead || meeting.state === state ? [] : [{ list: 'meetings', site: meeting.row.site, key: meeting.key, column: 'state', mine: meeting.state, theirs: state, isConflict: isNew }];
  return {
    changes: Object.keys(written).length === 0 ? [] : [{ kind: 'update', list: 'meetings', row: meeting.row, key: meeting.key, columns: written }],
    kept: [...merged.kept.map((kept) => ({ list: 'meetings' as const, site: meeting.row.site, key: meeting.key, ...kept })), ...stays],
  };
}

/** Kept for what is told of the change: the row itself stays the sitting of its day. */
const movedTo = ({ meeting }: Reading): { readonly movedTo?: string } => (meeting.state === 'moved' && meeting.movedTo ? { movedTo: meeting.movedTo } : {});

/** A notice says nothing of the agenda: what stands on it stays. */
const calledOff = (match: Extract<MeetingMatch, { kind: 'known' | 'new' }>, date: string, { changes, kept }: PlannedMeeting, { meeting }: Reading): PlannedAgenda => ({
  own: match.kind === 'known' ? match.meeting : { key: match.key, date, startsAt: meeting.time, imported: null },
  keys: new Map(),
  changes,
  kept,
  doubts: [],
  counts: { created: count(changes, 'create'), updated: count(changes, 'update'), withdrawn: 0, reinstated: 0 },
});

const count = (changes: readonly ImportChange[], kind: ImportChange['kind']): number => changes.filter((change) => change.kind === kind).length;

/** A Part 2 item is fitted twice, once for each of its rows. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const said = new Set<string>();
  return problems.filter(({ message, line }) => {
    const size = said.size;
    return said.add(`${line} ${message}`).size > size;
  });
}
