import type { Change } from '../../../src/domain/changes';
import { newAction } from '../../../src/domain/newAction';
import type { Council } from '../../../src/graph/council';
import { emulateCouncil, siteKeys, type EmulatedCouncil } from '../lists/emulatedCouncil';

type Fault = Parameters<EmulatedCouncil['emulator']['control']['addFault']>[0];
const batch = { method: 'POST', path: '$batch', times: 1 } as const;

const action = (at: number) => ({ ...newAction(`a${at}`, 'housing', { request: `Request ${at}.` }), seriesNumber: `housing-${String(at).padStart(4, '0')}` });
const creating = (at: number, site = siteKeys[0] ?? 'open'): Change => ({ kind: 'create', list: 'actions', site, item: action(at) });

/** So many actions, as they stand, and the changes that give each another status. */
async function withActions(count: number) {
  const emulated = await emulateCouncil();
  const clerk = emulated.as('clerk');
  await clerk.writeTogether(Array.from({ length: count }, (_, at) => creating(at + 1)));
  const rows = async (council: Council = clerk) => [...(await council.open.actions.in({ tracker: 'housing-open' })).items].sort((a, b) => a.key.localeCompare(b.key));
  const changes = (await rows()).map((row): Change => ({ kind: 'update', list: 'actions', row: row.row, key: row.key, columns: { statusText: 'On track' } }));
  emulated.requests.length = 0;
  emulated.emulator.control.clearRequests();
  return { emulated, clerk, rows, changes, fault: (fault: Fault) => emulated.emulator.control.addFault(fault), kinds: async (sent: readonly Change[]) => (await clerk.writeTogether(sent)).map(({ kind }) => kind) };
}

test('changes of both sites travel in one batch, and each answers with the new version of its row', async () => {
  const { emulated, clerk, changes } = await withActions(2);
  const written = await clerk.writeTogether([...changes, creating(3, siteKeys[1])]);
  expect(written).toMatchObject([{ kind: 'written', row: { site: 'open', id: '1' } }, { kind: 'written' }, { kind: 'written', row: { site: siteKeys[1] } }]);
  expect(emulated.emulator.control.requests()).toMatchObject([{ path: '/v1.0/$batch', parts: [{ status: 200 }, { status: 200 }, { status: 201 }] }]);
  const [first] = written;
  const again: readonly Change[] = first?.kind === 'written' ? [{ kind: 'update', list: 'actions', row: first.row, key: 'a1', columns: { statusText: 'Late' } }] : [];
  expect(await clerk.writeTogether(again)).toMatchObject([{ kind: 'written' }]);
});

test('a row that somebody has changed meanwhile is left as it is, and the others are written', async () => {
  const { clerk, rows, changes, kinds } = await withActions(3);
  const [, second] = await rows();
  if (second) await clerk.open.actions.update(second.row, { statusText: 'Stopped' });
  expect(await kinds(changes)).toEqual(['written', 'conflict', 'written']);
  expect((await rows()).map(({ statusText }) => statusText)).toEqual(['On track', 'Stopped', 'On track']);
});

test('who may not write is refused part by part', async () => {
  const { emulated, changes } = await withActions(2);
  for (const person of ['officer', 'member', 'guest'] as const) {
    expect(await emulated.as(person).writeTogether(changes)).toMatchObject([{ kind: 'failed', error: { kind: 'forbidden' } }, { kind: 'failed' }]);
  }
});

test('what is turned away says when to come back, and is not done', async () => {
  const { fault, rows, changes, kinds, clerk } = await withActions(4);
  fault({ match: batch, fault: { kind: 'halfBatch', status: 429, retryAfter: 7 } });
  expect(await clerk.writeTogether(changes)).toMatchObject([{ kind: 'written' }, { kind: 'turnedAway', retryAfter: 7_000 }, { kind: 'written' }, { kind: 'turnedAway', retryAfter: 7_000 }]);
  expect((await rows()).map(({ statusText }) => statusText)).toEqual(['On track', null, 'On track', null]);
  expect(await kinds(changes.filter((_, at) => at % 2 === 1))).toEqual(['written', 'written']);
});

test.each([
  ['dropBefore', 'turnedAway', null],
  ['dropAfter', 'written', 'On track'],
] as const)('a batch whose answer is lost (%s) is looked up, part by part', async (kind, came, status) => {
  const { fault, rows, changes, kinds } = await withActions(3);
  fault({ match: batch, fault: { kind } });
  expect(await kinds(changes)).toEqual([came, came, came]);
  expect((await rows()).map(({ statusText }) => statusText)).toEqual([status, status, status]);
  fault({ match: batch, fault: { kind } });
  expect(await kinds([creating(8), creating(9)])).toEqual([came, came]);
  expect(await rows()).toHaveLength(kind === 'dropAfter' ? 5 : 3);
});

test('a change that was done before, and is sent again, is done', async () => {
  const { changes, kinds } = await withActions(2);
  expect(await kinds(changes)).toEqual(['written', 'written']);
  expect(await kinds(changes)).toEqual(['written', 'written']);
  expect(await kinds([creating(9)])).toEqual(['written']);
  expect(await kinds([creating(9)])).toEqual(['written']);
});

test('a key that another row has is a conflict', async () => {
  const { clerk, kinds } = await withActions(1);
  expect(await kinds([{ kind: 'create', list: 'actions', site: 'open', item: { ...action(1), request: 'Something else.' } }])).toEqual(['conflict']);
  expect((await clerk.open.actions.in({ committee: 'housing' })).items).toHaveLength(1);
});

test('what SharePoint could not keep is not sent, and its neighbours are', async () => {
  const { changes, kinds } = await withActions(2);
  const [first, second] = changes;
  const tooLong: readonly Change[] = first?.kind === 'update' && first.list === 'actions' ? [{ ...first, columns: { statusText: 'x'.repeat(256) } }] : [];
  expect(await kinds([...tooLong, ...(second ? [second] : [])])).toEqual(['failed', 'written']);
});
