/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { ScreensOfMeeting } from '../../../src/ui/ScreensOfMeeting';

test('each screen made of a meeting is one link away, and the open one is marked', () => {
  render(<ScreensOfMeeting meeting="housing-2026-11-24" screens={['plan', 'requests', 'brief']} current="requests" />);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/meetings/housing-2026-11-24/plan', '/meetings/housing-2026-11-24/requests', '/meetings/housing-2026-11-24/brief']);
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'page', null]);
});

test('where there are no such screens there is no row', () => {
  render(<ScreensOfMeeting meeting="housing-2026-11-24" screens={[]} />);
  expect(screen.queryByRole('navigation')).toBeNull();
});
