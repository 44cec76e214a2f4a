import { applySteps } from '../../src/graph/applySteps';
import type { Council } from '../../src/graph/council';
import { GraphError } from '../../src/graph/graphError';
import type { Pauses } from '../../src/graph/retries';
import { allLists } from '../../src/lists/index';
import type { ImportOptions, ImportPlan } from '../../src/packs/import/importPlan';
import { importSteps } from '../../src/packs/import/importSteps';
import { planImport } from '../../src/packs/import/planImport';
import { readExisting } from '../../src/packs/import/readExisting';
import type { Reading } from '../../src/packs/reading';

export interface PackImport {
  readonly council: Council;
  readonly reading: Reading;
  /** The committee's key in MB Committees. */
  readonly committee: string;
  readonly options: ImportOptions;
  /** Only the meeting, its agenda and its reports: no decisions, members, allocations or actions. */
  readonly onlyAgenda?: boolean;
  /** Plan only: nothing is written. */
  readonly onlyPlan?: boolean;
  /** Between two attempts at a number that another clerk has taken. */
  readonly pauses?: Pauses;
}

export interface ImportReport {
  /** Null where the lists could not be read well enough to plan anything. */
  readonly plan: ImportPlan | null;
  /** Rows written. */
  readonly written: number;
  /** What failed and what to do; importing the pack again completes what was left. */
  readonly failures: readonly string[];
}

/** Reads the rows that the pack is about, plans, and applies the plan. */
export async function importPack({ council, reading, committee: key, options, onlyAgenda = false, onlyPlan = false, pauses = noPauses }: PackImport): Promise<ImportReport> {
  const committee = await council.open.committees.byKey(key);
  if (!committee) return refused(`There is no committee ${key} in ${allLists.committees.title}. Add it there, or check its key.`);
  const read = await readExisting({ lists: council, reading, committee, options, onlyAgenda, isClosed });
  if (read.kind === 'refused') return refused(read.message);
  const plan = planImport({ reading, committee, existing: read.existing, options });
  return onlyPlan ? { plan, written: 0, failures: [] } : applyPlan(council, plan, pauses);
}

/** Step by step, so that a later row never stands without an earlier one. */
export async function applyPlan(council: Council, plan: ImportPlan, pauses: Pauses): Promise<ImportReport> {
  const { applied, problems } = await applySteps(council, importSteps(plan.changes), pauses);
  const failures = problems.map(({ change, error }) => `${allLists[change.list].title}, ${change.kind === 'update' ? change.key : change.item.key}: ${error.message}`);
  return { plan, written: applied.length, failures };
}

const noPauses: Pauses = { wait: () => Promise.resolve(), random: () => 0 };

const isClosed = (error: unknown): boolean => error instanceof GraphError && (error.kind === 'forbidden' || error.kind === 'notFound');

const refused = (failure: string): ImportReport => ({ plan: null, written: 0, failures: [failure] });
