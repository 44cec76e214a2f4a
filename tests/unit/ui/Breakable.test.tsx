/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { Breakable } from '../../../src/ui/Breakable';

const broken = (text: string) => render(<Breakable>{text}</Breakable>).container.innerHTML.replaceAll('<wbr>', '|');

test('a mail address may break at its signs, and nowhere else', () => {
  expect(broken('anne-marie.featherstonehaugh@democratic-services.example')).toBe('anne-|marie.|featherstonehaugh@|democratic-|services.|example');
});

test('an address breaks after its slashes, which stay together', () => {
  expect(broken('https://video.example/live?of=housing')).toBe('https://|video.|example/|live?|of=|housing');
});

test('a word is left whole', () => {
  expect(broken('Priya')).toBe('Priya');
});
