import { applySteps } from '../../src/graph/applySteps';
import type { Council } from '../../src/graph/council';
import { GraphError } from '../../src/graph/graphError';
import type { Pauses } from '../../src/graph/retries';
import { allLists } from '../../src/lists/index';
import type { ExistingRows, ImportOptions, ImportPlan, ImportRequest } from '../../src/packs/import/importPlan';
import { dueMovesToKeep } from '../../src/packs/import/dueMovesToKeep';
import { eventsToEmpty } from '../../src/packs/import/eventsToEmpty';
import { type Doing, eventsToKeep, noEvents } from '../../src/packs/import/eventsToKeep';
import { importSteps, type WrittenChange } from '../../src/packs/import/importSteps';
import { type FilesPlan, planFiles } from '../../src/packs/import/planFiles';
import { part2AsItStands } from '../../src/packs/import/part2AsItStands';
import { projectMovesToKeep } from '../../src/packs/import/projectMovesToKeep';
import { readExisting } from '../../src/packs/import/readExisting';
import { type HistoryChange, takeOffHistories } from '../../src/packs/import/takeOffHistories';
import type { Reading } from '../../src/packs/reading';

export interface PackImport {
  readonly council: Council;
  readonly reading: Reading;
  /** The committee's key in MB Committees. */
  readonly committee: string;
  readonly options: OptionsSaid;
  /** The content version of the file that was read; absent where there is no file. */
  readonly version?: string;
  /** Only the meeting, its agenda and its reports: no decisions, members, allocations or actions. */
  readonly onlyAgenda?: boolean;
  /** Plan only: nothing is written. */
  readonly onlyPlan?: boolean;
  /** When and by whom: what changes on an agenda that stood already is kept with it. Absent where none of it is to be kept. */
  readonly doing?: Doing;
  /** Between two attempts at a number that another clerk has taken. */
  readonly pauses?: Pauses;
}

/** `unsaid`: of Part 2 the open site goes on showing what it shows already. */
export type OptionsSaid = Omit<ImportOptions, 'part2Titles'> & { readonly part2Titles: ImportOptions['part2Titles'] | 'unsaid' };

export interface ImportReport {
  /** Null where the lists could not be read well enough to plan anything. */
  readonly plan: ImportPlan | null;
  /** The rows that were read for it. */
  readonly existing?: ExistingRows;
  /** What became of the titles of Part 2. */
  readonly part2Titles?: ImportOptions['part2Titles'];
  /** What is kept of the changes, before they are made; absent where nothing was planned. */
  readonly events?: readonly HistoryChange[];
  /** Rows written. */
  readonly written: number;
  /** What failed and what to do; importing the pack again completes what was left. */
  readonly failures: readonly string[];
}

/** Reads the rows that the pack is about, plans, and applies the plan. */
export async function importPack({ council, reading, committee: key, options: said, version, onlyAgenda = false, onlyPlan = false, doing, pauses = noPauses }: PackImport): Promise<ImportReport> {
  const committee = await council.open.committees.byKey(key);
  if (!committee) return refused(`There is no committee ${key} in ${allLists.committees.title}. Add it there, or check its key.`);
  const read = await readExisting({ lists: council, reading, committee, options: said, onlyAgenda, isClosed });
  if (read.kind === 'refused') return refused(read.message);
  const part2Titles = said.part2Titles === 'unsaid' ? part2AsItStands([{ asRead: reading, corrected: reading, options: said, ...(version !== undefined && { version }) }], read.existing) : said.part2Titles;
  const options: ImportOptions = { ...said, part2Titles };
  const { plan, after, agendaChanges } = planOne({ reading, committee, existing: read.existing, options });
  const known = read.existing.events ?? noEvents;
  const histories = await takeOffHistories({ lists: council, committee, existing: read.existing, changes: plan.changes });
  const events = [...histories.changes, ...(doing ? [...dueMovesToKeep(plan.changes, read.existing, doing), ...projectMovesToKeep(plan.changes, read.existing, doing), ...eventsToKeep(agendaChanges, known, doing), ...eventsToEmpty(after, known)] : [])];
  if (onlyPlan) return { plan, existing: read.existing, part2Titles, events, written: 0, failures: histories.problems };
  const report = await applyPlan(council, { plan, events }, pauses);
  return { ...report, failures: [...histories.problems, ...report.failures] };
}

/** As the app plans files that nobody has corrected. */
function planOne({ reading, committee, existing, options }: ImportRequest): Pick<FilesPlan, 'after' | 'agendaChanges'> & { readonly plan: ImportPlan } {
  const { after, agendaChanges, changes, kept, papers, doubts, unplaced, held, summaries } = planFiles({ committee, existing, files: [{ asRead: reading, corrected: reading, options }] });
  const [summary] = summaries;
  if (summary === undefined) throw new Error('One file was planned, and none came back.');
  return { after, agendaChanges, plan: { changes, kept, papers, doubts: doubts.flat(), unplaced: unplaced.flat(), held: held.flat(), summary } };
}

/** Step by step, so that a later row never stands without an earlier one. */
export async function applyPlan(council: Council, { plan, events }: Planned, pauses: Pauses): Promise<ImportReport> {
  const { applied, problems } = await applySteps(council, importSteps<WrittenChange>([...events, ...(plan.papers ?? []), ...plan.changes]), pauses);
  const failures = problems.map(({ change, error }) => `${allLists[change.list].title}, ${change.kind === 'update' ? change.key : change.item.key}: ${error.message}`);
  return { plan, events, written: applied.length, failures };
}

interface Planned {
  readonly plan: ImportPlan;
  readonly events: readonly HistoryChange[];
}

const noPauses: Pauses = { wait: () => Promise.resolve(), random: () => 0 };

export const isClosed = (error: unknown): boolean => error instanceof GraphError && (error.kind === 'forbidden' || error.kind === 'notFound');

const refused = (failure: string): ImportReport => ({ plan: null, written: 0, failures: [failure] });
