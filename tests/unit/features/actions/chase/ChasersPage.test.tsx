/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { ChasersPage } from '../../../../../src/features/actions/chase/ChasersPage';
import { GraphError } from '../../../../../src/graph/graphError';
import type { Item } from '../../../../../src/lists/index';
import { aChaser, aMembership, anAction, aPerson } from '../../../domain/sampleRows';
import { aCouncil, forbidden } from '../../aCouncil';
import type { FakeCouncil } from '../../fakeCouncil';
import { aDesk, renderWithDesk } from '../../renderWithDesk';
import { stillClock } from '../stillClock';

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

function show(council: FakeCouncil) {
  const clock = stillClock();
  return renderWithDesk(<ChasersPage desk={aDesk(council)} clock={clock} committee="housing" takesFocus={false} />);
}

const late = { dueOn: '2026-10-31', overdueFrom: '2026-11-01', responsiblePost: 'Head of Repairs' };

function asClerk(actions: readonly Partial<Item<'actions'>>[] = [late]): FakeCouncil {
  const council = aCouncil();
  council.put('memberships', aMembership({ key: 'clerk', committee: 'audit', role: 'clerk' }));
  council.put('people', aPerson());
  actions.forEach((columns, nth) => council.put('actions', anAction({ key: `a${nth}`, seriesNumber: `housing-000${nth}`, ...columns })));
  return council;
}

const preview = async () => fireEvent.click(await screen.findByRole('button', { name: /^Preview the mails to/ }));

test('a clerk picks, sees the mail, and saves it; it waits, and what waits is not asked for again', async () => {
  const council = asClerk([late, { ...late, request: 'Left out.' }]);
  show(council);
  fireEvent.click(await screen.findByRole('checkbox', { name: 'housing-0001: Left out.' }));
  await preview();
  const mail = within(await screen.findByRole('article', { name: 'Mail: Housing Committee: action housing-0000' }));
  expect(mail.getByText('ada.quill@council.example')).toBeTruthy();
  expect(mail.queryByText('Left out.')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Save 1 mail as waiting' }));
  expect(await screen.findByText(/1 mail saved/)).toBeTruthy();
  expect(council.rowsOf('chasers')).toMatchObject([{ tray: 'waiting', actions: ['a0'] }]);
  expect(await screen.findByText(/a chaser waits already/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^housing-0000/ }).checked).toBe(false);
});

test('a mail whose saving failed is saved by pressing again, and once', async () => {
  const council = asClerk();
  show(council);
  await preview();
  council.failWrites('open', new GraphError('offline', 'No connection', { lost: true }), 'after');
  fireEvent.click(await screen.findByRole('button', { name: 'Save 1 mail as waiting' }));
  expect(await screen.findByText('Not saved: what you chose is still here')).toBeTruthy();
  council.mend();
  fireEvent.click(screen.getByRole('button', { name: 'Save again' }));
  expect(await screen.findByText(/1 mail saved/)).toBeTruthy();
  expect(council.rowsOf('chasers')).toHaveLength(1);
});

test('nothing due is said, and so is what nobody is named for', async () => {
  const { unmount } = show(asClerk([]));
  expect(await screen.findByText('Nothing is overdue or due by then.')).toBeTruthy();
  unmount();
  show(asClerk([{ ...late, responsiblePost: null }]));
  expect(await screen.findByText(/Nobody is named for these/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Tick what to ask for' }).getAttribute('aria-disabled')).toBe('true');
});

test('a letter that is too long says how long it is and may be', async () => {
  show(asClerk());
  fireEvent.change(await screen.findByLabelText('Above the table'), { target: { value: 'x'.repeat(2_001) } });
  expect(await screen.findByText(/2,001 characters long, and a mail has room for 2,000 characters/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Preview/ }).getAttribute('aria-disabled')).toBe('true');
});

test('a circle’s actions are asked for in mails of their own, on the circle’s site; one that refuses has none', async () => {
  const council = asClerk();
  council.put('actions', anAction({ key: 'np', seriesNumber: 'housing-np-0001', request: 'Value the depot.', ...late }), 'circle:housing');
  const { unmount } = show(council);
  const circle = within(await screen.findByRole('region', { name: 'Non-public actions' }));
  fireEvent.click(await circle.findByRole('button', { name: /^Preview/ }));
  fireEvent.click(await circle.findByRole('button', { name: 'Save 1 mail as waiting' }));
  expect(await circle.findByText(/1 mail saved/)).toBeTruthy();
  expect(council.rowsOf('chasers')).toEqual([]);
  expect(JSON.stringify(council.rowsOf('chasers', 'circle:housing'))).not.toMatch(/depot/);
  unmount();
  council.fail('circle:housing', forbidden());
  show(council);
  await screen.findByRole('button', { name: /^Preview/ });
  expect(screen.queryByRole('region', { name: 'Non-public actions' })).toBeNull();
});

test('a list that cannot be read, and a chaser that cannot be read, are told', async () => {
  const council = asClerk();
  council.put('chasers', aChaser({ table: 'no table' }));
  const { unmount } = show(council);
  expect(await screen.findByText(/Its table was changed by hand/)).toBeTruthy();
  unmount();
  council.fail('open', new Error('down'), 'chasers');
  show(council);
  expect(await screen.findByText('The public actions could not be loaded')).toBeTruthy();
});

test('one that is not to be sent leaves the tray, and tells no action', async () => {
  const council = asClerk();
  council.put('chasers', aChaser({ actions: ['a0'] }));
  show(council);
  fireEvent.click(await screen.findByRole('button', { name: /^Do not send/ }));
  await screen.findByText(/not chased before$/);
  expect(council.rowsOf('chasers')).toMatchObject([{ tray: 'given-up-2026' }]);
  expect(council.rowsOf('events')).toEqual([]);
});

test('what was put away is told, and put back by a button', async () => {
  const council = asClerk();
  council.put('chasers', aChaser({ actions: ['a0'] }));
  show(council);
  fireEvent.click(await screen.findByRole('button', { name: /^Do not send/ }));
  expect(await screen.findByText('Put away, not to be sent: Housing Committee: action 1')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Put it back' }));
  expect(await screen.findByRole('button', { name: /^Do not send/ })).toBeTruthy();
  expect(screen.queryByText(/^Put away/)).toBeNull();
  expect(council.rowsOf('chasers')).toMatchObject([{ tray: 'waiting' }]);
});

test('what was marked as sent is told, and taken back where it was not sent', async () => {
  const council = asClerk();
  council.put('chasers', aChaser({ actions: ['a0'] }));
  show(council);
  fireEvent.click(await screen.findByRole('button', { name: /^Mark as sent/ }));
  expect(await screen.findByText('Noted as sent on 1 action: Housing Committee: action 1')).toBeTruthy();
  expect(council.rowsOf('chasers')).toMatchObject([{ tray: 'sent-2026' }]);
  fireEvent.click(screen.getByRole('button', { name: 'It was not sent: put it back' }));
  expect(await screen.findByRole('button', { name: /^Mark as sent/ })).toBeTruthy();
  expect(council.rowsOf('chasers')).toMatchObject([{ tray: 'waiting', sentAt: null, sentBy: null }]);
  expect(council.rowsOf('events')).toMatchObject([{ what: 'Chaser sent' }, { what: 'Undone', before: 'Chaser sent' }]);
});
