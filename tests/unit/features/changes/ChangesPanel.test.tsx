/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { agendaEventRow, type AgendaEvent } from '../../../../src/domain/agendaEvents';
import type { Notebooks } from '../../../../src/domain/notebook';
import { ChangesPanel } from '../../../../src/features/changes/ChangesPanel';
import { GraphError } from '../../../../src/graph/graphError';
import { aMeeting } from '../../domain/sampleRows';
import { aCouncil, putExemptItem } from '../aCouncil';
import { createFakeNotebooks } from '../aNotebook';
import type { FakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';

const meeting = { ...aMeeting(), row: { site: 'open' as const, id: '1', etag: '"1"' } };
let count = 0;
const put = (council: FakeCouncil, columns: Partial<AgendaEvent>, site: 'open' | 'circle:housing' = 'open') =>
  council.put(
    'events',
    agendaEventRow({ key: `event-${(count += 1)}`, kind: 'pagesChanged', meeting: meeting.key, agendaItem: 'item-2', column: 'pages', before: '7–12', after: '7–16', document: 'supplement.pdf', at: '2026-11-15T09:00:00Z', by: { id: 'c', mail: null, name: 'Priya Lowe' }, ...columns }),
    site,
  );
const show = (council: FakeCouncil, notebooks?: Notebooks) => renderWithDesk(<ChangesPanel desk={aDesk(council, notebooks ? { notebooks } : {})} meeting={meeting} />);

test('what changed since the last look is told with its item, and what it said before for whoever asks', async () => {
  const council = aCouncil();
  put(council, {});
  put(council, { kind: 'titleChanged', column: 'title', before: 'Lifts', after: 'Lift replacement at Weir House', at: '2026-11-15T10:00:00Z' });
  show(council, createFakeNotebooks({ lookedAt: '2026-11-14T18:05:00Z' }));
  expect(await screen.findByText('2 changes since you last looked: Sat 14 Nov 2026, 6.05 pm.')).toBeTruthy();
  expect(screen.getByRole('link', { name: '2. Lift replacement at Weir House' }).getAttribute('href')).toContain('/items/item-2');
  expect(screen.getByText('Pages 7–12 became 7–16 of “supplement.pdf”')).toBeTruthy();
  expect(screen.getByText('Lifts')).toBeTruthy();
});

test('what came before the last look is there when asked for', async () => {
  const council = aCouncil();
  put(council, { at: '2026-11-10T09:00:00Z' });
  show(council, createFakeNotebooks({ lookedAt: '2026-11-14T18:05:00Z' }));
  expect(await screen.findByText(/^Nothing since you last looked/)).toBeTruthy();
  expect(screen.queryByText('Pages 7–12 became 7–16 of “supplement.pdf”')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show 1 earlier change' }));
  expect(screen.getByText('Pages 7–12 became 7–16 of “supplement.pdf”')).toBeTruthy();
});

test('more changes than a few lines wait until they are asked for: the agenda comes first', async () => {
  const council = aCouncil();
  for (const agendaItem of ['item-1', 'item-2', 'item-3']) put(council, { agendaItem });
  show(council);
  expect(await screen.findByText(/^3 changes in the last 14 days/)).toBeTruthy();
  expect(screen.queryByText('Pages 7–12 became 7–16 of “supplement.pdf”')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show the 3 changes' }));
  expect(screen.getAllByText('Pages 7–12 became 7–16 of “supplement.pdf”')).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
  expect(screen.queryByText('Pages 7–12 became 7–16 of “supplement.pdf”')).toBeNull();
});

test('without a last look it is the last 14 days, and said so', async () => {
  const council = aCouncil();
  put(council, {});
  show(council);
  expect(await screen.findByText('1 change in the last 14 days. When you last looked is not known.')).toBeTruthy();
});

test('whether the last look can be believed is for the council’s calendar to say, which in a preview is not the device’s', async () => {
  jest.useFakeTimers({ now: new Date('2026-06-01T09:00:00Z'), advanceTimers: true });
  try {
    const council = aCouncil();
    put(council, {});
    show(council, createFakeNotebooks({ lookedAt: '2026-11-14T18:05:00Z' }));
    expect(await screen.findByText(/^1 change since you last looked/)).toBeTruthy();
  } finally {
    jest.useRealTimers();
  }
});

test('an item put in renumbers the rest, which takes one line', async () => {
  const council = aCouncil();
  put(council, { kind: 'itemAdded', agendaItem: 'item-1', column: null, before: null, after: null });
  for (const agendaItem of ['item-2', 'item-3']) put(council, { kind: 'itemRenumbered', agendaItem, column: 'printedNumber', before: '1', after: '2' });
  show(council);
  expect(await screen.findByText('2 items have other numbers')).toBeTruthy();
  expect(screen.getByText('New')).toBeTruthy();
});

test('an agenda that has never changed needs no word of it, and has been looked at all the same', async () => {
  const notebooks = createFakeNotebooks();
  show(aCouncil(), notebooks);
  await waitFor(() => expect(notebooks.looks).toEqual([meeting.key]));
  expect(screen.queryByRole('heading', { name: 'What changed' })).toBeNull();
});

test('an agenda that did not come has not been looked at', async () => {
  const council = aCouncil();
  const notebooks = createFakeNotebooks();
  council.fail('open', new GraphError('offline', 'No connection'), 'events');
  show(council, notebooks);
  expect(await screen.findByText('What has changed on this agenda could not be loaded')).toBeTruthy();
  expect(notebooks.looks).toEqual([]);
});

test('non-public words come from the circle’s site alone, and leave memory with the panel', async () => {
  const council = aCouncil();
  putExemptItem(council);
  const told = { kind: 'titleChanged' as const, agendaItem: 'item-5', column: 'title', at: '2026-11-15T09:00:00Z' };
  put(council, { ...told, before: null, after: null });
  put(council, { ...told, before: 'The lane', after: 'Purchase of 4 Mill Lane' }, 'circle:housing');
  const { queryClient, show: showNext } = show(council);
  expect(await screen.findByText('The lane')).toBeTruthy();
  showNext(null);
  const inMemory = () => JSON.stringify(queryClient.getQueryCache().getAll().map(({ state }) => state.data));
  await waitFor(() => expect(inMemory()).not.toContain('The lane'));
});
