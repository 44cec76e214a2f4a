import type { ReviewedFile } from '../../../../src/packs/import/planFiles';
import { areasSaid } from '../../../../src/packs/review/newAreas';
import type { AllocationReading } from '../../../../src/packs/reading';
import { committee, emptyLists, existing as existingOf, reading } from '../import/lists';

const doing = { at: '2026-11-16T09:00:00Z', by: { id: 'clerk-1', mail: null, name: 'Priya Clerk' } };
const north = { key: 'north', title: 'Northgate', committee: null, aliases: null, state: 'active' as const, row: { site: 'open' as const, id: 'north', etag: '"1"' } };
const allocation = (area: string, line: number, areas = [area]): AllocationReading => ({ area, areas, member: 'Ann Lee', note: null, line });
const fileOf = (allocations: readonly AllocationReading[], settled: Readonly<Record<number, string>>): ReviewedFile => {
  const asRead = { ...reading([]), allocations };
  return { asRead, corrected: asRead, options: { part2Titles: 'withheld', covers: 'wholeAgenda', settled }, version: '1' };
};
const said = (...files: readonly ReviewedFile[]) => areasSaid(committee, existingOf({ ...emptyLists, areas: [north] }, committee), files);

test('an area that a clerk says is a new one is on the map for the plan, and written with its history', () => {
  const { existing, keep } = said(fileOf([allocation('Hilltop', 300)], { 300: 'new' }));
  expect(existing.records?.areas.map(({ key, title }) => [key, title])).toEqual([['north', 'Northgate'], ['hilltop', 'Hilltop']]);
  expect(keep(doing)).toEqual([
    { kind: 'create', list: 'areas', site: 'open', item: { key: 'hilltop', title: 'Hilltop', committee: 'hsg', aliases: null, state: 'active' } },
    { kind: 'create', list: 'events', site: 'open', item: expect.objectContaining({ subjectKind: 'area', subject: 'hilltop', what: 'Added to the map', after: 'Hilltop', by: doing.by, at: doing.at }) as object },
  ]);
});

test('a row that names several adds those that the map lacks, each once, whatever files name them', () => {
  const { existing, keep } = said(fileOf([allocation('Northgate and Hilltop', 300, ['Northgate', 'Hilltop'])], { 300: 'new' }), fileOf([allocation('HILLTOP', 20)], { 20: 'new' }));
  expect(existing.records?.areas.map(({ title }) => title)).toEqual(['Northgate', 'Hilltop']);
  expect(keep(doing)).toHaveLength(2);
});

test('what nobody has said, or the map has by now, is not added', () => {
  expect(said(fileOf([allocation('Hilltop', 300)], {})).keep(doing)).toEqual([]);
  expect(said(fileOf([allocation('Hilltop', 300)], { 300: 'leave' })).keep(doing)).toEqual([]);
  expect(said(fileOf([allocation('Northgate', 300)], { 300: 'new' })).keep(doing)).toEqual([]);
});
