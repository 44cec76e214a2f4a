/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { agendaItem, exemptItem, reading } from './lists';
import { minuteItem, someMinutes } from './recordReadings';
import { aCouncil, choose, openPage, save } from './openImportPage';

jest.setTimeout(30_000);

const pack = reading([agendaItem('1', 'Minutes', { pages: { from: 3, to: 4 } }), exemptItem('2', 'Contract matter')]);
const published = /^is as the public agenda prints it/;
const asTheyStand = /^keeps the titles that everyone can read already/;

test('a main pack that is read again in another format goes where the first stood, with every choice as it stands', async () => {
  const council = aCouncil();
  const first = openPage({ 'pack.txt': pack }, council);
  await choose('pack.txt');
  fireEvent.click(await screen.findByRole('radio', { name: published }));
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  first.close();

  const again = openPage({ 'pack.txt': pack, 'pack.pdf': pack }, council);
  await choose('pack.pdf');
  expect(await screen.findByRole('radio', { name: published, checked: true })).not.toBeNull();
  expect(await save()).toContainEqual(expect.stringMatching(/^pack\.pdf: everyone/));
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(new Set(again.kept.map(({ site }) => site))).toEqual(new Set(['open']));
  expect(JSON.stringify(again.written.flat())).not.toMatch(/Exempt business/);
});

test('a main pack whose minutes print Part 2 leaves the titles that everyone can read, and goes to the circle', async () => {
  const council = aCouncil();
  const first = openPage({ 'pack.txt': pack }, council);
  await choose('pack.txt');
  expect(await screen.findByRole('radio', { name: /^is non-public/, checked: true })).not.toBeNull();
  expect(screen.queryByRole('radio', { name: asTheyStand })).toBeNull();
  fireEvent.click(await screen.findByRole('radio', { name: published }));
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  first.close();

  const closed = { ...minuteItem('9', 'Sale', ['That it be sold']), part: 'non-public' as const };
  const again = openPage({ 'pack.pdf': { ...pack, minutes: [someMinutes([minuteItem('1', 'Roofs', ['That they be renewed']), closed])] } }, council);
  await choose('pack.pdf');
  expect(await screen.findByRole('radio', { name: asTheyStand, checked: true })).not.toBeNull();
  expect(await save()).toContainEqual(expect.stringMatching(/^pack\.pdf: those cleared for the circle/));
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(new Set(again.kept.map(({ site }) => site))).toEqual(new Set(['circle:housing']));
  expect(JSON.stringify(again.written.flat().filter((change) => change.list === 'agendaItems'))).not.toMatch(/"title":"Exempt business"/);
});

test('a person who says that Part 2 is non-public now is heard', async () => {
  const council = aCouncil();
  const first = openPage({ 'pack.txt': pack }, council);
  await choose('pack.txt');
  fireEvent.click(await screen.findByRole('radio', { name: published }));
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  first.close();

  const again = openPage({ 'pack.pdf': pack }, council);
  await choose('pack.pdf');
  fireEvent.click(await screen.findByRole('radio', { name: /^is non-public/ }));
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(new Set(again.kept.map(({ site }) => site))).toEqual(new Set(['circle:housing']));
  expect(JSON.stringify(again.written.flat())).toMatch(/Exempt business/);
});
