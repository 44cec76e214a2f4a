/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { ErrorBoundary } from '../../../src/ui/ErrorBoundary';

test('a view that throws becomes a message, and can be tried again', () => {
  // React reports every caught error to the console; here it is expected.
  const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  function View() {
    if (isBroken) throw new TypeError('no such thing');
    return <p>The view</p>;
  }
  render(
    <ErrorBoundary>
      <View />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Members’ Brief met a fault of its own');
  expect(screen.queryByText('no such thing')).toBeNull();
  isBroken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('The view')).toBeTruthy();
  reported.mockRestore();
});
