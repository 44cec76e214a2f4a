/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { RequestPanel } from '../../../../src/features/requests/RequestPanel';
import { createQueryClient } from '../../../../src/features/start/queryClient';
import { GraphError } from '../../../../src/graph/graphError';
import type { Item } from '../../../../src/lists/index';
import type { Desk, ItemPanelProps } from '../../../../src/queries/desk';
import { aCommittee, aMeeting, anItem, aPerson, aReport, aSubmission } from '../../domain/sampleRows';
import { createFakeCouncil, type FakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';
import { aClock } from './aClock';

const offline = () => new GraphError('offline', 'No connection', { lost: true });
const meeting = aMeeting({ startsAt: '18:30' });
const starred = anItem({ key: 'repairs', printedNumber: '12', title: 'Repairs', starred: true, reportOf: 'Head of Repairs' });
const button = (name: string) => screen.findByRole('button', { name });
const typed = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });

interface Scene {
  readonly council?: FakeCouncil;
  readonly item?: Item<'agendaItems'>;
  readonly site?: ItemPanelProps['item']['row']['site'];
  readonly meeting?: Item<'meetings'>;
  readonly now?: string;
  readonly desk?: Partial<Desk>;
  readonly queryClient?: ReturnType<typeof createQueryClient>;
}

let minted = 0;
function show({ council = aCouncilThatAsks(), item = starred, site = 'open', meeting: of = meeting, now = '2026-11-16T09:00:00Z', desk = {}, queryClient = createQueryClient() }: Scene = {}) {
  const clock = aClock(() => now, { mintKey: () => `key-${(minted += 1)}` });
  const row = { site, id: '1', etag: '"1"' };
  const rendered = renderWithDesk(<RequestPanel desk={aDesk(council, desk)} meeting={{ ...of, row: { ...row, site: 'open' } }} item={{ ...item, row }} clock={clock} />, queryClient);
  return { council, ...rendered };
}

function aCouncilThatAsks(): FakeCouncil {
  const council = createFakeCouncil({ circles: ['housing'] });
  council.put('committees', aCommittee({ title: 'Housing Committee', circle: 'housing', contactName: 'Priya Lowe', contactMail: 'priya.lowe@council.example' }));
  council.put('people', aPerson({ name: 'Ada Quill', post: 'Head of Repairs' }));
  council.put('reports', aReport({ agendaItem: 'repairs', reportAuthor: 'Ada Quill', reportOf: 'Head of Repairs' }));
  return council;
}
const mine = (columns: Parameters<typeof aSubmission>[0] = {}): Item<'submissions'> => {
  const { row: _row, ...item } = aSubmission({ agendaItem: 'repairs', ...columns });
  return item;
};

describe('a starred item', () => {
  test('is asked for with a question, until the meeting starts', async () => {
    const { council } = show();
    expect(await screen.findByText(/You can ask until the meeting starts: Tue 24 Nov 2026, 6\.30 pm/)).toBeTruthy();
    fireEvent.click(await button('I want this discussed'));
    typed('Why so late?');
    fireEvent.click(await button('Ask for discussion'));
    expect(await screen.findByText('You asked for discussion')).toBeTruthy();
    expect(screen.getByText('Why so late?')).toBeTruthy();
    expect(council.rowsOf('submissions')).toMatchObject([{ meeting: meeting.key, agendaItem: 'repairs', kind: 'starred request', wording: 'Why so late?', member: { id: 'object-1' }, withdrawn: false }]);
  });

  test('may be asked for without a question, and only once', async () => {
    show();
    fireEvent.click(await button('I want this discussed'));
    fireEvent.click(await button('Ask for discussion'));
    expect(await screen.findByText('You asked for discussion')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'I want this discussed' })).toBeNull();
  });

  test.each([
    ['once the meeting has started', { now: '2026-11-24T18:30:00Z' }, /The meeting started on Tue 24 Nov 2026, 6\.30 pm/],
    ['where the meeting is cancelled', { meeting: { ...meeting, state: 'cancelled' as const } }, /This meeting is cancelled/],
    ['where the item is withdrawn', { item: { ...starred, state: 'withdrawn' as const } }, /This item has been withdrawn/],
  ])('cannot be asked for %s, and why is said', async (_, scene, why) => {
    show(scene);
    expect(await screen.findByText(why)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'I want this discussed' })).toBeNull();
  });

  test('whose meeting started while one was typing is refused, and what was typed stays', async () => {
    const council = aCouncilThatAsks();
    let now = '2026-11-24T18:29:00Z';
    const row = { site: 'open' as const, id: '1', etag: '"1"' };
    renderWithDesk(<RequestPanel desk={aDesk(council)} meeting={{ ...meeting, row }} item={{ ...starred, row }} clock={aClock(() => now)} />);
    fireEvent.click(await button('I want this discussed'));
    typed('Why so late?');
    now = '2026-11-24T18:31:00Z';
    fireEvent.click(await button('Ask for discussion'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/The meeting started/);
    expect(screen.getByDisplayValue('Why so late?')).toBeTruthy();
    expect(council.rowsOf('submissions')).toEqual([]);
  });
});

