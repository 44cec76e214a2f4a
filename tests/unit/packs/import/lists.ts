import type { Stored } from '../../../../src/domain/changes';
import type { Item } from '../../../../src/lists/index';
import type { ExistingRows, ImportOptions, ImportPlan } from '../../../../src/packs/import/importPlan';
import { siteOf, type WrittenChange } from '../../../../src/packs/import/importSteps';
import { planImport } from '../../../../src/packs/import/planImport';
import type { AgendaItemReading, Reading } from '../../../../src/packs/reading';
import type { ReportReading } from '../../../../src/packs/reportReading';

/** The lists an import writes, kept in memory: unique keys, and a new etag for each write. */
export interface Lists {
  readonly meetings: readonly Stored<'meetings'>[];
  readonly open: readonly Stored<'agendaItems'>[];
  readonly circle: readonly Stored<'agendaItems'>[] | null;
  readonly openReports: readonly Stored<'reports'>[];
  readonly circleReports: readonly Stored<'reports'>[];
  /** Of both sites, where a list is on both. */
  readonly decisions: readonly Stored<'decisions'>[];
  readonly actions: readonly Stored<'actions'>[];
  readonly people: readonly Stored<'people'>[];
  readonly memberships: readonly Stored<'memberships'>[];
  readonly allocations: readonly Stored<'allocations'>[];
  readonly areas: readonly Stored<'areas'>[];
  readonly estates: readonly Stored<'estates'>[];
  readonly projects: readonly Stored<'projects'>[];
  readonly events: readonly Stored<'events'>[];
  readonly progressNotes: readonly Stored<'progressNotes'>[];
  readonly chasers: readonly Stored<'chasers'>[];
  readonly documents: readonly Stored<'documents'>[];
}

export type RecordList = 'decisions' | 'actions' | 'people' | 'memberships' | 'allocations' | 'projects';
export const recordLists: readonly RecordList[] = ['decisions', 'actions', 'people', 'memberships', 'allocations', 'projects'];

export const emptyLists: Lists = { meetings: [], open: [], circle: [], openReports: [], circleReports: [], decisions: [], actions: [], people: [], memberships: [], allocations: [], areas: [], estates: [], projects: [], events: [], progressNotes: [], chasers: [], documents: [] };

export const committee: Item<'committees'> = {
  key: 'hsg',
  title: 'Housing Committee',
  shortTitle: null,
  aliases: 'Homes and Estates Committee',
  parent: null,
  circle: 'housing',
  contactName: null,
  contactMail: null,
  contactPhone: null,
  webPage: null,
  established: null,
  dissolved: null,
  state: 'active',
};

export const wholeAgenda: ImportOptions = { part2Titles: 'published', covers: 'wholeAgenda' };

export function reading(agendaItems: readonly AgendaItemReading[], meeting: Partial<Reading['meeting']> = {}): Reading {
  return {
    document: 'pack.txt',
    meeting: {
      committee: 'HOUSING COMMITTEE',
      date: '2026-11-23',
      time: '18:30',
      venue: 'Council Chamber',
      contact: { name: null, email: null, phone: null },
      livestreams: [],
      lines: { committee: 1, date: 2 },
      ...meeting,
    },
    members: [],
    agendaItems,
    cutOff: null,
    minutes: [],
    reports: [],
    vacancies: [],
    actions: [],
    allocations: [],
    publicQuestions: [],
    decisions: [],
    pageStarts: null,
    printedPages: null,
    problems: [],
  };
}

export function agendaItem(number: string | null, title: string, more: Partial<AgendaItemReading> = {}): AgendaItemReading {
  return {
    number,
    title,
    part: 'public',
    purpose: null,
    starred: false,
    pages: null,
    toFollow: false,
    reportOf: null,
    presenters: [],
    minutesAllotted: null,
    note: null,
    exemptBasis: null,
    resolution: null,
    line: 10 + Number(number ?? 0),
    ...more,
  };
}

export const exemptItem = (number: string | null, title: string, more: Partial<AgendaItemReading> = {}): AgendaItemReading =>
  agendaItem(number, title, { part: 'non-public', exemptBasis: 'Section 100A(4), paragraph 3 of Schedule 12A', ...more });

