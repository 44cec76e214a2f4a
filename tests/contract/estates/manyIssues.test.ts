import { openRegister } from '../../../src/domain/estates/issues/issue';
import { createEmulator } from '../../../preview/graph/emulator';
import { createGraphClient } from '../../../src/graph/client';
import { createCouncil } from '../../../src/graph/createCouncil';
import { emulateCouncil, sites } from '../lists/emulatedCouncil';
import { anIssue } from '../../unit/domain/estates/issueRows';

const ORIGIN = 'http://localhost:3001';

test.each([2_000, 5_000])('the open register of an estate with %i issues comes in one round trip', async (count) => {
  const small = await emulateCouncil();
  await small.as('member').open.issues.create(anIssue({ key: 'first', register: openRegister('kestrel') }));
  const snapshot = small.emulator.control.snapshot();
  const full = {
    ...snapshot,
    sites: snapshot.sites.map((site) => ({
      ...site,
      lists: site.lists.map((list) => {
        const [row] = list.title === 'MB Issues' ? list.rows : [];
        const more = row === undefined ? [] : Array.from({ length: count - 1 }, (_, at) => ({ ...row, id: at + 2, guid: `g${at}`, fields: { ...row.fields, key: `k${at}` } }));
        return { ...list, nextId: list.nextId + more.length, rows: [...list.rows, ...more] };
      }),
    })),
  };
  const emulator = createEmulator({ origin: ORIGIN, now: () => new Date('2026-11-16T09:00:00Z'), snapshot: full });
  const minted = emulator.control.mintToken({ objectId: 'member', scopes: ['Sites.Selected'], clientId: '6c1f0a52-6a0e-4a3f-9a52-0d0e9a1b7c11' });
  const asked: string[] = [];
  const client = createGraphClient({
    fetch: (url, init) => emulator.fetch(new Request(url, init)),
    getToken: () => (minted.kind === 'token' ? Promise.resolve(minted.token) : Promise.reject(new Error(minted.message))),
    wait: () => Promise.resolve(),
    graphUrl: `${ORIGIN}/v1.0`,
    timeLimit: () => new AbortController().signal,
    onRequest: ({ path }) => asked.push(path),
  });
  const { items, unreadable } = await createCouncil({ client, config: { sites } }).open.issues.in({ register: openRegister('kestrel') });
  expect([items.length, unreadable, asked.length]).toEqual([count, [], 1]);
});
