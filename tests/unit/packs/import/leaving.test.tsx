/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { navigate } from 'wouter/use-hash-location';
import { choose, openPage, save } from './openImportPage';

/** Whether the browser would ask before it closes the window. */
function isAskedAbout(): boolean {
  const closing = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closing);
  return closing.defaultPrevented;
}

/** jsdom lays nothing out: Fluent does not find the button that is to have the focus, and a moment later takes the question for one that nobody looks at. */
const evenHidden = { hidden: true };
const press = async (name: string): Promise<void> => void fireEvent.click(await screen.findByRole('button', { name, ...evenHidden }));

const link = () => screen.getByRole('link', { name: 'All meetings' });

test('closing the window is asked about while there is work that is not saved, and not before or after', async () => {
  openPage({});
  expect(isAskedAbout()).toBe(false);
  await choose('pack.txt');
  expect(isAskedAbout()).toBe(true);
  fireEvent.click(await screen.findByRole('button', { name: 'Remove pack.txt' }));
  expect(isAskedAbout()).toBe(false);
});

test('once everything is saved the window closes without a word', async () => {
  openPage({});
  await choose('pack.txt');
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(isAskedAbout()).toBe(false);
});

test('a screen that was left asks about nothing', async () => {
  const { close } = openPage({});
  await choose('pack.txt');
  close();
  expect(isAskedAbout()).toBe(false);
});

test('another screen of the app is asked about, and staying changes nothing', async () => {
  openPage({});
  await choose('pack.txt');
  expect(fireEvent.click(link())).toBe(false);
  await press('Stay');
  await waitFor(() => expect(screen.queryByRole('alertdialog', evenHidden)).toBeNull());
  expect(screen.getByText('pack.txt')).not.toBeNull();
  expect(isAskedAbout()).toBe(true);
});

test('leaving goes where the link leads', async () => {
  openPage({});
  await choose('pack.txt');
  fireEvent.click(link());
  await press('Leave');
  await waitFor(() => expect(window.location.hash).toBe('#/upcoming/all'));
});

/** From the list of meetings to this screen, with a pack that is not saved. */
async function begin() {
  window.location.hash = '#/upcoming/all';
  window.location.hash = '#/import';
  const page = openPage({});
  await choose('pack.txt');
  return page;
}

test('Back asks like a link does, and staying stays on this screen', async () => {
  await begin();
  window.history.back();
  await press('Stay');
  await waitFor(() => expect(screen.queryByRole('alertdialog', evenHidden)).toBeNull());
  expect(window.location.hash).toBe('#/import');
  expect(screen.getByText('pack.txt')).not.toBeNull();
});

test('Back asks again after a person stayed, and leaving goes where it leads', async () => {
  await begin();
  window.history.back();
  await press('Stay');
  await waitFor(() => expect(screen.queryByRole('alertdialog', evenHidden)).toBeNull());
  window.history.back();
  await press('Leave');
  await waitFor(() => expect(window.location.hash).toBe('#/upcoming/all'));
});

test('no other screen is shown while Back is asked about', async () => {
  await begin();
  const shown: string[] = [];
  const look = (): void => void shown.push(window.location.hash);
  window.addEventListener('hashchange', look);
  window.history.back();
  await screen.findByRole('alertdialog', evenHidden);
  await press('Stay');
  await waitFor(() => expect(screen.queryByRole('alertdialog', evenHidden)).toBeNull());
  window.removeEventListener('hashchange', look);
  expect(shown.filter((hash) => hash !== '#/import')).toEqual([]);
});

test('a screen that the app itself opens is asked about, and leaving goes there', async () => {
  await begin();
  act(() => navigate('/search/lifts'));
  expect(window.location.hash).toBe('#/import');
  await press('Leave');
  await waitFor(() => expect(window.location.hash).toBe('#/search/lifts'));
});

test('Back without work to lose is not asked about', async () => {
  const { close } = await begin();
  fireEvent.click(await screen.findByRole('button', { name: 'Remove pack.txt' }));
  window.history.back();
  await waitFor(() => expect(window.location.hash).toBe('#/upcoming/all'));
  expect(screen.queryByRole('alertdialog', evenHidden)).toBeNull();
  close();
});

test('a link that is opened in another window, and one without work to lose, are not asked about', async () => {
  openPage({});
  fireEvent.click(link());
  expect(screen.queryByRole('alertdialog', evenHidden)).toBeNull();
  await choose('pack.txt');
  fireEvent.click(link(), { ctrlKey: true });
  expect(screen.queryByRole('alertdialog', evenHidden)).toBeNull();
});

test('after a pack was saved another can be chosen when the screen is opened again', async () => {
  const page = openPage({});
  await choose('pack.txt');
  await save();
  const another = await screen.findByRole('button', { name: 'Import another pack' });
  page.reopen();
  expect(another.isConnected).toBe(false);
  expect(screen.queryByText('Saved')).toBeNull();
  expect(screen.getByRole('button', { name: 'Choose files' })).not.toBeNull();
});

test('“Import another pack” takes the screen back to its beginning', async () => {
  openPage({});
  await choose('pack.txt');
  await save();
  fireEvent.click(await screen.findByRole('button', { name: 'Import another pack' }));
  expect(screen.queryByText('Saved')).toBeNull();
  expect(screen.getByRole('button', { name: 'Choose files' })).not.toBeNull();
});

describe('coming back to files that were left', () => {
  const files = async (): Promise<readonly string[]> => (await screen.findAllByRole('button', { name: /^Remove [^a]/ })).map((button) => button.getAttribute('aria-label') ?? '');

  test('one button removes them all, and the focus is on the heading', async () => {
    const page = openPage({});
    await choose('pack.txt', 'supplement.txt');
    page.reopen();
    await press('Remove all files');
    expect(screen.queryByRole('list', { name: 'Files' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Import a pack');
    expect(isAskedAbout()).toBe(false);
  });

  test('they can be taken up again, with all that was said of them, until others are chosen', async () => {
    const page = openPage({});
    await choose('pack.txt', 'supplement.txt');
    fireEvent.click(await screen.findByRole('radio', { name: /^a supplement/ }));
    await press('Remove all files');
    page.reopen();
    await press('Take up 2 files again');
    expect(await files()).toEqual(['Remove pack.txt', 'Remove supplement.txt']);
    expect(await screen.findByRole('radio', { name: /^a supplement/, checked: true })).not.toBeNull();
    await press('Remove all files');
    await choose('pack.txt');
    expect(await files()).toEqual(['Remove pack.txt']);
    expect(screen.queryByRole('button', { name: /^Take up/ })).toBeNull();
  });

  test('a single file needs no such button', async () => {
    openPage({});
    await choose('pack.txt');
    expect(await files()).toEqual(['Remove pack.txt']);
    expect(screen.queryByRole('button', { name: 'Remove all files' })).toBeNull();
  });
});
