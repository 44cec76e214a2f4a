import type { ExistingRows, ImportOptions } from '../../../../src/packs/import/importPlan';
import { type FilesPlan, planFiles } from '../../../../src/packs/import/planFiles';
import { paperItem } from '../../../../src/packs/import/paperRows';
import type { Reading } from '../../../../src/packs/reading';
import { confirm, nothingReviewed, reviewedFile, type Review } from '../../../../src/packs/review/reviewed';
import { agendaItem, aReport, committee, exemptItem, reading } from './lists';
import { anAction, minuteItem, someMinutes } from './recordReadings';

const empty: ExistingRows = {
  meetings: [],
  openItems: [],
  circleItems: [],
  openReports: [],
  circleReports: [],
  records: { minutedItems: { open: [], circle: [] }, decisions: { open: [], circle: [] }, actions: { open: [], circle: [] }, people: [], memberships: [], areas: [], allocations: [], estates: [], projects: { open: [], circle: [], isThere: true } },
};

const NAME = 'Award of the lift contract to Rook - exempt.pdf';
const roofs = agendaItem('1', 'Roof repairs');
const mixed: Reading = {
  ...reading([roofs, agendaItem('2', 'Lifts'), exemptItem('3', 'A contract')]),
  document: NAME,
  reports: [aReport({ itemLine: roofs.line, title: 'Roof repairs', classification: 'Public' })],
  minutes: [someMinutes([minuteItem('1', 'Windows', ['That the windows be painted.'])])],
  actions: [anAction('1', 'Paint the windows')],
  members: [{ name: 'Ann Lee', role: 'chair', line: 4 }],
};

const planned = (read: Reading, existing: ExistingRows = empty, { review = nothingReviewed, ...options }: Partial<ImportOptions> & { readonly review?: Review } = {}): FilesPlan =>
  planFiles({ committee, existing, files: [reviewedFile(read, review, { part2Titles: 'withheld', covers: 'wholeAgenda', minutedMeetings: 'add', ...options })] });

/** As if it had been written: rows have ids. */
const saved = ({ after }: FilesPlan): ExistingRows => JSON.parse(JSON.stringify(after).replaceAll('"id":"","etag":""', '"id":"1","etag":"\\"1\\""')) as ExistingRows;

const onOpenSite = ({ changes, agendaChanges }: FilesPlan): string => JSON.stringify([changes.filter((change) => (change.kind === 'update' ? change.row.site : change.site) === 'open'), agendaChanges.filter(({ site }) => site === 'open')]);

test('no row of the open site names a file that holds what is not public, and those of the circle do', () => {
  const plan = planned(mixed);
  expect(onOpenSite(plan)).toMatch(/Roof repairs.*painted.*Ann Lee|Ann Lee/s);
  expect(onOpenSite(plan)).not.toMatch(/Rook/);
  expect(plan.after.circleItems).toMatchObject([{ title: 'A contract', source: { document: NAME } }]);
  // The clerk who has chosen the file is told where each row was read.
  expect(plan.shown.openItems.map(({ source }) => source?.document)).toEqual([NAME, NAME, 'Exempt business']);
});

test('a file that is for everybody is named', () => {
  const { changes } = planned({ ...mixed, agendaItems: [roofs], document: 'Agenda.pdf' });
  expect(JSON.stringify(changes)).toMatch(/"document":"Agenda\.pdf"/);
});

test('what a person has moved to Part 2 makes the file one that is not named', () => {
  const pack: Reading = { ...mixed, agendaItems: [roofs, agendaItem('2', 'Lifts')] };
  expect(onOpenSite(planned(pack))).toMatch(/Rook/);
  expect(onOpenSite(planned(pack, empty, { review: confirm(nothingReviewed, pack, 'agendaItems[1].part', 'agendaItems[1].part', 'non-public') }))).not.toMatch(/Rook/);
});

test('a row that names such a file since an earlier import loses the name', () => {
  const before = JSON.parse(JSON.stringify(saved(planned(mixed))).replaceAll('"document":"Exempt business"', `"document":${JSON.stringify(NAME)}`)) as ExistingRows;
  expect(JSON.stringify(before.openItems)).toMatch(/Rook/);
  const { after } = planned(mixed, before);
  expect(JSON.stringify([after.meetings, after.openItems, after.openReports, after.records?.decisions.open, after.records?.actions.open])).not.toMatch(/Rook/);
});

test.each(['withheld', 'published'] as const)('reading it again changes nothing where its titles are %s, and what a person corrected stays', (part2Titles) => {
  const review = confirm(nothingReviewed, mixed, 'agendaItems[1].title', 'agendaItems[1].title', 'Lifts at Harrier House');
  const first = saved(planned(mixed, empty, { part2Titles, review }));
  expect(first.openItems.map(({ title }) => title)).toContain('Lifts at Harrier House');
  const again = planned(mixed, first, { part2Titles });
  expect([again.changes, again.doubts.flat()]).toEqual([[], []]);
});

