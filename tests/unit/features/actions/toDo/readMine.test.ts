/** @jest-environment jsdom */
import { createMineReader } from '../../../../../src/features/actions/toDo/readMine';
import { createQueryClient } from '../../../../../src/features/start/queryClient';
import { GraphError } from '../../../../../src/graph/graphError';
import type { Item } from '../../../../../src/lists/index';
import { aPerson, anAction, anEvent } from '../../../domain/sampleRows';
import { aCouncil, forbidden } from '../../aCouncil';
import { aDesk, me } from '../../renderWithDesk';

const myself = { id: me.objectId, mail: me.username, name: me.name };
const theirs = { id: 'object-9', mail: null, name: 'Ben' };

function aReader() {
  const council = aCouncil();
  const cache = createQueryClient();
  const put = (key: string, columns: Partial<Item<'actions'>> = {}, site: 'open' | 'circle:housing' = 'open') =>
    council.put('actions', anAction({ key, committee: 'housing', tracker: 'housing-open', seriesNumber: `housing-${key}`, owner: myself, ...columns }), site);
  const reader = createMineReader(aDesk(council), cache);
  const mine = async () => (await reader.read()).mine.map(({ action, state }) => `${action.key} ${state}`);
  return { council, cache, put, reader, mine };
}

test('mine are read from every committee, with what officers have said of them, in two round trips', async () => {
  const { council, put, mine } = aReader();
  put('a1');
  put('a2', { committee: 'audit', tracker: 'audit-open' });
  put('a3', { owner: theirs });
  put('a4', { state: 'closed', tracker: 'housing-closed-2026' });
  council.put('events', anEvent({ key: 'e1', subject: 'a1', what: 'Reported done', awaits: 'housing' }));
  expect([await mine(), council.roundTrips().length]).toEqual([['a1 reported done', 'a2 open'], 2]);
});

test('who holds a post today owes what names the post alone, whatever committee asked; who held it once does not', async () => {
  const { council, put, mine } = aReader();
  council.put('people', aPerson({ key: 'p1', name: me.name, identity: myself, post: 'Head of Repairs' }));
  council.put('people', aPerson({ key: 'p2', name: me.name, identity: myself, post: 'Estate Manager', postUntil: '2024-02-11', current: false }));
  put('a1', { owner: null, responsiblePost: 'Head of Repairs', committee: 'audit', tracker: 'audit-open' });
  put('a2', { owner: null, responsiblePost: 'Estate Manager' });
  expect(await mine()).toEqual(['a1 open']);
});

test('a task says which committee asked, and leads to the action', async () => {
  const { put, reader } = aReader();
  put('a1', { printedNumber: '50', title: 'Lifts' });
  const [one] = (await reader.read()).mine;
  expect(one?.wanted).toMatchObject({ action: 'a1', title: '50: Lifts', link: 'https://teams.example/l/entity/app/tab?route=/actions/housing/a1' });
  expect(one?.wanted.words).toContain('Action 50, Housing Committee');
});

test('of a circle’s actions nothing but their number comes; where a circle does not answer, not even that', async () => {
  const { council, put, reader, cache } = aReader();
  put('a1');
  put('np1', { request: 'The secret' }, 'circle:housing');
  expect(await reader.read()).toMatchObject({ mine: [{ action: { key: 'a1' } }], nonPublic: 1, isWhole: true });
  expect(JSON.stringify(await reader.read())).not.toContain('secret');
  council.fail('circle:finance', forbidden());
  cache.clear();
  expect(await reader.read()).toMatchObject({ nonPublic: 1 });
  council.fail('circle:housing', new GraphError('busy', 'Busy.'));
  cache.clear();
  expect(await reader.read()).toMatchObject({ mine: [{ action: { key: 'a1' } }], nonPublic: null });
});

test('the open site that does not answer is a failure, and a row that cannot be read is not nobody’s', async () => {
  const { council, cache, put, reader } = aReader();
  put('a1');
  council.putUnreadable({ list: 'actions', site: 'open', id: '9', column: 'state', reason: 'no state' });
  expect(await reader.read()).toMatchObject({ isWhole: false });
  council.fail('open', new GraphError('offline', 'Offline.'), 'actions');
  cache.clear();
  await expect(reader.read()).rejects.toMatchObject({ kind: 'offline' });
});

test('what a screen showed a moment ago is read anew', async () => {
  const { council, put, mine } = aReader();
  put('a1');
  await mine();
  council.change('actions', 'a1', { owner: theirs });
  expect(await mine()).toEqual([]);
});

test('what became of an action is read by its key; of a row that cannot be read nothing is said', async () => {
  const { council, put, reader } = aReader();
  put('a1', { state: 'closed' });
  put('a2', { state: 'withdrawn' });
  put('a3', { owner: theirs });
  expect([...(await reader.fates(['a1', 'a2', 'a3', 'a4']))]).toEqual([['a1', 'closed'], ['a2', 'gone'], ['a3', 'elsewhere'], ['a4', 'gone']]);
  council.fail('open', new GraphError('unexpected', 'A row cannot be read.'), 'actions');
  expect([...(await reader.fates(['a1']))]).toEqual([]);
  council.mend();
  council.fail('open', new GraphError('busy', 'Busy.'), 'actions');
  await expect(reader.fates(['a1'])).rejects.toMatchObject({ kind: 'busy' });
});

test('of a tick it is asked whether somebody has said since that it is not done', async () => {
  const { council, put, reader } = aReader();
  put('a1');
  council.put('events', anEvent({ key: 'e1', subject: 'a1', what: 'Not done yet', at: '2026-11-12T09:00:00Z' }));
  expect([...(await reader.saidNotDone([{ action: 'a1', at: '2026-11-11T09:00:00Z' }]))]).toEqual(['a1']);
  expect([...(await reader.saidNotDone([{ action: 'a1', at: '2026-11-13T09:00:00Z' }]))]).toEqual([]);
});
