import type { Stored } from '../../domain/changes';
import { isCircleSite } from '../../domain/sites';
import type { BySite, ExistingRecords, ExistingRows, ImportChange, ImportedList } from './importPlan';
import { keyOf, siteOf } from './importSteps';

/** The rows as they will be when the changes are written. A row that is not there yet has no id. */
export const rowsAfter = (rows: ExistingRows, changes: readonly ImportChange[]): ExistingRows => changes.reduce(withChange, rows);

function withChange(rows: ExistingRows, change: ImportChange): ExistingRows {
  const inCircle = isCircleSite(siteOf(change));
  switch (change.list) {
    case 'meetings':
      return { ...rows, meetings: written(rows.meetings, change) };
    case 'reports':
      return inCircle ? { ...rows, circleReports: writtenOrNull(rows.circleReports, change) } : { ...rows, openReports: written(rows.openReports, change) };
    case 'agendaItems':
      return withItem(rows, change);
    case 'decisions':
      return inRecords(rows, (records) => ({ decisions: inSite(records.decisions, change) }));
    case 'actions':
      return inRecords(rows, (records) => ({ actions: inSite(records.actions, change) }));
    case 'projects':
      return inRecords(rows, (records) => ({ projects: inSite(records.projects, change) }));
    case 'people':
      return inRecords(rows, (records) => ({ people: written(records.people, change) }));
    case 'memberships':
      return inRecords(rows, (records) => ({ memberships: written(records.memberships, change) }));
    case 'allocations':
      return inRecords(rows, (records) => ({ allocations: written(records.allocations, change) }));
  }
}

/** A page with what was resolved is of the meeting and minutes it: then its items are among both. */
function withItem(rows: ExistingRows, change: ImportChange): ExistingRows {
  const isMinuted = rows.records !== undefined && holds(rows.records.minutedItems, change);
  const noted = isMinuted ? inRecords(rows, (records) => ({ minutedItems: inSite(records.minutedItems, change) })) : rows;
  if (isMinuted && !holds({ open: rows.openItems, circle: rows.circleItems }, change)) return noted;
  return isCircleSite(siteOf(change)) ? { ...noted, circleItems: writtenOrNull(noted.circleItems, change) } : { ...noted, openItems: written(noted.openItems, change) };
}

function inRecords(rows: ExistingRows, change: (records: ExistingRecords) => Partial<ExistingRecords>): ExistingRows {
  return rows.records ? { ...rows, records: { ...rows.records, ...change(rows.records) } } : rows;
}

type Kept = BySite<'decisions'> | BySite<'actions'> | BySite<'agendaItems'> | BySite<'projects'>;

function inSite<Rows extends Kept>(rows: Rows, change: ImportChange): Rows {
  const [open, circle]: readonly [readonly AnyRow[], readonly AnyRow[] | null] = [rows.open, rows.circle];
  return isCircleSite(siteOf(change)) ? { ...rows, circle: writtenOrNull(circle, change) } : { ...rows, open: written(open, change) };
}

const holds = ({ open, circle }: BySite<'agendaItems'>, change: ImportChange): boolean => [...open, ...(circle ?? [])].some(isAbout(change));

type AnyRow = { readonly key: string; readonly row: Stored<ImportedList>['row'] };

const writtenOrNull = <Row extends AnyRow>(rows: readonly Row[] | null, change: ImportChange): readonly Row[] | null => rows && written(rows, change);

function written<Row extends AnyRow>(rows: readonly Row[], change: ImportChange): readonly Row[] {
  if (change.kind === 'update') return rows.map((row) => (isAbout(change)(row) ? { ...row, ...change.columns } : row));
  // The number of a new action is given when it is written.
  const item = change.kind === 'number' ? { ...change.item, seriesNumber: '' } : change.item;
  const row: unknown = { ...item, row: { site: change.site, id: '', etag: '' } };
  return [...rows, row as Row]; // a change's list ties its columns to that list's rows
}

const isAbout =
  (change: ImportChange) =>
  ({ key, row: { site } }: AnyRow): boolean =>
    key === keyOf(change) && site === siteOf(change);

/** Every row, with its list. */
export function allRows(rows: ExistingRows): readonly { readonly list: ImportedList; readonly row: AnyRow & { readonly source?: unknown } }[] {
  const { records } = rows;
  const named = <List extends ImportedList>(list: List, found: readonly Stored<List>[] | null | undefined) => (found ?? []).map((row) => ({ list, row }));
  return [
    ...named('meetings', rows.meetings),
    ...named('agendaItems', rows.openItems),
    ...named('agendaItems', rows.circleItems),
    ...named('agendaItems', records?.minutedItems.open),
    ...named('agendaItems', records?.minutedItems.circle),
    ...named('reports', rows.openReports),
    ...named('reports', rows.circleReports),
    ...named('decisions', records?.decisions.open),
    ...named('decisions', records?.decisions.circle),
    ...named('people', records?.people),
    ...named('memberships', records?.memberships),
    ...named('allocations', records?.allocations),
    ...named('actions', records?.actions.open),
    ...named('actions', records?.actions.circle),
    ...named('projects', records?.projects.open),
    ...named('projects', records?.projects.circle),
  ];
}
