/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { ExternalLink } from '../../../src/ui/ExternalLink';

test('an https address opens in a window of its own, which knows nothing of this one', () => {
  render(<ExternalLink address="https://video.example/live" />);
  const link = screen.getByRole('link');
  expect(link.getAttribute('rel')).toContain('noopener');
  expect(link.getAttribute('target')).toBe('_blank');
});

test.each(['javascript:alert(1)', 'http://video.example', 'to be announced', ''])('“%s” stays plain text', (address) => {
  render(<ExternalLink address={address} />);
  expect(screen.queryByRole('link')).toBeNull();
});
