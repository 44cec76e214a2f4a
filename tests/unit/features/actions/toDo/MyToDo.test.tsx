/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MyToDo } from '../../../../../src/features/actions/toDo/MyToDo';
import { GraphError } from '../../../../../src/graph/graphError';
import { SignInProblem } from '../../../../../src/hosts/host';
import { aMembership, anAction, anEvent, aPerson } from '../../../domain/sampleRows';
import { aCouncil } from '../../aCouncil';
import { aDesk, me, renderWithDesk } from '../../renderWithDesk';
import { stillClock } from '../stillClock';
import { createFakeToDo } from './fakeToDo';

// jsdom has neither, and a browser has both.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const myself = { id: me.objectId, mail: me.username, name: me.name };

type Standing = 'officer' | 'clerk' | 'member';

function show(standing: Standing = 'officer', fake = createFakeToDo({ isAllowed: true })) {
  const council = aCouncil();
  if (standing === 'officer') council.put('people', aPerson({ key: 'p1', name: me.name, identity: myself, post: 'Head of Lifts' }));
  if (standing === 'clerk') council.put('memberships', aMembership({ key: 'clerk', committee: 'audit', role: 'clerk' }));
  for (const at of [1, 2]) council.put('actions', anAction({ key: `a${at}`, committee: 'housing', tracker: 'housing-open', seriesNumber: `housing-${at}`, printedNumber: String(at), title: `Lift ${at}`, owner: myself }));
  council.put('actions', anAction({ key: 'np1', committee: 'housing', tracker: 'housing-open', seriesNumber: 'housing-np-1', owner: myself }), 'circle:housing');
  const rendered = renderWithDesk(<MyToDo desk={aDesk(council)} clock={stillClock()} openToDo={openOf(fake)} />);
  return { ...rendered, council, fake };
}

// The same for as long as the screen stands, as the tab hands it over.
const openOf = (fake: ReturnType<typeof createFakeToDo>) => () => Promise.resolve(fake);

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const isOn = (count: number) => screen.findByText(new RegExp(`^${count} actions? of yours`));

async function turnedOn(standing: Standing = 'officer') {
  const shown = show(standing);
  await press('Copy my actions to To Do');
  await isOn(2);
  return shown;
}

test('turned on, it says how many are copied and when, and how many are not and why', async () => {
  const { fake } = await turnedOn();
  expect(screen.getByText('2 actions of yours are in “Council actions” in Microsoft To Do, as of 9 am on Mon 16 Nov 2026.')).toBeTruthy();
  expect(screen.getByText(/^1 non-public action of yours is not copied: To Do is not cleared for them\. It stands here alone\./)).toBeTruthy();
  expect(fake.tasksNow()?.map(({ title }) => title)).toEqual(['1: Lift 1', '2: Lift 2']);
});

test.each([
  ['consentMissing', /Ask your administrator to consent to Tasks\.ReadWrite/],
  ['cancelled', /You did not allow it/],
  ['popupBlocked', /Allow pop-ups/],
] as const)('the person is asked when they press and not before; where the answer is %s it says what to do', async (kind, advice) => {
  const fake = createFakeToDo();
  show('officer', fake);
  fake.refuse(new SignInProblem(kind, 'No.'));
  await press('Copy my actions to To Do');
  expect(await screen.findByText(/Answer in the window/)).toBeTruthy();
  fake.answer();
  expect(await screen.findByText(advice)).toBeTruthy();
  fake.refuse(null);
  await press('Ask again');
  await screen.findByText(/Answer in the window/);
  fake.answer();
  await isOn(2);
});

test('a list that its person has removed is told, and can be made again', async () => {
  const { fake } = await turnedOn();
  fake.removeList();
  await press('Copy now');
  expect(await screen.findByText('Turned off: the list that was here is no longer in Microsoft To Do.')).toBeTruthy();
  await press('Copy my actions to To Do');
  await isOn(2);
});

test('a permission that has lapsed is told, and asked for when it is pressed', async () => {
  const fake = createFakeToDo({ wasOn: true });
  show('officer', fake);
  expect(await screen.findByText(/^Standing still/)).toBeTruthy();
  await press('Allow it and go on');
  await screen.findByText(/Answer in the window/);
  fake.answer();
  await isOn(2);
});

