/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ActionPage } from '../../../../src/features/actions/one/ActionPage';
import { GraphError } from '../../../../src/graph/graphError';
import type { Item } from '../../../../src/lists/index';
import { aMembership, anAction, anItem, anEvent, aPerson, aProgressNote, aSetting } from '../../domain/sampleRows';
import { aCouncil, forbidden } from '../aCouncil';
import type { FakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';
import { stillClock } from './stillClock';

const action = 'housing.action-1';

/** Each key is new, as it is in the world. */
function show(council: FakeCouncil) {
  const clock = stillClock();
  return renderWithDesk(<ActionPage desk={aDesk(council)} clock={clock} committee="housing" actionKey={action} takesFocus={false} />);
}

function aCouncilWith(columns: Partial<Item<'actions'>> = {}, site: 'open' | 'circle:housing' = 'open'): FakeCouncil {
  const council = aCouncil();
  council.put('actions', anAction(columns), site);
  return council;
}

function asClerk(columns: Partial<Item<'actions'>> = {}): FakeCouncil {
  const council = aCouncilWith(columns);
  council.put('memberships', aMembership({ key: 'clerk', committee: 'audit', role: 'clerk' }));
  return council;
}

function asOfficer(columns: Partial<Item<'actions'>> = {}): FakeCouncil {
  const council = aCouncilWith(columns);
  council.put('people', aPerson({ identity: { id: 'object-1', mail: null, name: 'Mercy Brown' } }));
  return council;
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const stored = (council: FakeCouncil) => council.rowsOf('actions')[0];
const told = (council: FakeCouncil) => council.rowsOf('events').map(({ what, why }) => [what, why]);

describe('what is shown', () => {
  test('is the request, the progress with the newest first, and the history', async () => {
    const council = aCouncilWith({ title: 'Lifts', dueText: 'November 2025', dueOn: '2025-11-30', duePrecision: 'month', overdueFrom: '2025-12-01', progress: 'Printed progress.' });
    council.put('progressNotes', aProgressNote({ key: 'a', note: 'First.', writtenAt: '2026-10-01T09:00:00Z' }));
    council.put('progressNotes', aProgressNote({ key: 'b', note: 'Second.', writtenAt: '2026-10-06T09:00:00Z' }));
    council.put('events', anEvent({ before: 'June 2025', after: 'November 2025', why: 'Agreed by the committee' }));
    show(council);
    const progress = within(await screen.findByRole('region', { name: 'Progress' }));
    expect(progress.getAllByRole('listitem').map((note) => note.textContent)).toEqual([expect.stringContaining('Second.'), expect.stringContaining('First.'), expect.stringContaining('Printed progress.')]);
    expect(within(screen.getByRole('region', { name: 'What was asked' })).getByText('Report the cost of the lifts.')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'History' })).getByText('Due date moved from “June 2025” to “November 2025”')).toBeTruthy();
    expect(screen.getByText('“November 2025”')).toBeTruthy();
    expect(screen.getByText('Overdue')).toBeTruthy();
  });

  test('says whose post it is, and that the holding has ended', async () => {
    const council = aCouncilWith({ responsiblePost: 'Head of Works', owner: { id: 'v', mail: null, name: 'Viktor' } });
    council.put('people', aPerson({ key: 'v', identity: { id: 'v', mail: null, name: 'Viktor' }, post: 'Head of Works', postUntil: '2026-06-30', current: false }));
    council.put('people', aPerson({ key: 'a', name: 'Adaeze', identity: { id: 'a', mail: null, name: 'Adaeze' }, post: 'Head of Works' }));
    show(council);
    expect((await screen.findByText('Head of Works')).parentElement?.textContent).toBe('Head of Works. Viktor held it until Tue 30 Jun 2026; Adaeze holds it now');
  });

  test('has a link to the meeting whose minutes ask for it', async () => {
    show(aCouncilWith({ raisedOn: '2026-09-15' }));
    expect((await screen.findByRole('link', { name: 'the meeting of that day' })).getAttribute('href')).toContain('/meetings/housing-2026-09-15');
  });

  test('names the items at which it was raised and is to be discharged', async () => {
    const council = aCouncilWith({ raisedOn: '2026-09-15', raisedAtItem: 'lifts', dueAtMeeting: 'housing-2026-11-24', dueAtItem: 'report' });
    council.put('agendaItems', anItem({ key: 'lifts', meeting: 'housing-2026-09-15', printedNumber: '7', title: 'Lifts' }));
    council.put('agendaItems', anItem({ key: 'report', meeting: 'housing-2026-11-24', printedNumber: '3', title: 'Report on lifts' }));
    show(council);
    expect((await screen.findByRole('link', { name: '7. Lifts' })).getAttribute('href')).toContain('/meetings/housing-2026-09-15/items/lifts');
    expect((await screen.findByRole('link', { name: '3. Report on lifts' })).getAttribute('href')).toContain('/meetings/housing-2026-11-24/items/report');
  });

  test('of progress that was taken over from a mail tells whose words they are, who took them over, and for whom the link opens', async () => {
    const council = aCouncilWith();
    council.put('progressNotes', aProgressNote({ takenOverBy: { id: 'c', mail: null, name: 'Priya Clerk' }, mail: 'https://outlook.office.com/owa/?ItemID=1' }));
    show(council);
    expect(await screen.findByText(/From a mail, taken over by/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'the mail, which opens in their mailbox alone' }).getAttribute('href')).toBe('https://outlook.office.com/owa/?ItemID=1');
  });

  test('of a key that is not there, or not open to this person, is that and no more', async () => {
    const council = aCouncilWith({ request: 'Value the depot.' }, 'circle:housing');
    council.fail('circle:housing', forbidden());
    show(council);
    expect(await screen.findByText('This action is not here')).toBeTruthy();
    expect(screen.queryByText(/depot/)).toBeNull();
  });

  test('when it cannot be read is what to do', async () => {
    const council = aCouncilWith();
    council.fail('open', new Error('down'), 'events');
    show(council);
    expect(await screen.findByText('The action could not be loaded')).toBeTruthy();
  });
});

