import type { Stored } from '../../../../src/domain/changes';
import type { AllocationReading, Reading } from '../../../../src/packs/reading';
import { agendaItem, aReport, editRecord, emptyLists, exemptItem, importInto, type Lists, plan, reading } from './lists';
import { member } from './recordReadings';

const area = (key: string, title: string, aliases: string | null = null): Stored<'areas'> => ({ key, title, committee: null, aliases, state: 'active', row: { site: 'open', id: key, etag: '"1"' } });
const map: Lists = { ...emptyLists, areas: [area('north', 'Northgate'), area('river', 'Riverside and Tanners'), area('canal', 'Canal Quarter', 'Canalside')] };
const allocation = (printed: string, name: string | null, more: Partial<AllocationReading> = {}): AllocationReading => ({ area: printed, areas: printed.split(' and '), member: name, note: null, line: 300, ...more });
const packOf = (allocations: readonly AllocationReading[], more: Partial<Reading> = {}): Reading => ({ ...reading([agendaItem('1', 'Apologies')]), members: [member('Councillor Ann Lee')], allocations, ...more });
const shown = (lists: Lists) => lists.allocations.map(({ area: where, member: { name }, state }) => [where, name, state]);

test('members are appointed to the areas of the map, by any of their names', () => {
  const pack = packOf([allocation('Northgate', 'Cllr Ann Lee'), allocation('Riverside and Tanners', 'Councillor Bo Marsh', { note: 'to be endorsed' }), allocation('Canalside', 'Councillor Cy Nash', { note: 'endorsed' })]);
  const lists = importInto(map, pack);
  expect(shown(lists)).toEqual([['north', 'Ann Lee', 'appointed'], ['river', 'Bo Marsh', 'proposed'], ['canal', 'Cy Nash', 'endorsed']]);
  expect(plan(pack, { lists })).toMatchObject({ changes: [], doubts: [] });
});

test('a row that names several areas appoints to each', () => {
  expect(shown(importInto(map, packOf([allocation('Northgate and Canal Quarter', 'Ann Lee')])))).toEqual([['north', 'Ann Lee', 'appointed'], ['canal', 'Ann Lee', 'appointed']]);
});

test('an area that is not on the map is a doubt that names it, and is not added', () => {
  const pack = packOf([allocation('Hilltop', 'Ann Lee')]);
  expect(importInto(map, pack).allocations).toEqual([]);
  expect(plan(pack, { lists: map }).doubts).toEqual([expect.objectContaining({ line: 300, message: expect.stringContaining('“Hilltop”') as string })]);
});

test('a vacant area is nobody’s', () => {
  expect(importInto(map, packOf([allocation('Northgate', null)])).allocations).toEqual([]);
});

test('a new member beside the old one is a doubt: nothing is ended', () => {
  const before = importInto(map, packOf([allocation('Northgate', 'Ann Lee')]));
  const pack = packOf([allocation('Northgate', 'Bo Marsh')]);
  expect(shown(importInto(before, pack))).toEqual([['north', 'Ann Lee', 'appointed'], ['north', 'Bo Marsh', 'appointed']]);
  expect(plan(pack, { lists: before }).doubts).toEqual([expect.objectContaining({ candidates: ['north.ann-lee'] })]);
});

test('the clerk’s answer ends the old one’s allocation with the same import, or lets both stand', () => {
  const before = importInto(map, packOf([allocation('Northgate', 'Ann Lee')]));
  const pack = packOf([allocation('Northgate', 'Bo Marsh')]);
  const ended = importInto(before, pack, { options: { ended: { 'north.ann-lee': '2026-10-31' } } });
  expect(ended.allocations.map(({ key, endsOn, state }) => [key, endsOn, state])).toEqual([['north.ann-lee', '2026-10-31', 'ended'], ['north.bo-marsh', null, 'appointed']]);
  expect(plan(pack, { lists: ended })).toMatchObject({ changes: [], doubts: [] });
  expect(plan(pack, { lists: before, options: { ended: { 'north.ann-lee': 'stays' } } }).doubts).toEqual([]);
  expect(shown(importInto(before, pack, { options: { ended: { 'north.ann-lee': 'stays' } } }))).toEqual([['north', 'Ann Lee', 'appointed'], ['north', 'Bo Marsh', 'appointed']]);
});

