/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { agendaItem, reading } from './lists';
import { aCouncil, choose, openPage, save } from './openImportPage';
import { member } from './recordReadings';

jest.setTimeout(30_000);

const pack = (allocated: string | null) => ({
  ...reading([agendaItem('1', 'Minutes')]),
  members: [member('Amina Yusuf', null, 4)],
  allocations: [{ area: 'Hilltop', areas: ['Hilltop'], member: allocated, note: 'to be endorsed', line: 30 }],
});

const inDoubt = async () => within(await screen.findByRole('region', { name: 'In doubt' }));

test('an area that the map lacks is added with one press, and the allocation with it', async () => {
  const { written } = openPage({ 'pack.txt': pack('Amina Yusuf') });
  await choose('pack.txt');
  const doubt = await inDoubt();
  expect(doubt.getByText(/The map has no area “Hilltop”/)).toBeTruthy();
  fireEvent.click(doubt.getByRole('radio', { name: 'Add it to the map of estates, as a new area', hidden: true }));
  const said = await save();
  expect(said.join(' ')).toContain('1 area of the map');
  await screen.findByText('Saved');
  const rows = written.flat();
  expect(rows).toContainEqual(expect.objectContaining({ list: 'areas', kind: 'create', item: { key: 'hilltop', title: 'Hilltop', committee: 'hsg', aliases: null, state: 'active' } }));
  expect(rows).toContainEqual(expect.objectContaining({ list: 'events', item: expect.objectContaining({ subject: 'hilltop', what: 'Added to the map' }) as object }));
  expect(rows).toContainEqual(expect.objectContaining({ list: 'allocations', item: expect.objectContaining({ area: 'hilltop', member: expect.objectContaining({ name: 'Amina Yusuf' }) as object, state: 'proposed' }) as object }));
});

test('the way to the map stands beside it, and what was answered outlives a look there', async () => {
  const page = openPage({ 'pack.txt': pack('Amina Yusuf') });
  await choose('pack.txt');
  const doubt = await inDoubt();
  expect(doubt.getByRole('link', { name: 'The map of estates', hidden: true }).getAttribute('href')).toContain('/estates/map');
  fireEvent.click(doubt.getByRole('radio', { name: 'Add it to the map of estates, as a new area', hidden: true }));
  page.reopen();
  expect((await inDoubt()).getByRole<HTMLInputElement>('radio', { name: 'Add it to the map of estates, as a new area', hidden: true }).checked).toBe(true);
});

test('left out, nothing of it is written', async () => {
  const { written } = openPage({ 'pack.txt': pack('Amina Yusuf') });
  await choose('pack.txt');
  fireEvent.click((await inDoubt()).getByRole('radio', { name: 'Leave it out', hidden: true }));
  await save();
  await screen.findByText('Saved');
  expect(written.flat().map(({ list }) => list)).not.toContain('areas');
  expect(written.flat().map(({ list }) => list)).not.toContain('allocations');
});

test('a place that the pack prints as vacant is shown; where the map has a member, the day on which they ended is asked for', async () => {
  const council = aCouncil();
  council.put('areas', { key: 'hilltop', title: 'Hilltop', committee: null, aliases: null, state: 'active' });
  const shown = openPage({ 'pack.txt': pack(null) }, council);
  await choose('pack.txt');
  expect(await screen.findByText(/“Hilltop” is printed as vacant/)).toBeTruthy();
  shown.close();

  council.put('allocations', { key: 'hilltop.amina', area: 'hilltop', member: { id: null, mail: null, name: 'Amina Yusuf' }, appointedBy: null, appointedOn: null, endorsedOn: null, startsOn: null, endsOn: null, state: 'endorsed', imported: null, source: null });
  openPage({ 'pack.txt': pack(null) }, council);
  await choose('pack.txt');
  const left = await screen.findByRole('region', { name: /^No longer in the papers/ });
  expect(within(left).getByRole('form', { name: 'Amina Yusuf', hidden: true })).toBeTruthy();
});
