/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { CopyButton } from '../../../src/ui/CopyButton';

function giveClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

test('what is copied is said to be copied', async () => {
  let clipboard = '';
  giveClipboard((text) => {
    clipboard = text;
    return Promise.resolve();
  });
  render(<CopyButton text="the link" label="Copy link" />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(clipboard).toBe('the link');
});

test('where the host refuses the clipboard, the text can be copied by hand', async () => {
  giveClipboard(() => Promise.reject(new DOMException('Not allowed', 'NotAllowedError')));
  render(<CopyButton text="the link" label="Copy link" />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Select and copy this:')).value).toBe('the link');
});
