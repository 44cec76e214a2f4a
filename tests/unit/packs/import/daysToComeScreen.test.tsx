/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Reading } from '../../../../src/packs/reading';
import { reading } from './lists';
import { choose, isDisabled, openPage, save, saveButton } from './openImportPage';
import { minuteItem, someMinutes } from './recordReadings';

jest.setTimeout(30_000);

const minutes: Reading = { ...reading([], { date: null, time: null, venue: null }), minutes: [someMinutes([minuteItem('3', 'Roofs', ['That the roofs be renewed.'])], { date: '2027-09-14', lines: { from: 200, to: 400, date: 202 } })] };

test('minutes of a day to come are asked about, and saved only once their date is corrected', async () => {
  const { written } = openPage({ 'minutes.txt': minutes });
  await choose('minutes.txt');
  const card = await screen.findByRole('form', { name: /Minutes 1, date of the minutes/ });
  expect(card.textContent).toContain('which has not been held yet: check the date');
  expect(screen.queryByRole('heading', { name: /^Decisions/ })).toBeNull();
  expect(screen.getByText('There is nothing to save until the date that is asked about above is confirmed or corrected.')).not.toBeNull();
  const field = within(card).getByLabelText('Date of the minutes');
  fireEvent.change(field, { target: { value: '2026-09-14' } });
  fireEvent.submit(card);
  await screen.findByRole('heading', { name: /^Decisions/ });
  await waitFor(async () => expect(isDisabled(await saveButton())).toBe(false));
  await save();
  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]?.flatMap((change) => (change.kind === 'create' && change.list === 'decisions' ? [change.item.decidedOn] : []))).toEqual(['2026-09-14']);
});