test('an allocation that was imported is never taken by somebody else of a like name, whatever a clerk has made of either', () => {
  const pack = packOf([allocation('Northgate', 'A Lee', { line: 301 }), allocation('Northgate', 'Bo Marsh', { line: 302 })], { members: [member('A Lee'), member('Bo Marsh')] });
  const first = importInto(map, packOf([allocation('Northgate', 'A Lee', { line: 301 })], { members: pack.members }));
  // The clerk gave one member's row another's identity.
  const confused = editRecord(first, 'people', 'bo-marsh', { identity: { id: 'object-1', mail: null, name: 'Anne Lee' } });
  const lists = importInto(confused, pack);
  expect(lists.allocations.map(({ key }) => key)).toEqual(['north.a-lee', 'north.bo-marsh']);
  expect(plan(pack, { lists }).changes).toEqual([]);
});

test('what a clerk has endorsed stays endorsed where the list says no more of it', () => {
  const before = importInto(map, packOf([allocation('Northgate', 'Ann Lee', { note: 'to be endorsed' })]));
  const endorsed = editRecord(before, 'allocations', 'north.ann-lee', { state: 'endorsed' });
  expect(shown(importInto(endorsed, packOf([allocation('Northgate', 'Ann Lee')])))).toEqual([['north', 'Ann Lee', 'endorsed']]);
});

test('allocations among papers that are not public are not imported', () => {
  const closed = { ...packOf([allocation('Northgate', 'Ann Lee')]), agendaItems: [agendaItem('1', 'Apologies'), exemptItem('9', 'Sale', { line: 30 })], reports: [aReport({ itemLine: 30, line: 200 })] };
  expect(importInto(map, closed).allocations).toEqual([]);
  expect(plan(closed, { lists: map }).summary.problems).toEqual([expect.objectContaining({ line: 300 })]);
});

test('questions of the public stay in the reading, and that is said', () => {
  const question = { number: '1', asker: null, text: 'When will the lift be mended?', answer: null, answerLine: null, line: 90 };
  const { changes, summary } = plan(packOf([], { publicQuestions: [question] }), { lists: map });
  expect(JSON.stringify(changes)).not.toContain('When will the lift');
  expect(summary.leftInReading).toEqual([expect.objectContaining({ line: 90, message: expect.stringContaining('One question') as string })]);
});

describe('a place that the pack prints as vacant', () => {
  const vacant = packOf([allocation('Northgate', null)]);

  test('where the map has a member is asked about, and the clerk’s answer ends it', () => {
    const before = importInto(map, packOf([allocation('Northgate', 'Ann Lee')]));
    expect(plan(vacant, { lists: before }).doubts).toEqual([expect.objectContaining({ candidates: ['north.ann-lee'], message: expect.stringContaining('Ann Lee') as string, left: { kind: 'allocation', name: 'Ann Lee', startsOn: null } })]);
    const ended = importInto(before, vacant, { options: { ended: { 'north.ann-lee': '2026-10-31' } } });
    expect(ended.allocations.map(({ endsOn, state }) => [endsOn, state])).toEqual([['2026-10-31', 'ended']]);
    expect(plan(vacant, { lists: ended }).doubts).toEqual([]);
  });

  test('where the map has none is shown', () => {
    expect(plan(vacant, { lists: map }).summary.leftInReading).toEqual([expect.objectContaining({ line: 300, message: expect.stringContaining('“Northgate” is printed as vacant') as string })]);
  });

  test('beside a member of the same area is a second place, and nobody is asked about', () => {
    const before = importInto(map, packOf([allocation('Northgate', 'Ann Lee')]));
    expect(plan(packOf([allocation('Northgate', 'Ann Lee'), allocation('Northgate', null, { line: 301 })]), { lists: before }).doubts).toEqual([]);
  });
});

test('whose last day is past is not asked about, whoever has entered it', () => {
  const before = editRecord(importInto(map, packOf([allocation('Northgate', 'Ann Lee')])), 'allocations', 'north.ann-lee', { endsOn: '2026-01-31' });
  expect(plan(packOf([allocation('Northgate', 'Bo Marsh')]), { lists: before }).doubts).toEqual([]);
});
