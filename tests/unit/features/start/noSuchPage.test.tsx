/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { aCouncil } from '../aCouncil';
import { renderTab } from '../renderApp';

test.each(['#/nowhere', '#/meetings', '#/meetings/housing-2026-11-24/nothing', '#/import'])('%s is said to be no page, with ways to those that are', async (route) => {
  renderTab({ council: aCouncil(), route });
  expect(await screen.findByRole('heading', { level: 1, name: 'That page does not exist' })).toBeTruthy();
  const told = within(screen.getByRole('alert'));
  expect(told.getByText(/The link may be old or cut short/)).toBeTruthy();
  expect(told.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Home', '#/'],
    ['All meetings', '#/upcoming/all'],
    ['Actions', '#/actions'],
    ['Decisions', '#/decisions'],
    ['Search', '#/search'],
  ]);
  expect(screen.queryByText('Upcoming meetings')).toBeNull();
});