describe('on a device whose clock is wrong', () => {
  const onScreen = (clock: ReturnType<typeof aClock>, council = aCouncilThatAsks()) => {
    const row = { site: 'open' as const, id: '1', etag: '"1"' };
    renderWithDesk(<RequestPanel desk={aDesk(council)} meeting={{ ...meeting, row }} item={{ ...starred, row }} clock={clock} />);
    return council;
  };

  test('ahead, a request is still taken once a server has said the time', async () => {
    const clock = aClock(() => '2026-11-24T19:00:00Z');
    onScreen(clock);
    expect(await screen.findByText(/The meeting started/)).toBeTruthy();
    act(() => clock.put('2026-11-24T18:00:00Z'));
    expect(await button('I want this discussed')).toBeTruthy();
  });

  test('behind, one that is late is no longer invited', async () => {
    const clock = aClock(() => '2026-11-24T18:00:00Z');
    onScreen(clock);
    await button('I want this discussed');
    act(() => clock.put('2026-11-24T18:30:00Z'));
    expect(await screen.findByText(/The meeting started/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'I want this discussed' })).toBeNull();
  });

  test('where no server has said the time, one may ask, and SharePoint’s answer is the judge', async () => {
    const clock = aClock(() => '2026-11-24T18:45:00Z', { isSure: () => false });
    const council = onScreen(clock);
    expect(await screen.findByText(/If that clock is wrong, ask: SharePoint’s clock decides/)).toBeTruthy();
    council.setClock('2026-11-24T18:31:00Z');
    fireEvent.click(await button('I want this discussed'));
    fireEvent.click(await button('Ask for discussion'));
    expect(await screen.findByText('Late')).toBeTruthy();
  });

  test('what SharePoint says of the row it made puts the clock right', async () => {
    const clock = aClock(() => '2026-11-24T18:00:00Z');
    const council = onScreen(clock);
    council.setClock('2026-11-24T18:31:00Z');
    fireEvent.click(await button('I want this discussed'));
    fireEvent.click(await button('Ask for discussion'));
    await screen.findByText('Late');
    expect(clock.compared()).toEqual(['2026-11-24T18:31:00Z']);
  });
});

describe('an item that is not starred', () => {
  test('has no request for discussion, but takes questions', async () => {
    show({ item: { ...starred, starred: false } });
    expect(await button('Ask a question')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'I want this discussed' })).toBeNull();
  });
});

describe('what cannot be sent', () => {
  test('stays as typed, and is sent again with one press', async () => {
    const { council } = show();
    council.failWrites('open', offline());
    fireEvent.click(await button('I want this discussed'));
    typed('Why so late?');
    fireEvent.click(await button('Ask for discussion'));
    expect(await screen.findByText('Not sent: what you typed is still here')).toBeTruthy();
    expect(screen.getByDisplayValue('Why so late?')).toBeTruthy();
    council.mend();
    fireEvent.click(await button('Send again'));
    expect(await screen.findByText('You asked for discussion')).toBeTruthy();
    expect(council.rowsOf('submissions')).toHaveLength(1);
  });

  test('but was kept, its answer lost, is not sent twice, even with other words', async () => {
    const { council } = show();
    council.failWrites('open', offline(), 'after');
    fireEvent.click(await button('I want this discussed'));
    typed('Why so late?');
    fireEvent.click(await button('Ask for discussion'));
    await screen.findByText('Not sent: what you typed is still here');
    council.mend();
    typed('Why so late, and what did it cost?');
    fireEvent.click(await button('Send again'));
    await screen.findByText('You asked for discussion');
    expect(council.rowsOf('submissions')).toMatchObject([{ wording: 'Why so late, and what did it cost?' }]);
  });

  test('is there again when one comes back from another screen; about exempt business it is not kept anywhere', async () => {
    const [open, exempt] = [{ queryClient: createQueryClient() }, { queryClient: createQueryClient(), item: { ...starred, part: 'non-public' as const }, site: 'circle:housing' as const }];
    for (const [scene, expected] of [[open, 'Why so late?'], [exempt, '']] as const) {
      const first = show(scene);
      fireEvent.click(await button('I want this discussed'));
      typed('Why so late?');
      first.unmount();
      const again = show(scene);
      fireEvent.click(await button('I want this discussed'));
      expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(expected);
      again.unmount();
    }
  });
});

