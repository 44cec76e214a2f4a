import type { Stored } from '../../domain/changes';
import { estateMentions } from '../../domain/estates/estateMentions';
import { mintKey, shortHash } from '../../domain/mintKey';
import { circleSite, type SiteKey } from '../../domain/sites';
import { threeWayMerge } from '../../domain/threeWayMerge';
import { allLists, type Item } from '../../lists/index';
import type { ProjectReading } from '../projectReading';
import type { AgendaItemReading, Problem } from '../reading';
import type { ReportReading } from '../reportReading';
import { WITHHELD_TITLE } from './agendaItemColumns';
import { besideLaterRow, type Telling, withoutNote } from './agendaSaid';
import type { TextFitter } from './fitText';
import type { Doubt, ExistingRecords, ImportChange, ImportRequest, Kept } from './importPlan';
import { matchProject } from './matchProjects';
import { mergeRow } from './mergeRow';
import { normaliseTitle } from './normaliseTitle';
import { keptIn, noRecords, type PlannedRecords } from './plannedRecord';
import { besideEarlier, newProject, projectColumns, projectSource, slipOf } from './projectColumns';
import { isClosedReport } from './reportColumns';

type ProjectRow = Stored<'projects'>;

interface ProjectsRequest extends ImportRequest {
  readonly records: ExistingRecords;
  /** The pack's own meeting. */
  readonly own: { readonly key: string; readonly date: string };
  /** The keys of the items that were imported; an item in doubt has none. */
  readonly keys: ReadonlyMap<AgendaItemReading, string>;
  readonly exempted: ReadonlyMap<string, unknown>;
  readonly telling: Telling;
  readonly fit: TextFitter;
  readonly report: (problem: Problem) => void;
  readonly leave: (problem: Problem) => void;
}

/** The projects of estates that the pack's gateway reports are about. A report that is not for everybody says so to its circle's site alone. */
export function planProjects(request: ProjectsRequest): PlannedRecords {
  const { reading, committee, records, own, options, telling, fit, report: tell } = request;
  const placed = placesOf(request);
  const closed = closedRows(request, placed);
  const changes: ImportChange[] = closed.map(emptied);
  const kept: Kept[] = [];
  const doubts: Doubt[] = closed.map(closedToThePublic);
  const rows = [...records.projects.open, ...(records.projects.circle ?? [])].filter((row) => row.title !== WITHHELD_TITLE && !closed.includes(row));
  const taken = { open: new Set(records.projects.open.map(({ key }) => key)), circle: new Set((records.projects.circle ?? []).map(({ key }) => key)) };
  const [first] = placed;
  if (first && !records.projects.isThere) {
    tell({ message: `The open site has no list ${allLists.projects.title} yet, so no project was imported. Have an administrator run the provisioning again, then import the pack again; everything else is imported now.`, line: first.report.line, kind: 'other', value: 'reports' });
    return noRecords;
  }
  const matched = new Set<ProjectRow>();
  for (const { report, project, site, agendaItem, estates } of placed) {
    const told = { report, project, estates, committee: committee.key, meeting: own.key, agendaItem, reportedOn: own.date };
    const columns = projectColumns(told, fit);
    const match = matchProject({ title: project.title, estates }, rows.filter((row) => row.row.site === site && !matched.has(row)), options.settled?.[report.line]);
    if (match.kind === 'unclear') {
      doubts.push({ message: `The project “${project.title}” may be one that is known already, under another title. Say which it is.`, line: report.line, candidates: match.candidates.map(({ key }) => key) });
    } else if (match.kind === 'new') {
      const keys = site === 'open' ? taken.open : taken.circle;
      const key = mintKey(`project-${shortHash(normaliseTitle(project.title))}`, (one) => keys.has(one));
      keys.add(key);
      changes.push({ kind: 'create', list: 'projects', site, item: { ...newProject(key, columns), imported: columns, source: projectSource(reading, told, columns, null) } });
    } else {
      matched.add(match.row);
      if ((match.row.reportedOn ?? '') > own.date) continue;
      const update = updateOf(match.row, besideEarlier(match.row, columns), (said) => projectSource(reading, told, said, match.row), own.date, telling);
      if (update.columns) changes.push({ kind: 'update', list: 'projects', row: match.row.row, key: match.row.key, columns: update.columns });
      kept.push(...keptIn('projects', match.row, update.kept));
    }
  }
  return { changes, kept, doubts };
}

