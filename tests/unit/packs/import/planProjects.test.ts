import { projectEventRow } from '../../../../src/domain/estates/projectEvents';
import type { Stored } from '../../../../src/domain/changes';
import { planImport } from '../../../../src/packs/import/planImport';
import { takeOffHistories } from '../../../../src/packs/import/takeOffHistories';
import { projectMovesToKeep } from '../../../../src/packs/import/projectMovesToKeep';
import type { ProjectReading } from '../../../../src/packs/projectReading';
import type { AgendaItemReading, Reading } from '../../../../src/packs/reading';
import { agendaItem, aReport, committee, editRecord, emptyLists, exemptItem, existing, importInto, type Lists, plan, reading, wholeAgenda } from './lists';
import { anEstate, aProject, moatHouse } from './projectReadings';

const start: Lists = { ...emptyLists, estates: [moatHouse, anEstate('alder', 'Alder Court', { blocks: ['Rowan House'] })] };
const lifts = agendaItem('4', 'Moat House lifts - Gateway 2');

interface Pack {
  readonly date?: string;
  readonly item?: AgendaItemReading;
  readonly classification?: string;
  readonly document?: string;
}

const packOf = (project: Partial<ProjectReading>, { date = '2026-03-09', item = lifts, classification = 'Public', document = `${date}.txt` }: Pack = {}): Reading => {
  const told = aProject(project);
  return { ...reading([item], { date }), document, reports: [aReport({ title: told.title, itemLine: item.line, classification, project: told })] };
};

const first = packOf({ gateway: 'Gateway 2: Proposal', nextGateway: 'Gateway 3', nextGatewayText: 'April 2026', nextGatewayOn: '2026-04-30', budgetToNext: 60000, totalEstimate: 3000000, funding: [{ source: 'HRA', pounds: 2360000, line: 70 }, { source: 'Leaseholders', pounds: 640000, line: 71 }], leaseholdersShare: 640000, risk: 'Medium', keyDates: [{ label: 'Tender', text: 'Summer 2026', on: '2026-08-31', line: 72 }], lines: { totalEstimate: 61, leaseholdersShare: 71 } });

function only(lists: Lists): Stored<'projects'> {
  const [row, another] = lists.projects;
  if (!row || another) throw new Error(`Expected one project, found ${lists.projects.length}.`);
  return row;
}

describe('a gateway report of an estate', () => {
  test('becomes a project with what it says and where that stands', () => {
    const row = only(importInto(start, first));
    expect(row).toMatchObject({
      title: 'Moat House lifts',
      estates: ['moat'],
      committee: 'hsg',
      reportedOn: '2026-03-09',
      gateway: 'Gateway 2: Proposal',
      nextGateway: 'Gateway 3',
      nextGatewayText: 'April 2026',
      nextGatewayOn: '2026-04-30',
      firstPlannedOn: '2026-04-30',
      timesMoved: null,
      budgetToNext: 60000,
      totalEstimate: 3000000,
      funding: ['HRA: 2360000', 'Leaseholders: 640000'],
      leaseholdersShare: 640000,
      risk: 'Medium',
      keyDates: ['Tender: Summer 2026'],
      state: 'current',
      row: { site: 'open' },
    });
    expect(row.source?.values).toMatchObject({ totalEstimate: { line: 61 }, leaseholdersShare: { line: 71 } });
  });

  test('read twice is read once', () => {
    expect(plan(first, { lists: importInto(start, first) }).changes).toEqual([]);
  });

  test('that names a block is of the block’s estate', () => {
    expect(only(importInto(start, packOf({ title: 'Lift renewal', description: 'Renewal of the lifts of Rowan House.' }, { item: agendaItem('4', 'Lift renewal') }))).estates).toEqual(['alder']);
  });

  test('of no estate of the map is left in the reading, and said', () => {
    const { changes, summary } = plan(packOf({ title: 'Sea wall' }, { item: agendaItem('4', 'Sea wall') }), { lists: start });
    expect(changes.some(({ list }) => list === 'projects')).toBe(false);
    expect(summary.leftInReading.map(({ message }) => message).join()).toContain('names no estate of the map');
  });

  test('is saved though the open site has no list of projects yet, which is said with what to do', () => {
    const before = existing(start, committee);
    const without = { ...before, ...(before.records && { records: { ...before.records, projects: { open: [], circle: null, isThere: false } } }) };
    const { changes, summary } = planImport({ reading: first, committee, existing: without, options: wholeAgenda });
    expect(changes.map(({ list }) => list)).toEqual(['meetings', 'agendaItems', 'reports']);
    expect(summary.problems.map(({ message }) => message).join()).toMatch(/no list MB Projects yet.*provisioning/);
  });
});

