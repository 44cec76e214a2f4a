import { listActions } from '../../../src/domain/actions/actionList';
import { progressOf, startTasks } from '../../../src/domain/actions/bulk/bulkRun';
import { planBulkEdit, type BulkChange } from '../../../src/domain/actions/bulk/planBulkEdit';
import { planUndo } from '../../../src/domain/actions/bulk/planUndo';
import type { Change } from '../../../src/domain/changes';
import { newAction } from '../../../src/domain/newAction';
import { runBulk, type Pause } from '../../../src/features/actions/bulk/runBulk';
import { emulateCouncil, type PersonName } from '../lists/emulatedCouncil';

const doing = { by: { id: 'clerk', mail: null, name: 'clerk' }, at: '2026-11-16T09:00:00Z', today: '2026-11-16', eventKey: 'run-1' };
const lifeCycle = { closedBy: 'committee', statusWords: [], problems: [] } as const;

/** A committee with so many open actions, and a clerk who changes all of them at once. */
async function aCommittee(count: number) {
  const emulated = await emulateCouncil();
  const clerk = emulated.as('clerk');
  const { control } = emulated.emulator;
  const creates = Array.from({ length: count }, (_, at): Change => ({ kind: 'create', list: 'actions', site: 'open', item: { ...newAction(`a${at}`, 'housing', { request: `Request ${at}.`, dueText: 'May 2026', dueOn: '2026-05-31', duePrecision: 'month', overdueFrom: '2026-06-01' }), seriesNumber: `housing-${String(at).padStart(4, '0')}` } }));
  for (let from = 0; from < count; from += 20) await clerk.writeTogether(creates.slice(from, from + 20));
  const open = async () => [...(await clerk.open.actions.in({ tracker: 'housing-open' })).items].sort((a, b) => a.seriesNumber.localeCompare(b.seriesNumber));
  const plan = async (change: BulkChange, why = 'Agreed') => planBulkEdit(listActions(await open(), { events: [], people: [], me: null, today: doing.today, days: new Map() }), change, why, { lifeCycle, awaiting: [], doing }).edits;
  const pauses: Pause[] = [];
  const run = (edits: Awaited<ReturnType<typeof plan>>, person: PersonName = 'clerk', how: 'goOn' | 'stop' = 'goOn') =>
    runBulk({
      council: emulated.as(person),
      tasks: startTasks(edits),
      onProgress: () => undefined,
      async pause(pause) {
        pauses.push(pause);
        if (how === 'goOn') await emulated.waitFor(pause.resumesIn ?? 0);
        return how;
      },
    });
  const batches = () => control.requests().filter(({ path }) => path === '/v1.0/$batch');
  const events = async (key: string) => (await clerk.open.events.in({ subject: key })).items.map(({ what }) => what);
  return { emulated, clerk, control, open, plan, run, pauses, batches, events };
}

test('a hundred actions get another due date in ten batches of twenty, each with its event', async () => {
  const { control, open, plan, run, batches, events } = await aCommittee(100);
  const edits = await plan({ kind: 'due', dueText: 'March 2027' });
  control.clearRequests();
  expect(progressOf(await run(edits))).toEqual({ done: 100, left: [], toGo: 0 });
  expect(batches().map(({ parts }) => parts?.length)).toEqual(Array.from({ length: 10 }, () => 20));
  expect(control.requests()).toHaveLength(11);
  expect(new Set((await open()).map(({ dueText, overdueFrom, timesMoved }) => `${dueText} ${overdueFrom} ${timesMoved}`))).toEqual(new Set(['March 2027 2027-04-01 1']));
  expect(await events('a99')).toEqual(['Due date moved']);
}, 60_000);

test('throttled in the middle: what was done stays, it waits as long as it is asked to, and the rest is done once', async () => {
  const { control, open, plan, run, pauses, batches, events } = await aCommittee(30);
  const edits = await plan({ kind: 'status', statusText: 'Late' });
  control.clearRequests();
  control.addFault({ match: { method: 'POST', path: '$batch', times: 1 }, fault: { kind: 'halfBatch', status: 429, retryAfter: 7 } });
  expect(progressOf(await run(edits))).toEqual({ done: 30, left: [], toGo: 0 });
  expect(pauses.map(({ resumesIn, tasks }) => [resumesIn, progressOf(tasks).toGo])).toEqual([[7_000, 30]]);
  expect(batches().length).toBeLessThanOrEqual(5);
  expect((await open()).every(({ statusText }) => statusText === 'Late')).toBe(true);
  for (const key of ['a0', 'a1', 'a29']) expect(await events(key)).toEqual(['Changed']);
});

