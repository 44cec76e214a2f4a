/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { ChasersWaitingPage } from '../../../../../src/features/actions/pane/ChasersWaitingPage';
import { ReplyPage } from '../../../../../src/features/actions/pane/ReplyPage';
import { GraphError } from '../../../../../src/graph/graphError';
import type { MailBeside } from '../../../../../src/hosts/host';
import { aChaser, aMembership, anAction, aPerson } from '../../../domain/sampleRows';
import { aCouncil } from '../../aCouncil';
import type { FakeCouncil } from '../../fakeCouncil';
import { createFakeOutlookHost, type FakeOutlookHost } from '../../fakeHost';
import { aDesk, renderWithDesk } from '../../renderWithDesk';
import { stillClock } from '../stillClock';

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const clock = stillClock();
const mail = (columns: Partial<MailBeside> = {}): MailBeside => ({ isWritten: false, subject: 'RE: action 50', sender: { name: 'Ada Quill', mail: 'ada.quill@council.example' }, sentAt: '2026-11-13T10:00:00Z', link: 'https://outlook.office.com/owa/?ItemID=1', messageId: null, text: 'It is done.\n\nFrom: Priya\nSent: Monday\n\nIs it?', ...columns });

function asClerk(): FakeCouncil {
  const council = aCouncil();
  council.put('memberships', aMembership({ key: 'clerk', committee: 'audit', role: 'clerk' }));
  council.put('people', aPerson());
  return council;
}

function beside(shown: MailBeside | null): FakeOutlookHost {
  const host = createFakeOutlookHost(null);
  host.put(shown);
  return host;
}

const reply = (council: FakeCouncil, host: FakeOutlookHost) => renderWithDesk(<ReplyPage desk={aDesk(council)} host={host} clock={clock} takesFocus={false} />);
const waiting = (council: FakeCouncil, host: FakeOutlookHost) => renderWithDesk(<ChasersWaitingPage desk={aDesk(council)} host={host} clock={clock} takesFocus={false} />);
const words = async () => screen.findByLabelText<HTMLTextAreaElement>('What becomes progress');

describe('a reply', () => {
  test('becomes the officer’s progress, dated by the mail, taken over by the clerk, with the link', async () => {
    const council = asClerk();
    council.put('actions', anAction({ printedNumber: '50' }));
    reply(council, beside(mail()));
    expect((await words()).value).toBe('It is done.');
    fireEvent.click(screen.getByRole('button', { name: 'Add as progress' }));
    expect(await screen.findByText('Added to action 50.')).toBeTruthy();
    expect(council.rowsOf('progressNotes')).toMatchObject([{ note: 'It is done.', writtenAt: '2026-11-13T10:00:00Z', writtenBy: { name: 'Ada Quill' }, takenOverBy: { id: 'object-1' }, mail: 'https://outlook.office.com/owa/?ItemID=1' }]);
  });

  test('about a circle’s action goes to the circle’s site alone, and says so first', async () => {
    const council = asClerk();
    council.put('actions', anAction({ printedNumber: '50' }), 'circle:housing');
    reply(council, beside(mail({ link: 'https://outlook.office.com/owa/?ItemID=2' })));
    await words();
    expect(screen.getByText(/^Non-public: read by those/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Add as progress' }));
    await screen.findByText('Added to action 50.');
    expect(council.rowsOf('progressNotes')).toEqual([]);
    expect(council.rowsOf('progressNotes', 'circle:housing')).toHaveLength(1);
  });

  test('whose saving failed is still there, and is saved once', async () => {
    const council = asClerk();
    council.put('actions', anAction({ printedNumber: '50' }));
    reply(council, beside(mail({ link: 'https://outlook.office.com/owa/?ItemID=3' })));
    await words();
    council.failWrites('open', new GraphError('offline', 'No connection', { lost: true }), 'after');
    fireEvent.click(screen.getByRole('button', { name: 'Add as progress' }));
    expect(await screen.findByText('Not saved: the words are still here')).toBeTruthy();
    council.mend();
    fireEvent.click(screen.getByRole('button', { name: 'Save again' }));
    await screen.findByText('Added to action 50.');
    expect(council.rowsOf('progressNotes')).toHaveLength(1);
  });

  test('that names no number is put to nothing before the clerk chooses', async () => {
    const council = asClerk();
    council.put('actions', anAction({ printedNumber: '50', responsiblePost: 'Head of Repairs' }));
    reply(council, beside(mail({ subject: 'Hello', link: 'https://outlook.office.com/owa/?ItemID=4' })));
    await words();
    expect(screen.getByText('Choose the action.')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /owed by its sender/ }));
    expect(await screen.findByRole('button', { name: 'Add as progress' })).toBeTruthy();
  });

  test('that is being written gives the words that are selected in it', async () => {
    const council = asClerk();
    council.put('actions', anAction({ printedNumber: '50' }));
    const host = beside(mail({ isWritten: true, sender: null, sentAt: null, link: null }));
    reply(council, host);
    expect((await words()).value).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Take the selected words' }));
    expect(await screen.findByText(/Nothing is selected in the mail/)).toBeTruthy();
    host.selectText(' Selected. ');
    fireEvent.click(screen.getByRole('button', { name: 'Take the selected words' }));
    expect(await screen.findByDisplayValue('Selected.')).toBeTruthy();
  });

  test('of which Outlook gives no words says what to do; beside no mail it says what to open', async () => {
    const host = beside(mail());
    host.failToTell();
    const { unmount } = reply(asClerk(), host);
    expect(await screen.findByText('Outlook did not give the words of this mail')).toBeTruthy();
    unmount();
    reply(asClerk(), beside(null));
    expect(await screen.findByText(/Open an officer’s mail/)).toBeTruthy();
  });

  test('is followed by the next mail that is selected', async () => {
    const council = asClerk();
    council.put('actions', anAction({ printedNumber: '50' }));
    const host = beside(mail({ link: 'https://outlook.office.com/owa/?ItemID=5' }));
    reply(council, host);
    await words();
    host.put(null);
    act(() => host.select(null));
    expect(await screen.findByText(/Open an officer’s mail/)).toBeTruthy();
  });
});

