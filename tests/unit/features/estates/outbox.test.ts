import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { planNewIssue } from '../../../../src/domain/estates/issues/planNewIssue';
import { createOutbox, type Outbox, type OutboxParts } from '../../../../src/features/estates/waiting/outbox';
import { sendIssue } from '../../../../src/features/estates/waiting/sendIssue';
import type { WaitingIssue, WaitingStore } from '../../../../src/features/estates/waiting/waitingIssue';
import { createWaitingStore } from '../../../../src/features/estates/waiting/waitingStore';
import { GraphError } from '../../../../src/graph/graphError';
import { amina } from '../../domain/estates/issueRows';
import { createFakeCouncil } from '../fakeCouncil';

const offline = new GraphError('offline', 'No connection.', { lost: true });

const waiting = (minted: string, minute: number): WaitingIssue => ({
  planned: planNewIssue({ estate: 'kestrel', walkabout: 'w1', block: 'Hobby House', place: '', category: 'lifts', severity: 'soon', description: '', photographs: 1, mail: null }, { by: amina, at: `2026-11-16T10:${String(minute).padStart(2, '0')}:00Z`, today: '2026-11-16', minted }),
  pictures: [new TextEncoder().encode(`picture of ${minted}`).buffer],
});

function aPhone(account = 'member-1', options: { readonly device?: WaitingStore } = {}) {
  const council = createFakeCouncil();
  const pictures = new Map<string, string>();
  let refusePictures: Error | null = null;
  let comeBack = (): void => undefined;
  const pauses: { milliseconds: number; act: () => void }[] = [];
  const parts: OutboxParts = {
    device: options.device ?? createWaitingStore(account),
    send: (issue) =>
      sendIssue(
        council,
        {
          async keep(name, content) {
            if (refusePictures !== null) throw refusePictures;
            pictures.set(name, await content.text());
          },
        },
        issue,
      ),
    later(milliseconds, act) {
      const pause = { milliseconds, act };
      pauses.push(pause);
      return () => void pauses.splice(pauses.indexOf(pause), pauses.includes(pause) ? 1 : 0);
    },
    onReturn(act) {
      comeBack = act;
      return () => undefined;
    },
    alone: (act) => act(),
    onSent: () => undefined,
  };
  return { council, pictures, parts, pauses, open: () => createOutbox(parts), comeBack: () => comeBack(), refusePictures: (error: Error | null) => void (refusePictures = error) };
}

