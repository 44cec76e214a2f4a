import type { Stored } from '../../domain/changes';
import type { Source } from '../../lists/columns';
import type { Item } from '../../lists/index';
import type { Problem, Reading } from '../reading';
import { createTextFitter } from './fitText';
import type { ImportChange, ImportPlan, ImportRequest, Kept } from './importPlan';
import { matchMeeting } from './matchMeeting';
import { type MeetingColumns, meetingColumns, newMeeting } from './meetingColumns';
import { mergeRow } from './mergeRow';
import { planItems } from './planItems';
import { planReports } from './planReports';
import { withoutBlanks } from './withoutBlanks';

/**
 * What to write so that the lists hold what the pack says and what people have made of it since. The same pack twice
 * plans nothing; what a person wrote stays; what the pack no longer names is withdrawn.
 */
export function planImport({ reading, committee, existing, options }: ImportRequest): ImportPlan {
  if (reading.cutOff && options.acceptCutOff !== true) return nothing(reading, reading.cutOff, []);
  const match = matchMeeting({ reading, committee, meetings: existing.meetings, options });
  if (match.kind === 'unclear') return nothing(reading, match.problem, match.candidates);

  const problems: Problem[] = [...reading.problems];
  const fit = createTextFitter((problem) => problems.push(problem));
  const date = match.kind === 'new' ? match.date : (reading.meeting.date ?? match.meeting.date);
  const printed = meetingColumns(reading, date, committee, fit);
  // A supplement's front sheet is often bare: what it does not say is not taken back.
  const columns = options.covers === 'supplement' ? withoutBlanks(printed) : printed;
  const source: Source = { document: reading.document, line: reading.meeting.lines.committee ?? null, page: null };
  const meeting =
    match.kind === 'new' ? createMeeting(match.key, date, committee, columns, source) : updateMeeting(match.meeting, columns, source);
  const items = planItems({ reading, committee, meeting: match.key, existing, options, fit, report: (problem) => problems.push(problem) });
  const reports = planReports({ reading, committee, meeting: match.key, existing, options, keys: items.keys, withdrawn: items.withdrawn, exempted: items.exempted, fit, report: (problem) => problems.push(problem) });
  return {
    changes: [...meeting.changes, ...items.changes, ...reports.changes],
    kept: [...meeting.kept, ...items.kept, ...reports.kept],
    doubts: [...items.doubts, ...reports.doubts],
    summary: {
      meeting: match.key,
      created: count(meeting.changes, 'create') + items.counts.created + reports.counts.created,
      updated: count(meeting.changes, 'update') + items.counts.updated + reports.counts.updated,
      withdrawn: items.counts.withdrawn + reports.counts.withdrawn,
      reinstated: items.counts.reinstated,
      problems: withoutRepeats(problems),
    },
  };
}

function nothing(reading: Reading, problem: Problem, candidates: readonly string[]): ImportPlan {
  return {
    changes: [],
    kept: [],
    doubts: candidates.length > 0 ? [{ ...problem, candidates }] : [],
    summary: { meeting: null, created: 0, updated: 0, withdrawn: 0, reinstated: 0, problems: withoutRepeats([problem, ...reading.problems]) },
  };
}

interface PlannedMeeting {
  readonly changes: readonly ImportChange[];
  readonly kept: readonly Kept[];
}

function createMeeting(key: string, date: string, committee: Item<'committees'>, columns: MeetingColumns, source: Source): PlannedMeeting {
  const imported = { ...columns, state: 'agendaPublished' };
  return { changes: [{ kind: 'create', list: 'meetings', site: 'open', item: { ...newMeeting(key, date, committee, columns), imported, source } }], kept: [] };
}

function updateMeeting(meeting: Stored<'meetings'>, columns: MeetingColumns, source: Source): PlannedMeeting {
  // The first pack publishes the agenda of a meeting that a clerk had only scheduled; later states are the clerk's.
  const isPublishedByThis = meeting.imported === null && meeting.state === 'scheduled';
  const merged = mergeRow<Item<'meetings'>>(meeting, columns, source);
  const written = isPublishedByThis ? { ...merged.columns, state: 'agendaPublished' as const } : merged.columns;
  return {
    changes: written ? [{ kind: 'update', list: 'meetings', row: meeting.row, key: meeting.key, columns: written }] : [],
    kept: merged.kept.map((kept) => ({ list: 'meetings', site: meeting.row.site, key: meeting.key, ...kept })),
  };
}

const count = (changes: readonly ImportChange[], kind: ImportChange['kind']): number => changes.filter((change) => change.kind === kind).length;

/** A Part 2 item is fitted twice, once for each of its rows. */
const withoutRepeats = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter((problem, index) => problems.findIndex((other) => other.message === problem.message && other.line === problem.line) === index);
