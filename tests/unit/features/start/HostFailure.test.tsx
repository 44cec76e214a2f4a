/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { HostFailure } from '../../../../src/features/start/HostFailure';
import { HostProblem } from '../../../../src/hosts/hostProblem';

test('a host that does not answer is named, with what to do', () => {
  let again = false;
  render(<HostFailure error={new HostProblem('noAnswer', 'Teams does not answer. Close the tab and open it again.')} onRetry={() => (again = true)} />);
  expect(screen.getByText('Teams does not answer. Close the tab and open it again.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(again).toBe(true);
});

test('any other fault at the start does not show its inner words', () => {
  render(<HostFailure error={new TypeError('x is undefined')} onRetry={() => undefined} />);
  expect(screen.getByText(/A part of it did not load/)).toBeTruthy();
  expect(screen.queryByText(/x is undefined/)).toBeNull();
});
