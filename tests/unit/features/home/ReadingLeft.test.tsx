/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { HomePage } from '../../../../src/features/home/HomePage';
import type { Desk } from '../../../../src/queries/desk';
import { aDocument } from '../../domain/sampleRows';
import { aCouncil, putExemptItem } from '../aCouncil';
import { createFakeNotebooks } from '../aNotebook';
import type { FakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';

const read = { 'item-2': { at: '2026-11-15T10:00:00Z', paper: { document: 'pack', fileVersion: '1' } } };
const show = (council: FakeCouncil, columns: Partial<Desk>) => renderWithDesk(<HomePage desk={aDesk(council, columns)} takesFocus={false} />);
const counting = () => screen.findByText('Counting the pages left to read');
const figures = () => screen.queryAllByText(/pages? (?:to read|left|read)/).filter(({ textContent }) => /\d/.test(textContent));

test('what is left to read is not said before my read marks are known, and then once and for all', async () => {
  const notebooks = createFakeNotebooks('loading');
  const council = aCouncil();
  council.put('documents', aDocument());
  show(council, { notebooks });
  await counting();
  await screen.findByRole('link', { name: '2. Lift replacement at Weir House' });
  expect(figures()).toEqual([]);
  act(() => notebooks.open({ read }));
  expect(await screen.findByText('All 10 pages read.')).toBeTruthy();
  expect(screen.queryByText('Counting the pages left to read')).toBeNull();
});

test('a mark says nothing until it is known whether its paper was replaced', async () => {
  const council = aCouncil();
  council.put('documents', aDocument({ fileVersion: '2' }));
  const notebooks = createFakeNotebooks({ read });
  council.hold('circle:finance');
  show(council, { notebooks });
  await counting();
  expect(figures()).toEqual([]);
  council.release();
  expect(await screen.findByText('10 pages to read')).toBeTruthy();
});

test('pages of Part 2 are counted before a figure is said', async () => {
  const council = aCouncil();
  putExemptItem(council);
  council.hold('circle:housing');
  show(council, {});
  await counting();
  await screen.findByRole('link', { name: '2. Lift replacement at Weir House' });
  expect(figures()).toEqual([]);
  council.release();
  expect(await screen.findByText('14 pages to read')).toBeTruthy();
});

test('before somebody is signed in it is said when the figure comes', async () => {
  show(aCouncil(), { notebooksAwaited: 'afterSignIn' });
  expect(await screen.findByText('Pages left to read: known once you are signed in')).toBeTruthy();
  expect(figures()).toEqual([]);
});

test('without notes, as where they are not to be had, nothing is waited for', async () => {
  show(aCouncil(), {});
  await waitFor(() => expect(figures()).toHaveLength(1));
});