export const aReport = (more: Partial<ReportReading> = {}): ReportReading => ({
  agendaItem: null,
  itemLine: null,
  title: 'Roof repairs',
  classification: 'Public',
  reportOf: 'Director of Homes',
  author: 'Ann Lee',
  authors: [{ name: 'Ann Lee', post: 'Surveyor' }],
  dated: '2026-11-23',
  wards: null,
  keyDecision: null,
  route: [{ body: 'Cabinet - For decision', dated: '1 December 2026', date: '2026-12-01', line: 41 }],
  purposes: ['decision'],
  recommendationsLeadIn: 'Members are asked to:',
  recommendations: ['Agree that:\n(a) the roofs be renewed; and\n(b) tenants be told.', 'Note the cost.'],
  recommendationLines: [50, 53],
  summary: 'The roofs leak.',
  money: [{ figure: '£2.36m', said: 'The cost is £2.36m.', line: 60 }],
  gateway: null,
  nextGateway: null,
  appendices: ['Appendix 1 - Plans', 'Appendix 2 - Tenders (non-public)'],
  backgroundPapers: [],
  contact: null,
  line: 40,
  lines: { title: 40 },
  ...more,
});

interface Asked {
  readonly lists?: Lists;
  readonly options?: Partial<ImportOptions>;
  readonly of?: Item<'committees'>;
}

export function plan(pack: Reading, { lists = emptyLists, options = {}, of = committee }: Asked = {}): ImportPlan {
  return planImport({ reading: pack, committee: of, existing: existing(lists, of), options: { ...wholeAgenda, ...options } });
}

export function importInto(lists: Lists, pack: Reading, asked: Omit<Asked, 'lists'> = {}): Lists {
  return apply(lists, plan(pack, { ...asked, lists }).changes);
}

export function apply(lists: Lists, changes: readonly WrittenChange[]): Lists {
  return changes.reduce(applyOne, lists);
}

/** What a person does to a row of a list that the committee keeps from meeting to meeting. */
export function editRecord<Name extends RecordList>(lists: Lists, list: Name, key: string, columns: Partial<Item<Name>>): Lists {
  return { ...lists, [list]: lists[list].map((row) => (row.key === key ? { ...row, ...columns } : row)) };
}

/** What a person does to an agenda item in SharePoint. */
export function edit(lists: Lists, key: string, columns: Partial<Item<'agendaItems'>>): Lists {
  const inRows = (rows: readonly Stored<'agendaItems'>[]) => rows.map((row) => (row.key === key ? { ...row, ...columns } : row));
  return { ...lists, open: inRows(lists.open), circle: lists.circle && inRows(lists.circle) };
}

export function editMeeting(lists: Lists, columns: Partial<Item<'meetings'>>): Lists {
  return { ...lists, meetings: lists.meetings.map((row) => ({ ...row, ...columns })) };
}

export const openItem = (lists: Lists, title: string): Stored<'agendaItems'> => only(lists.open.filter((row) => row.title === title));
export const circleItem = (lists: Lists, title: string): Stored<'agendaItems'> => only((lists.circle ?? []).filter((row) => row.title === title));

/** Title and state, in the order of the agenda. */
export const agendaOf = (rows: readonly Stored<'agendaItems'>[]): string[] =>
  [...rows].sort((a, b) => a.position - b.position).map((row) => `${row.printedNumber ?? '-'} ${row.title}: ${row.state}`);

export const keysByTitle = (rows: readonly Stored<'agendaItems'>[]): Record<string, string> => Object.fromEntries(rows.map((row) => [row.title, row.key]));