interface Placed {
  readonly report: ReportReading;
  readonly project: ProjectReading;
  readonly agendaItem: string;
  readonly site: SiteKey;
  readonly estates: readonly string[];
}

/** Where a report goes, what it says of its project goes. */
function placesOf({ reading, committee, records, keys, leave }: ProjectsRequest): Placed[] {
  const named = estateMentions(records.estates);
  const circle = committee.circle !== null && records.projects.circle !== null ? circleSite(committee.circle) : null;
  return reading.reports.flatMap((report): Placed[] => {
    const { project } = report;
    const item = reading.agendaItems.find(({ line }) => line === report.itemLine);
    const agendaItem = item && keys.get(item);
    if (!project || !item || agendaItem === undefined) return [];
    const site = item.part === 'non-public' || isClosedReport(report) ? circle : 'open';
    if (site === null) return [];
    const estates = [...named([report.title, item.title, project.description ?? ''].join('\n'))].sort();
    if (estates.length > 0) return [{ report, project, agendaItem, site, estates }];
    leave({ message: `The project “${project.title.slice(0, 120)}” names no estate of the map, so it is not among the estates’ projects.`, line: report.line, kind: 'other' });
    return [];
  });
}

/** What the pack says now, beside what papers of the same meeting have said since. */
function updateOf(row: ProjectRow, columns: Partial<Item<'projects'>>, sourceOf: (said: Partial<Item<'projects'>>) => ProjectRow['source'], date: string, telling: Telling): Pick<ReturnType<typeof mergeRow<Item<'projects'>>>, 'columns' | 'kept'> {
  const isOfMeeting = row.reportedOn === date;
  const before: ProjectRow = isOfMeeting || row.imported === null ? row : { ...row, imported: withoutNote(row.imported) };
  const source = sourceOf(columns);
  const [said, at, noted] = isOfMeeting ? besideLaterRow<Item<'projects'>>(before, columns, source, telling) : ([columns, source, {}] as const);
  const { columns: written, kept } = mergeRow<Item<'projects'>>(before, said, at, noted);
  const merged = threeWayMerge<Item<'projects'>>({ base: before.imported, mine: before, theirs: said }).columns;
  const slip = slipOf(row, merged, isOfMeeting && row.source?.document === source?.document);
  const all = { ...written, ...slip };
  return { columns: Object.keys(all).length === 0 ? null : all, kept };
}

/** What everybody could read and the papers no longer show to everybody: the rows that a report of such an item made. */
function closedRows({ reading, records, exempted, keys }: ProjectsRequest, placed: readonly Placed[]): readonly ProjectRow[] {
  const closedReports = reading.reports.flatMap((report) => {
    const item = reading.agendaItems.find(({ line }) => line === report.itemLine);
    return report.project && item && isClosedReport(report) ? [{ agendaItem: keys.get(item), title: normaliseTitle(report.project.title) }] : [];
  });
  const stillOpen = new Set(placed.flatMap(({ site, project }) => (site === 'open' ? [normaliseTitle(project.title)] : [])));
  return records.projects.open.filter((row) => {
    if (row.agendaItem === null || row.title === WITHHELD_TITLE || stillOpen.has(normaliseTitle(row.title))) return false;
    return exempted.has(row.agendaItem) || closedReports.some(({ agendaItem, title }) => agendaItem === row.agendaItem && title === normaliseTitle(row.title));
  });
}

/** Emptied, whoever wrote it, in the row and in what it remembers of the import. */
function emptied(row: ProjectRow): ImportChange {
  const { key: _key, ...blank } = newProject(row.key, { title: WITHHELD_TITLE, state: 'withdrawn', committee: row.committee, meeting: row.meeting, agendaItem: row.agendaItem });
  const { imported: _imported, source: _source, ...columns } = blank;
  return { kind: 'update', list: 'projects', row: row.row, key: row.key, columns: { ...blank, imported: columns } };
}

const closedToThePublic = (row: ProjectRow): Doubt => ({
  message: `The project “${row.title}” was public and its report no longer is. What the open site said of it was taken off there; it may have been read before, and SharePoint keeps earlier versions of the row for its clerks.`,
  line: null,
  candidates: [row.key],
});