describe('a later report of the project', () => {
  const before = importInto(start, first);
  const later = (project: Partial<ProjectReading>, date = '2026-09-14'): Reading => packOf({ gateway: 'Gateway 2: Proposal', nextGateway: 'Gateway 3', nextGatewayText: 'November 2026', nextGatewayOn: '2026-11-30', ...project }, { date });

  test('that moves the next gateway is counted from the date first given', () => {
    const moved = only(importInto(before, later({})));
    expect(moved).toMatchObject({ nextGatewayText: 'November 2026', timesMoved: 1, firstPlannedOn: '2026-04-30', reportedOn: '2026-09-14' });
    const again = only(importInto(importInto(before, later({})), later({ nextGatewayText: 'March 2027', nextGatewayOn: '2027-03-31' }, '2026-11-23')));
    expect(again).toMatchObject({ timesMoved: 2, firstPlannedOn: '2026-04-30' });
  });

  test('that moves it is told in the history, once', () => {
    const doing = { at: '2026-09-15T10:00:00Z', by: { id: null, mail: null, name: 'Ann Lee' } };
    const events = projectMovesToKeep(plan(later({}), { lists: before }).changes, existing(before, committee), doing);
    expect(events.map((event) => event.kind === 'create' && [event.item.subjectKind, event.item.subject, event.item.what, event.item.before, event.item.after])).toEqual([['project', only(before).key, 'Next gateway moved', 'April 2026', 'November 2026']]);
    expect(projectMovesToKeep(plan(later({}), { lists: importInto(before, later({})) }).changes, existing(importInto(before, later({})), committee), doing)).toEqual([]);
  });

  test('takes nothing back by not saying it, and the value keeps its paper', () => {
    const row = only(importInto(before, later({})));
    expect(row).toMatchObject({ totalEstimate: 3000000, leaseholdersShare: 640000, risk: 'Medium' });
    expect(row.source).toMatchObject({ document: '2026-09-14.txt', values: { totalEstimate: { document: '2026-03-09.txt', line: 61 } } });
    expect(plan(later({}), { lists: importInto(before, later({})) }).changes).toEqual([]);
  });

  test('at the next gateway begins anew with what is next', () => {
    const row = only(importInto(importInto(before, later({})), later({ gateway: 'Gateway 3', nextGateway: 'Gateway 4', nextGatewayText: null, nextGatewayOn: null }, '2026-11-23')));
    expect(row).toMatchObject({ gateway: 'Gateway 3', nextGateway: 'Gateway 4', nextGatewayText: null, nextGatewayOn: null, budgetToNext: null, timesMoved: null, firstPlannedOn: null, totalEstimate: 3000000 });
  });

  test('is of the same project whatever its case and punctuation, and its gateway in the title', () => {
    expect(importInto(before, packOf({ title: 'MOAT HOUSE: LIFTS' }, { date: '2026-09-14' })).projects).toHaveLength(1);
  });

  test('under a title that is like it is asked about, and nothing is written until a person says', () => {
    const renamed = packOf({ title: 'Moat House lifts and landings' }, { date: '2026-09-14' });
    const asked = plan(renamed, { lists: before });
    expect(asked.doubts).toMatchObject([{ line: 40, candidates: [only(before).key] }]);
    expect(asked.changes.some(({ list }) => list === 'projects')).toBe(false);
    expect(importInto(before, renamed, { options: { settled: { 40: only(before).key } } }).projects).toHaveLength(1);
    expect(importInto(before, renamed, { options: { settled: { 40: 'new' } } }).projects).toHaveLength(2);
  });

  test('that is older than what is known changes nothing', () => {
    expect(importInto(before, later({}, '2026-01-12')).projects).toEqual(before.projects);
  });

  test('never writes over what a person has put right', () => {
    const { key } = only(before);
    const row = only(importInto(editRecord(before, 'projects', key, { totalEstimate: 3100000 }), later({ totalEstimate: 3200000 })));
    expect(row.totalEstimate).toBe(3100000);
    expect(plan(later({ totalEstimate: 3200000 }), { lists: editRecord(before, 'projects', key, { totalEstimate: 3100000 }) }).kept).toMatchObject([{ list: 'projects', column: 'totalEstimate', mine: 3100000, theirs: 3200000 }]);
  });

  test('leaves a project that a clerk has completed completed', () => {
    expect(only(importInto(editRecord(before, 'projects', only(before).key, { state: 'completed' }), later({}))).state).toBe('completed');
  });
});