export function existing(lists: Lists, of: Item<'committees'>): ExistingRows {
  const isCleared = of.circle !== null && lists.circle !== null;
  const open = <Row extends Placed>(rows: readonly Row[]): readonly Row[] => rows.filter(({ row }) => row.site === 'open');
  const bySite = <Row extends Placed>(rows: readonly Row[]) => ({ open: open(rows), circle: isCleared ? rows.filter(({ row }) => row.site !== 'open') : null });
  return {
    meetings: lists.meetings,
    openItems: lists.open,
    circleItems: isCleared ? lists.circle : null,
    openReports: lists.openReports,
    circleReports: isCleared ? lists.circleReports : null,
    events: bySite(lists.events),
    papers: bySite(lists.documents),
    records: {
      minutedItems: { open: lists.open, circle: isCleared ? lists.circle : null },
      decisions: bySite(lists.decisions),
      actions: bySite(lists.actions),
      people: lists.people,
      memberships: lists.memberships,
      areas: lists.areas,
      allocations: lists.allocations,
      estates: lists.estates,
      projects: { ...bySite(lists.projects), isThere: true },
    },
  };
}

interface Placed {
  readonly row: Stored<'meetings'>['row'];
}

function applyOne(lists: Lists, change: WrittenChange): Lists {
  if (siteOf(change) !== 'open' && lists.circle === null) throw new Error('An import wrote to a site that cannot be read.');
  if (change.kind === 'number') {
    const given = lists.actions.filter(({ row }) => row.site === change.site).length;
    return { ...lists, actions: written(lists.actions, { ...change, kind: 'create', item: { ...change.item, seriesNumber: `${change.series}-${given + 1}` } }) };
  }
  const isOpen = siteOf(change) === 'open';
  switch (change.list) {
    case 'committees':
      throw new Error('Only the screen writes to the committees.');
    case 'areas':
      return { ...lists, areas: written(lists.areas, change) };
    case 'events':
      return { ...lists, events: written(lists.events, change) };
    case 'progressNotes':
      return { ...lists, progressNotes: written(lists.progressNotes, change) };
    case 'chasers':
      return { ...lists, chasers: written(lists.chasers, change) };
    case 'documents':
      return { ...lists, documents: written(lists.documents, change) };
    case 'agendaItems':
      return isOpen ? { ...lists, open: written(lists.open, change) } : { ...lists, circle: written(lists.circle ?? [], change) };
    case 'reports':
      return isOpen ? { ...lists, openReports: written(lists.openReports, change) } : { ...lists, circleReports: written(lists.circleReports, change) };
    case 'meetings':
      return { ...lists, meetings: written(lists.meetings, change) };
    case 'decisions':
      return { ...lists, decisions: written(lists.decisions, change) };
    case 'people':
      return { ...lists, people: written(lists.people, change) };
    case 'memberships':
      return { ...lists, memberships: written(lists.memberships, change) };
    case 'allocations':
      return { ...lists, allocations: written(lists.allocations, change) };
    case 'projects':
      return { ...lists, projects: written(lists.projects, change) };
    case 'actions':
      return { ...lists, actions: written(lists.actions, change) };
  }
}

type RowChange<Row> =
  | { readonly kind: 'create'; readonly site: Stored<'meetings'>['row']['site']; readonly item: Omit<Row, 'row'> }
  | { readonly kind: 'update'; readonly key: string; readonly row: Stored<'meetings'>['row']; readonly columns: Partial<Omit<Row, 'row'>> };

function written<Row extends { readonly key: string; readonly row: Stored<'meetings'>['row'] }>(rows: readonly Row[], change: RowChange<Row>): readonly Row[] {
  if (change.kind === 'update') {
    const changed = only(rows.filter((row) => row.row.id === change.row.id && row.row.site === change.row.site && row.key === change.key && row.row.etag === change.row.etag));
    return rows.map((row) => (row === changed ? { ...row, ...change.columns, row: { ...row.row, etag: `"${Number(row.row.etag.replace(/"/g, '')) + 1}"` } } : row));
  }
  const id = String(rows.length + 1);
  const row = { ...change.item, row: { site: change.site, id, etag: '"1"' } } as Row; // an item and its address are a stored row
  if (rows.some((one) => one.key === row.key && one.row.site === change.site)) throw new Error(`The key ${row.key} is taken.`);
  return [...rows, row];
}

function only<T>(all: readonly T[]): T {
  const [one, another] = all;
  if (one === undefined || another !== undefined) throw new Error(`Expected one row, found ${all.length}.`);
  return one;
}
