import type { MailboxItem, NewMessageForm } from '../../../src/hosts/officeJs';
import { openOutlookHost } from '../../../src/hosts/outlookHost';
import { composed, standInOffice } from './standInOffice';

const noPreference = { matchMedia: () => ({ matches: false }) } as unknown as Pick<Window, 'matchMedia'>; // only `matches` is read
const open = (item: MailboxItem | null, displayNewMessageForm?: (form: NewMessageForm) => void) => openOutlookHost({ office: standInOffice({ item, ...(displayNewMessageForm && { displayNewMessageForm }) }).office, browser: noPreference, limit: 200 });

const body = { getAsync: (_: 'text', callback: (answer: { status: string; value: string }) => void) => callback({ status: 'succeeded', value: 'It is done.' }) };
const from = { displayName: 'Gareth', emailAddress: 'gareth@council.example' };
const read: MailboxItem = { itemType: 'message', subject: 'RE: action 50', from, body, itemId: 'AAMk/1+2=', internetMessageId: '<1@post.example>', dateTimeCreated: new Date('2026-11-16T09:12:00Z') };

/** A mail that is being written, and what is put into it. */
function written() {
  const put: unknown[] = [];
  const keep = (what: string) => (value: unknown, ...rest: readonly unknown[]) => {
    put.push([what, value]);
    const callback = rest.at(-1);
    if (typeof callback === 'function') Reflect.apply(callback, null, [{ status: 'succeeded', value: undefined }]);
  };
  const subject = { ...composed('RE: action 50'), setAsync: keep('subject') };
  const item: MailboxItem = { itemType: 'message', subject, body: { ...body, prependAsync: keep('body') }, to: { addAsync: keep('to') }, getSelectedDataAsync: (_, callback) => callback({ status: 'succeeded', value: { data: 'done' } }) };
  return { item, put };
}

test('a mail that is read is told with its sender, its day, its words, and a link for its mailbox', async () => {
  expect(await (await open(read)).mailBeside()).toEqual({ isWritten: false, subject: 'RE: action 50', sender: { name: 'Gareth', mail: 'gareth@council.example' }, sentAt: '2026-11-16T09:12:00Z', link: 'https://outlook.office.com/owa/?ItemID=AAMk%2F1%2B2%3D&exvsurl=1&viewmodel=ReadMessageItem', messageId: '<1@post.example>', text: 'It is done.' });
});

test('a link that is longer than a list keeps is none', async () => {
  expect((await (await open({ ...read, itemId: 'A'.repeat(250) })).mailBeside())?.link).toBeNull();
});

test('beside an appointment, or nothing, there is no mail', async () => {
  expect(await (await open({ itemType: 'appointment', subject: 'Housing' })).mailBeside()).toBeNull();
  expect(await (await open(null)).mailBeside()).toBeNull();
});

test('of a mail that is read Outlook tells no selection; of one that is written it does', async () => {
  expect(await (await open(read)).selectedText()).toBeNull();
  expect(await (await open(written().item)).selectedText()).toBe('done');
});

test('a chaser is opened in a window of its own', async () => {
  const forms: NewMessageForm[] = [];
  const host = await open(read, (form) => void forms.push(form));
  expect(await host.openMail({ to: ['a@council.example'], subject: 'Action 1', html: '<p>Please</p>' })).toBe('inWindow');
  expect(forms).toEqual([{ toRecipients: ['a@council.example'], subject: 'Action 1', htmlBody: '<p>Please</p>' }]);
});

test('beside a mail that is being written it is put above what that has, which stays', async () => {
  const { item, put } = written();
  expect(await (await open(item)).openMail({ to: ['a@council.example'], subject: 'Action 1', html: '<p>Please</p>' })).toBe('inItem');
  expect(put).toEqual([['body', '<p>Please</p>'], ['subject', 'Action 1'], ['to', ['a@council.example']]]);
});

test('an Outlook that opens no mail says what to do instead', async () => {
  await expect((await open(read)).openMail({ to: [], subject: '', html: '' })).rejects.toThrow(/copy its text/);
});

test('an Outlook that does not answer about the words is waited for no longer than the limit', async () => {
  await expect((await open({ ...read, body: { getAsync: () => undefined } })).mailBeside()).rejects.toThrow(/does not answer/);
});
