import { eventsOf, stateOf } from '../../../../../src/domain/actions/actionEvents';
import { listActions } from '../../../../../src/domain/actions/actionList';
import { afterWriting, leaveChanged, nextTogether, progressOf, startTasks, stopRest, type BulkTask, type Outcome } from '../../../../../src/domain/actions/bulk/bulkRun';
import { planBulkEdit, type BulkChange } from '../../../../../src/domain/actions/bulk/planBulkEdit';
import { planUndo } from '../../../../../src/domain/actions/bulk/planUndo';
import { driftOf } from '../../../../../src/domain/actions/drift';
import type { Change } from '../../../../../src/domain/changes';
import { anAction, anEvent } from '../../sampleRows';

const doing = { by: { id: 'clerk-1', mail: null, name: 'Priya Lowe' }, at: '2026-11-16T09:00:00Z', today: '2026-11-16', eventKey: 'run-1' };
const row = (id: string, etag = '"1"') => ({ site: 'open' as const, id, etag });
const said = { ...anEvent({ key: 'said', subject: 'a1', what: 'Reported done', awaits: 'housing', at: '2026-11-01T09:00:00Z' }), row: row('9') };

function tasksFor(count: number, change: BulkChange = { kind: 'due', dueText: 'March 2027' }, awaiting: readonly (typeof said)[] = []): readonly BulkTask[] {
  const stored = Array.from({ length: count }, (_, at) => ({ ...anAction({ key: `a${at + 1}`, dueText: 'May 2026', dueOn: '2026-05-31' }), row: row(String(at + 1)) }));
  const listed = listActions(stored, { events: [...awaiting], people: [], me: null, today: doing.today, days: new Map() });
  return startTasks(planBulkEdit(listed, change, 'Because', { lifeCycle: { closedBy: 'committee', statusWords: [], problems: [] }, awaiting, doing }).edits);
}

const written = (change: Change): Outcome => ({ kind: 'written', row: change.kind === 'update' ? { ...change.row, etag: '"2"' } : row('new') });

/** Sends until nothing is left to send, and keeps the batches. */
function run(tasks: readonly BulkTask[], answer: (change: Change, batch: number) => Outcome = written) {
  const batches: (readonly Change[])[] = [];
  for (let sent = nextTogether(tasks); sent.length > 0 && batches.length < 40; sent = nextTogether(tasks)) {
    batches.push(sent);
    tasks = afterWriting(tasks, new Map(sent.map((change) => [change, answer(change, batches.length)])));
  }
  return { tasks, batches };
}

const kinds = (batch: readonly Change[] = []): string[] => [...new Set(batch.map(({ kind, list }) => `${kind} ${list}`))];

test('a hundred actions take ten batches: twenty events, then their twenty actions', () => {
  const { tasks, batches } = run(tasksFor(100));
  expect(batches.map(({ length }) => length)).toEqual(Array.from({ length: 10 }, () => 20));
  expect(batches.slice(0, 3).map(kinds)).toEqual([['create events'], ['update actions'], ['create events']]);
  expect(progressOf(tasks)).toEqual({ done: 100, left: [], toGo: 0 });
});

test('what an officer said is settled after the action, and needs no batch of its own where there is room', () => {
  const { batches } = run(tasksFor(3, { kind: 'propose closure' }, [said]));
  expect(batches.map(kinds)).toEqual([['create events'], ['update actions'], ['update events']]);
});

test('an action that somebody changed before anything was told is left, and nothing is told of it', () => {
  const tasks = leaveChanged(tasksFor(3), new Map([['open 1', '"1"'], ['open 2', '"2"']]));
  expect(nextTogether(tasks)).toHaveLength(1);
  expect(progressOf(tasks)).toMatchObject({ left: [{ action: { key: 'a2' }, reason: 'Somebody else has changed it meanwhile.' }, { action: { key: 'a3' } }], toGo: 1 });
});

test('one that is changed between its event and itself is left, and the history says that it came to nothing', () => {
  const { tasks, batches } = run(tasksFor(2), (change) => (change.kind === 'update' && change.key === 'a2' ? { kind: 'conflict' } : written(change)));
  expect(batches.at(-1)).toMatchObject([{ list: 'events', item: { key: 'event.a2.run-1.dueText.not', what: 'Not carried out' } }]);
  expect(progressOf(tasks)).toMatchObject({ done: 1, left: [{ action: { key: 'a2' } }], toGo: 0 });
});