test('what is ticked is asked about, and reported by the officer’s own step: the action stays open until the committee closes it', async () => {
  const { fake, council } = await turnedOn();
  fake.tick('a1');
  await press('Copy now');
  const form = within(await screen.findByRole('form', { name: 'What was done: 1: Lift 1' }));
  fireEvent.click(form.getByRole('button', { name: 'Report done' }));
  expect(form.getByText('Say in a sentence what was done: the committee will ask.')).toBeTruthy();
  expect(council.rowsOf('events')).toEqual([]);
  fireEvent.change(form.getByLabelText('What was done'), { target: { value: 'The lift runs.' } });
  fireEvent.click(form.getByRole('button', { name: 'Report done' }));
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  expect(council.rowsOf('events')).toMatchObject([{ subject: 'a1', what: 'Reported done', awaits: 'housing', by: { id: 'object-1' } }]);
  expect(council.rowsOf('progressNotes')).toMatchObject([{ action: 'a1', note: 'The lift runs.' }]);
  expect(council.rowsOf('actions').find(({ key }) => key === 'a1')?.state).toBe('open');
});

test('a clerk’s report changes the action’s state, and closes nothing either', async () => {
  const { fake, council } = await turnedOn('clerk');
  fake.tick('a2');
  await press('Copy now');
  fireEvent.change(await screen.findByLabelText('What was done'), { target: { value: 'Done.' } });
  await press('Report done');
  await waitFor(() => expect(council.rowsOf('actions').find(({ key }) => key === 'a2')?.state).toBe('reported done'));
});

test('a member may not report: they are told who can, and take the tick off', async () => {
  const { fake, council } = await turnedOn('member');
  fake.tick('a1');
  await press('Copy now');
  expect(await screen.findByText(/Officers and clerks report that an action is done. Tell the clerk of/)).toBeTruthy();
  expect(screen.getByText('Housing Committee')).toBeTruthy();
  expect(screen.queryByRole('form')).toBeNull();
  await press(/^Take the tick off/);
  await isOn(2);
  expect([fake.tasksNow()?.every(({ isCompleted }) => !isCompleted), council.rowsOf('events')]).toEqual([true, []]);
});

test('one that was said since not to be done is opened again in To Do and not asked about', async () => {
  const { fake, council } = await turnedOn();
  fake.tick('a1');
  council.put('events', anEvent({ key: 'e9', subject: 'a1', what: 'Not done yet', at: '2026-11-16T08:30:00Z' }));
  await press('Copy now');
  await waitFor(() => expect(fake.tasksNow()?.every(({ isCompleted }) => !isCompleted)).toBe(true));
  expect(screen.queryByRole('form')).toBeNull();
});

test('what is typed about one stays while another is reported, and where looking again fails', async () => {
  const { fake } = await turnedOn();
  fake.tick('a1');
  fake.tick('a2');
  await press('Copy now');
  const formOf = (title: string) => within(screen.getByRole('form', { name: `What was done: ${title}` }));
  await screen.findByRole('form', { name: 'What was done: 2: Lift 2' });
  fireEvent.change(formOf('2: Lift 2').getByLabelText('What was done'), { target: { value: 'Half a sentence' } });
  fireEvent.change(formOf('1: Lift 1').getByLabelText('What was done'), { target: { value: 'The lift runs.' } });
  fireEvent.click(formOf('1: Lift 1').getByRole('button', { name: 'Report done' }));
  await waitFor(() => expect(screen.getAllByRole('form')).toHaveLength(1));
  expect(screen.getByDisplayValue('Half a sentence')).toBeTruthy();
  fake.fail(new GraphError('offline', 'Offline.'));
  await press('Copy now');
  await screen.findByText(/Microsoft 365 could not be reached/);
  expect(screen.getByDisplayValue('Half a sentence')).toBeTruthy();
});

test('a failure says what failed, and is tried again by a button', async () => {
  const fake = createFakeToDo({ isAllowed: true, wasOn: true });
  fake.fail(new GraphError('busy', 'Busy.', { status: 503 }));
  show('officer', fake);
  expect(await screen.findByText('Microsoft To Do could not be looked at')).toBeTruthy();
  fake.fail(null);
  await press('Try again');
  expect(await screen.findByText('Turned off: the list that was here is no longer in Microsoft To Do.')).toBeTruthy();
});

test('turning off is asked about first, and then removes what was copied', async () => {
  const { fake } = await turnedOn();
  await press('Turn off');
  await press('Leave it on');
  expect(fake.tasksNow()).toHaveLength(2);
  await press('Turn off');
  await press('Remove and turn off');
  expect(await screen.findByText('Turned off: what was copied has been removed from Microsoft To Do.')).toBeTruthy();
  expect(fake.tasksNow()).toBeNull();
});
