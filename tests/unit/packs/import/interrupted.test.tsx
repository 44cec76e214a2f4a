/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GraphError } from '../../../../src/graph/graphError';
import { agendaItem, reading } from './lists';
import { aCouncil, choose, isDisabled, openPage, pack, save, saveButton } from './openImportPage';

jest.setTimeout(60_000);

const signedOut = new GraphError('signedOut', 'You are signed out. Sign in, then try again.', { status: 401 });
const busy = new GraphError('busy', 'Microsoft 365 is busy. Wait a minute, then try again.', { status: 429 });

const titleField = async () => within(await screen.findByRole('form', { name: /Item 2, title/ })).getByLabelText<HTMLInputElement>('Title');

test('who is signed out while saving is offered to sign in, keeps what is typed and not yet confirmed, and then saves the rest', async () => {
  const council = aCouncil();
  const { refuse, gate, written } = openPage({}, council);
  await choose('pack.txt');
  fireEvent.change(await titleField(), { target: { value: 'Roofs, Phase 2' } });
  refuse.rows = true;
  council.fail('open', signedOut);
  await save();
  const signIn = await screen.findByRole('button', { name: 'Sign in' });
  expect(screen.getByText('Not everything was saved')).not.toBeNull();
  expect((await titleField()).value).toBe('Roofs, Phase 2');
  // Over rows that could not be read nothing is written.
  expect(isDisabled(await saveButton())).toBe(true);
  expect(screen.getByText(/^Nothing that you have read and corrected here is lost/)).not.toBeNull();

  gate.signIn = () => {
    council.mend();
    refuse.rows = false;
    return Promise.resolve();
  };
  fireEvent.click(signIn);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Sign in' })).toBeNull());
  fireEvent.submit(await screen.findByRole('form', { name: /Item 2, title/ }));
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(JSON.stringify(written.at(-1))).toContain('Roofs, Phase 2');
  expect(council.rowsOf('agendaItems')).toHaveLength(2);
});

test('a sign-in that fails says so, and what was corrected is still there', async () => {
  const council = aCouncil();
  const { refuse, gate } = openPage({}, council);
  await choose('pack.txt');
  fireEvent.change(await titleField(), { target: { value: 'Roofs, Phase 2' } });
  refuse.rows = true;
  council.fail('open', signedOut);
  await save();
  gate.signIn = () => Promise.reject(new Error('closed'));
  fireEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('Sign-in failed. Press Sign in to try again.')).not.toBeNull();
  expect((await titleField()).value).toBe('Roofs, Phase 2');
});

test('rows that cannot be read again because the service is busy are asked for again by a button, and the work stays', async () => {
  const council = aCouncil();
  const { refuse } = openPage({}, council);
  await choose('pack.txt');
  fireEvent.change(await titleField(), { target: { value: 'Roofs, Phase 2' } });
  refuse.rows = true;
  council.fail('open', busy);
  await save();
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByText('SharePoint is busy. Wait a minute and try again.')).not.toBeNull();
  refuse.rows = false;
  council.mend();
  fireEvent.click(again);
  await waitFor(async () => expect(isDisabled(await saveButton())).toBe(false));
  expect((await titleField()).value).toBe('Roofs, Phase 2');
});

test('what is typed elsewhere stays when a correction makes other rows be read', async () => {
  const dated = { ...pack, minutes: [], problems: [...pack.problems, { message: 'The date is odd.', value: 'meeting.date', line: 3, kind: 'uncertain' as const }] };
  openPage({ 'pack.txt': { ...dated, agendaItems: reading([agendaItem('1', 'Minutes'), agendaItem('2', 'Roof repairs')]).agendaItems } });
  await choose('pack.txt');
  fireEvent.change(await titleField(), { target: { value: 'Roofs, Phase 2' } });
  const date = await screen.findByRole('form', { name: /date/i });
  fireEvent.change(within(date).getByRole('textbox'), { target: { value: '2026-11-30' } });
  fireEvent.submit(date);
  expect(await within(date).findByText('✓ Checked')).not.toBeNull();
  await waitFor(async () => expect(isDisabled(await saveButton())).toBe(false));
  expect((await titleField()).value).toBe('Roofs, Phase 2');
  expect(date.isConnected).toBe(true);
});