test('of an estate that has become a part of another, the other is named', async () => {
  const council = aCouncilWith({ estate: 'mill-row' });
  const weir = { key: 'weir', title: 'Weirside Estate', area: null, ward: null, postcode: null, blocks: null, aliases: null, falseFriends: null, homes: null, leaseholders: null, contact: null, mergedInto: null, state: 'active' } as const;
  council.put('estates', weir);
  council.put('estates', { ...weir, key: 'mill-row', title: 'Mill Row', state: 'withdrawn', mergedInto: 'weir' });
  show(council);
  expect(await screen.findByRole('link', { name: 'Weirside Estate' })).toBeTruthy();
});

describe('a member', () => {
  test('is offered nothing to change', async () => {
    show(aCouncilWith());
    await screen.findByRole('region', { name: 'Progress' });
    expect(screen.queryByRole('region', { name: 'Next step' })).toBeNull();
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('an officer', () => {
  test('adds progress, which is dated and theirs, and changes nothing of the action', async () => {
    const council = asOfficer();
    const before = stored(council);
    show(council);
    await screen.findByRole('form', { name: 'Add progress' });
    type('What has been done', ' The contractor has been asked. ');
    await press('Add progress');
    await screen.findByText('Added.');
    expect(council.rowsOf('progressNotes')).toMatchObject([{ action, note: 'The contractor has been asked.', writtenAt: '2026-11-16T09:00:00Z', writtenBy: { id: 'object-1' } }]);
    expect(stored(council)).toEqual(before);
  });

  test('reports done with a word on what was done, and it awaits the clerk', async () => {
    const council = asOfficer();
    show(council);
    fireEvent.click(await screen.findByRole('checkbox', { name: /It is done/ }));
    await press('Add and report done');
    expect(await screen.findByText(/Say in a sentence what was done/)).toBeTruthy();
    type('What has been done', 'The report was sent.');
    await press('Add and report done');
    expect(await screen.findByText('Reported done', { selector: 'span' })).toBeTruthy();
    expect(council.rowsOf('events')).toMatchObject([{ what: 'Reported done', subject: action, awaits: 'housing' }]);
    expect(stored(council)).toMatchObject({ state: 'open' });
    expect(screen.queryByRole('checkbox', { name: /It is done/ })).toBeNull();
  });

  test('whose answer is lost writes one note, however often it is pressed', async () => {
    const council = asOfficer();
    show(council);
    await screen.findByRole('form', { name: 'Add progress' });
    type('What has been done', 'Once.');
    council.failWrites('open', new GraphError('offline', 'No connection', { lost: true }), 'after');
    await press('Add progress');
    expect(await screen.findByText('Not saved: what you entered is still here')).toBeTruthy();
    council.mend();
    await press('Save again');
    await screen.findByText('Added.');
    expect(council.rowsOf('progressNotes')).toHaveLength(1);
  });
});

describe('a clerk', () => {
  test('proposes closure, and what the officer said no longer awaits anybody', async () => {
    const council = asClerk();
    council.put('events', anEvent({ key: 'said', what: 'Reported done', awaits: 'housing' }));
    show(council);
    await press('Propose closure');
    type('Why it can be closed (optional)', 'The list was published.');
    fireEvent.submit(screen.getByRole('form', { name: 'Propose closure' }));
    expect(await screen.findByText(/Proposed for closure: the committee agrees/)).toBeTruthy();
    expect(stored(council)).toMatchObject({ state: 'proposed for closure' });
    expect(told(council)).toEqual([['Reported done', null], ['Proposed for closure', 'The list was published.']]);
    expect(council.rowsOf('events')[0]).toMatchObject({ awaits: null });
  });

  test('records the committee’s agreement with the meeting and the minute, and only of a meeting that has been held', async () => {
    const council = asClerk({ state: 'proposed for closure' });
    show(council);
    await press('The committee agreed');
    const form = screen.getByRole('form', { name: 'The committee agreed' });
    expect(within(form).getAllByRole('option').map((option) => option.textContent)).toEqual(['Choose the meeting', 'Tue 15 Sep 2026']);
    fireEvent.submit(form);
    expect(await screen.findByText('Choose the meeting at which the committee decided.')).toBeTruthy();
    type('At which meeting', 'housing-2026-09-15');
    type('Minute number (may be added later)', '7');
    fireEvent.submit(form);
    expect(await screen.findByText('Closed.')).toBeTruthy();
    expect(stored(council)).toMatchObject({ state: 'closed', tracker: 'housing-closed-2026', closedOn: '2026-09-15', closedAtMeeting: 'housing-2026-09-15', closingMinute: '7' });
    expect(await screen.findByRole('button', { name: 'Open again' })).toBeTruthy();
  });

  test('is not offered to close where the committee does, and is where the setting says so', async () => {
    const council = asClerk({ state: 'reported done' });
    const { unmount } = show(council);
    await screen.findByRole('button', { name: 'Propose closure' });
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    unmount();
    council.put('settings', aSetting({ key: 'action-life-cycle', value: 'open → reported done → closed' }));
    show(council);
    await press('Close');
    fireEvent.submit(screen.getByRole('form', { name: 'Close' }));
    expect(await screen.findByText('Closed.')).toBeTruthy();
  });

  test('moves the due date as words, sees how they are understood, and the history keeps what stood there', async () => {
    const council = asClerk({ dueText: 'November 2025', dueOn: '2025-11-30', overdueFrom: '2025-12-01' });
    show(council);
    await press('Edit');
    type('Due, as the committee words it', 'Quarter 1 2026/2027');
    expect(screen.getByText('Understood as Tue 30 Jun 2026; overdue from Wed 1 Jul 2026.')).toBeTruthy();
    type('Why (kept in the history)', 'Agreed in May');
    fireEvent.submit(screen.getByRole('form', { name: 'Edit this action' }));
    await screen.findByText('Saved.');
    expect(stored(council)).toMatchObject({ dueText: 'Quarter 1 2026/2027', dueOn: '2026-06-30', timesMoved: 1 });
    expect(told(council)).toEqual([['Due date moved', 'Agreed in May']]);
  });

  test('says which estate it is about, who is to do it and at which meeting; the history names them as people do', async () => {
    const council = asClerk({ owner: { id: 'v', mail: null, name: 'Viktor' } });
    council.put('people', aPerson({ key: 'ada', name: 'Ada Quill', post: 'Head of Repairs', identity: { id: 'officer-1', mail: null, name: 'Ada Quill' } }));
    council.put('estates', { key: 'weir', title: 'Weir House', area: null, ward: null, postcode: null, blocks: null, aliases: null, falseFriends: null, homes: null, leaseholders: null, contact: null, mergedInto: null, state: 'active' });
    show(council);
    await press('Edit');
    expect((await screen.findByLabelText<HTMLSelectElement>('Person')).selectedOptions[0]?.textContent).toBe('Viktor');
    await screen.findByRole('option', { name: 'Ada Quill, Head of Repairs' });
    await screen.findByRole('option', { name: 'Weir House' });
    type('Person', 'ada');
    type('Estate', 'weir');
    type('Due at the meeting', 'housing-2026-11-24');
    fireEvent.submit(screen.getByRole('form', { name: 'Edit this action' }));
    await screen.findByText('Saved.');
    expect(stored(council)).toMatchObject({ owner: { id: 'officer-1', mail: null, name: 'Ada Quill' }, estate: 'weir', dueAtMeeting: 'housing-2026-11-24' });
    expect(council.rowsOf('events').map(({ column, before, after }) => [column, before, after])).toEqual([['owner', 'Viktor', 'Ada Quill'], ['estate', null, 'Weir House'], ['dueAtMeeting', null, expect.stringMatching(/^Tue 24 Nov 2026/)]]);
    expect((await screen.findByRole('link', { name: 'Weir House' })).getAttribute('href')).toContain('Weir%20House');
    expect(screen.getByRole('link', { name: 'the meeting of Tue 24 Nov 2026' })).toBeTruthy();
  });

  test.each(['31 April 2027', 'end of Q5'])('is told once that “%s” is no date, and may keep it', async (due) => {
    const council = asClerk();
    show(council);
    await press('Edit');
    type('Due, as the committee words it', due);
    const submit = () => fireEvent.submit(screen.getByRole('form', { name: 'Edit this action' }));
    submit();
    expect(await screen.findByText('Correct it, or save again to keep it as typed.')).toBeTruthy();
    expect(stored(council)).toMatchObject({ dueText: null });
    submit();
    await screen.findByText('Saved.');
    expect(stored(council)).toMatchObject({ dueText: due, dueOn: null });
  });

  test('marks which parts of the request are answered; what is not stays open', async () => {
    const council = asClerk({ request: 'Report the cost. Say when the works end.' });
    show(council);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Report the cost.' }));
    expect(await screen.findByText('1 part of 2 not answered yet.')).toBeTruthy();
    expect(council.rowsOf('events')).toMatchObject([{ what: 'Part answered', before: 'Report the cost.' }]);
  });
});

describe('two clerks with one action', () => {
  const edit = async (title: string) => {
    await press('Edit');
    type('Title', title);
  };
  const submit = () => fireEvent.submit(screen.getByRole('form', { name: 'Edit this action' }));

  test('who change different things lose nothing, whoever is first', async () => {
    const council = asClerk({ title: 'Lifts' });
    show(council);
    await edit('Lift works');
    council.change('actions', action, { statusText: 'On track' });
    submit();
    await screen.findByText('Saved.');
    expect(stored(council)).toMatchObject({ title: 'Lift works', statusText: 'On track' });
  });

  test('who change the same words are shown both, and nothing is written over unseen', async () => {
    const council = asClerk({ title: 'Lifts' });
    show(council);
    await edit('Mine');
    council.change('actions', action, { title: 'Theirs' });
    submit();
    const both = within(await screen.findByRole('alert'));
    expect(both.getByText('Theirs: Theirs')).toBeTruthy();
    expect(both.getByText('Yours: Mine')).toBeTruthy();
    expect(stored(council)).toMatchObject({ title: 'Theirs' });
    expect(told(council)).toEqual([]);
    await press('Save mine');
    await screen.findByText('Saved.');
    expect(stored(council)).toMatchObject({ title: 'Mine' });
    expect(told(council)).toEqual([['Changed', null]]);
  });

  test('who change the same thing to the same words write it once', async () => {
    const council = asClerk({ title: 'Lifts' });
    show(council);
    await edit('Lift works');
    council.change('actions', action, { title: 'Lift works' });
    submit();
    await screen.findByText('Saved.');
    expect(council.roundTrips().flat().filter((what) => what.includes('actions update'))).toEqual([]);
  });

  test('of whom one keeps the other’s words has said nothing in the history', async () => {
    const council = asClerk({ title: 'Lifts' });
    show(council);
    await edit('Mine');
    council.change('actions', action, { title: 'Theirs' });
    submit();
    await press('Keep theirs');
    await screen.findByText('Theirs was kept.');
    expect(stored(council)).toMatchObject({ title: 'Theirs' });
    expect(told(council)).toEqual([]);
  });

  test('of whom one has closed it meanwhile are shown that, before it is withdrawn', async () => {
    const council = asClerk();
    show(council);
    await press('Withdraw');
    type('Why it is withdrawn', 'Superseded.');
    council.change('actions', action, { state: 'closed', tracker: 'housing-closed-2026', closedOn: '2026-11-10' });
    fireEvent.submit(screen.getByRole('form', { name: 'Withdraw' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Theirs: closed');
    expect(stored(council)).toMatchObject({ state: 'closed' });
  });
});

test('a refusal by SharePoint keeps what was typed and says whom to ask', async () => {
  const council = asClerk();
  show(council);
  await press('Withdraw');
  type('Why it is withdrawn', 'Superseded.');
  council.failWrites('open', forbidden());
  fireEvent.submit(screen.getByRole('form', { name: 'Withdraw' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Ask the committee’s clerk');
  expect(screen.getByDisplayValue('Superseded.')).toBeTruthy();
  await waitFor(() => expect(stored(council)).toMatchObject({ state: 'open' }));
});

test.each([
  ['2026-11-16', 'Mon 16 Nov 2026, today'],
  ['2026-11-15', 'Sun 15 Nov 2026, yesterday'],
  ['2026-11-04', 'Wed 4 Nov 2026, 12 days ago'],
])('an action raised on %s says when in words', async (raisedOn, words) => {
  show(aCouncilWith({ raisedOn }));
  expect(await screen.findByText(words)).toBeTruthy();
});
