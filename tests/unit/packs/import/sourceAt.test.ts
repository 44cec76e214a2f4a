import type { Reading } from '../../../../src/packs/reading';
import { readingFile } from '../../../../src/packs/import/readingFile';
import { sourceAt } from '../../../../src/packs/import/sourceAt';
import { readPack } from '../../../../src/packs/readPack';
import { agendaItem, aReport, emptyLists, exemptItem, importInto, type Lists, plan, reading } from './lists';
import { anAction, minuteItem, someMinutes } from './recordReadings';

const paged = { document: 'pack.pdf', pageStarts: [3, 40, 90] };

test.each([
  [3, 1],
  [39, 1],
  [40, 2],
  [900, 3],
  [2, null],
  [null, null],
])('line %s is on page %s', (line, page) => {
  expect(sourceAt(paged, line)).toEqual({ document: 'pack.pdf', line, page });
});

test('a file without pages has none', () => {
  expect(sourceAt({ document: 'pack.txt', pageStarts: null }, 12)).toEqual({ document: 'pack.txt', line: 12, page: null });
});

test('every imported row tells its page', () => {
  const lists = importInto(emptyLists, { ...reading([agendaItem('7', 'Roofs')]), pageStarts: [1, 10] });
  expect(lists.open.map(({ source }) => source?.page)).toEqual([2]);
  expect(lists.meetings.map(({ source }) => source?.page)).toEqual([1]);
});

test('the reading of a pack is a file beside it, and reads back', () => {
  const pack = { ...reading([agendaItem('1', 'Apologies')]), document: 'Agenda pack.v2.pdf' };
  const { name, json } = readingFile(pack, ['Agenda', '', '1. Apologies']);
  expect(name).toBe('Agenda pack.v2.pdf.reading.json');
  expect(JSON.parse(json)).toEqual({ ...pack, printed: ['Agenda', '', '1. Apologies'] });
});

const PLANTED = 'planted words of the line';
const lines = (...numbers: readonly number[]) => Object.fromEntries(numbers.map((number) => [number, `${number}: ${PLANTED}`]));
const printed: Reading = {
  ...reading([agendaItem('1', 'Roofs'), exemptItem('2', 'Sale of the depot')]),
  minutes: [someMinutes([minuteItem('6', 'Windows', ['That windows be bought.']), minuteItem('7', 'Depot', ['That the depot be sold.'], { part: 'non-public' })])],
  reports: [aReport({ itemLine: 11, lines: { title: 42, recommendations: 50 } })],
  actions: [anAction('3', 'Report on lifts.'), anAction('4', 'Report on the claim.', { list: 'NON-PUBLIC ACTIONS', part: 'non-public' })],
  printedLines: lines(11, 12, 260, 270, 40, 42, 50, 503, 504),
};
const withMinuted = (lists: Lists): Lists => importInto(lists, reading([agendaItem('1', 'Windows')], { date: '2026-09-14' }));
const stand = withMinuted({ ...emptyLists, circle: [] });
const openRows = ({ open, openReports, decisions, actions, meetings, people, memberships }: Lists): string => JSON.stringify([open, openReports, meetings, people, memberships, ...[decisions, actions].map((rows) => rows.filter(({ row }) => row.site === 'open'))]);

test('a row keeps the line that it was read from, on its own site alone', () => {
  const lists = importInto(stand, printed);
  expect(lists.open.find(({ title }) => title === 'Roofs')?.source).toEqual({ document: 'pack.txt', line: 11, page: null, printed: `11: ${PLANTED}` });
  expect(lists.openReports[0]?.source).toMatchObject({ printed: `40: ${PLANTED}`, values: { title: { line: 42 }, recommendations: { line: 50, printed: `50: ${PLANTED}` } } });
  const kept = [...(lists.circle ?? []), ...lists.decisions, ...lists.actions].map(({ source }) => source?.printed);
  expect(kept.sort()).toEqual([12, 260, 270, 503, 504].map((line) => `${line}: ${PLANTED}`));
  // The lines of what is non-public.
  expect(openRows(lists)).not.toMatch(/(?:12|270|504): planted/);
});

test('a public row of a non-public file has no line of it on the open site', () => {
  const closed: Reading = { ...printed, agendaItems: [exemptItem('2', 'Sale of the depot')], minutes: [], reports: [] };
  const options = { saidParts: { 503: 'public' } } as const;
  const lists = importInto(stand, closed, { options });
  expect(lists.actions.map(({ row, source }) => [row.site, source?.line, source?.printed]).sort()).toEqual([['circle:housing', 504, `504: ${PLANTED}`], ['open', 503, undefined]]);
  expect(plan(closed, { lists, options }).changes).toEqual([]);
});

test('what becomes exempt leaves no line behind, whether or not its title stays public', () => {
  const exempt: Reading = { ...printed, agendaItems: [exemptItem('1', 'Roofs'), exemptItem('2', 'Sale of the depot')], printedLines: lines(12) };
  for (const part2Titles of ['published', 'withheld'] as const) {
    const lists = importInto(importInto(stand, printed), exempt, { options: { part2Titles } });
    expect(openRows(lists)).not.toContain(`11: ${PLANTED}`);
  }
});

test('rows of an earlier version, which kept no lines, are not all written anew', () => {
  const before = importInto(stand, { ...printed, printedLines: {}, reports: [] });
  expect(plan({ ...printed, reports: [] }, { lists: before }).changes).toEqual([]);
  const changed = { ...printed, reports: [], agendaItems: printed.agendaItems.map((item) => (item.number === '1' ? { ...item, purpose: 'decision' as const } : item)) };
  expect(plan(changed, { lists: before }).changes).toMatchObject([{ kind: 'update', list: 'agendaItems', columns: { purpose: 'decision', source: { printed: `11: ${PLANTED}` } } }]);
});

test('a long line is cut, and only the lines of values are kept', () => {
  const text = `Housing Committee\nMonday 23 November 2026 at 6.30 pm\n\nAGENDA\n\nPART 1 - PUBLIC\n\n1. Apologies\n2. ${'Roofs and gutters '.repeat(40)}\nFor Decision (Pages 3 - 8)\n`;
  const read = readPack({ document: 'pack.txt', bytes: new TextEncoder().encode(text) });
  const kept = read.kind === 'read' ? (read.reading.printedLines ?? {}) : {};
  expect(Object.keys(kept)).toEqual(['8', '9']);
  expect(kept[8]).toBe('1. Apologies');
  expect(kept[9]?.length).toBeLessThanOrEqual(300);
});
