/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { anAllocation, mercy, otto } from '../../domain/estates/mapRows';
import { aMap, press, put, showMap, storedEstate, told, type } from './showMap';

describe('an area', () => {
  test('is added with its history, and told', async () => {
    const council = aMap();
    showMap(council);
    await press('Add an area');
    type('Name', 'Eastfield');
    await press('Save');
    expect(await screen.findByText('Eastfield is on the map.')).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'Eastfield' })).toBeTruthy();
    expect(told(council)).toEqual([['area', 'eastfield', 'Added to the map', null, null, 'Eastfield']]);
    expect(council.rowsOf('events')).toMatchObject([{ at: '2026-11-16T09:00:00Z', by: { id: 'object-1', name: 'Mercy Brown' } }]);
  });

  test('is withdrawn when nobody is appointed to it and its estates have been looked at', async () => {
    const council = aMap();
    showMap(council);
    await press('Withdraw the area: Riverside');
    await press('Withdraw');
    expect(await screen.findByText('End the appointment of Mercy Brown first.')).toBeTruthy();
    await press('Cancel');
    await press('Withdraw the area: Canal Quarter');
    await press('Withdraw');
    expect(await screen.findByText('1 estate will lie in no area: Basin Row.')).toBeTruthy();
    await press('Withdraw');
    expect(await screen.findByText('Canal Quarter was withdrawn.')).toBeTruthy();
    expect(council.rowsOf('areas').map(({ key, state }) => [key, state])).toEqual([['riverside', 'active'], ['canal', 'withdrawn']]);
    await press('Put back: Canal Quarter');
    await press('Put back');
    expect(await screen.findByText('Canal Quarter is on the map again.')).toBeTruthy();
  });
});

describe('an estate', () => {
  test('that is renamed keeps its old name, and papers are searched for it anew', async () => {
    const council = aMap();
    const { namesChanged } = showMap(council);
    await press('Edit: Weirside Estate');
    type('Name', 'Weirbank Estate');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Keep “Weirside Estate” among its other names' }).checked).toBe(true);
    await press('Save');
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(storedEstate(council)).toMatchObject({ title: 'Weirbank Estate', aliases: ['Weirside', 'Weirside Estate'] });
    expect(namesChanged).toEqual(['weirside']);
    expect(document.activeElement?.textContent).toContain('Riverside');
  });

  test('that only moves or is counted anew is not searched for', async () => {
    const council = aMap();
    const { namesChanged } = showMap(council);
    await press('Edit: Weirside Estate');
    fireEvent.change(screen.getByLabelText('Area'), { target: { value: 'canal' } });
    type('Homes', '213');
    await press('Save');
    await screen.findByText('Saved.');
    expect(storedEstate(council)).toMatchObject({ area: 'canal', homes: 213 });
    expect(told(council)).toEqual([['estate', 'weirside', 'Moved to another area', 'area', 'Riverside', 'Canal Quarter'], ['estate', 'weirside', 'Changed', 'homes', '212', '213']]);
    expect(namesChanged).toEqual([]);
  });

  test('with a name that finds too much is asked about once', async () => {
    const council = aMap();
    showMap(council);
    await press('Edit: Weirside Estate');
    type('Blocks, one to a line', 'Dipper House\nThe Lodge');
    await press('Save');
    expect(await screen.findByText(/“The Lodge” is an ordinary word/)).toBeTruthy();
    expect(council.rowsOf('events')).toEqual([]);
    await press('Save');
    await screen.findByText('Saved.');
    expect(storedEstate(council)?.blocks).toEqual(['Dipper House', 'The Lodge']);
  });

  test('that becomes a part of another stands below, and the other has its names', async () => {
    const council = aMap();
    const { namesChanged } = showMap(council);
    await press('Merge: Basin Row');
    fireEvent.change(screen.getByLabelText('It becomes a part of'), { target: { value: 'weirside' } });
    await press('Merge');
    expect(await screen.findByText(/together they lie in Riverside/)).toBeTruthy();
    await press('Merge');
    expect(await screen.findByText('Basin Row is a part of Weirside Estate.')).toBeTruthy();
    expect(storedEstate(council)).toMatchObject({ aliases: ['Weirside', 'Basin Row'] });
    expect(storedEstate(council, 'basin-row')).toMatchObject({ state: 'withdrawn', mergedInto: 'weirside' });
    expect(namesChanged).toEqual(['weirside', 'basin-row']);
    expect((await screen.findByText('Withdrawn (1)')).parentElement?.textContent).toContain('now a part of Weirside Estate');
  });
});

