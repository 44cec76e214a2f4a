import type { Stored } from '../../domain/changes';
import type { ImportedList, ExistingRecords, ExistingRows } from './importPlan';
import type { ExistingRead } from './readExisting';

/** The rows that several files of one meeting may be about, each once. */
export function mergeExisting(answers: readonly ExistingRead[]): ExistingRead {
  const refused = answers.find((answer) => answer.kind === 'refused');
  if (refused) return refused;
  const all = answers.flatMap((answer) => (answer.kind === 'read' ? [answer.existing] : []));
  const [first, ...others] = all;
  return first ? { kind: 'read', existing: others.reduce(both, first) } : { kind: 'refused', message: 'No file was read.' };
}

const both = (one: ExistingRows, other: ExistingRows): ExistingRows => ({
  meetings: distinct(one.meetings, other.meetings),
  openItems: distinct(one.openItems, other.openItems),
  circleItems: distinctOrNull(one.circleItems, other.circleItems),
  openReports: distinct(one.openReports, other.openReports),
  circleReports: distinctOrNull(one.circleReports, other.circleReports),
  ...(one.namedCommittees || other.namedCommittees ? { namedCommittees: distinct(one.namedCommittees ?? [], other.namedCommittees ?? []) } : {}),
  ...bothEvents(one.events, other.events),
  ...bothPapers(one.papers, other.papers),
  ...(one.records && other.records ? { records: bothRecords(one.records, other.records) } : one.records ?? other.records ? { records: one.records ?? (other.records as ExistingRecords) } : {}),
});

/** A file that is of no meeting yet has none. */
function bothEvents(one: ExistingRows['events'], other: ExistingRows['events']): Pick<ExistingRows, 'events'> {
  const events = one && other ? { open: distinct(one.open, other.open), circle: distinctOrNull(one.circle, other.circle) } : (one ?? other);
  return events ? { events } : {};
}

function bothPapers(one: ExistingRows['papers'], other: ExistingRows['papers']): Pick<ExistingRows, 'papers'> {
  const papers = one && other ? { open: distinct(one.open, other.open), circle: distinctOrNull(one.circle, other.circle) } : (one ?? other);
  return papers ? { papers } : {};
}

const bothRecords = (one: ExistingRecords, other: ExistingRecords): ExistingRecords => ({
  minutedItems: { open: distinct(one.minutedItems.open, other.minutedItems.open), circle: distinctOrNull(one.minutedItems.circle, other.minutedItems.circle) },
  decisions: { open: distinct(one.decisions.open, other.decisions.open), circle: distinctOrNull(one.decisions.circle, other.decisions.circle) },
  actions: { open: distinct(one.actions.open, other.actions.open), circle: distinctOrNull(one.actions.circle, other.actions.circle) },
  people: distinct(one.people, other.people),
  memberships: distinct(one.memberships, other.memberships),
  areas: distinct(one.areas, other.areas),
  allocations: distinct(one.allocations, other.allocations),
  estates: one.estates,
  projects: { ...one.projects, open: distinct(one.projects.open, other.projects.open), circle: distinctOrNull(one.projects.circle, other.projects.circle) },
});

type AnyRow = { readonly row: Stored<ImportedList>['row'] };

const distinct = <Row extends AnyRow>(one: readonly Row[], other: readonly Row[]): readonly Row[] => {
  const ids = new Set(one.map(({ row }) => `${row.site} ${row.id}`));
  return [...one, ...other.filter(({ row }) => !ids.has(`${row.site} ${row.id}`))];
};

/** A circle that one file needs and another does not is read for the one. */
const distinctOrNull = <Row extends AnyRow>(one: readonly Row[] | null, other: readonly Row[] | null): readonly Row[] | null => (one === null || other === null ? one ?? other : distinct(one, other));
