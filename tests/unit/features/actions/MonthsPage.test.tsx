/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { MonthsPage } from '../../../../src/features/actions/months/MonthsPage';
import { anAction, anEvent } from '../../domain/sampleRows';
import { aCouncil } from '../aCouncil';
import type { FakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';

const show = (council: FakeCouncil) => renderWithDesk(<MonthsPage desk={aDesk(council)} committee="housing" takesFocus={false} />);
const rows = async () => within(await screen.findByRole('table')).getAllByRole('row').map(({ children }) => [...children].map(({ textContent }) => textContent).join(' '));

test('the table has every figure, and the chart says in words what it shows', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a', raisedOn: '2026-09-15', overdueFrom: '2026-10-01' }));
  council.put('actions', anAction({ key: 'b', seriesNumber: 'housing-0002', raisedOn: '2026-01-06', state: 'closed', closedOn: '2026-10-06', tracker: 'housing-closed-2026' }));
  show(council);
  const table = await rows();
  expect([table[0], table.at(-3), table.at(-2), table.at(-1)]).toEqual(['Month Open Overdue Closed', 'Sep 2026 2 0 0', 'Oct 2026 1 1 1', 'Nov 2026 1 1 0']);
  expect(table).toHaveLength(13);
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/Open: 0 in Dec 2025, 1 now, of which 1 are overdue. Closed in these months: 1\./);
});

test('a date that moved counts by when it moved', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a', raisedOn: '2026-09-15', dueText: 'March 2027', overdueFrom: '2027-04-01', timesMoved: 1 }));
  council.put('events', anEvent({ subject: 'a', column: 'dueText', before: 'September 2026', after: 'March 2027', at: '2026-11-10T10:00:00Z' }));
  show(council);
  expect((await rows()).slice(-2)).toEqual(['Oct 2026 1 1 0', 'Nov 2026 1 0 0']);
});

test('what is not known, and what is not public, is said beside the figures', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a' }));
  council.put('actions', anAction({ key: 'b' }), 'circle:housing');
  show(council);
  expect(await screen.findByText(/2 actions without the date on which they were raised/)).toBeTruthy();
  expect(screen.getByText(/1 action among these that not everybody may know of/)).toBeTruthy();
});

test('without actions it says so, and a list that cannot be read says what to do', async () => {
  const council = aCouncil();
  const { unmount } = show(council);
  expect(await screen.findByText('In these twelve months the committee had no actions.')).toBeTruthy();
  unmount();
  council.fail('open', new Error('down'), 'actions');
  show(council);
  expect(await screen.findByText('The actions could not be loaded')).toBeTruthy();
});
