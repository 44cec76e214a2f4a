/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { RequestsPage } from '../../../../src/features/requests/RequestsPage';
import { GraphError } from '../../../../src/graph/graphError';
import { aMembership, aSubmission } from '../../domain/sampleRows';
import { aCouncil, forbidden, putExemptItem } from '../aCouncil';
import type { FakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';
import { aClock } from './aClock';

const clock = aClock(() => '2026-11-16T09:00:00Z');
const show = (council: FakeCouncil, meeting = 'housing-2026-11-24') => renderWithDesk(<RequestsPage desk={aDesk(council)} meetingKey={meeting} clock={clock} takesFocus={false} />);
const region = async (name: string) => within(await screen.findByRole('region', { name }));

function asClerk(): FakeCouncil {
  const council = aCouncil();
  council.put('memberships', aMembership({ key: 'clerk', committee: 'housing', role: 'clerk' }));
  return council;
}
function put(council: FakeCouncil, name: string, columns: Parameters<typeof aSubmission>[0] = {}, at = '2026-11-16T09:00:00Z'): void {
  const { row, ...item } = aSubmission({ key: name, agendaItem: 'item-3', member: { id: name, mail: null, name }, wording: `Asked by ${name}`, ...columns });
  council.setClock(at);
  council.signInAs({ id: name, mail: null, name });
  council.put('submissions', item, row.site);
}

test('a clerk sees who asks by item, what came late, and what was taken back, each apart', async () => {
  const council = asClerk();
  put(council, 'Mercy');
  put(council, 'Owen', {}, '2026-11-24T13:46:00Z');
  put(council, 'Joe', { withdrawn: true });
  show(council);
  expect((await region('By item')).getByText('Asked by Mercy')).toBeTruthy();
  expect((await region('Came after the deadline')).getByText('Asked by Owen')).toBeTruthy();
  expect((await region('Withdrawn')).getByText('Asked by Joe')).toBeTruthy();
  expect((await region('By item')).queryByText('Asked by Owen')).toBeNull();
});

test('a clerk to whom nobody has written is told so', async () => {
  show(asClerk());
  expect(await screen.findByText('Nobody has asked for anything yet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
});

test('what is not mine is not shown to me as mine', async () => {
  const council = aCouncil();
  put(council, 'Owen');
  put(council, 'object-1', { member: { id: 'object-1', mail: null, name: 'Mercy Brown' } });
  show(council);
  expect(await screen.findByText('Asked by object-1')).toBeTruthy();
  expect(screen.queryByText('Asked by Owen')).toBeNull();
});

test('what I ask about non-public business says where it is kept', async () => {
  const council = aCouncil();
  putExemptItem(council);
  put(council, 'object-1', { agendaItem: 'item-5', member: { id: 'object-1', mail: null, name: 'Mercy Brown' }, site: 'circle:housing' });
  show(council);
  expect((await region('5. Purchase of 4 Mill Lane')).getByText(/^Non-public: what you ask is kept on the site/)).toBeTruthy();
});

test('who has asked for nothing is led to the agenda', async () => {
  show(aCouncil());
  expect((await screen.findByRole('link', { name: 'the agenda' })).getAttribute('href')).toContain('/meetings/housing-2026-11-24');
});

test('who asked for nothing at a meeting that is over is not told how to ask', async () => {
  show(aCouncil(), 'housing-2026-09-15');
  expect(await screen.findByText('You asked for nothing at this meeting')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'the agenda' })).toBeNull();
});

test('who could ask for nothing yet, since there is no agenda, is told so', async () => {
  show(aCouncil(), 'housing-2027-01-19');
  expect(await screen.findByText('You can ask about its items as soon as the agenda is here.')).toBeTruthy();
});

test('what I asked about an item that was withdrawn says why it can no longer be changed', async () => {
  const council = aCouncil();
  put(council, 'object-1', { agendaItem: 'item-4', member: { id: 'object-1', mail: null, name: 'Mercy Brown' } });
  show(council);
  expect(await screen.findByText('This item has been withdrawn from the agenda.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
});

test('a request that cannot be read is named, beside the others', async () => {
  const council = asClerk();
  put(council, 'Mercy');
  council.putUnreadable({ list: 'submissions', site: 'open', id: '7', column: 'member', reason: 'is empty, and must be filled' });
  show(council);
  expect(await screen.findByText('Asked by Mercy')).toBeTruthy();
  expect((await region('Could not be read')).getByText(/MB Submissions, row 7, column “member”/)).toBeTruthy();
});

test('a circle that does not answer is said to be missing, and can be asked again', async () => {
  const council = asClerk();
  put(council, 'Mercy');
  council.fail('circle:housing', new GraphError('busy', 'Busy'), 'submissions');
  show(council);
  expect(await screen.findByText('What was asked about non-public business could not be loaded')).toBeTruthy();
  expect(screen.getByText('Asked by Mercy')).toBeTruthy();
});

test('a circle that refuses holds nothing for this person', async () => {
  const council = asClerk();
  put(council, 'Mercy');
  council.fail('circle:housing', forbidden());
  show(council);
  expect(await screen.findByText('Asked by Mercy')).toBeTruthy();
  expect(screen.queryByText(/could not be loaded/)).toBeNull();
});

test('requests that fail to load can be tried again', async () => {
  const council = asClerk();
  put(council, 'Mercy');
  council.fail('open', new GraphError('offline', 'No connection'), 'submissions');
  show(council);
  const retry = await screen.findByRole('button', { name: 'Try again' });
  council.mend();
  fireEvent.click(retry);
  expect(await screen.findByText('Asked by Mercy')).toBeTruthy();
});

test('what is asked about non-public business is for the screen alone', async () => {
  const council = asClerk();
  put(council, 'Mercy', { agendaItem: 'item-5', wording: 'Who bid for it?', site: 'circle:housing' });
  show(council);
  expect((await screen.findByText('Who bid for it?')).hasAttribute('data-not-printed')).toBe(true);
  expect(document.title).not.toContain('bid');
});

describe('a row that names another than its writer', () => {
  const mercy = { id: 'Mercy', mail: null, name: 'Mercy' };

  test('stands under who wrote it, and says whose name it bears', async () => {
    const council = asClerk();
    put(council, 'Owen', { member: mercy });
    show(council);
    const list = await region('By item');
    expect(list.getByText('Owen')).toBeTruthy();
    expect(list.getByText('in the name of Mercy, who did not send it')).toBeTruthy();
  });

  test('and that a clerk has entered for a member, says so', async () => {
    const council = asClerk();
    council.put('memberships', aMembership({ key: 'their-clerk', committee: 'housing', role: 'clerk', member: { id: 'Priya', mail: null, name: 'Priya' } }));
    put(council, 'Priya', { member: mercy });
    show(council);
    expect(await screen.findByText('entered by Priya')).toBeTruthy();
  });

  test('is not shown to me as mine where it bears my name', async () => {
    const council = aCouncil();
    put(council, 'Owen', { member: { id: 'object-1', mail: null, name: 'Mercy Brown' } });
    show(council);
    expect(await screen.findByText('You have asked for nothing yet')).toBeTruthy();
    expect(screen.queryByText('Asked by Owen')).toBeNull();
  });
});

test('a request changed after the meeting began is marked, with the time', async () => {
  const council = asClerk();
  put(council, 'Mercy');
  council.setClock('2026-11-24T13:50:00Z');
  council.change('submissions', 'Mercy', { wording: 'Asked anew' });
  show(council);
  const list = await region('By item');
  expect(list.getByText('Changed after the deadline')).toBeTruthy();
  expect(list.getByText('changed 1.50 pm on Tue 24 Nov 2026')).toBeTruthy();
});

describe('what somebody wrote to do harm', () => {
  test('markup is words', async () => {
    const council = asClerk();
    put(council, 'Owen', { wording: '<img src=x onerror=alert(1)><b>bold</b>' });
    show(council);
    expect(await screen.findByText('<img src=x onerror=alert(1)><b>bold</b>')).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });

  test('twenty thousand characters do not push the others off the screen, and are all there when asked for', async () => {
    const council = asClerk();
    put(council, 'Owen', { wording: `${'Why? '.repeat(4_000)}The end.` });
    put(council, 'Mercy');
    show(council);
    expect(await screen.findByText('Asked by Mercy')).toBeTruthy();
    expect(screen.queryByText(/The end\./)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all that Owen wrote' }));
    expect(screen.getByText(/The end\./)).toBeTruthy();
  });

  test('of a public item sent to the circle’s site, only that is kept from print', async () => {
    const council = asClerk();
    put(council, 'Mercy');
    put(council, 'Owen', { site: 'circle:housing' });
    show(council);
    expect((await screen.findByText('Asked by Mercy')).hasAttribute('data-not-printed')).toBe(false);
    expect(screen.getByText('Asked by Owen').hasAttribute('data-not-printed')).toBe(true);
  });
});
