import { fundingLine } from '../../domain/estates/projects';
import { isSameGateway } from '../../domain/estates/projectGateways';
import type { Place, Source } from '../../lists/columns';
import type { Item } from '../../lists/index';
import type { ProjectReading } from '../projectReading';
import type { Reading } from '../reading';
import type { ReportReading } from '../reportReading';
import type { TextFitter } from './fitText';
import { sourceAt } from './sourceAt';
import { withoutBlanks } from './withoutBlanks';

export type ProjectColumns = Partial<Item<'projects'>>;

interface Told {
  readonly report: ReportReading;
  readonly project: ProjectReading;
  /** The keys of the estates. */
  readonly estates: readonly string[];
  readonly committee: string;
  readonly meeting: string;
  readonly agendaItem: string;
  readonly reportedOn: string;
}

/** All that a report says of its project; null where it does not say. */
export function projectColumns({ report, project, estates, committee, meeting, agendaItem, reportedOn }: Told, fit: TextFitter): ProjectColumns & { readonly title: string } {
  const at = (line: number | undefined): number => line ?? report.line;
  const { lines } = project;
  const line = (value: string | null, what: string, where: number | undefined): string | null => fit.line(value, what, at(where));
  return {
    title: fit.text(project.title, 'The project’s title', at(report.lines.title)) ?? 'Project without a title',
    estates: [...estates].sort(),
    committee,
    meeting,
    agendaItem,
    reportedOn,
    gateway: line(project.gateway, 'The gateway', lines.gateway),
    nextGateway: line(project.nextGateway, 'The next gateway', lines.nextGateway),
    nextGatewayText: line(project.nextGatewayText, 'The next gateway’s date', lines.nextGatewayText),
    nextGatewayOn: project.nextGatewayOn,
    budgetToNext: project.budgetToNext,
    totalEstimate: project.totalEstimate,
    totalText: line(project.totalText, 'The range of the estimate', lines.totalText),
    funding: project.funding.map((one) => line(fundingLine(one), 'A row of the funding', one.line) ?? '').filter((one) => one !== ''),
    leaseholdersShare: project.leaseholdersShare,
    risk: fit.text(project.risk, 'The overall risk', at(lines.risk)),
    keyDates: project.keyDates.map(({ label, text, line: own }) => line(`${label}: ${text}`, 'A key date', own) ?? '').filter((one) => one !== ''),
    contact: line([report.contact?.name ?? report.author, report.contact?.email].filter((one) => one).join(', ') || null, 'Whom to ask', report.lines.contact),
  };
}

/**
 * What a later report takes the place of: what it does not say stays as the earlier one had it, but for what was said of a gateway that
 * has been reached.
 */
export function besideEarlier(row: Item<'projects'>, said: ProjectColumns): ProjectColumns {
  const { nextGateway = null, nextGatewayText = null, nextGatewayOn = null, budgetToNext = null, ...rest } = said;
  const isReached = said.gateway !== null && said.gateway !== undefined && row.gateway !== null && !isSameGateway(said.gateway, row.gateway);
  const next = { nextGateway, nextGatewayText, nextGatewayOn, budgetToNext };
  // The day goes with its words: “TBC” puts an end to “April”.
  const date = nextGatewayText === null ? {} : { nextGatewayOn };
  return { ...withoutBlanks(rest), ...(isReached ? next : { ...withoutBlanks(next), ...date }) };
}

/** Where each value stands; one that an earlier report gave names that report. */
export function projectSource(reading: Reading, { report, project }: Pick<Told, 'report' | 'project'>, said: ProjectColumns, row: Item<'projects'> | null): Source {
  const { gateway, nextGateway, nextGatewayText, budgetToNext, totalEstimate, totalText, funding, leaseholdersShare, risk, keyDates } = project.lines;
  const at: Readonly<Record<string, number | undefined>> = { title: report.lines.title, gateway, nextGateway, nextGatewayText, nextGatewayOn: nextGatewayText, budgetToNext, totalEstimate, totalText, funding, leaseholdersShare, risk, keyDates, contact: report.lines.contact ?? report.lines.authors };
  const own = Object.entries(at).flatMap(([column, line]) => {
    const { document: _document, ...place } = sourceAt(reading, line ?? null);
    return column in said && line !== undefined && line !== report.line ? [[column, place] as const] : [];
  });
  const earlier = Object.keys(at).flatMap((column) => {
    const place = row === null || column in said ? null : placeIn(row, column);
    return place === null ? [] : [[column, place] as const];
  });
  const values = Object.fromEntries<Place & { readonly document?: string }>([...own, ...earlier]);
  return { ...sourceAt(reading, report.line), ...(Object.keys(values).length > 0 && { values }) };
}

function placeIn({ source, imported }: Item<'projects'>, column: string): (Place & { readonly document: string }) | null {
  const value = imported?.[column] ?? null;
  if (source === null || value === null || (Array.isArray(value) && value.length === 0)) return null;
  const { document, values, ...begins } = source;
  return { document, ...(values?.[column] ?? begins) };
}

export function newProject(key: string, columns: ProjectColumns & { readonly title: string }): Item<'projects'> {
  return {
    estates: null,
    committee: null,
    meeting: null,
    agendaItem: null,
    reportedOn: null,
    gateway: null,
    nextGateway: null,
    nextGatewayText: null,
    nextGatewayOn: null,
    budgetToNext: null,
    totalEstimate: null,
    totalText: null,
    funding: null,
    leaseholdersShare: null,
    risk: null,
    keyDates: null,
    contact: null,
    timesMoved: null,
    state: 'current',
    imported: null,
    source: null,
    ...columns,
    key,
    firstPlannedOn: columns.nextGatewayOn ?? null,
  };
}

/** How often the date of the next gateway has moved, and from when: another gateway begins anew. A paper that is read again corrects, and moves nothing. */
export function slipOf(row: Item<'projects'>, merged: ProjectColumns, isSamePaper: boolean): ProjectColumns {
  const next = merged.nextGatewayOn;
  if (merged.nextGateway !== undefined && row.nextGateway !== null && !isSameGateway(merged.nextGateway, row.nextGateway)) return { timesMoved: null, firstPlannedOn: next === undefined ? row.nextGatewayOn : next };
  if (next === undefined || next === null) return {};
  if (row.nextGatewayOn === null) return { firstPlannedOn: row.firstPlannedOn ?? next };
  if (isSamePaper) return row.firstPlannedOn === row.nextGatewayOn ? { firstPlannedOn: next } : {};
  return { timesMoved: (row.timesMoved ?? 0) + 1, firstPlannedOn: row.firstPlannedOn ?? row.nextGatewayOn };
}
