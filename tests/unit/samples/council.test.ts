import { sampleChanges } from '../../../samples/loadSample';
import { readRow } from '../../../samples/readRow';
import { type ListName, allLists } from '../../../src/lists/index';
import { decodeFields } from '../../../src/graph/decode';
import { encodeRow } from '../../../src/graph/encode';
import { keysOf, rowsOf, sample } from './sample';

test('every row is the same when SharePoint has kept it', () => {
  for (const { list, columns } of sample.rows) {
    const { Title: _shown, ...fields } = encodeRow(allLists[list], columns);
    const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
    expect(decodeFields(allLists[list], kept)).toMatchObject({ kind: 'item', columns });
  }
});

test('a key names one row of a list on a site, and no series number is given twice', () => {
  const keys = sample.rows.map(({ site, list, columns }) => `${site} ${list} ${String(columns.key)}`);
  expect(repeated(keys)).toEqual([]);
  expect(repeated(rowsOf('actions').map(({ seriesNumber }) => seriesNumber))).toEqual([]);
});

test.each<[ListName, string, ListName]>([
  ['memberships', 'committee', 'committees'],
  ['meetings', 'committee', 'committees'],
  ['areas', 'committee', 'committees'],
  ['committees', 'parent', 'committees'],
  ['estates', 'area', 'areas'],
  ['allocations', 'area', 'areas'],
  ['actions', 'committee', 'committees'],
  ['actions', 'estate', 'estates'],
  ['actions', 'dueAtMeeting', 'meetings'],
  ['progressNotes', 'action', 'actions'],
  ['decisions', 'meeting', 'meetings'],
  ['reports', 'meeting', 'meetings'],
  ['documents', 'meeting', 'meetings'],
  ['submissions', 'meeting', 'meetings'],
  ['settings', 'committee', 'committees'],
])('%s.%s names a row of %s', (list, column, target) => {
  const known = keysOf(target);
  const named = rowsOf(list).flatMap((row) => row[column] ?? []);
  expect(named).not.toEqual([]);
  expect(named.filter((key) => !known.has(key))).toEqual([]);
});

test('every event is about a row that is there', () => {
  const known = new Set(sample.rows.map(({ columns }) => columns.key));
  expect(rowsOf('events').filter(({ subject }) => !known.has(subject))).toEqual([]);
});

test('a progress note and its action stand on the same site', () => {
  const siteOf = new Map(sample.rows.flatMap(({ list, site, columns }) => (list === 'actions' ? [[columns.key, site] as const] : [])));
  const strays = sample.rows.filter(({ list, site, columns }) => list === 'progressNotes' && siteOf.get(columns.action) !== site);
  expect(strays).toEqual([]);
});

test('rows live only where their list does', () => {
  expect(sample.rows.filter(({ site, list }) => !allLists[list].sites.some((kind) => (kind === 'open') === (site === 'open')))).toEqual([]);
});

test('the council has two circles, at least five committees with a chair, and a vacancy', () => {
  expect(new Set(rowsOf('committees').flatMap(({ circle }) => circle ?? []))).toEqual(new Set(['housing', 'finance']));
  const chaired = rowsOf('memberships').flatMap(({ role, endsOn, committee }) => (role === 'chair' && endsOn === null ? [committee] : []));
  expect(new Set(chaired).size).toBeGreaterThanOrEqual(5);
  expect(repeated(chaired)).toEqual([]);
  expect(rowsOf('memberships').filter(({ vacant }) => vacant === true).length).toBeGreaterThan(0);
});

test('the map has its gaps: an estate without an area, an area without a member, an appointment not endorsed', () => {
  const allocated = new Set(rowsOf('allocations').flatMap(({ area, state }) => (state === 'ended' ? [] : [area])));
  expect(rowsOf('estates').filter(({ area }) => area === null).map(({ title }) => title)).toEqual(['Quarrymount']);
  expect(rowsOf('areas').filter(({ key, state }) => state === 'active' && !allocated.has(key)).map(({ title }) => title)).toEqual(['Eastfield']);
  expect(rowsOf('allocations').filter(({ state }) => state === 'appointed')).toHaveLength(1);
});

test('no false friend is an estate’s own name, and nobody is called as an estate or block is', () => {
  const names = rowsOf('estates').flatMap(({ title, blocks, aliases }) => [title, ...asTexts(blocks), ...asTexts(aliases)]);
  const falseFriends = rowsOf('estates').flatMap((estate) => asTexts(estate.falseFriends));
  expect(falseFriends.filter((name) => names.includes(name))).toEqual([]);
  expect(rowsOf('people').filter(({ name }) => names.includes(name))).toEqual([]);
  expect(repeated(names)).toEqual([]);
});

test('there are sixty actions or more, open and closed, with every form of due date', () => {
  const actions = rowsOf('actions');
  expect(actions.length).toBeGreaterThanOrEqual(60);
  expect(new Set(actions.map(({ duePrecision }) => duePrecision))).toEqual(new Set(['day', 'month', 'quarter', 'season', 'year', 'none']));
  expect(actions.filter(({ state }) => state === 'closed').length).toBeGreaterThan(10);
  expect(actions.filter(({ responsiblePost }) => responsiblePost === null).length).toBeGreaterThan(0);
  expect(Math.max(...actions.map(({ timesMoved }) => Number(timesMoved)))).toBeGreaterThanOrEqual(3);
});

test('a due date is overdue from the day after its last day, and a closed action was closed after it was raised', () => {
  for (const { dueOn, overdueFrom, closedOn, raisedOn } of rowsOf('actions')) {
    expect(overdueFrom).toBe(typeof dueOn === 'string' ? dayAfter(dueOn) : null);
    expect([raisedOn, closedOn]).toEqual([raisedOn, closedOn].sort());
  }
});

test('Quarter 1 of 2026/2027 ends in June, for quarters are of the financial year', () => {
  const due = rowsOf('actions').filter(({ dueText }) => dueText === 'Quarter 1 2026/2027');
  expect(new Set(due.map(({ overdueFrom }) => overdueFrom))).toEqual(new Set(['2026-07-01']));
});

test('the plan before the packs refers to no agenda item', () => {
  expect(JSON.stringify(sampleChanges(sample))).not.toContain('"@');
});

test('the sample stays small enough to load quickly', () => {
  expect(sample.rows.length).toBeLessThan(900);
});

test.each([
  ['an unknown column', { key: 'a', colour: 'red' }, 'there is no column colour'],
  ['a missing value', { key: 'a' }, 'is missing'],
  ['a choice that is none', { key: 'a', title: 'A', state: 'asleep' }, 'is none of active, dissolved'],
  ['a date that is none', { key: 'a', title: 'A', state: 'active', established: '14 May' }, 'is not a isoDate'],
])('%s is refused', (_fault, row, reason) => {
  expect(() => readRow(allLists.committees, row, new Map())).toThrow(reason);
});

function repeated(values: readonly unknown[]): unknown[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

const asTexts = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