describe('chasers waiting', () => {
  test('are opened as mails, and each that is marked as sent is told on its actions', async () => {
    const council = asClerk();
    council.put('chasers', aChaser());
    const host = beside(null);
    waiting(council, host);
    fireEvent.click(await screen.findByRole('button', { name: /^Open as a mail/ }));
    expect(await screen.findByText(/Opened as a new mail/)).toBeTruthy();
    expect(host.opened).toMatchObject([{ to: ['ada.quill@council.example'], subject: 'Housing Committee: action 1' }]);
    fireEvent.click(screen.getByRole('button', { name: /^Mark as sent/ }));
    expect(await screen.findByText(/^None waits/)).toBeTruthy();
    expect(council.rowsOf('events')).toMatchObject([{ what: 'Chaser sent', subject: 'housing.action-1' }]);
    expect(council.rowsOf('chasers')).toMatchObject([{ tray: 'sent-2026' }]);
  });

  test('that Outlook does not open can be copied', async () => {
    const council = asClerk();
    council.put('chasers', aChaser());
    const host = beside(null);
    host.refuseToOpen(new Error('no'));
    waiting(council, host);
    fireEvent.click(await screen.findByRole('button', { name: /^Open as a mail/ }));
    expect(await screen.findByText('Outlook did not open a mail')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy the text' })).toBeTruthy();
  });

  test('whose log stopped are finished with the same events', async () => {
    const council = asClerk();
    council.put('chasers', aChaser());
    waiting(council, beside(null));
    await screen.findByRole('button', { name: /^Mark as sent/ });
    council.failWrites('open', new GraphError('busy', 'SharePoint is busy.', { status: 503 }), 'after');
    fireEvent.click(screen.getByRole('button', { name: /^Mark as sent/ }));
    expect(await screen.findByText('Not everything was noted')).toBeTruthy();
    council.mend();
    fireEvent.click(await screen.findByRole('button', { name: /^Finish the log/ }));
    expect(await screen.findByText(/^None waits/)).toBeTruthy();
    expect(council.rowsOf('events')).toHaveLength(1);
  });

  test('that cannot be read say what to do', async () => {
    const council = asClerk();
    council.fail('open', new Error('down'), 'chasers');
    waiting(council, beside(null));
    expect(await screen.findByText('The chasers could not be loaded')).toBeTruthy();
  });
});
