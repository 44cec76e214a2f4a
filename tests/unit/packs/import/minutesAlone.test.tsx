/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { aMeeting } from '../../domain/sampleRows';
import type { Reading } from '../../../../src/packs/reading';
import { reading } from './lists';
import { aCouncil, choose, openPage, save } from './openImportPage';
import { minuteItem, someMinutes } from './recordReadings';

jest.setTimeout(30_000);

const minutesOf = (...dates: readonly (string | null)[]): Reading => ({ ...reading([], { date: null }), minutes: dates.map((date, at) => someMinutes([minuteItem(String(at + 1), 'Depot', [`That depot ${at} be sold.`])], { date })) });
const linksOf = (): readonly (readonly [string | null, string | null])[] => screen.getAllByRole('link', { name: /^Open the meeting/ }).map((link) => [link.textContent, link.getAttribute('href')]);

test('after minutes alone a link leads to the meeting that they minute', async () => {
  const council = aCouncil();
  council.put('meetings', aMeeting({ key: 'hsg-2026-09-14', committee: 'hsg', date: '2026-09-14' }));
  openPage({ 'minutes.txt': minutesOf('2026-09-14') }, council);
  await choose('minutes.txt');
  await save();
  await screen.findByText('Saved');
  expect(linksOf()).toEqual([['Open the meeting of Mon 14 Sep 2026', '#/meetings/hsg-2026-09-14']]);
});

test('after the minutes of several meetings there is a link to each, to those that the import adds too', async () => {
  openPage({ 'minutes.txt': minutesOf('2026-09-14', '2026-06-15') });
  await choose('minutes.txt');
  await save();
  await screen.findByText('Saved');
  expect(linksOf().map(([words]) => words)).toEqual(['Open the meeting of Mon 14 Sep 2026', 'Open the meeting of Mon 15 Jun 2026']);
});

test('minutes alone that bear the day of their meeting above their heading add that meeting where the calendar lacks it', async () => {
  openPage({ 'minutes.txt': { ...minutesOf('2026-09-14'), meeting: { ...reading([]).meeting, date: '2026-09-14' } } });
  await choose('minutes.txt');
  await save();
  await screen.findByText('Saved');
  expect(linksOf().map(([words]) => words)).toEqual(['Open the meeting of Mon 14 Sep 2026']);
});

test('minutes whose date a clerk has entered are kept beside the meeting of that day', async () => {
  const undated: Reading = { ...minutesOf(null), problems: [{ message: 'The minutes bear no date. Enter it.', line: 200, kind: 'missing', value: 'minutes[0].date' }] };
  const { kept } = openPage({ 'minutes.txt': undated });
  await choose('minutes.txt');
  const check = await screen.findByRole('form', { name: /date of the minutes/i });
  fireEvent.change(screen.getByLabelText('Date of the minutes'), { target: { value: '14 September 2026' } });
  fireEvent.submit(check);
  await save();
  await screen.findByText('Saved');
  expect(linksOf().map(([words]) => words)).toEqual(['Open the meeting of Mon 14 Sep 2026']);
  expect(kept.map(({ name }) => name)).toContain('minutes.txt');
});
