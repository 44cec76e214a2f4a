import { circleReport, publicReport, type ReportRequest } from '../../../../src/domain/actionReport/outstandingReport';
import type { Stored } from '../../../../src/domain/changes';
import { rowsOnSite } from '../../../../src/domain/onSite';
import { aNote, aStoredAction } from '../storedRows';

const committee = { key: 'housing', title: 'Housing Committee' };
const asked = { committee, notes: [], meetingDate: '2026-11-24', today: '2026-11-29' };
const reportOf = (actions: readonly Stored<'actions'>[], notes: readonly Stored<'progressNotes'>[] = []) => publicReport({ ...asked, actions: rowsOnSite('open', actions), notes: rowsOnSite('open', notes) });
const rowOf = (...given: Parameters<typeof aStoredAction>) => reportOf([aStoredAction(...given)]).rows[0];

describe('what stands in the report', () => {
  test('is what the committee has not agreed to be over, in the order of its series', () => {
    const states = ['closed', 'open', 'withdrawn', 'reported done', 'merged', 'proposed for closure', 'moved'] as const;
    const { rows } = reportOf(states.map((state, at) => aStoredAction({ key: state, state, seriesNumber: `housing-${String(20 - at)}` })));
    expect(rows.map(({ number, status }) => [number, status])).toEqual([['housing-15', 'Proposed for closure'], ['housing-17', 'Reported done'], ['housing-19', '']]);
  });

  test('is of this committee alone', () => {
    expect(reportOf([aStoredAction({ committee: 'finance' })]).rows).toEqual([]);
  });

  test('an action whose state has moved on says so, whatever its status said before', () => {
    expect(rowOf({ statusText: 'On track' })?.status).toBe('On track');
    expect(rowOf({ statusText: 'On track', state: 'reported done' })?.status).toBe('Reported done');
  });

  test('the due date is printed as it was written; one without words as its day', () => {
    expect(rowOf({ dueText: 'Quarter 1 2026/2027', dueOn: '2026-06-30' })?.due).toBe('Quarter 1 2026/2027');
    expect(rowOf({ dueText: 'ASAP' })?.due).toBe('ASAP');
    expect(rowOf({ dueText: '31 April' })?.due).toBe('31 April');
    expect(rowOf({ dueOn: '2026-06-30' })?.due).toBe('30 June 2026');
  });

  test('the post is responsible; a person where no post is named', () => {
    const owner = { id: null, mail: null, name: 'Lucy Dunmore' };
    expect(rowOf({ responsiblePost: 'Home Ownership Manager', owner })?.responsibility).toBe('Home Ownership Manager');
    expect(rowOf({ owner })?.responsibility).toBe('Lucy Dunmore');
  });

  test('lines of a text stay lines; tabs and signs that paper does not know go', () => {
    expect(rowOf({ request: ' First,\tthen\r\n\r\n second \u0007' })?.request).toBe('First, then\nsecond');
  });
});

describe('numbers', () => {
  test('are those last printed; an action that was never printed has its own of the series', () => {
    expect(reportOf([aStoredAction({ key: 'a', printedNumber: '4' }), aStoredAction({ key: 'b', seriesNumber: 'housing-0002' })]).rows.map(({ number }) => number)).toEqual(['4', 'housing-0002']);
  });

  test('that repeat stand beside those of the series', () => {
    const actions = ['0001', '0002'].map((own) => aStoredAction({ key: own, seriesNumber: `housing-${own}`, printedNumber: '4' }));
    const report = reportOf(actions);
    expect(report.columns.slice(0, 2)).toEqual(['number', 'series']);
    expect(report.rows.map(({ number, series }) => [number, series])).toEqual([['4', 'housing-0001'], ['4', 'housing-0002']]);
    expect(reportOf(actions.slice(1)).columns).not.toContain('series');
  });
});

describe('progress', () => {
  const progressOf = (progress: string | null, notes: readonly Stored<'progressNotes'>[]) => reportOf([aStoredAction({ progress })], notes).rows[0]?.progress;
  const march = aNote({ note: 'Letters sent.', writtenAt: '2026-03-09T10:20:00Z' });
  const april = aNote({ note: 'Six replies.', writtenAt: '2026-04-02T23:30:00Z' });

  test('is the dated notes, the newest last, by the council’s own days', () => {
    expect(progressOf(null, [april, march])).toBe('9 March 2026: Letters sent.\n3 April 2026: Six replies.');
  });

  test('is of the action’s own notes', () => {
    expect(progressOf(null, [aNote({ action: 'another' })])).toBe('');
  });

  test('that was printed before comes first', () => {
    expect(progressOf('The survey is done.', [march])).toBe('The survey is done.\n9 March 2026: Letters sent.');
  });

  test('that is a note already is printed once, with its date', () => {
    expect(progressOf('Letters sent.', [march])).toBe('9 March 2026: Letters sent.');
  });

  test('does not grow when a report is imported and printed again', () => {
    const once = progressOf('The survey is done.', [march]) ?? '';
    expect(progressOf(once.replace(/\n/g, ' '), [march, april])).toBe('The survey is done. 9 March 2026: Letters sent.\n3 April 2026: Six replies.');
  });
});

describe('public and non-public', () => {
  const closed = [aStoredAction({ request: 'Report the offer.' }, 'circle:housing')];

  test('each list says which it is', () => {
    expect(reportOf([]).heading).toBe('Outstanding actions (public)');
    expect(circleReport('circle:housing', { ...asked, actions: rowsOnSite('circle:housing', closed) })).toMatchObject({ isPublic: false, heading: 'Outstanding actions (non-public)', rows: [{ request: 'Report the offer.' }] });
  });

  test('a circle’s action cannot be given to the public report, nor to another circle’s', () => {
    // Were it possible, this would not compile: the left would not be `never`.
    type Given = ReportRequest<'open'>['actions'][number];
    const isRefused: (typeof closed)[number] extends Given ? never : true = true;
    expect(isRefused).toBe(true);
    expect(rowsOnSite('open', closed)).toEqual([]);
    expect(rowsOnSite('circle:finance', closed)).toEqual([]);
  });

  test('one that gets there all the same stops the report', () => {
    const forged = closed.map((action) => ({ ...action, row: { ...action.row, site: 'open' as const } }));
    for (const { row } of forged) Object.assign(row, { site: 'circle:housing' });
    expect(() => publicReport({ ...asked, actions: forged })).toThrow('rows of another site');
    expect(() => publicReport({ ...asked, actions: [], notes: rowsOnSite('open', [aNote()]).map((note) => Object.assign(note, { row: forged[0]?.row })) })).toThrow('rows of another site');
  });
});