describe('what I have asked', () => {
  test('can be changed and taken back', async () => {
    const council = aCouncilThatAsks();
    council.put('submissions', mine());
    show({ council });
    fireEvent.click(await button('Change'));
    typed('Why so late, and who says so?');
    fireEvent.click(await button('Save'));
    expect(await screen.findByText('Why so late, and who says so?')).toBeTruthy();
    fireEvent.click(await button('Withdraw'));
    expect(await screen.findByText('Withdrawn')).toBeTruthy();
    expect(council.rowsOf('submissions')).toMatchObject([{ wording: 'Why so late, and who says so?', withdrawn: true }]);
  });

  test('shows both versions where it was changed in another window, and keeps what was typed', async () => {
    const council = aCouncilThatAsks();
    council.put('submissions', mine());
    show({ council });
    fireEvent.click(await button('Change'));
    typed('From this window');
    council.change('submissions', 'submission-1', { wording: 'From the other window' });
    fireEvent.click(await button('Save'));
    expect(await screen.findByText('From the other window')).toBeTruthy();
    expect(screen.getByDisplayValue('From this window')).toBeTruthy();
    fireEvent.click(await button('Save what I typed'));
    await waitFor(() => expect(council.rowsOf('submissions')).toMatchObject([{ wording: 'From this window' }]));
  });

  test('can no longer be changed once the meeting has started', async () => {
    const council = aCouncilThatAsks();
    council.put('submissions', mine());
    show({ council, now: '2026-11-24T18:30:00Z' });
    expect(await screen.findByText('Why so late?')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
  });

  test('is not mixed with what others asked; a clerk is led to all of it', async () => {
    const council = aCouncilThatAsks();
    council.put('submissions', mine({ key: 'theirs', member: { id: 'object-9', mail: null, name: 'Owen Madoc' }, wording: 'Somebody else’s' }));
    show({ council });
    expect((await screen.findByRole('link', { name: '1 request or question of members on this item' })).getAttribute('href')).toContain('/requests');
    expect(screen.queryByText('Somebody else’s')).toBeNull();
  });
});

describe('a question to an officer', () => {
  test('is kept, and drafted as a mail and a chat that the member sends', async () => {
    const { council } = show();
    fireEvent.click(await button('Ask a question'));
    await screen.findByRole('option', { name: /Ada Quill: wrote the report/ });
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '0' } });
    typed('How many were late?');
    fireEvent.click(await button('Keep and draft a message'));
    const mail = await screen.findByRole('link', { name: 'Write a mail to Ada Quill' });
    expect(decodeURIComponent(mail.getAttribute('href') ?? '')).toMatch(/^mailto:ada\.quill@council\.example\?subject=.*item 12[^]*How many were late\?/);
    expect(screen.getByRole('link', { name: 'Write in Teams to Ada Quill' }).getAttribute('href')).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=/);
    expect(council.rowsOf('submissions')).toMatchObject([{ kind: 'question', askedOf: { mail: 'ada.quill@council.example' } }]);
  });

  test('needs words', async () => {
    const { council } = show();
    fireEvent.click(await button('Ask a question'));
    fireEvent.click(await button('Send to the clerk'));
    expect(await screen.findByText('Type your question first.')).toBeTruthy();
    expect(council.rowsOf('submissions')).toEqual([]);
  });
});

describe('non-public business', () => {
  const exempt = anItem({ key: 'depot', printedNumber: '24', title: 'Sale of the depot', part: 'non-public', starred: true });

  test('is asked about in its circle’s site, and nowhere else', async () => {
    const { council } = show({ item: exempt, site: 'circle:housing' });
    fireEvent.click(await button('I want this discussed'));
    typed('Who bid for it?');
    expect(screen.getByText(/Kept in the site of this committee’s non-public business/)).toBeTruthy();
    fireEvent.click(await button('Ask for discussion'));
    await screen.findByText('You asked for discussion');
    expect(council.rowsOf('submissions', 'open')).toEqual([]);
    expect(council.rowsOf('submissions', 'circle:housing')).toMatchObject([{ wording: 'Who bid for it?' }]);
  });

  test('puts neither its title nor the question into a message', async () => {
    const council = aCouncilThatAsks();
    council.put('submissions', mine({ agendaItem: 'depot', kind: 'question', wording: 'Who bid for it?', askedOf: { id: 'o', mail: 'ada.quill@council.example', name: 'Ada Quill' } }), 'circle:housing');
    show({ council, item: exempt, site: 'circle:housing' });
    const links = [await screen.findByRole('link', { name: /Write a mail/ }), screen.getByRole('link', { name: /Write in Teams/ })];
    for (const link of links) {
      expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('item 24');
      expect(decodeURIComponent(link.getAttribute('href') ?? '')).not.toMatch(/bid|depot/i);
    }
  });

  test('that I cannot open cannot be asked about here', async () => {
    show({ item: { ...exempt, title: 'A property matter' } });
    expect(await screen.findByText(/Tell the clerk if you have a question/)).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

test('what I have asked that cannot be loaded can be tried again', async () => {
  const council = aCouncilThatAsks();
  council.fail('open', offline(), 'submissions');
  show({ council });
  const retry = await button('Try again');
  council.mend();
  fireEvent.click(retry);
  expect(await button('Ask a question')).toBeTruthy();
});
