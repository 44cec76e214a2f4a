import { circleSite } from '../../src/domain/sites';
import { applyChanges } from '../../src/graph/applyChanges';
import type { Council, Rows, UnreadableRow } from '../../src/graph/council';
import { GraphError } from '../../src/graph/graphError';
import { allLists } from '../../src/lists/index';
import type { ImportChange, ImportOptions, ImportPlan } from '../../src/packs/import/importPlan';
import { matchMeeting } from '../../src/packs/import/matchMeeting';
import { planImport } from '../../src/packs/import/planImport';
import type { Reading } from '../../src/packs/reading';

export interface PackImport {
  readonly council: Council;
  readonly reading: Reading;
  /** The committee's key in MB Committees. */
  readonly committee: string;
  readonly options: ImportOptions;
  /** Plan only: nothing is written. */
  readonly onlyPlan?: boolean;
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
export async function importPack({ council, reading, committee: key, options, onlyPlan = false }: PackImport): Promise<ImportReport> {
  const committee = await council.open.committees.byKey(key);
  if (!committee) return refused(`There is no committee ${key} in ${allLists.committees.title}. Add it there, or check its key.`);

  const meetings = await council.open.meetings.in({ committee: key });
  const match = matchMeeting({ reading, committee, meetings: meetings.items, options });
  if (match.kind === 'new' && meetings.unreadable.length > 0) return refused(unreadableRows('the meeting may be one of them', meetings.unreadable));

  // Nothing is imported then, and the plan says why.
  const isFound = match.kind !== 'unclear';
  const openItems = isFound ? await council.open.agendaItems.in({ meeting: match.key }) : noRows;
  const circleItems = isFound && committee.circle !== null ? await circleRows(council, committee.circle, match.key) : null;
  const openReports = isFound ? await council.open.reports.in({ meeting: match.key }) : noReports;
  const circleReports = isFound && committee.circle !== null && circleItems !== null ? await council.at(circleSite(committee.circle)).reports.in({ meeting: match.key }) : null;
  const unreadable = [...openItems.unreadable, ...(circleItems?.unreadable ?? []), ...openReports.unreadable, ...(circleReports?.unreadable ?? [])];
  if (unreadable.length > 0) return refused(unreadableRows('importing now could add them again', unreadable));

  const existing = { meetings: meetings.items, openItems: openItems.items, circleItems: circleItems?.items ?? null, openReports: openReports.items, circleReports: circleReports?.items ?? null };
  const plan = planImport({ reading, committee, existing, options });
  return onlyPlan ? { plan, written: 0, failures: [] } : apply(council, plan);
}

const noRows: Rows<'agendaItems'> = { items: [], unreadable: [] };
const noReports: Rows<'reports'> = { items: [], unreadable: [] };

/** Null where the circle's site is not configured or this person may not read it. */
async function circleRows(council: Council, circle: string, meeting: string): Promise<Rows<'agendaItems'> | null> {
  try {
    return await council.at(circleSite(circle)).agendaItems.in({ meeting });
  } catch (error) {
    if (error instanceof GraphError && (error.kind === 'forbidden' || error.kind === 'notFound')) return null;
    throw error;
  }
}

/** The meeting, its items, their reports, each the circle's rows before the open site's: a later step never stands without an earlier one. */
async function apply(council: Council, plan: ImportPlan): Promise<ImportReport> {
  let written = 0;
  for (const changes of inSteps(plan.changes)) {
    const { applied, problems } = await applyChanges(council, changes);
    written += applied.length;
    if (problems.length > 0) return { plan, written, failures: problems.map(({ change, error }) => `${allLists[change.list].title}, ${keyOf(change)}: ${error.message}`) };
  }
  return { plan, written, failures: [] };
}

function inSteps(changes: readonly ImportChange[]): readonly (readonly ImportChange[])[] {
  const isOpen = (change: ImportChange): boolean => (change.kind === 'create' ? change.site : change.row.site) === 'open';
  const items = changes.filter((change) => change.list === 'agendaItems');
  const reports = changes.filter((change) => change.list === 'reports');
  const steps = [changes.filter((change) => change.list === 'meetings'), ...[items, reports].flatMap((rows) => [rows.filter((change) => !isOpen(change)), rows.filter(isOpen)])];
  return steps.filter((step) => step.length > 0);
}

const keyOf = (change: { readonly kind: 'create'; readonly item: { readonly key: string } } | { readonly kind: 'update'; readonly key: string }): string =>
  change.kind === 'create' ? change.item.key : change.key;

const refused = (failure: string): ImportReport => ({ plan: null, written: 0, failures: [failure] });

function unreadableRows(why: string, rows: readonly UnreadableRow[]): string {
  const places = rows.map(({ list, id, column, reason }) => `row ${id} of ${allLists[list].title} (${column} ${reason})`).join('; ');
  return `Nothing was imported, because ${why}: these rows cannot be read. Repair them in SharePoint and import the pack again: ${places}.`;
}
