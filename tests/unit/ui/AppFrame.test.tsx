/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { AppFrame } from '../../../src/ui/AppFrame';
import { Navigation } from '../../../src/ui/Navigation';

test('the skip link leads past what comes before, and leaves the route alone', () => {
  window.location.hash = '#/meetings/one';
  render(<AppFrame theme="light">Meetings</AppFrame>);
  fireEvent.click(screen.getByRole('link', { name: 'Skip to the content' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(window.location.hash).toBe('#/meetings/one');
});

test('the way between the screens stands before the content, where the skip link passes it', () => {
  render(
    <AppFrame theme="light">
      <Navigation screens={[{ label: 'Home', to: '/', isCurrent: true }]} />
      The content
    </AppFrame>,
  );
  const link = screen.getByRole('link', { name: 'Home' });
  expect(screen.getByRole('main').contains(link)).toBe(false);
  expect(link.compareDocumentPosition(screen.getByRole('main')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
