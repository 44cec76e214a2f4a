import type { Change, Stored } from '../../domain/changes';
import { circleSite, type SiteKey } from '../../domain/sites';
import type { Item } from '../../lists/index';
import { moveToCircle } from './actionDoubts';
import { WITHHELD_TITLE } from './agendaItemColumns';
import { closeDecision } from './decisionDoubts';
import type { Doubt, ExistingRecords, ImportChange, ImportRequest } from './importPlan';
import { keyOf, siteOf } from './importSteps';

/** Items that were public and have become exempt, each with its key in Part 2: null where it could go to no site. */
export type Exempted = ReadonlyMap<string, string | null>;

interface TakenOff {
  /** What is planned of the records, without changes of rows that are taken off. */
  readonly changes: readonly ImportChange[];
  readonly doubts: readonly Doubt[];
}

/** What has come of business that is no longer for the public goes with it: its decisions and actions, to the circle where that can be read. */
export function takeOffRecords(exempted: Exempted, { committee, existing }: ImportRequest, planned: readonly ImportChange[]): TakenOff {
  const { records } = existing;
  if (records === undefined || exempted.size === 0) return { changes: planned, doubts: [] };
  const circle = committee.circle !== null && records.decisions.circle !== null && records.actions.circle !== null ? circleSite(committee.circle) : null;
  const decisions = records.decisions.open.filter((row) => isOf(row.agendaItem, exempted) && row.resolution !== WITHHELD_TITLE);
  const actions = records.actions.open.filter((row) => isOf(row.raisedAtItem, exempted) && row.request !== WITHHELD_TITLE);
  const off = new Set([...decisions, ...actions].map(({ key }) => key));
  const closings = [...decisions.map(closeDecision), ...actions.map(moveToCircle)];
  return {
    changes: [
      ...planned.filter((change) => siteOf(change) !== 'open' || !['decisions', 'actions'].includes(change.list) || !off.has(keyOf(change))),
      ...(circle === null ? [] : copies(circle, { decisions, actions, records, exempted, planned })),
      ...closings.map(({ change }) => change),
    ],
    doubts: closings.map(({ doubt }) => doubt),
  };
}

interface ToCopy {
  readonly decisions: readonly Stored<'decisions'>[];
  readonly actions: readonly Stored<'actions'>[];
  readonly records: ExistingRecords;
  readonly exempted: Exempted;
  readonly planned: readonly ImportChange[];
}

/** Under the keys that they had; an action under the next number of the circle's own series, which tells the open site nothing. */
function copies(site: SiteKey, { decisions, actions, records, exempted, planned }: ToCopy): readonly ImportChange[] {
  const there = new Set([...(records.decisions.circle ?? []), ...(records.actions.circle ?? [])].map(({ key }) => key));
  for (const change of planned) if (siteOf(change) !== 'open') there.add(keyOf(change));
  return [
    ...decisions.flatMap(({ row: _row, ...item }): Change<'decisions'>[] => (there.has(item.key) ? [] : [{ kind: 'create', list: 'decisions', site, item: { ...item, agendaItem: nameIn(item.agendaItem, exempted) } }])),
    ...actions.flatMap(({ row: _row, seriesNumber: _number, ...item }): ImportChange[] => (there.has(item.key) ? [] : [{ kind: 'number', list: 'actions', site, series: `${item.committee}-np`, item: { ...item, raisedAtItem: nameIn(item.raisedAtItem, exempted) } }])),
  ];
}

const isOf = (item: string | null, exempted: Exempted): boolean => item !== null && exempted.has(item);

const nameIn = (item: string | null, exempted: Exempted): string | null => (item === null ? null : (exempted.get(item) ?? null));

/** A paper's row names it; the file itself stays where it is, and who may read the library may open it. */
export function takeOffPapers(exempted: Exempted, papers: readonly Stored<'documents'>[]): { readonly papers: readonly Change<'documents'>[]; readonly doubts: readonly Doubt[] } {
  if (exempted.size === 0) return { papers: [], doubts: [] };
  const own = papers.filter((paper) => isOf(paper.agendaItem, exempted) && paper.title !== WITHHELD_TITLE);
  const whole = papers.filter(({ agendaItem, title }) => agendaItem === null && title !== WITHHELD_TITLE);
  const files = [...own, ...whole];
  return {
    papers: own.map(({ row, key }) => ({ kind: 'update', list: 'documents', row, key, columns: { ...NO_PAPER } })),
    doubts:
      files.length === 0
        ? []
        : [{ message: `The open site’s library may still hold what has become non-public: ${files.map(({ title }) => `“${title}”`).join(', ')}. Move each file that says something of it to the circle’s library in SharePoint, or put one without it in its place; until then, whoever may read the open site can open them.`, line: null, candidates: files.map(({ key }) => key) }],
  };
}

const NO_PAPER = { title: WITHHELD_TITLE, address: null, drive: null, driveItem: null, state: 'withdrawn' } satisfies Partial<Item<'documents'>>;
