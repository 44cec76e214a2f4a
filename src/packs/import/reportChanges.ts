import type { Stored } from '../../domain/changes';
import { isSame } from '../../domain/threeWayMerge';
import type { ExistingRows } from './importPlan';
import { documentOf, sited, type SitedChange } from './sitedChange';

type ReportRow = Stored<'reports'>;

/** A report that came to an item that was there, and one that says other things than it did. Which things, the report itself tells. */
export function reportChanges(before: ExistingRows, after: ExistingRows): readonly SitedChange[] {
  const items = new Map([...before.openItems, ...(before.circleItems ?? [])].map((row) => [row.key, row]));
  const known = new Map(reportsIn(before).map((row) => [identity(row), row]));
  return reportsIn(after).flatMap((now): readonly SitedChange[] => {
    const was = known.get(identity(now));
    const item = items.get(now.agendaItem);
    if (now.state !== 'current' || !item) return [];
    const of = { meeting: now.meeting, agendaItem: now.agendaItem, column: 'report', before: null, after: null, document: documentOf(now.source) };
    const token = JSON.stringify(TOLD.map((column) => now[column]));
    // Where the agenda's pages say that the paper has come, they say it for the report.
    if (!was) return isAwaitedNoLonger(now.agendaItem, before, after) ? [] : [sited(now.row.site, { kind: 'paperArrived', ...of }, { token })];
    return was.state === 'current' && TOLD.some((column) => !isSame(was[column], now[column])) ? [sited(now.row.site, { kind: 'paperReplaced', ...of }, { token })] : [];
  });
}

const reportsIn = ({ openReports, circleReports }: ExistingRows): readonly ReportRow[] => [...openReports, ...(circleReports ?? [])];

const identity = ({ key, row }: ReportRow): string => `${row.site} ${key}`;

const TOLD = ['title', 'reportOf', 'reportAuthor', 'summary', 'recommendations', 'route', 'money', 'gateway', 'nextGateway', 'appendices', 'dated'] as const;

function isAwaitedNoLonger(key: string, before: ExistingRows, after: ExistingRows): boolean {
  const isAwaited = ({ openItems, circleItems }: ExistingRows): boolean => [...openItems, ...(circleItems ?? [])].some((item) => item.key === key && item.toFollow && item.pagesFrom === null);
  return isAwaited(before) && !isAwaited(after);
}