test('two items of one title are each found again', () => {
  const twice: Reading = { ...reading([agendaItem(null, 'Any other business', { line: 12 }), agendaItem(null, 'Any other business', { line: 30 }), exemptItem('3', 'A contract')]), document: NAME };
  const first = saved(planned(twice));
  const again = planned(twice, first);
  expect([again.changes, again.doubts.flat()]).toEqual([[], []]);
});

test('a report that its next edition lacks is withdrawn, unless the circle has another paper in which it may have come', () => {
  const first = saved(planned(mixed));
  const next: Reading = { ...mixed, reports: [] };
  expect(planned(next, first).after.openReports).toMatchObject([{ state: 'withdrawn' }]);
  const kept = { drive: 'd', driveItem: 'i', address: 'https://files.example', fileVersion: 'sha256:1', bytes: 1 };
  const row = { site: 'circle:housing' as const, id: '7', etag: '"1"' };
  const late = { ...paperItem({ meeting: 'hsg-2026-11-23', name: 'late.pdf', kind: 'supplement', kept, at: '2026-11-16T09:00:00Z' }), row };
  expect(planned(next, { ...first, papers: { open: [], circle: [late] } }).after.openReports).toMatchObject([{ state: 'current' }]);
});

describe('a public pack that comes again as a file for the circle', () => {
  const open = { site: 'open' as const, id: '7', etag: '"1"' };
  const kept = { drive: 'd', driveItem: 'i', address: 'https://files.example', fileVersion: 'sha256:1', bytes: 1 };
  const paper = { ...paperItem({ meeting: 'hsg-2026-11-23', name: 'Agenda.pdf', kind: 'main pack', kept, at: '2026-11-16T09:00:00Z' }), row: open };
  const again: Reading = { ...mixed, document: NAME };
  const first: ExistingRows = { ...saved(planned({ ...mixed, document: 'Agenda.pdf' }, empty, { part2Titles: 'published' })), papers: { open: [paper], circle: [] } };

  test('leaves each row with the public paper in which everyone can look it up', () => {
    const plan = planned(again, first, { part2Titles: 'asTheyStand' });
    expect(plan.changes.filter((change) => change.kind === 'update' && change.row.site === 'open')).toEqual([]);
    expect(plan.after.openItems.map(({ title, source }) => [title, source?.document])).toContainEqual(['A contract', 'Agenda.pdf']);
    expect(plan.shown.openItems[0]?.source?.document).toBe(NAME);
  });

  test('names no paper for a row in which anything else changed, nor one that is not there for everyone any longer', () => {
    const renumbered: Reading = { ...again, agendaItems: [roofs, agendaItem('2', 'Lifts', { purpose: 'decision' }), exemptItem('3', 'A contract')] };
    const sources = (read: Reading, rows: ExistingRows) => planned(read, rows, { part2Titles: 'asTheyStand' }).after.openItems.map(({ source }) => source?.document);
    expect(sources(renumbered, first)).toEqual(['Agenda.pdf', 'Exempt business', 'Agenda.pdf']);
    expect(new Set(sources(again, { ...first, papers: { open: [{ ...paper, state: 'withdrawn' }], circle: [] } }))).toEqual(new Set(['Exempt business']));
  });

  test('names none that goes to the circle itself, by its name or by what it holds', () => {
    const sources = (read: Reading, version?: string) => planFiles({ committee, existing: first, files: [{ ...reviewedFile(read, nothingReviewed, { part2Titles: 'asTheyStand', covers: 'wholeAgenda', minutedMeetings: 'add' }), ...(version !== undefined && { version }) }] }).after.openItems.map(({ source }) => source?.document);
    expect(new Set(sources({ ...again, document: 'Agenda.pdf' }))).toEqual(new Set(['Exempt business']));
    expect(new Set(sources(again, 'sha256:1'))).toEqual(new Set(['Exempt business']));
    expect(new Set(sources(again, 'sha256:2'))).toEqual(new Set(['Agenda.pdf']));
  });
});

test('nor is such a file named as the one in which an item’s pages are, where a later file names the item without them', () => {
  const withPages: Reading = { ...mixed, agendaItems: [agendaItem('1', 'Roof repairs', { pages: { from: 3, to: 8 } }), ...mixed.agendaItems.slice(1)] };
  const late: Reading = { ...reading([agendaItem('1', 'Roof repairs', { note: 'Appendix 2' })]), document: 'late.txt' };
  const files = [reviewedFile(withPages, nothingReviewed, { part2Titles: 'withheld', covers: 'wholeAgenda' }), reviewedFile(late, nothingReviewed, { part2Titles: 'withheld', covers: 'supplement' })];
  const plan = planFiles({ committee, existing: empty, files });
  expect(plan.after.openItems.find(({ title }) => title === 'Roof repairs')?.source).toMatchObject({ document: 'late.txt', values: { pagesFrom: { document: 'Exempt business' } } });
  expect(onOpenSite(plan)).not.toMatch(/Rook/);
});
