import { type FilesPlan, planFiles } from '../../../../src/packs/import/planFiles';
import type { ExistingRows, ImportOptions } from '../../../../src/packs/import/importPlan';
import type { Reading } from '../../../../src/packs/reading';
import { confirm, nothingReviewed, reviewedFile, type Review } from '../../../../src/packs/review/reviewed';
import { agendaItem, committee, exemptItem, reading, wholeAgenda } from './lists';

const empty: ExistingRows = { meetings: [], openItems: [], circleItems: [], openReports: [], circleReports: [] };
const pack = reading([agendaItem('1', 'Minutes'), agendaItem('2', 'Roof repairs', { pages: { from: 3, to: 8 } }), exemptItem('3', 'Sale of the depot')]);

const planned = (files: readonly { readonly reading: Reading; readonly review?: Review; readonly options?: Partial<ImportOptions> }[], existing = empty): FilesPlan =>
  planFiles({ committee, existing, files: files.map(({ reading: read, review = nothingReviewed, options = {} }) => reviewedFile(read, review, { ...wholeAgenda, ...options })) });

/** As if it had been written: rows have ids. */
const saved = ({ after }: FilesPlan): ExistingRows => JSON.parse(JSON.stringify(after).replaceAll('"id":"","etag":""', '"id":"1","etag":"\\"1\\""')) as ExistingRows;

const correct = (read: Reading, path: string, value: unknown): Review => confirm(nothingReviewed, read, path, path, value);

const titles = (rows: ExistingRows): readonly string[] => rows.openItems.map(({ title }) => title);

test('a correction is saved, and what the file said stays noted', () => {
  const { changes, after } = planned([{ reading: pack, review: correct(pack, 'agendaItems[1].title', 'Roof repairs, Phase 2') }]);
  expect(titles(after)).toContain('Roof repairs, Phase 2');
  const created = changes.find((change) => change.kind === 'create' && change.list === 'agendaItems' && change.item.title === 'Roof repairs, Phase 2');
  expect(created).toMatchObject({ item: { imported: { title: 'Roof repairs' } } });
});

test('reading the file again never takes a correction back', () => {
  const first = saved(planned([{ reading: pack, review: correct(pack, 'agendaItems[1].title', 'Roofs') }]));
  const again = planned([{ reading: pack }], first);
  expect(again.changes).toEqual([]);
  const laterVersion = reading(pack.agendaItems.map((item) => (item.number === '2' ? { ...item, pages: { from: 3, to: 9 } } : item)));
  const { after } = planned([{ reading: laterVersion }], first);
  expect(after.openItems.find(({ printedNumber }) => printedNumber === '2')).toMatchObject({ title: 'Roofs', pagesTo: 9 });
});

test('an item that a person moves to Part 2 leaves nothing of itself on the open site', () => {
  const { after, changes } = planned([{ reading: pack, review: correct(pack, 'agendaItems[1].part', 'non-public'), options: { part2Titles: 'withheld' } }]);
  expect(JSON.stringify(after.openItems)).not.toMatch(/roof/i);
  expect(after.circleItems?.map(({ title }) => title)).toEqual(['Roof repairs', 'Sale of the depot']);
  expect(JSON.stringify(changes.filter((change) => change.kind === 'create' && change.site === 'open'))).not.toMatch(/roof/i);
});

test('what a person has moved to Part 2 is not published by reading the file again, unless they say that it is new', () => {
  const first = saved(planned([{ reading: pack, review: correct(pack, 'agendaItems[1].part', 'non-public'), options: { part2Titles: 'withheld' } }]));
  const again = planned([{ reading: pack, options: { part2Titles: 'withheld' } }], first);
  expect(again.changes).toEqual([]);
  expect(again.doubts[0]).toEqual([expect.objectContaining({ line: 12, message: expect.stringMatching(/stays in Part 2/) as string })]);
  const uncleared = planned([{ reading: pack, options: { part2Titles: 'withheld' } }], { ...first, circleItems: null, circleReports: null });
  expect(JSON.stringify(uncleared.after.openItems)).not.toMatch(/roof/i);
  const asNew = planned([{ reading: pack, options: { part2Titles: 'withheld', settled: { 12: 'new' } } }], first);
  expect(titles(asNew.after)).toContain('Roof repairs');
});

test('what a later file changes is told with the file that changes it', () => {
  const supplement: Reading = { ...reading([agendaItem('2', 'Roof repairs', { pages: { from: 3, to: 12 }, line: 4 })]), document: 'supplement.txt' };
  const { laterChanges, after } = planned([{ reading: pack }, { reading: supplement, options: { covers: 'supplement' } }]);
  expect(laterChanges).toEqual([expect.objectContaining({ list: 'agendaItems', column: 'pagesTo', before: 8, after: 12, source: { document: 'supplement.txt', line: 4, page: null } })]);
  expect(titles(after)).toHaveLength(3);
});

test('several files are written as one: a row that a later file changes is created once, as it will be', () => {
  const supplement: Reading = { ...reading([agendaItem('2', 'Roof repairs', { pages: { from: 3, to: 12 } }), agendaItem('4', 'Lifts')]), document: 'supplement.txt' };
  const plan = planned([{ reading: pack }, { reading: supplement, options: { covers: 'supplement' } }]);
  const keys = plan.changes.map((change) => (change.kind === 'update' ? change.key : `${change.list} ${change.site} ${change.item.key}`));
  expect(new Set(keys).size).toBe(keys.length);
  expect(planned([{ reading: pack }, { reading: supplement, options: { covers: 'supplement' } }], saved(plan)).after.openItems.map(({ title, state }) => [title, state])).toEqual(plan.after.openItems.map(({ title, state }) => [title, state]));
});

test('a value confirmed as it was read is no correction', () => {
  const review = correct(pack, 'agendaItems[1].title', 'Roof repairs');
  expect(review.corrections.size).toBe(0);
  expect(review.checked.has('agendaItems[1].title')).toBe(true);
});
