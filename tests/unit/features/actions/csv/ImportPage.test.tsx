/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { ImportPage } from '../../../../../src/features/actions/csv/ImportPage';
import { applySteps } from '../../../../../src/graph/applySteps';
import { GraphError } from '../../../../../src/graph/graphError';
import { aMembership, anAction } from '../../../domain/sampleRows';
import { aCouncil, forbidden } from '../../aCouncil';
import type { FakeCouncil } from '../../fakeCouncil';
import { aDesk, renderWithDesk } from '../../renderWithDesk';
import { stillClock } from '../stillClock';

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

function show(council: FakeCouncil) {
  const clock = stillClock();
  const pauses = { wait: clock.wait, random: () => 0 };
  return renderWithDesk(<ImportPage desk={aDesk(council)} clock={clock} write={(to, steps) => applySteps(to, steps, pauses)} committee="housing" takesFocus={false} />);
}

function asClerk(): FakeCouncil {
  const council = aCouncil();
  council.put('memberships', aMembership({ key: 'clerk', committee: 'audit', role: 'clerk' }));
  council.put('actions', anAction({ key: 'a', seriesNumber: 'housing-0001', request: 'Count the garages.', statusText: 'Late' }));
  council.put('actions', anAction({ key: 'b', seriesNumber: 'housing-0002', request: 'Value the depot.', state: 'closed', tracker: 'housing-closed-2025' }));
  return council;
}

/** jsdom's files have no arrayBuffer. */
async function choose(content: string, region = 'The public list'): Promise<void> {
  const file = Object.assign(new File([content], 'list.csv'), { arrayBuffer: () => Promise.resolve(Uint8Array.from(new TextEncoder().encode(content)).buffer) });
  fireEvent.change(within(await screen.findByRole('region', { name: region })).getByLabelText('File of actions'), { target: { files: [file] } });
}

const FILE = 'Series number,Request,Status\nhousing-0001,,On track\n,Paint the doors,New\n';

test('what is saved is in the list, with its history, and nothing is left to do', async () => {
  const council = asClerk();
  show(council);
  await choose(FILE);
  fireEvent.click(await screen.findByRole('button', { name: 'Save 2 actions' }));
  expect(await screen.findByText('2 actions saved.')).toBeTruthy();
  expect(council.rowsOf('actions').map(({ seriesNumber, statusText }) => [seriesNumber, statusText])).toEqual([['housing-0001', 'On track'], ['housing-0002', null], ['housing-0003', 'New']]);
  expect(council.rowsOf('events').map(({ what, before, after }) => [what, before, after])).toEqual([['Changed', 'Late', 'On track'], ['Raised', null, null]]);
  expect(screen.getByText('list.csv: 0 new, 0 to change, 2 as they are, 0 refused.')).toBeTruthy();
});

test('an action that is closed is known again, and not added a second time', async () => {
  show(asClerk());
  await choose('Series number,Request\nhousing-0002,Value the depot.\n,Value the depot.\n');
  expect(await screen.findByText(/0 new, 0 to change, 1 as they are, 1 refused/)).toBeTruthy();
});

test('where SharePoint is busy half way, what was saved is told, and the rest is saved by pressing again, each told once', async () => {
  const council = asClerk();
  show(council);
  await choose(FILE);
  const button = await screen.findByRole('button', { name: 'Save 2 actions' });
  council.failWrites('open', new GraphError('busy', 'SharePoint is busy.', { status: 503 }), 'after');
  fireEvent.click(button);
  expect(await screen.findByText('0 of 2 actions saved')).toBeTruthy();
  council.mend();
  fireEvent.click(screen.getByRole('button', { name: 'Save 2 actions' }));
  expect(await screen.findByText('2 actions saved.')).toBeTruthy();
  expect(council.rowsOf('events').map(({ what }) => what)).toEqual(['Changed', 'Raised']);
});

test('what somebody else has changed meanwhile is shown anew before it is written over', async () => {
  const council = asClerk();
  show(council);
  await choose(FILE);
  await screen.findByRole('button', { name: 'Save 2 actions' });
  council.change('actions', 'a', { statusText: 'Theirs' });
  fireEvent.click(screen.getByRole('button', { name: 'Save 2 actions' }));
  expect(await screen.findByText('1 of 2 actions saved')).toBeTruthy();
  expect(screen.getByText('Theirs')).toBeTruthy();
  expect(council.rowsOf('actions')[0]).toMatchObject({ statusText: 'Theirs' });
  fireEvent.click(screen.getByRole('button', { name: 'Save 1 action' }));
  expect(await screen.findByText('1 action saved.')).toBeTruthy();
  expect(council.rowsOf('actions')[0]).toMatchObject({ statusText: 'On track' });
});

test('to somebody who is no clerk it is said, and no file is asked for', async () => {
  show(aCouncil());
  expect(await screen.findByText('This is for clerks')).toBeTruthy();
  expect(screen.queryByLabelText('File of actions')).toBeNull();
});

test('a circle’s list has a part of its own, and none where SharePoint refuses it', async () => {
  const council = asClerk();
  council.put('actions', anAction({ key: 'np', seriesNumber: 'housing-np-0001', request: 'Secret.' }), 'circle:housing');
  const { unmount } = show(council);
  await choose('Series number,Status\nhousing-np-0001,Now\n', 'The non-public list');
  fireEvent.click(await screen.findByRole('button', { name: 'Save 1 action' }));
  await screen.findByText('1 action saved.');
  expect(council.rowsOf('events')).toEqual([]);
  expect(council.rowsOf('events', 'circle:housing')).toHaveLength(1);
  unmount();
  council.fail('circle:housing', forbidden());
  show(council);
  await screen.findByRole('region', { name: 'The public list' });
  expect(screen.queryByRole('region', { name: 'The non-public list' })).toBeNull();
});