const settled = async (outbox: Outbox): Promise<Outbox> => {
  for (let turn = 0; turn < 500 && (!outbox.now().isOpen || outbox.now().isSending); turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
  return outbox;
};
const keysIn = (outbox: Outbox) => outbox.now().entries.map((entry) => entry.waiting.planned.issue.key);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('with a connection', () => {
  test('what is added reaches SharePoint with its history and its photograph, and leaves the device', async () => {
    const phone = aPhone();
    const outbox = await settled(phone.open());
    await outbox.add(waiting('a', 0));
    await settled(outbox);
    expect(phone.council.rowsOf('issues').map(({ key, photographs }) => [key, photographs])).toEqual([['kestrel.a', ['kestrel/kestrel.a-1.jpg']]]);
    expect(phone.council.rowsOf('issueNotes')).toHaveLength(1);
    expect([...phone.pictures]).toEqual([['kestrel/kestrel.a-1.jpg', 'picture of a']]);
    expect([keysIn(outbox), await createWaitingStore('member-1').all()]).toEqual([[], []]);
  });
});

describe('without a connection', () => {
  test('what is added waits, outlives the page, and goes in its order when the connection is back', async () => {
    const phone = aPhone();
    phone.council.failWrites('open', offline);
    const before = await settled(phone.open());
    await before.add(waiting('a', 1));
    await settled(before);
    await before.add(waiting('b', 2));
    expect([keysIn(before), before.now().heldUp, before.wouldLose()]).toEqual([['kestrel.a', 'kestrel.b'], offline, false]);
    before.close();

    const after = await settled(phone.open());
    expect(keysIn(after)).toEqual(['kestrel.a', 'kestrel.b']);
    phone.council.mend();
    phone.comeBack();
    await settled(after);
    expect([phone.council.rowsOf('issues').map(({ key }) => key), keysIn(after)]).toEqual([['kestrel.a', 'kestrel.b'], []]);
  });

  test('it is tried again by itself, each time after a longer pause', async () => {
    const phone = aPhone();
    phone.council.failWrites('open', offline);
    const outbox = await settled(phone.open());
    await outbox.add(waiting('a', 1));
    await settled(outbox);
    const [first] = phone.pauses.filter(({ milliseconds }) => milliseconds > 10_000);
    first?.act();
    await settled(outbox);
    expect(phone.pauses.map(({ milliseconds }) => milliseconds).filter((pause) => pause > 10_000)).toContain(30_000);
  });

  test('one whose answer was lost is not doubled', async () => {
    const phone = aPhone();
    phone.council.failWrites('open', offline, 'after');
    const outbox = await settled(phone.open());
    await outbox.add(waiting('a', 1));
    await settled(outbox);
    phone.council.mend();
    outbox.sendNow();
    await settled(outbox);
    expect([phone.council.rowsOf('issues').length, phone.council.rowsOf('issueNotes').length, keysIn(outbox)]).toEqual([1, 1, []]);
  });

  test('one that somebody has assigned before its photograph arrived is not refused for it', async () => {
    const phone = aPhone();
    phone.refusePictures(offline);
    const outbox = await settled(phone.open());
    await outbox.add(waiting('a', 1));
    await settled(outbox);
    phone.council.change('issues', 'kestrel.a', { state: 'assigned' });
    phone.refusePictures(null);
    outbox.sendNow();
    await settled(outbox);
    expect([phone.council.rowsOf('issues')[0]?.state, phone.pictures.size, keysIn(outbox)]).toEqual(['assigned', 1, []]);
  });
});

test('one that SharePoint refuses stays with its reason, and does not hold up the others', async () => {
  const phone = aPhone();
  const forbidden = new GraphError('forbidden', 'No.', { status: 403 });
  phone.refusePictures(forbidden);
  const outbox = await settled(phone.open());
  await outbox.add(waiting('a', 1));
  await outbox.add(waiting('b', 2));
  await settled(outbox);
  phone.comeBack();
  await settled(outbox);
  expect(outbox.now().entries.map(({ problem }) => problem)).toEqual([forbidden, forbidden]);
  expect(phone.council.rowsOf('issues')).toHaveLength(2);
  await outbox.giveUp('kestrel.a');
  expect([keysIn(outbox), (await createWaitingStore('member-1').all()).length]).toEqual([['kestrel.b'], 1]);
});

test('another person on the same device sees nothing of it', async () => {
  const phone = aPhone('member-1');
  phone.council.failWrites('open', offline);
  const mine = await settled(phone.open());
  await mine.add(waiting('a', 1));
  await settled(mine);
  mine.close();
  expect(keysIn(mine)).toEqual([]);
  for (const other of ['member-2', 'member', 'member-10']) expect(keysIn(await settled(aPhone(other).open()))).toEqual([]);
  expect(keysIn(await settled(phone.open()))).toEqual(['kestrel.a']);
});

test('a device that is full says so before anything is lost, and what was added is sent from the page', async () => {
  const full: WaitingStore = { all: () => Promise.resolve([]), add: () => Promise.reject(new DOMException('full', 'QuotaExceededError')), remove: () => Promise.resolve() };
  const phone = aPhone('member-1', { device: full });
  phone.council.failWrites('open', offline);
  const outbox = await settled(phone.open());
  await outbox.add(waiting('a', 1));
  await settled(outbox);
  expect([outbox.now().deviceWorks, outbox.wouldLose(), keysIn(outbox)]).toEqual([false, true, ['kestrel.a']]);
  phone.council.mend();
  outbox.sendNow();
  await settled(outbox);
  expect([phone.council.rowsOf('issues').length, outbox.wouldLose()]).toEqual([1, false]);
});

test('what another window has sent goes, and what it has added comes', async () => {
  const phone = aPhone();
  phone.council.failWrites('open', offline);
  const one = await settled(phone.open());
  await one.add(waiting('a', 1));
  await settled(one);
  const other = createWaitingStore('member-1');
  await other.remove('kestrel.a');
  await other.add(waiting('b', 2));
  phone.comeBack();
  await settled(one);
  expect(keysIn(one)).toEqual(['kestrel.b']);
});
