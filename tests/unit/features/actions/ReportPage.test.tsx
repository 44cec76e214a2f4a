/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { anAction, aProgressNote } from '../../domain/sampleRows';
import { aCouncil, forbidden } from '../aCouncil';
import { renderTab } from '../renderApp';

const route = '#/actions/housing/report';
const list = (name: string) => screen.findByRole('heading', { level: 2, name });

test('the public and the non-public list are files of their own', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a' }));
  council.put('actions', anAction({ key: 'b', seriesNumber: 'housing-0002', state: 'proposed for closure' }));
  council.put('actions', anAction({ key: 'c', seriesNumber: 'housing-np-0001' }), 'circle:housing');
  renderTab({ council, route });
  expect(await list('Outstanding actions (public)')).toBeTruthy();
  expect(await list('Outstanding actions (non-public)')).toBeTruthy();
  expect(screen.getByText('2 actions, for the meeting on 24 November 2026')).toBeTruthy();
  expect(screen.getByText('1 action, for the meeting on 24 November 2026')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Download for Word: Outstanding actions (public)' })).toBeTruthy();
});

test('whoever may not read the circle is offered the public list alone', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'c' }), 'circle:housing');
  council.fail('circle:housing', forbidden());
  renderTab({ council, route });
  expect(await list('Outstanding actions (public)')).toBeTruthy();
  expect(screen.queryByText('Outstanding actions (non-public)')).toBeNull();
  expect(screen.queryByText(/Loading/)).toBeNull();
});

test('a report of which the progress cannot be read is not offered without it', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a' }));
  council.put('progressNotes', aProgressNote({ action: 'a' }));
  council.fail('open', new Error('down'), 'progressNotes');
  renderTab({ council, route });
  expect(await screen.findByText('The actions could not be loaded')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Download for Word: Outstanding actions (public)' })).toBeNull();
});

test('a row that cannot be read is said to be missing', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a' }));
  council.putUnreadable({ list: 'actions', site: 'open', id: '7', column: 'request', reason: 'is empty, and must be filled' });
  renderTab({ council, route });
  expect(await screen.findByText(/One row could not be read and would be missing/)).toBeTruthy();
});

test('a committee that the council does not have is said to be none', async () => {
  renderTab({ council: aCouncil(), route: '#/actions/nobody/report' });
  expect(await screen.findByText('The council’s list has no such committee.')).toBeTruthy();
});
