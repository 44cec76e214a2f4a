import { listActions } from '../../../../../src/domain/actions/actionList';
import { planBulkEdit, type BulkChange } from '../../../../../src/domain/actions/bulk/planBulkEdit';
import type { Action } from '../../../../../src/domain/actions/state';
import { anAction, anEvent } from '../../sampleRows';

const by = { id: 'clerk-1', mail: null, name: 'Priya Lowe' };
const doing = { by, at: '2026-11-16T09:00:00Z', today: '2026-11-16', eventKey: 'run-1' };
const row = (id: string) => ({ site: 'open' as const, id, etag: '"1"' });
const said = { ...anEvent({ key: 'said', subject: 'a2', what: 'Reported done', awaits: 'housing' }), row: row('9') };

function plan(rows: readonly Partial<Action>[], change: BulkChange, why = '', closedBy: 'committee' | 'clerk' = 'committee') {
  const stored = rows.map((columns, at) => ({ ...anAction({ key: `a${at + 1}`, ...columns }), row: row(String(at + 1)) }));
  const listed = listActions(stored, { events: [said], people: [], me: null, today: doing.today, days: new Map() });
  return planBulkEdit(listed, change, why, { lifeCycle: { closedBy, statusWords: [], problems: [] }, awaiting: [said], doing });
}

describe('what will change is told before', () => {
  test('of a due date: what stood there and what will, in the words of the list', () => {
    const { edits, left } = plan([{ dueText: 'November 2025', dueOn: '2025-11-30', timesMoved: 1 }, { dueText: 'March 2027' }, {}], { kind: 'due', dueText: ' March 2027 ' }, 'Agreed in November');
    expect(edits.map(({ action, was, becomes }) => [action.key, was, becomes])).toEqual([['a1', 'November 2025', 'March 2027'], ['a3', 'Nothing', 'March 2027']]);
    expect(left).toMatchObject([{ action: { key: 'a2' }, reason: 'It says so already.' }]);
    expect(edits[0]?.columns).toEqual({ dueText: 'March 2027', dueOn: '2027-03-31', duePrecision: 'month', overdueFrom: '2027-04-01', timesMoved: 2 });
  });

  test.each([
    [{ kind: 'due', dueText: ' ' }, 'Enter the due date, or tick that it is taken off them all.'],
    [{ kind: 'post', responsiblePost: '' }, 'Enter the responsible post, or tick that it is taken off them all.'],
    [{ kind: 'status', statusText: '' }, 'Enter the status, or tick that it is taken off them all.'],
  ] as const)('a field that was not filled in wipes nothing: %j', (change, problem) => {
    const { edits, problems } = plan([{ dueText: 'March 2027', responsiblePost: 'Head of Works', statusText: 'Late' }], change);
    expect(edits).toEqual([]);
    expect(problems).toEqual([problem]);
  });

  test('what is taken off them all is told as nothing', () => {
    expect(plan([{ dueText: 'March 2027', dueOn: '2027-03-31' }], { kind: 'due', dueText: '', isTakenOff: true })).toMatchObject({ edits: [{ was: 'March 2027', becomes: 'Nothing', columns: { dueText: null, dueOn: null } }], problems: [] });
  });

  test('of a status', () => {
    expect(plan([{ statusText: 'Late' }], { kind: 'status', statusText: 'On track' }).edits).toMatchObject([{ was: 'Late', becomes: 'On track', columns: { statusText: 'On track' } }]);
  });

  test('of a post: the person who was named beside the old one goes with it', () => {
    const { edits } = plan([{ responsiblePost: 'Head of Works', owner: { id: 'v', mail: null, name: 'Viktor' } }], { kind: 'post', responsiblePost: 'Head of Repairs' });
    expect(edits).toMatchObject([{ was: 'Head of Works: Viktor', becomes: 'Head of Repairs', columns: { responsiblePost: 'Head of Repairs', owner: null }, events: [{ column: 'responsiblePost', before: 'Head of Works: Viktor' }] }]);
  });

  test('what is over stays as it is, and so does what stands so already', () => {
    const { edits, left } = plan([{ state: 'closed' }, {}, { state: 'proposed for closure' }], { kind: 'propose closure' });
    expect(edits.map(({ action }) => action.key)).toEqual(['a2']);
    expect(left.map(({ reason }) => reason)).toEqual(['It is over: closed.', 'It is proposed for closure already.']);
  });
});

test('each change is an event of its own: who, when, why, and a key that is the same for every attempt', () => {
  const { edits } = plan([{ dueText: 'May 2026', dueOn: '2026-05-31' }, {}], { kind: 'due', dueText: 'March 2027' }, 'Agreed in November');
  expect(edits.flatMap(({ events }) => events)).toMatchObject([
    { key: 'event.a1.run-1.dueText', subject: 'a1', what: 'Due date moved', before: 'May 2026', after: 'March 2027', why: 'Agreed in November', by, at: doing.at },
    { key: 'event.a2.run-1.dueText', subject: 'a2', what: 'Changed', before: null, after: 'March 2027' },
  ]);
});

test('a proposal takes up what an officer has said', () => {
  expect(plan([{}, {}], { kind: 'propose closure' }).edits.map(({ settles }) => settles)).toEqual([[], [{ key: 'said', row: said.row, awaits: null }]]);
});

test('where the clerk closes nothing is proposed, and where the committee does nothing is closed', () => {
  expect(plan([{}], { kind: 'propose closure' }, '', 'clerk').edits).toEqual([]);
  expect(plan([{}], { kind: 'close' }, '', 'clerk').edits).toMatchObject([{ was: 'Open', becomes: 'Closed' }]);
  expect(plan([{}], { kind: 'close' }).edits).toEqual([]);
});

describe('what is missing is said, once', () => {
  test('a reason to withdraw', () => {
    expect(plan([{}, {}], { kind: 'withdraw' }).problems).toEqual(['Say why: the committee will ask.']);
    expect(plan([{}, {}], { kind: 'withdraw' }, 'Overtaken').edits).toMatchObject([{ becomes: 'Withdrawn', columns: { state: 'withdrawn', tracker: 'housing-closed-2026' } }, {}]);
  });

  test('the actions themselves', () => {
    expect(plan([], { kind: 'withdraw' }).problems).toEqual(['Choose the actions first.']);
  });

  test.each(['31 April 2027', 'end of Q5'])('a date, where %s is typed', (dueText) => {
    expect(plan([{}, {}], { kind: 'due', dueText }).doubts).toEqual([expect.stringContaining(`“${dueText}”`)]);
  });
});
