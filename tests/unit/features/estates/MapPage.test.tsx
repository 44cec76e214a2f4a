/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { GraphError } from '../../../../src/graph/graphError';
import { anAllocation, anArea, anEstate, otto } from '../../domain/estates/mapRows';
import { createFakeCouncil } from '../fakeCouncil';
import { aMap, press, put, showMap } from './showMap';

describe('who reads the map', () => {
  test('sees each area with its members and estates, and can change nothing', async () => {
    showMap(aMap('member'));
    const area = within(await screen.findByRole('region', { name: 'Riverside' }));
    expect(area.getByText('Yours')).toBeTruthy();
    expect(area.getByText('Also called: the Weir estates')).toBeTruthy();
    expect(area.getByText('From Tue 21 Jul 2026 · appointed by Estates Sub-Committee on Mon 22 Jun 2026 · endorsed on Tue 21 Jul 2026')).toBeTruthy();
    expect(area.getByText('Blocks: Dipper House')).toBeTruthy();
    expect(area.getByText('Also called: Weirside')).toBeTruthy();
    expect(area.getByText('212 homes')).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('sees what is still to be settled first, each with the way to its place', async () => {
    const council = aMap('member');
    put(council, 'allocations', anAllocation({ key: 'proposed', area: 'riverside', member: otto, state: 'proposed' }));
    showMap(council);
    const gaps = within(await screen.findByRole('region', { name: '3 gaps' }));
    expect(gaps.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Canal Quarter has no member', '/estates/map/canal'],
      ['Otto Pell, proposed for Riverside, is not yet endorsed', '/estates/map/riverside'],
      ['Quarrymount lies in no area', '/estates/map/~none'],
    ]);
  });

  test('comes to the area that the address names', async () => {
    showMap(aMap('member'), { place: 'canal' });
    await screen.findByRole('region', { name: 'Canal Quarter' });
    expect(document.activeElement?.textContent).toBe('Canal Quarter');
  });

  test('is told of the days on which nobody was appointed, and who was', async () => {
    const council = aMap('member');
    put(council, 'allocations', anAllocation({ key: 'earlier', member: otto, startsOn: '2025-01-01', endsOn: '2026-05-07', state: 'ended' }));
    showMap(council);
    const area = within(await screen.findByRole('region', { name: 'Riverside' }));
    expect(area.getByText('Earlier members of Riverside (1)')).toBeTruthy();
    expect(area.getByText('From Wed 1 Jan 2025 until Thu 7 May 2026')).toBeTruthy();
    expect(area.getByText('Vacant from Fri 8 May 2026 to Mon 20 Jul 2026')).toBeTruthy();
  });

  test('finds what was withdrawn below, and what it has become a part of', async () => {
    const council = aMap('member');
    put(council, 'estates', anEstate({ key: 'mill-row', title: 'Mill Row', state: 'withdrawn', mergedInto: 'weirside' }));
    put(council, 'areas', anArea({ key: 'south', title: 'South', state: 'withdrawn' }));
    showMap(council);
    const withdrawn = (await screen.findByText('Withdrawn (2)')).parentElement;
    expect(withdrawn?.textContent).toContain('Mill Row, now a part of Weirside Estate');
    expect(withdrawn?.textContent).toContain('South, an area');
  });
});

describe('the map', () => {
  test('that has nothing says so, and to a clerk how to begin', async () => {
    const council = createFakeCouncil();
    showMap(council);
    expect(await screen.findByText('The map is empty')).toBeTruthy();
    expect(screen.getByText('A clerk enters areas and estates.')).toBeTruthy();
  });

  test('of which nothing could be read is not said to be empty', async () => {
    const council = createFakeCouncil();
    council.putUnreadable({ list: 'areas', site: 'open', id: '1', column: 'state', reason: 'it is none of its choices' });
    showMap(council);
    expect(await screen.findByText('Could not be read')).toBeTruthy();
    expect(screen.queryByText('The map is empty')).toBeNull();
  });

  test('of which a part could not be read claims no gap that is none', async () => {
    const council = aMap('member');
    council.putUnreadable({ list: 'allocations', site: 'open', id: '9', column: 'startsOn', reason: 'it is no day' });
    showMap(council);
    expect(await screen.findByText(/Some rows of the map could not be read/)).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Canal Quarter' })).getByText('No member is appointed in what could be read.')).toBeTruthy();
  });

  test('that cannot be read says what to do, and is read again', async () => {
    const council = aMap('member');
    council.fail('open', new GraphError('forbidden', 'No.', { status: 403 }), 'areas');
    showMap(council);
    expect(await screen.findByText(/You have no access/)).toBeTruthy();
    council.mend();
    await press('Try again');
    expect(await screen.findByRole('region', { name: 'Riverside' })).toBeTruthy();
  });

  test('is asked for in one round trip, and its history only when it is opened', async () => {
    const council = aMap('member');
    showMap(council);
    await screen.findByRole('region', { name: 'Riverside' });
    const asked = council.roundTrips().filter((trip) => trip.some((line) => /areas|estates|allocations/.test(line)));
    expect(asked).toHaveLength(1);
    expect(council.roundTrips().flat().some((line) => line.includes('events'))).toBe(false);
  });

  test('says where it is not known whether I am a clerk, and the map is read all the same', async () => {
    const council = aMap('clerk');
    council.fail('open', new GraphError('busy', 'Busy.'), 'memberships');
    showMap(council);
    expect(await screen.findByText('Whether you may change the map could not be loaded')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Riverside' })).toBeTruthy();
    council.mend();
    await press('Try again');
    expect(await screen.findByRole('button', { name: 'Add an area' })).toBeTruthy();
  });
});
