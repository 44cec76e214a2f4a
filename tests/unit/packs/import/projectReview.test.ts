import type { ExistingRows } from '../../../../src/packs/import/importPlan';
import { type FilesPlan, planFiles } from '../../../../src/packs/import/planFiles';
import type { Reading } from '../../../../src/packs/reading';
import { confirm, nothingReviewed, reviewedFile, type Review } from '../../../../src/packs/review/reviewed';
import { whatIsSaved } from '../../../../src/packs/review/whatIsSaved';
import { agendaItem, aReport, committee, emptyLists, existing, reading, wholeAgenda } from './lists';
import { aProject, moatHouse } from './projectReadings';

// What a clerk does with a project in review.
const item = agendaItem('4', 'Moat House lifts');
const project = aProject({ nextGateway: 'Gateway 3', nextGatewayText: 'April 2027', nextGatewayOn: '2027-04-30', totalEstimate: 3000000 });
const pack: Reading = { ...reading([item]), reports: [aReport({ title: 'Moat House lifts', itemLine: item.line, project })] };
const start = existing({ ...emptyLists, estates: [moatHouse] }, committee);

const planned = (review: Review = nothingReviewed, before: ExistingRows = start): FilesPlan => planFiles({ committee, existing: before, files: [reviewedFile(pack, review, wholeAgenda)] });
const correct = (path: string, value: unknown): Review => confirm(nothingReviewed, pack, path, path, value);
const saved = ({ after }: FilesPlan): ExistingRows => JSON.parse(JSON.stringify(after).replaceAll('"id":"","etag":""', '"id":"1","etag":"\\"1\\""')) as ExistingRows;
const rows = ({ after }: FilesPlan) => after.records?.projects.open ?? [];

test('a sum that is corrected is saved, and what the file said stays noted', () => {
  expect(rows(planned(correct('reports[0].project.totalEstimate', 3200000)))).toMatchObject([{ totalEstimate: 3200000, imported: { totalEstimate: 3000000 } }]);
});

test('a date that is corrected has its day, and counts as no move', () => {
  expect(rows(planned(correct('reports[0].project.nextGatewayText', 'June 2027')))).toMatchObject([{ nextGatewayText: 'June 2027', nextGatewayOn: '2027-06-30', firstPlannedOn: '2027-06-30', timesMoved: null }]);
});

test('a title that is corrected is the project’s, and it stays one project', () => {
  expect(rows(planned(correct('reports[0].title', 'Moat House: the great lift renewal')))).toMatchObject([{ title: 'Moat House: the great lift renewal', imported: { title: 'Moat House lifts' } }]);
});

test('reading the file again never takes a correction back', () => {
  const first = saved(planned(correct('reports[0].project.totalEstimate', 3200000)));
  expect(planned(nothingReviewed, first).changes).toEqual([]);
});

test('what will be saved names projects as people do', () => {
  const lines = (plan: FilesPlan, before: ExistingRows) => whatIsSaved({ changes: plan.changes, existing: before, councilName: 'Brookhaven' }).places.flatMap((place) => place.lines).join('\n');
  expect(lines(planned(), start)).toContain('1 project');
  const known = saved(planned());
  expect(lines(planned(correct('reports[0].project.totalEstimate', 3200000), known), known)).toContain('Changed: the project “Moat House lifts”');
});
