/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { agendaEventRow } from '../../../../src/domain/agendaEvents';
import { ChangedLater, ChangedMark } from '../../../../src/features/home/ChangedLater';
import { aCouncil } from '../aCouncil';
import { createFakeNotebooks } from '../fakeNotebooks';
import { aDesk, renderWithDesk } from '../renderWithDesk';

const meeting = 'housing-2027-01-19';
const change = { meeting, document: null, column: 'pages', before: '3–8', after: '3–12', by: { id: 'c', mail: null, name: 'Priya Lowe' } };

/** A meeting after the next, of which two items have changed. */
function councilWithChanges() {
  const council = aCouncil();
  council.put('events', agendaEventRow({ ...change, key: 'event-1', kind: 'pagesChanged', agendaItem: 'roofs', at: '2026-11-15T09:00:00Z' }));
  council.put('events', agendaEventRow({ ...change, key: 'event-2', kind: 'itemAdded', agendaItem: 'lifts', at: '2026-11-15T09:00:00Z' }));
  council.put('events', agendaEventRow({ ...change, key: 'event-3', kind: 'itemRenumbered', agendaItem: 'doors', at: '2026-11-15T09:00:00Z' }));
  return council;
}

test('what has changed on the agenda of a later meeting is counted beside it, as its own page counts it', async () => {
  renderWithDesk(<ChangedLater desk={aDesk(councilWithChanges(), { notebooks: createFakeNotebooks() })} meeting={meeting} />);
  expect(await screen.findByText('3 changes in the last 14 days')).toBeTruthy();
});

test('business of my estates says that it is new, or has changed', async () => {
  const desk = aDesk(councilWithChanges(), { notebooks: createFakeNotebooks() });
  renderWithDesk(
    <ul>
      {['lifts', 'roofs', 'doors'].map((item) => (
        <li key={item} aria-label={item}>
          <ChangedMark desk={desk} meeting={meeting} agendaItem={item} />
        </li>
      ))}
    </ul>,
  );
  expect(await within(screen.getByRole('listitem', { name: 'lifts' })).findByText('New')).toBeTruthy();
  expect(within(screen.getByRole('listitem', { name: 'roofs' })).getByText('Changed')).toBeTruthy();
  expect(screen.getByRole('listitem', { name: 'doors' }).textContent).toBe('');
});

test('the first screen asks nothing of it: not before the notebook is here, which tells when I last looked', async () => {
  const council = councilWithChanges();
  const { container } = renderWithDesk(<ChangedLater desk={aDesk(council, { notebooksAwaited: 'soon' })} meeting={meeting} />);
  await Promise.resolve();
  expect(container.textContent).toBe('');
});
