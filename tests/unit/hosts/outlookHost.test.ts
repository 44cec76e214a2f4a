import type { MailboxItem } from '../../../src/hosts/officeJs';
import { openOutlookHost } from '../../../src/hosts/outlookHost';
import { composed, standInOffice, type StandInOfficeSettings } from './standInOffice';

const noPreference = { matchMedia: () => ({ matches: false }) } as unknown as Pick<Window, 'matchMedia'>; // only `matches` is read
const open = (settings: StandInOfficeSettings = {}) => {
  const outlook = standInOffice(settings);
  return { outlook, opening: openOutlookHost({ office: outlook.office, browser: noPreference, limit: 1000 }) };
};

const start = new Date('2026-11-24T18:30:00Z');
const sender = { displayName: 'Priya Clerk', emailAddress: 'priya@council.example' };

test.each<[string, MailboxItem, object]>([
  ['a message', { itemType: 'message', subject: 'Bins', from: sender }, { kind: 'message', subject: 'Bins', from: 'Priya Clerk' }],
  ['a new message', { itemType: 'message', subject: composed('Agenda'), from: composed(sender) }, { kind: 'newMessage', subject: 'Agenda', from: 'Priya Clerk' }],
  ['an appointment', { itemType: 'appointment', subject: 'Housing', start, location: 'Chamber' }, { kind: 'appointment', subject: 'Housing', start: '2026-11-24T18:30:00.000Z', location: 'Chamber' }],
  ['a meeting being organised', { itemType: 'appointment', subject: composed('Housing'), start: composed(start), location: composed('') }, { kind: 'newAppointment', subject: 'Housing', start: '2026-11-24T18:30:00.000Z', location: null }],
  ['an invitation in the inbox', { itemType: 'message', subject: 'Housing', from: sender, start, location: 'Chamber' }, { kind: 'appointment', subject: 'Housing', start: '2026-11-24T18:30:00.000Z', location: 'Chamber' }],
  ['a new message of an Outlook without a sender field', { itemType: 'message', subject: composed('Agenda') }, { kind: 'newMessage', subject: 'Agenda', from: null }],
])('%s is read in one shape', async (_name, item, read) => {
  const host = await open({ item }).opening;
  expect(await host.currentItem()).toEqual(read);
});

test('a pinned pane with nothing selected has no item', async () => {
  expect(await (await open().opening).currentItem()).toBeNull();
});

test('the next item is read after Outlook tells of it', async () => {
  const { outlook, opening } = open({ item: { itemType: 'message', subject: 'Bins', from: sender } });
  const host = await opening;
  const subjects: (string | undefined)[] = [];
  const told = new Promise<void>((resolve) => {
    host.onItemChange(() => void host.currentItem().then((item) => resolve(void subjects.push(item?.subject))));
  });
  outlook.showItem({ itemType: 'message', subject: 'Lifts', from: sender });
  await told;
  expect(subjects).toEqual(['Lifts']);
});

test('an Outlook that cannot be pinned is asked for no news', async () => {
  const { outlook, opening } = open({ mailboxVersion: 1.4 });
  let isTold = false;
  (await opening).onItemChange(() => {
    isTold = true;
  });
  outlook.showItem(null);
  expect(isTold).toBe(false);
});

test.each([
  ['white', { bodyBackgroundColor: '#FFFFFF' }, 'light'],
  ['dark grey', { bodyBackgroundColor: '#292929' }, 'dark'],
  ['black under white', { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF' }, 'contrast'],
  ['whatever it names dark', { bodyBackgroundColor: '#FFFFFF', isDarkTheme: true }, 'dark'],
])('an Outlook coloured %s is %p, which is %s', async (_name, theme, expected) => {
  const { outlook, opening } = open();
  const host = await opening;
  const seen: string[] = [];
  host.onThemeChange((changed) => seen.push(changed));
  outlook.tellTheme(theme);
  expect([seen, host.theme, (await open({ theme }).opening).theme]).toEqual([[expected], expected, expected]);
});

test('Outlook is never asked more than three things at once', async () => {
  let asked = 0;
  let most = 0;
  const slow = <Value>(value: Value) => ({
    getAsync: (callback: (answer: { status: string; value: Value }) => void) => {
      asked += 1;
      most = Math.max(most, asked);
      setImmediate(() => {
        asked -= 1;
        callback({ status: 'succeeded', value });
      });
    },
  });
  const host = await open({ item: { itemType: 'appointment', subject: slow('Housing'), start: slow(start), location: slow('Chamber') } }).opening;
  const items = await Promise.all([host.currentItem(), host.currentItem(), host.currentItem()]);
  expect([most, items.map((item) => item?.subject)]).toEqual([3, ['Housing', 'Housing', 'Housing']]);
});

test('a field that Outlook refuses is told with its code', async () => {
  const refusing = { getAsync: (callback: (answer: { status: string; value: string; error: { code: number; name: string } }) => void) => callback({ status: 'failed', value: '', error: { code: 9020, name: 'InternalServerError' } }) };
  const host = await open({ item: { itemType: 'message', subject: refusing } }).opening;
  await expect(host.currentItem()).rejects.toThrow(/InternalServerError, 9020/);
});

test('a page that is not in Outlook says so', async () => {
  await expect(open({ host: null }).opening).rejects.toMatchObject({ code: 'refused' });
});

test('an office.js that did not load is told with a way on', async () => {
  await expect(openOutlookHost({ office: null, browser: noPreference, limit: 1000 })).rejects.toMatchObject({ code: 'notLoaded' });
});

test('an Outlook that never answers is given up after the limit', async () => {
  jest.useFakeTimers();
  try {
    const refusal = expect(open({ isSilent: true }).opening).rejects.toMatchObject({ code: 'noAnswer' });
    await jest.advanceTimersByTimeAsync(1000);
    await refusal;
  } finally {
    jest.useRealTimers();
  }
});
