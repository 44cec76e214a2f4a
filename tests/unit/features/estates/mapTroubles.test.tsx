/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GraphError } from '../../../../src/graph/graphError';
import { anAllocation } from '../../domain/estates/mapRows';
import { aMap, press, put, showMap, storedEstate, type } from './showMap';

const refusedByGraph = new GraphError('forbidden', 'No.', { status: 403, code: 'accessDenied' });

describe('what goes wrong', () => {
  test('others have changed the same words: both are shown, what was typed is kept, and a person chooses', async () => {
    const council = aMap();
    showMap(council);
    await press('Edit: Weirside Estate');
    type('Blocks, one to a line', 'Dipper House\nSluice Court');
    council.change('estates', 'weirside', { blocks: ['Dipper House', 'Bark House'], ward: 'Weir' });
    await press('Save');
    const message = (await screen.findByText('Somebody else has changed this meanwhile')).closest('[role=alert]');
    expect(message?.textContent).toContain('Theirs: Dipper House; Bark House');
    expect(message?.textContent).toContain('Yours: Dipper House; Sluice Court');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Blocks, one to a line').value).toContain('Sluice Court');
    expect(council.rowsOf('events')).toEqual([]);
    await press('Save mine');
    await screen.findByText('Saved.');
    expect(storedEstate(council)).toMatchObject({ blocks: ['Dipper House', 'Sluice Court'], ward: 'Weir' });
  });

  test('theirs may be kept: nothing is written, nor told', async () => {
    const council = aMap();
    showMap(council);
    await press('Edit: Weirside Estate');
    type('Homes', '200');
    council.change('estates', 'weirside', { homes: 220 });
    await press('Save');
    await press('Keep theirs');
    expect(await screen.findByText('Theirs was kept.')).toBeTruthy();
    expect(storedEstate(council)?.homes).toBe(220);
    expect(council.rowsOf('events')).toEqual([]);
  });

  test('others have changed something else: both stay', async () => {
    const council = aMap();
    showMap(council);
    await press('Edit: Weirside Estate');
    type('Homes', '200');
    council.change('estates', 'weirside', { ward: 'Weir' });
    await press('Save');
    await screen.findByText('Saved.');
    expect(storedEstate(council)).toMatchObject({ homes: 200, ward: 'Weir' });
  });

  test('what others did meanwhile is weighed: an appointment of theirs is told before mine is saved', async () => {
    const council = aMap();
    showMap(council);
    await press('Appoint a member: Canal Quarter');
    type('Member', 'Otto Pell');
    put(council, 'allocations', anAllocation({ key: 'canal.mercy', area: 'canal' }));
    await press('Save');
    expect(await screen.findByText(/Mercy Brown is appointed to this area too/)).toBeTruthy();
    expect(council.rowsOf('events')).toEqual([]);
  });

  test('SharePoint refuses: it says so, and nothing is lost', async () => {
    const council = aMap();
    showMap(council);
    await press('Edit the area: Canal Quarter');
    type('Name', 'Canal and Basin');
    council.failWrites('open', refusedByGraph);
    await press('Save');
    expect(await screen.findByText(/SharePoint lets only clerks change the map/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Canal and Basin');
    council.mend();
    await press('Save again');
    await screen.findByText('Saved.');
    expect(council.rowsOf('areas')[1]).toMatchObject({ title: 'Canal and Basin', aliases: 'Canal Quarter' });
  });

  test('an answer is lost: pressed again, one area is added and told once', async () => {
    const council = aMap();
    showMap(council);
    await press('Add an area');
    type('Name', 'Eastfield');
    council.failWrites('open', new GraphError('offline', 'Gone.', { lost: true }), 'after');
    await press('Save');
    await screen.findByText('Not saved: what you entered is still here');
    council.mend();
    await press('Save again');
    await screen.findByText('Eastfield is on the map.');
    expect(council.rowsOf('areas').filter(({ title }) => title === 'Eastfield')).toHaveLength(1);
    expect(council.rowsOf('events')).toHaveLength(1);
  });

  test('the estate was withdrawn by somebody else while its form was open: the form stays', async () => {
    const council = aMap();
    showMap(council);
    await press('Edit: Weirside Estate');
    type('Homes', '200');
    council.change('estates', 'weirside', { state: 'withdrawn' });
    council.failWrites('open', refusedByGraph);
    await press('Save');
    await screen.findByText('Not saved: what you entered is still here');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Homes').value).toBe('200'));
  });
});

test('the history is read when it is opened', async () => {
  const council = aMap();
  showMap(council);
  await press('Edit the area: Riverside');
  type('Name', 'Riverside and Tanners');
  await press('Save');
  await screen.findByText('Saved.');
  const history = screen.getByText('History of Riverside and Tanners').closest('details');
  if (history === null) throw new Error('There is no history');
  history.open = true;
  fireEvent(history, new Event('toggle'));
  expect(await within(history).findByText('Renamed from “Riverside” to “Riverside and Tanners”')).toBeTruthy();
  expect(within(history).getAllByRole('listitem')).toHaveLength(2);
});