describe('the same paper read again', () => {
  test('with another date corrects it, and moves nothing', () => {
    const corrected = packOf({ ...first.reports[0]?.project, nextGatewayText: 'May 2026', nextGatewayOn: '2026-05-31' });
    expect(only(importInto(importInto(start, first), corrected))).toMatchObject({ nextGatewayOn: '2026-05-31', timesMoved: null, firstPlannedOn: '2026-05-31' });
  });
});

describe('a report that is not for everybody', () => {
  const secret = { title: 'Moat House lifts', totalEstimate: 7654321 };

  test.each([
    ['of a Part 2 item', packOf(secret, { item: exemptItem('4', 'Moat House lifts') })],
    ['marked as exempt', packOf(secret, { classification: 'Exempt' })],
  ])('%s is a project of the circle’s site alone', (_which, pack) => {
    const after = importInto(start, pack);
    expect(only(after).row.site).toBe('circle:housing');
    expect(JSON.stringify(after.projects.filter(({ row }) => row.site === 'open'))).not.toContain('7654321');
  });

  test('goes nowhere where the circle’s site cannot be read', () => {
    expect(importInto({ ...start, circle: null }, packOf(secret, { classification: 'Exempt' })).projects).toEqual([]);
  });

  test('takes what was public of it off the open site, before the circle’s row is all there is', () => {
    const after = importInto(importInto(start, first), packOf({ ...first.reports[0]?.project }, { classification: 'Exempt' }));
    const [open, circle] = ['open', 'circle:housing'].map((site) => after.projects.find(({ row }) => row.site === site));
    expect(open).toMatchObject({ title: 'Exempt business', state: 'withdrawn', totalEstimate: null, leaseholdersShare: null, estates: null, source: null });
    expect(JSON.stringify(open?.imported)).not.toContain('640000');
    expect(circle).toMatchObject({ title: 'Moat House lifts', totalEstimate: 3000000 });
  });

  test('takes its history to the circle, and leaves no word of it on the open site', async () => {
    const before = importInto(start, first);
    const { key } = only(before);
    const moved = projectEventRow({ key }, { kind: 'gatewayMoved', column: 'nextGatewayText', before: 'April 2026', after: 'May 2026', why: null }, { by: { id: null, mail: null, name: 'Ann Lee' }, at: '2026-04-01T10:00:00Z', eventKey: 'event.1' });
    const rows = (items: readonly Stored<'events'>[]) => Promise.resolve({ items, unreadable: [] });
    const none = { in: () => Promise.resolve({ items: [], unreadable: [] }) };
    const lists = { at: (site: string) => ({ progressNotes: none, chasers: none, events: { in: ({ subject }: { readonly subject: string }) => rows(site === 'open' && subject === key ? [{ ...moved, row: { site: 'open' as const, id: '1', etag: '"1"' } }] : []) } }) };
    const exempt = plan(packOf({ ...first.reports[0]?.project }, { classification: 'Exempt' }), { lists: before });
    const { changes } = await takeOffHistories({ lists, committee, existing: existing(before, committee), changes: exempt.changes });
    expect(changes).toMatchObject([
      { kind: 'create', list: 'events', site: 'circle:housing', item: { subject: key, before: 'April 2026' } },
      { kind: 'update', list: 'events', columns: { before: null, after: null } },
    ]);
  });

  test('is emptied on the open site when its item becomes exempt', () => {
    const after = importInto(importInto(start, first), { ...reading([exemptItem('4', 'Moat House lifts - Gateway 2')], { date: '2026-03-09' }), document: 'again.txt' });
    expect(only(after)).toMatchObject({ title: 'Exempt business', state: 'withdrawn', totalEstimate: null });
  });
});
