/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { AppFrame } from '../../../src/ui/AppFrame';

test('the skip link leads past what comes before, and leaves the route alone', () => {
  window.location.hash = '#/meetings/one';
  render(<AppFrame theme="light">Meetings</AppFrame>);
  fireEvent.click(screen.getByRole('link', { name: 'Skip to the content' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(window.location.hash).toBe('#/meetings/one');
});