test('a connection that breaks in the middle loses nothing and writes nothing twice', async () => {
  const { control, open, plan, run, events } = await aCommittee(10);
  const edits = await plan({ kind: 'withdraw' }, 'Overtaken');
  for (const kind of ['dropAfter', 'dropBefore', 'dropAfter'] as const) control.addFault({ match: { method: 'POST', path: '$batch', times: 1 }, fault: { kind } });
  expect(progressOf(await run(edits))).toMatchObject({ done: 10 });
  expect(await open()).toEqual([]);
  expect(await events('a3')).toEqual(['Withdrawn']);
});

test('what somebody else changes meanwhile is left and told, whether before the run or during it', async () => {
  const { control, clerk, open, plan, run, events } = await aCommittee(3);
  const edits = await plan({ kind: 'status', statusText: 'Late' });
  const [first] = await open();
  if (first) await clerk.open.actions.update(first.row, { statusText: 'Theirs' });
  // Between the look and the writing: SharePoint says 412.
  control.addFault({ match: { method: 'PATCH', path: '/items/2/fields', times: 1 }, fault: { kind: 'status', status: 412 } });
  const tasks = await run(edits);
  expect(progressOf(tasks)).toMatchObject({ done: 1, left: [{ action: { key: 'a0' }, reason: 'Somebody else has changed it meanwhile.' }, { action: { key: 'a1' } }] });
  expect((await open()).map(({ statusText }) => statusText)).toEqual(['Theirs', null, 'Late']);
  expect([await events('a0'), await events('a1'), await events('a2')]).toEqual([[], ['Changed', 'Not carried out'], ['Changed']]);
});

test('undo puts back what nobody else has changed since, and tells of the rest', async () => {
  const { clerk, open, plan, run, events } = await aCommittee(3);
  const before = await open();
  const done = await run(await plan({ kind: 'due', dueText: 'March 2027' }));
  const [, second] = await open();
  if (second) await clerk.open.actions.update(second.row, { progress: 'Theirs.' });
  expect(progressOf(await run(planUndo(done, doing)))).toMatchObject({ done: 2, left: [{ action: { key: 'a1' } }] });
  const now = await open();
  const values = ({ row: _row, ...columns }: (typeof now)[number]) => columns;
  expect([now[0], now[2]].flatMap((row) => (row ? [values(row)] : []))).toEqual([before[0], before[2]].flatMap((row) => (row ? [values(row)] : [])));
  expect(now[1]).toMatchObject({ dueText: 'March 2027', progress: 'Theirs.' });
  expect([await events('a0'), await events('a1')]).toEqual([['Due date moved', 'Undone'], ['Due date moved']]);
});

test('withdrawn ones come back to the open list', async () => {
  const { open, plan, run } = await aCommittee(2);
  const done = await run(await plan({ kind: 'withdraw' }, 'Overtaken'));
  expect(await open()).toEqual([]);
  await run(planUndo(done, doing));
  expect((await open()).map(({ state, closedOn }) => [state, closedOn])).toEqual([['open', null], ['open', null]]);
});

test.each(['member', 'officer', 'guest'] as const)('a %s changes nothing, whatever their screen shows', async (person) => {
  const { open, plan, run } = await aCommittee(2);
  const before = await open();
  expect(progressOf(await run(await plan({ kind: 'status', statusText: 'Late' }), person))).toMatchObject({ done: 0, left: [{}, {}] });
  expect(await open()).toEqual(before);
});

test('who stops leaves the rest as it was, and no event without its change', async () => {
  const { control, open, plan, run, events } = await aCommittee(30);
  const edits = await plan({ kind: 'status', statusText: 'Late' });
  control.addFault({ match: { method: 'POST', path: '$batch', times: 1 }, fault: { kind: 'halfBatch', status: 429 } });
  expect(progressOf(await run(edits, 'clerk', 'stop'))).toMatchObject({ done: 20, toGo: 0 });
  expect((await open()).filter(({ statusText }) => statusText === 'Late')).toHaveLength(20);
  expect(await events('a25')).toEqual([]);
});
