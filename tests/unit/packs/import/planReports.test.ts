import type { Stored } from '../../../../src/domain/changes';
import type { Item } from '../../../../src/lists/index';
import type { Reading } from '../../../../src/packs/reading';
import type { ReportReading } from '../../../../src/packs/reportReading';
import { agendaItem, aReport, committee, emptyLists, exemptItem, importInto, type Lists, plan, reading } from './lists';

const roofs = agendaItem('2', 'Roof repairs at Larch Court', { line: 20 });
const lifts = agendaItem('3', 'Lifts', { line: 22 });
const sale = exemptItem('4', 'Sale of the Mill Lane depot', { line: 24 });

const report = (itemLine: number | null, title: string, more: Partial<ReportReading> = {}): ReportReading => aReport({ itemLine, title, ...more });
const pack = (reports: readonly ReportReading[], document = 'pack.txt'): Reading => ({ ...reading([roofs, lifts, sale]), document, reports });
const roofsReport = report(20, 'Roof repairs at Larch Court');
const first = pack([roofsReport, report(24, 'Sale of Mill Lane', { summary: 'Five bids came in.' })]);
const lists = importInto(emptyLists, first);

const editReport = (all: Lists, columns: Partial<Item<'reports'>>): Lists => ({ ...all, openReports: all.openReports.map((row) => ({ ...row, ...columns })) });
const only = (rows: readonly Stored<'reports'>[]): Stored<'reports'> => {
  if (rows.length !== 1 || !rows[0]) throw new Error(`Expected one report, found ${String(rows.length)}.`);
  return rows[0];
};

describe('the reports of a first import', () => {
  test('stand with the item they belong to, with what was imported and where it was read', () => {
    expect(only(lists.openReports)).toMatchObject({
      agendaItem: lists.open.find(({ title }) => title === roofs.title)?.key,
      meeting: 'hsg-2026-11-23',
      title: roofsReport.title,
      reportAuthor: 'Ann Lee, Surveyor',
      recommendations: roofsReport.recommendations,
      route: 'Cabinet - For decision, 1 December 2026',
      money: 'The cost is £2.36m.',
      exemptAppendices: true,
      state: 'current',
      imported: { summary: 'The roofs leak.', state: 'current' },
      source: { document: 'pack.txt', line: 40, page: null },
    });
  });

  test('a report of Part 2 stands on the circle’s site and never on the open one', () => {
    expect(only(lists.circleReports)).toMatchObject({ title: 'Sale of Mill Lane', summary: 'Five bids came in.', agendaItem: lists.circle?.[0]?.key });
    expect(JSON.stringify(lists.openReports)).not.toMatch(/Mill Lane|Five bids/);
  });

  test('a report marked as not public is kept off the open site though its item is public', () => {
    const marked = importInto(emptyLists, pack([report(20, 'Roof repairs', { classification: 'Exempt: paragraph 3' })]));
    expect(marked.openReports).toEqual([]);
    expect(only(marked.circleReports).title).toBe('Roof repairs');
  });

  test.each(['Public, with one non-public appendix', 'Open', 'Exempt information: None', 'Unrestricted'])('a report classified “%s” stands on the open site', (classification) => {
    expect(importInto(emptyLists, pack([report(20, 'Roof repairs', { classification })])).openReports).toHaveLength(1);
  });

  test('a report of Part 2 goes nowhere where the circle’s site cannot be read', () => {
    const { changes } = plan(first, { lists: { ...emptyLists, circle: null } });
    expect(JSON.stringify(changes)).not.toContain('Five bids');
  });

  test('a report marked as not public goes nowhere without a circle, and that is said', () => {
    const { changes, summary } = plan(pack([report(20, 'Roof repairs', { classification: 'Confidential' })]), { of: { ...committee, circle: null } });
    expect(changes.filter(({ list }) => list === 'reports')).toEqual([]);
    expect(summary.problems.map(({ line }) => line)).toContain(40);
  });

  test('a report that belongs to no item is left out', () => {
    expect(importInto(emptyLists, pack([report(null, 'A strategy')])).openReports).toEqual([]);
  });

  test('two reports to one item are two rows', () => {
    const both = importInto(emptyLists, pack([roofsReport, report(20, 'Tenders for the roofs', { line: 90 })]));
    expect(new Set(both.openReports.map(({ key }) => key)).size).toBe(2);
  });
});

