/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { anAction } from '../../domain/sampleRows';
import { aCouncil, forbidden } from '../aCouncil';
import { renderTab } from '../renderApp';

const route = '#/actions/housing';
const headings = async () => (await screen.findAllByRole('heading', { level: 2 })).map((heading) => heading.textContent);

test('open actions stand in the order of their series, with who, when and how far', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'b', seriesNumber: 'housing-0010', printedNumber: '51', request: 'Count the garages.' }));
  council.put('actions', anAction({ key: 'a', seriesNumber: 'housing-0002', title: 'Lifts', responsiblePost: 'Head of Repairs', dueText: 'December 2026', statusText: 'On track', progress: 'Quotations asked for.' }));
  renderTab({ council, route });
  expect(await screen.findByRole('heading', { level: 1, name: 'Open actions: Housing Committee' })).toBeTruthy();
  expect(await headings()).toEqual([expect.stringMatching(/^housing-0002\. Lifts/), expect.stringMatching(/^51\. Count the garages\./)]);
  expect(screen.getByText('Head of Repairs · due December 2026 · On track')).toBeTruthy();
  expect(screen.getByText('Quotations asked for.')).toBeTruthy();
});

test('an action is overdue from the day on which it is, and not before', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a', seriesNumber: 'housing-0001', request: 'First.', overdueFrom: '2026-11-16' }));
  council.put('actions', anAction({ key: 'b', seriesNumber: 'housing-0002', request: 'Second.', overdueFrom: '2026-11-17' }));
  renderTab({ council, route });
  expect(await headings()).toEqual([expect.stringContaining('Overdue'), expect.not.stringContaining('Overdue')]);
});

test('a circle’s action is shown to those cleared for it, and marked; to others there is none', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a', request: 'Value the depot.' }), 'circle:housing');
  const { unmount } = renderTab({ council, route });
  expect(await headings()).toEqual([expect.stringMatching(/Value the depot.*Non-public/)]);
  unmount();
  council.fail('circle:housing', forbidden());
  renderTab({ council, route });
  expect(await screen.findByText('No open actions')).toBeTruthy();
});

test('a list that cannot be read says what to do', async () => {
  const council = aCouncil();
  council.fail('open', new Error('down'), 'actions');
  renderTab({ council, route });
  expect(await screen.findByText('The actions could not be loaded')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});