test('who may not write is told so for each, and nothing is tried for ever', () => {
  const { tasks, batches } = run(tasksFor(2), () => ({ kind: 'failed', error: { message: 'SharePoint does not let you do this.' } }));
  expect(batches).toHaveLength(1);
  expect(progressOf(tasks).left.map(({ reason }) => reason)).toEqual(['SharePoint does not let you do this.', 'SharePoint does not let you do this.']);
});

test('what is turned away stays to be done, and what is begun is ended first', () => {
  const first = nextTogether(tasksFor(30));
  const tasks = afterWriting(tasksFor(30), new Map());
  const halved = afterWriting(tasks, new Map(nextTogether(tasks).map((change, at) => [change, at < 10 ? written(change) : { kind: 'turnedAway' }])));
  expect(first).toHaveLength(20);
  expect(progressOf(halved)).toEqual({ done: 0, left: [], toGo: 30 });
  expect(nextTogether(halved).map(({ list }) => list)).toEqual([...Array.from({ length: 10 }, () => 'actions'), ...Array.from({ length: 10 }, () => 'events')]);
  expect(progressOf(run(halved).tasks)).toEqual({ done: 30, left: [], toGo: 0 });
});

test('who stops ends what was begun; the rest is left as it was', () => {
  const tasks = tasksFor(30);
  const sent = nextTogether(tasks);
  const begun = afterWriting(tasks, new Map(sent.map((change, at) => [change, at < 10 ? written(change) : { kind: 'turnedAway' }])));
  expect(progressOf(run(stopRest(begun, new Set(sent))).tasks)).toMatchObject({ done: 20, left: Array.from({ length: 10 }, () => ({ reason: 'It was not reached before you stopped.' })), toGo: 0 });
});

describe('undo', () => {
  test('puts back every value as it stood, and says so in the history', () => {
    const undo = planUndo(run(tasksFor(1)).tasks, { by: doing.by, at: '2026-11-16T09:05:00Z' });
    expect(undo).toMatchObject([{ action: { row: { etag: '"2"' }, dueText: 'March 2027' }, was: 'March 2027', becomes: 'May 2026', columns: { dueText: 'May 2026', dueOn: '2026-05-31', timesMoved: null }, events: [{ key: 'event.a1.run-1.dueText.undone', what: 'Undone', before: 'Due date moved' }] }]);
  });

  test('is of what was done alone', () => {
    const { tasks } = run(tasksFor(2), (change) => (change.kind === 'update' && change.key === 'a2' ? { kind: 'conflict' } : written(change)));
    expect(planUndo(tasks, doing).map(({ action }) => action.key)).toEqual(['a1']);
  });

  test('lets what the officer said await the clerk again', () => {
    const undo = planUndo(run(tasksFor(1, { kind: 'propose closure' }, [said])).tasks, doing);
    expect(undo[0]?.settles).toEqual([{ key: 'said', row: { ...said.row, etag: '"2"' }, awaits: 'housing' }]);
  });

  test('leaves no trace in how the action stands or how often its date moved', () => {
    const [edit] = tasksFor(1).map((task) => task.edit);
    const [undo] = planUndo(run(tasksFor(1)).tasks, { ...doing, at: '2026-11-16T09:05:00Z' });
    const moved = eventsOf({ key: 'a1' }, [...(edit?.events ?? []), ...(undo?.events ?? [])]);
    expect(moved).toHaveLength(2);
    expect(driftOf(anAction({ dueText: 'May 2026' }), moved, doing.today)).toBeNull();

    const [proposal] = tasksFor(1, { kind: 'propose closure' }, [said]).map((task) => task.edit);
    const [back] = planUndo(run(tasksFor(1, { kind: 'propose closure' }, [said])).tasks, { ...doing, at: '2026-11-16T09:05:00Z' });
    expect(stateOf({ state: 'open' }, eventsOf({ key: 'a1' }, [said, ...(proposal?.events ?? []), ...(back?.events ?? [])]))).toBe('reported done');
  });

  test('that came to nothing itself leaves what was done standing', () => {
    const keys = ['k', 'k.undone', 'k.undone.not'].map((key, at) => anEvent({ key, subject: 'a1', what: at === 0 ? 'Due date moved' : at === 1 ? 'Undone' : 'Not carried out', column: at === 0 ? 'dueText' : null, before: 'May 2026', after: 'June 2026' }));
    expect(driftOf(anAction({ dueText: 'June 2026' }), eventsOf({ key: 'a1' }, keys), doing.today)).toMatchObject({ times: 1 });
  });
});