describe('the same reports again', () => {
  test('change nothing', () => {
    expect(plan(first, { lists })).toMatchObject({ changes: [], kept: [], doubts: [] });
  });

  test('leave what a person edited and say what the pack would have changed', () => {
    const edited = editReport(lists, { summary: 'The roofs leak badly.' });
    const corrected = pack([report(20, roofsReport.title, { summary: 'The roofs leak in rain.', wards: 'Weir' }), report(24, 'Sale of Mill Lane', { summary: 'Five bids came in.' })]);
    const planned = plan(corrected, { lists: edited });
    expect(planned.kept).toEqual([expect.objectContaining({ list: 'reports', column: 'summary', mine: 'The roofs leak badly.', theirs: 'The roofs leak in rain.', isConflict: true })]);
    expect(only(importInto(edited, corrected).openReports)).toMatchObject({ summary: 'The roofs leak badly.', wards: 'Weir' });
  });

  test('keep their row under another title', () => {
    const renamed = importInto(lists, pack([report(20, 'Larch Court: new roofs')]));
    expect(only(renamed.openReports)).toMatchObject({ key: only(lists.openReports).key, title: 'Larch Court: new roofs' });
  });

  test('do not take over the row that a clerk made by hand for another report', () => {
    const byHand = editReport(lists, { imported: null, title: 'Surveyor’s note' });
    expect(importInto(byHand, first).openReports.map(({ title }) => title)).toEqual(['Surveyor’s note', roofsReport.title]);
  });
});

describe('a report that is no longer there', () => {
  test('is taken off the open site with an item that has become exempt', () => {
    const exempt: Reading = { ...reading([exemptItem('2', roofs.title, { line: 20 }), lifts, sale]), reports: [report(20, 'Larch Court: the tenders', { summary: 'The roofs leak.' })] };
    const after = importInto(lists, exempt);
    expect(JSON.stringify(after.openReports)).not.toMatch(/roofs leak|Larch Court/);
    expect(plan(exempt, { lists: after }).changes).toEqual([]);
  });

  test('is withdrawn where its own document has dropped it, and comes back with it', () => {
    const without = importInto(lists, pack([]));
    expect(only(without.openReports).state).toBe('withdrawn');
    expect(plan(pack([]), { lists: without }).changes).toEqual([]);
    expect(only(importInto(without, first).openReports).state).toBe('current');
  });

  test('stays where another document brought it', () => {
    expect(only(importInto(lists, pack([], 'revised.txt')).openReports).state).toBe('current');
  });

  test('stays where a supplement says nothing of it', () => {
    expect(only(importInto(lists, pack([]), { options: { covers: 'supplement' } }).openReports).state).toBe('current');
  });

  test('stays where a person has edited it', () => {
    expect(only(importInto(editReport(lists, { wards: 'Weir' }), pack([])).openReports).state).toBe('current');
  });

  test('goes with its item', () => {
    const withoutRoofs: Reading = { ...reading([lifts, sale]), document: 'revised.txt' };
    expect(only(importInto(lists, withoutRoofs).openReports).state).toBe('withdrawn');
  });

  test('is taken off the open site once it is marked as not public, whoever wrote what stood there', () => {
    const closed = pack([report(20, roofsReport.title, { classification: 'Non-public' })], 'revised.txt');
    const planned = plan(closed, { lists });
    expect(planned.doubts).toEqual([expect.objectContaining({ candidates: [only(lists.openReports).key] })]);
    const after = importInto(lists, closed);
    expect(only(after.openReports)).toMatchObject({ state: 'withdrawn', summary: null });
    expect(JSON.stringify(importInto(editReport(lists, { wards: 'Weir' }), closed).openReports)).not.toMatch(/Weir|roofs leak|Roof repairs/);
    expect(after.circleReports.map(({ title }) => title)).toContain(roofsReport.title);
    expect(plan(closed, { lists: after }).changes).toEqual([]);
  });
});
