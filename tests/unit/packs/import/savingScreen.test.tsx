/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { choose, openPage, save } from './openImportPage';

jest.setTimeout(30_000);

const isClosed = (element: HTMLElement): boolean => element.closest('[inert]') !== null;

test('while it is saved nothing can be corrected that would be lost with the file, and after a save that failed it can again', async () => {
  const { gate, refuse } = openPage({});
  let open: () => void = () => undefined;
  gate.write = new Promise((resolve) => (open = resolve));
  refuse.rows = true;
  await choose('pack.txt');
  const check = await screen.findByRole('form', { name: /Item 2, title/ });
  expect(isClosed(check)).toBe(false);
  await save();
  const button = await screen.findByRole('button', { name: 'Saving' });
  expect([isClosed(check), isClosed(screen.getByRole('button', { name: 'Edit 1 Minutes' })), isClosed(button)]).toEqual([true, true, false]);
  open();
  expect(await screen.findByText('Not everything was saved')).not.toBeNull();
  await waitFor(() => expect(isClosed(screen.getByRole('form', { name: /Item 2, title/ }))).toBe(false));
});
