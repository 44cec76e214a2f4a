/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { ActionsPage } from '../../../../src/features/actions/list/ActionsPage';
import { GraphError } from '../../../../src/graph/graphError';
import { aMembership, anAction, anEvent } from '../../domain/sampleRows';
import { aCouncil } from '../aCouncil';
import type { FakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';

/** The clock never comes round by itself unless it is told to. */
function show(council: FakeCouncil, wait: () => Promise<void> = () => new Promise(() => undefined)) {
  let minted = 0;
  const clock = { now: () => new Date('2026-11-16T09:00:00Z'), mintKey: () => `run-${(minted += 1)}`, wait };
  return renderWithDesk(<ActionsPage desk={aDesk(council)} clock={clock} committee="housing" takesFocus={false} />);
}

function aCouncilWith(count: number, isClerk = true): FakeCouncil {
  const council = aCouncil();
  for (let at = 1; at <= count; at += 1) council.put('actions', anAction({ key: `a${at}`, seriesNumber: `housing-000${at}`, request: `Request ${at}.`, dueText: 'May 2026', dueOn: '2026-05-31' }));
  if (isClerk) council.put('memberships', aMembership({ key: 'clerk', committee: 'audit', role: 'clerk' }));
  return council;
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const box = (at: number) => screen.findByRole<HTMLInputElement>('checkbox', { name: `Choose housing-000${at}` });
const type = async (label: string, value: string) => fireEvent.change(await screen.findByLabelText(label), { target: { value } });
const dueDates = (council: FakeCouncil) => council.rowsOf('actions').map(({ dueText }) => dueText);

test('a member is offered none of it', async () => {
  show(aCouncilWith(2, false));
  expect(await screen.findAllByRole('article')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'Change several' })).toBeNull();
});

test('a clerk chooses, is told what will change, changes it, and puts it back', async () => {
  const council = aCouncilWith(3);
  show(council);
  await press('Change several');
  fireEvent.click(await box(1));
  fireEvent.click(await box(3));
  expect(screen.getByText('2 actions chosen')).toBeTruthy();
  await type('Due, as the committee words it', 'March 2027');
  await type('Why (kept in the history of each)', 'Agreed in November');
  await press('Show what will change');
  const panel = within(await screen.findByRole('region', { name: 'Change several actions' }));
  expect(panel.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['housing-0001 Request 1.: May 2026 → becomes  March 2027', 'housing-0003 Request 3.: May 2026 → becomes  March 2027']);
  expect(dueDates(council)).toEqual(['May 2026', 'May 2026', 'May 2026']);
  await press('Change 2 actions');
  expect(await screen.findByText('2 actions changed.')).toBeTruthy();
  expect(dueDates(council)).toEqual(['March 2027', 'May 2026', 'March 2027']);
  expect(council.rowsOf('events')).toMatchObject([{ subject: 'a1', what: 'Due date moved', why: 'Agreed in November', by: { id: 'object-1' } }, { subject: 'a3' }]);
  await press('Undo: put all 2 back');
  expect(await screen.findByText('2 actions put back.')).toBeTruthy();
  expect(dueDates(council)).toEqual(['May 2026', 'May 2026', 'May 2026']);
  expect(council.rowsOf('events').map(({ what }) => what)).toEqual(['Due date moved', 'Due date moved', 'Undone', 'Undone']);
});

test('all that are shown are chosen by one button, and a range with Shift; the arrow keys go from box to box', async () => {
  show(aCouncilWith(4));
  await press('Change several');
  fireEvent.click(await box(2));
  fireEvent.click(await box(4), { shiftKey: true });
  expect(screen.getByText('3 actions chosen')).toBeTruthy();
  await press('Choose all 4 shown');
  expect(screen.getByText('4 actions chosen')).toBeTruthy();
  await press('Choose none');
  expect((await box(2)).checked).toBe(false);
  (await box(2)).focus();
  fireEvent.keyDown(await box(2), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(await box(3));
});

test('nothing is asked of SharePoint before it is known what and why', async () => {
  const council = aCouncilWith(1);
  show(council);
  await press('Change several');
  await press('Show what will change');
  expect(await screen.findByText('Choose the actions first.')).toBeTruthy();
  fireEvent.click(await box(1));
  await type('What to change', 'withdraw');
  await press('Show what will change');
  expect(await screen.findByText('Say why: the committee will ask.')).toBeTruthy();
  expect(council.batches()).toEqual([]);
});

test('what was typed is still there when a clerk goes back', async () => {
  show(aCouncilWith(1));
  await press('Change several');
  fireEvent.click(await box(1));
  await type('Due, as the committee words it', 'end of Q5');
  await press('Show what will change');
  expect(await screen.findByText(/Go back to correct it, or go on/)).toBeTruthy();
  await press('Back');
  expect(screen.getByLabelText<HTMLInputElement>('Due, as the committee words it').value).toBe('end of Q5');
});

test('throttled in the middle, what was done is told and the rest goes on by a button', async () => {
  const council = aCouncilWith(3);
  council.throttle(1, 30_000);
  show(council);
  await press('Change several');
  await press('Choose all 3 shown');
  await type('Due, as the committee words it', 'March 2027');
  await press('Show what will change');
  await press('Change 3 actions');
  expect(await screen.findByText('SharePoint is busy and asks to wait')).toBeTruthy();
  expect(screen.getByText(/It goes on by itself in 30 seconds/)).toBeTruthy();
  await press('Go on now');
  expect(await screen.findByText('3 actions changed.')).toBeTruthy();
  expect(dueDates(council)).toEqual(['March 2027', 'March 2027', 'March 2027']);
  expect(council.rowsOf('events')).toHaveLength(3);
});

test('it goes on by itself when the time has passed that SharePoint asked for', async () => {
  const council = aCouncilWith(2);
  council.throttle(1, 30_000);
  show(council, () => Promise.resolve());
  await press('Change several');
  await press('Choose all 2 shown');
  await type('What to change', 'propose closure');
  await press('Show what will change');
  await press('Change 2 actions');
  expect(await screen.findByText('2 actions changed.')).toBeTruthy();
});

test('without a connection the rest waits, and is written once', async () => {
  const council = aCouncilWith(2);
  show(council);
  await press('Change several');
  await press('Choose all 2 shown');
  await type('Due, as the committee words it', 'March 2027');
  await press('Show what will change');
  council.failWrites('open', new GraphError('offline', 'No connection', { lost: true }), 'after');
  await press('Change 2 actions');
  expect(await screen.findByText('The rest is not written yet')).toBeTruthy();
  council.mend();
  await press('Go on now');
  expect(await screen.findByText('2 actions changed.')).toBeTruthy();
  expect(council.rowsOf('events')).toHaveLength(2);
});

test('what somebody else has changed is left and named, and what an officer said is taken up', async () => {
  const council = aCouncilWith(2);
  council.put('events', anEvent({ key: 'said', subject: 'a2', what: 'Reported done', awaits: 'housing' }));
  show(council);
  await press('Change several');
  await press('Choose all 2 shown');
  await type('What to change', 'propose closure');
  await press('Show what will change');
  council.change('actions', 'a1', { statusText: 'Theirs' });
  await press('Change 2 actions');
  expect(await screen.findByText('1 action changed, 1 left as it is.')).toBeTruthy();
  expect(screen.getByText(/Somebody else has changed it meanwhile/).textContent).toMatch(/^housing-0001/);
  expect(council.rowsOf('events')[0]).toMatchObject({ key: 'said', awaits: null });
});