describe('a member', () => {
  test('is appointed by the committee that the area names, and shown', async () => {
    const council = aMap();
    showMap(council);
    await press('Appoint a member: Canal Quarter');
    type('Member', 'Otto Pell');
    type('First day', '2026-11-10');
    await press('Save');
    expect(await screen.findByText('Otto Pell is appointed to Canal Quarter.')).toBeTruthy();
    expect(council.rowsOf('allocations')[1]).toMatchObject({ key: 'canal.otto-pell', area: 'canal', member: otto, state: 'appointed', startsOn: '2026-11-10', imported: null });
    expect(told(council)).toEqual([['allocation', 'canal', 'Appointed', null, null, 'Otto Pell, from Tue 10 Nov 2026']]);
  });

  test('with dates out of order is not saved, and what was typed stays', async () => {
    const council = aMap();
    showMap(council);
    await press('Appoint a member: Canal Quarter');
    type('Member', 'Otto Pell');
    type('Appointed on', '2026-06-22');
    type('Endorsed on', '2026-06-01');
    await press('Save');
    expect(await screen.findByText(/The dates are out of order/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Endorsed on').value).toBe('2026-06-01');
    expect(council.rowsOf('events')).toEqual([]);
    expect(council.rowsOf('allocations')).toHaveLength(1);
  });

  test('hands over: one ends on the day before the next begins', async () => {
    const council = aMap();
    showMap(council);
    await press('Hand over: Mercy Brown, Riverside');
    type('Member', 'Otto Pell');
    type('First day', '2026-11-10');
    expect(screen.getByText('Mon 9 Nov 2026, unless you give another.')).toBeTruthy();
    await press('Save');
    await screen.findByText('Otto Pell is appointed to Riverside.');
    expect(council.rowsOf('allocations')).toMatchObject([{ member: mercy, endsOn: '2026-11-09', state: 'ended' }, { member: otto, startsOn: '2026-11-10' }]);
    expect(await screen.findByText('Earlier members of Riverside (1)')).toBeTruthy();
  });

  test('whose appointment ends today is in force today', async () => {
    const council = aMap();
    showMap(council);
    await press('End: Mercy Brown, Riverside');
    type('Last day', '2026-11-16');
    await press('End');
    await screen.findByText('The last day is saved.');
    expect(within(screen.getByRole('list', { name: 'Members appointed to Riverside' })).getByText(/until Mon 16 Nov 2026/)).toBeTruthy();
  });

  test('several are endorsed by one decision, but those that are left out', async () => {
    const council = aMap();
    put(council, 'allocations', anAllocation({ key: 'canal.otto', area: 'canal', member: otto, state: 'proposed', appointedOn: '2026-09-28' }));
    put(council, 'allocations', anAllocation({ key: 'canal.mercy', area: 'canal', state: 'appointed', appointedOn: '2026-09-28' }));
    put(council, 'allocations', anAllocation({ key: 'riverside.otto', member: otto, state: 'proposed' }));
    showMap(council);
    await press('Endorse appointments (3)');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Otto Pell, Riverside: proposed' }));
    type('Endorsed on', '2026-10-06');
    await press('Endorse');
    expect(await screen.findByText('2 appointments endorsed.')).toBeTruthy();
    expect(council.rowsOf('allocations').map(({ key, state, endorsedOn, startsOn }) => [key, state, endorsedOn, startsOn])).toEqual([
      ['riverside.mercy-brown', 'endorsed', '2026-07-21', '2026-07-21'],
      ['canal.otto', 'endorsed', '2026-10-06', '2026-10-06'],
      ['canal.mercy', 'endorsed', '2026-10-06', null],
      ['riverside.otto', 'proposed', null, null],
    ]);
  });
});
