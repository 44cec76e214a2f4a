/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { NewActionPage } from '../../../../src/features/actions/enter/NewActionPage';
import { GraphError } from '../../../../src/graph/graphError';
import { createAction } from '../../../../src/tab/createAction';
import { aMeeting, aMembership, anAction, anItem, aPerson } from '../../domain/sampleRows';
import { aCouncil } from '../aCouncil';
import type { FakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';

function show(council: FakeCouncil) {
  const clock = { now: () => new Date('2026-11-16T09:00:00Z'), mintKey: () => 'k1', wait: () => Promise.resolve() };
  return renderWithDesk(<NewActionPage desk={aDesk(council)} clock={clock} committee="housing" createAction={createAction} takesFocus={false} />);
}

function asClerk(): FakeCouncil {
  const council = aCouncil();
  council.put('memberships', aMembership({ key: 'clerk', committee: 'audit', role: 'clerk' }));
  council.put('actions', anAction({ key: 'a', seriesNumber: 'housing-0041', printedNumber: '51', title: 'Lifts' }));
  return council;
}

const type = async (label: string | RegExp, value: string) => fireEvent.change(await screen.findByLabelText(label), { target: { value } });
const submit = () => fireEvent.submit(screen.getByRole('form', { name: 'New action' }));
const entered = (council: FakeCouncil, site: 'open' | 'circle:housing' = 'open') => council.rowsOf('actions', site).find(({ key }) => key === 'housing.action.k1');

test('a member is told who enters actions, and is offered no form', async () => {
  show(aCouncil());
  expect(await screen.findByText('Actions are entered by clerks')).toBeTruthy();
  expect(screen.queryByRole('form')).toBeNull();
});

test('a clerk enters one: who, where, when and at which meeting, under the next number', async () => {
  const council = asClerk();
  council.put('people', aPerson({ key: 'ada', name: 'Ada Quill', post: 'Head of Repairs', identity: { id: 'officer-1', mail: null, name: 'Ada Quill' } }));
  show(council);
  await type('Which list', 'public');
  await type('What was asked, as minuted', 'Count the garages.');
  await screen.findByRole('option', { name: 'Ada Quill, Head of Repairs' });
  await type('Person', 'ada');
  await type('Due at the meeting', 'housing-2027-01-19');
  await type('Raised on', '2026-11-10');
  submit();
  await waitFor(() => expect(window.location.pathname).toBe('/actions/housing/housing.action.k1'));
  expect(entered(council)).toMatchObject({ seriesNumber: 'housing-0042', request: 'Count the garages.', owner: { id: 'officer-1', name: 'Ada Quill' }, dueAtMeeting: 'housing-2027-01-19', raisedOn: '2026-11-10', tracker: 'housing-open' });
  expect(council.rowsOf('events')).toMatchObject([{ subject: 'housing.action.k1', what: 'Raised', by: { id: 'object-1' } }]);
});

test('the item at which it was raised and the one that discharges it are chosen from their meetings’ agendas', async () => {
  const council = asClerk();
  council.put('meetings', aMeeting({ key: 'housing-2026-11-10', date: '2026-11-10' }));
  council.put('agendaItems', anItem({ key: 'lifts', meeting: 'housing-2026-11-10', printedNumber: '7', title: 'Lifts' }));
  council.put('agendaItems', anItem({ key: 'report', meeting: 'housing-2027-01-19', printedNumber: '3', title: 'Report on lifts' }));
  show(council);
  await type('Which list', 'public');
  await type('What was asked, as minuted', 'Count the garages.');
  await screen.findByRole('option', { name: /19 Jan 2027/ });
  expect(screen.queryByLabelText('Raised at the item')).toBeNull();
  await type('Raised on', '2026-11-10');
  await screen.findByRole('option', { name: '7. Lifts' });
  await type('Raised at the item', 'lifts');
  await type('Due at the meeting', 'housing-2027-01-19');
  await screen.findByRole('option', { name: '3. Report on lifts' });
  await type('The item that is to discharge it', 'report');
  submit();
  await waitFor(() => expect(entered(council)).toMatchObject({ raisedAtItem: 'lifts', dueAtMeeting: 'housing-2027-01-19', dueAtItem: 'report' }));
});

test('words that mean a meeting choose it, and other words let it go again', async () => {
  const council = asClerk();
  show(council);
  await type('Which list', 'public');
  await type('What was asked, as minuted', 'Count the garages.');
  await screen.findByRole('option', { name: /19 Jan 2027/ });
  await type('Due, as the committee words it', 'January meeting');
  const chosen = screen.getByLabelText<HTMLSelectElement>('Due at the meeting');
  expect(chosen.value).toBe('housing-2027-01-19');
  expect(screen.getByText(/^Understood as the meeting on Tue 19 Jan 2027/)).toBeTruthy();
  await type('Due, as the committee words it', '31 March 2027');
  expect(chosen.value).toBe('');
  await type('Due, as the committee words it', 'To the January meeting');
  submit();
  await waitFor(() => expect(entered(council)).toMatchObject({ dueText: 'To the January meeting', dueOn: null, dueAtMeeting: 'housing-2027-01-19' }));
});

test('what is missing is said, and nothing is written before', async () => {
  const council = asClerk();
  show(council);
  await screen.findByLabelText('Which list');
  expect(screen.getByRole('button', { name: 'Enter the action' })).toBeTruthy();
  submit();
  expect(await screen.findByText(/Say what was asked for/)).toBeTruthy();
  expect(screen.getByText(/Say whether it is public/)).toBeTruthy();
  expect(council.rowsOf('events')).toEqual([]);
});

test('a non-public one goes to the circle’s list and nowhere else', async () => {
  const council = asClerk();
  show(council);
  await type('Which list', 'circle');
  await type('What was asked, as minuted', 'Value the depot.');
  expect(screen.getByRole('button', { name: 'Enter on the non-public list' })).toBeTruthy();
  submit();
  await waitFor(() => expect(entered(council, 'circle:housing')).toBeDefined());
  expect(entered(council, 'circle:housing')).toMatchObject({ seriesNumber: 'housing-np-0001' });
  expect([entered(council), council.rowsOf('events')]).toEqual([undefined, []]);
});

test.each(['31 April 2027', 'end of Q5'])('due “%s” and a number used twice are told once, and kept by saving again', async (due) => {
  const council = asClerk();
  show(council);
  await type('Which list', 'public');
  await type('What was asked, as minuted', 'x'.repeat(20_000));
  await type(/^Number as printed/, '51');
  await type('Due, as the committee words it', due);
  submit();
  expect((await screen.findAllByText('Correct it, or save again to keep it as typed.')).length).toBe(2);
  expect(screen.getByText(/51 is the number of another open action: “Lifts”/)).toBeTruthy();
  expect(entered(council)).toBeUndefined();
  submit();
  await waitFor(() => expect(entered(council)).toBeDefined());
  expect(entered(council)).toMatchObject({ dueText: due, dueOn: null, printedNumber: '51', request: 'x'.repeat(20_000) });
});

test('whose answer is lost is entered once, however often it is pressed', async () => {
  const council = asClerk();
  show(council);
  await type('Which list', 'public');
  await type('What was asked, as minuted', 'Once.');
  council.failWrites('open', new GraphError('offline', 'No connection', { lost: true }), 'after');
  submit();
  expect(await screen.findByText('Not saved: what you entered is still here')).toBeTruthy();
  council.mend();
  fireEvent.click(screen.getByRole('button', { name: 'Save again' }));
  await waitFor(() => expect(entered(council)).toBeDefined());
  expect([council.rowsOf('actions').length, council.rowsOf('events').length]).toEqual([2, 1]);
});
