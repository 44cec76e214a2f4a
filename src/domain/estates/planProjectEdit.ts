import type { Person } from '../../lists/columns';
import type { Item } from '../../lists/index';
import { readDueDate } from '../dueDates';
import { readPounds } from '../pounds';
import { isSame } from '../threeWayMerge';
import { isSameGateway } from './projectGateways';
import { fundingWords, projectEventRow, type ProjectEventKind, projectValueWords } from './projectEvents';
import { fundingLine, fundingOf, type Project } from './projects';

/** What a clerk may put right, as typed: what is blank is taken off. */
export interface ProjectEntry {
  readonly title: string;
  readonly gateway: string;
  readonly nextGateway: string;
  readonly nextGatewayText: string;
  readonly budgetToNext: string;
  readonly totalEstimate: string;
  readonly leaseholdersShare: string;
  /** A source to a line, its sum behind a colon. */
  readonly funding: string;
  readonly risk: string;
  readonly contact: string;
}

export interface PlannedProjectChange {
  /** Appended before the project is changed; none where nothing is. */
  readonly events: readonly Item<'events'>[];
  readonly columns: Partial<Project>;
  /** What must be put right first. */
  readonly problems: readonly string[];
}

interface Doing {
  readonly by: Person;
  readonly at: string;
  readonly eventKey: string;
}

const SUMS = ['budgetToNext', 'totalEstimate', 'leaseholdersShare'] as const;
const LINES = ['gateway', 'nextGateway', 'nextGatewayText', 'contact'] as const;
const SUM_NAMES = { budgetToNext: 'The budget to the next gateway', totalEstimate: 'The total estimate', leaseholdersShare: 'The leaseholders’ share' } as const;
const LONGEST_LINE = 255;

/** Each thing that changes is an event of its own, with what stood there before. A date that is given up counts as moved. */
export function planProjectEdit(project: Project, entry: ProjectEntry, why: string, doing: Doing): PlannedProjectChange {
  const problems = problemsOf(entry);
  if (problems.length > 0) return { events: [], columns: {}, problems };
  const said: Partial<Project> = {
    title: oneLine(entry.title),
    ...Object.fromEntries(LINES.map((column) => [column, oneLine(entry[column]) || null])),
    ...Object.fromEntries(SUMS.map((column) => [column, entry[column].trim() === '' ? null : readPounds(entry[column])])),
    risk: entry.risk.trim() || null,
    funding: fundingLines(entry.funding),
  };
  const before: Readonly<Record<string, unknown>> = { ...project };
  const changed: Partial<Project> = Object.fromEntries(Object.entries(said).filter(([column, value]) => !isSame(before[column], value)));
  const events = Object.entries(changed).map(([column, value]) => {
    const isMoved = column === 'nextGatewayText' && project.nextGatewayText !== null && isOfSame(project, changed);
    const kind: ProjectEventKind = isMoved ? 'gatewayMoved' : 'changed';
    return projectEventRow(project, { kind, column, before: projectValueWords(column, before[column]), after: projectValueWords(column, value), why: oneLine(why) || null }, { ...doing, eventKey: `${doing.eventKey}.${column}` });
  });
  return { events, columns: { ...changed, ...movedDate(project, changed) }, problems: [] };
}

/** Current, completed or withdrawn: a step of its own, with its event. */
export function planProjectState(project: Project, state: Project['state'], why: string, doing: Doing): PlannedProjectChange {
  if (state === project.state) return { events: [], columns: {}, problems: [] };
  const kind: ProjectEventKind = state === 'current' ? 'reopened' : state;
  return { events: [projectEventRow(project, { kind, column: 'state', before: project.state, after: state, why: oneLine(why) || null }, { ...doing, eventKey: `${doing.eventKey}.state` })], columns: { state }, problems: [] };
}

export const entryOfProject = (project: Project): ProjectEntry => ({
  title: project.title,
  gateway: project.gateway ?? '',
  nextGateway: project.nextGateway ?? '',
  nextGatewayText: project.nextGatewayText ?? '',
  budgetToNext: projectValueWords('budgetToNext', project.budgetToNext) ?? '',
  totalEstimate: projectValueWords('totalEstimate', project.totalEstimate) ?? '',
  leaseholdersShare: projectValueWords('leaseholdersShare', project.leaseholdersShare) ?? '',
  funding: fundingOf(project).map(fundingWords).join('\n'),
  risk: project.risk ?? '',
  contact: project.contact ?? '',
});

const isOfSame = (project: Project, changed: Partial<Project>): boolean => changed.nextGateway === undefined || isSameGateway(changed.nextGateway, project.nextGateway);

/** The words, and the day as it is understood, change together; another gateway begins anew. */
function movedDate(project: Project, changed: Partial<Project>): Partial<Project> {
  const isAnother = !isOfSame(project, changed);
  if (changed.nextGatewayText === undefined) return isAnother ? { timesMoved: null, firstPlannedOn: project.nextGatewayOn } : {};
  const nextGatewayOn = changed.nextGatewayText === null ? null : readDueDate(changed.nextGatewayText).dueOn;
  if (isAnother || project.nextGatewayOn === null) return { nextGatewayOn, timesMoved: isAnother ? null : project.timesMoved, firstPlannedOn: (isAnother ? null : project.firstPlannedOn) ?? nextGatewayOn };
  if (nextGatewayOn === null || nextGatewayOn === project.nextGatewayOn) return { nextGatewayOn };
  return { nextGatewayOn, timesMoved: (project.timesMoved ?? 0) + 1, firstPlannedOn: project.firstPlannedOn ?? project.nextGatewayOn };
}

function fundingLines(typed: string): readonly string[] {
  return typed.split('\n').map(oneLine).filter((line) => line !== '').map((line) => {
    const [, source = line, figures = ''] = /^(.*\S)\s*:\s*(.*)$/.exec(line) ?? [];
    return fundingLine({ source, pounds: readPounds(figures) });
  });
}

function problemsOf(entry: ProjectEntry): readonly string[] {
  return [
    ...(oneLine(entry.title) === '' ? ['Give the project a title.'] : []),
    ...SUMS.filter((column) => entry[column].trim() !== '' && readPounds(entry[column]) === null).map((column) => `${SUM_NAMES[column]}: type a sum, like £2,360,000 or £2.36m, or nothing where it is not known.`),
    ...LINES.filter((column) => oneLine(entry[column]).length > LONGEST_LINE).map((column) => `“${entry[column].slice(0, 40)}…” is longer than ${LONGEST_LINE} characters: SharePoint keeps no more.`),
    ...entry.funding.split('\n').flatMap((line) => (/:\s*(?!not known\s*$)\S/.test(line) && readPounds(line.slice(line.lastIndexOf(':') + 1)) === null ? [`Funding: the sum of “${oneLine(line).slice(0, 60)}” was not understood. Type it like “HRA capital: £2,360,000”.`] : [])),
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
