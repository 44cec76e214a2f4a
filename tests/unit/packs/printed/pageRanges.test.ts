import { takeColumnPages, takePages } from '../../../../src/packs/printed/pageRanges';

test.each([
  ['For Decision (Pages 7 - 16)', 7, 16],
  ['(Pages 7 to 16)', 7, 16],
  ['Pages 7-16', 7, 16],
  ['Page Nos. 7 – 16', 7, 16],
  ['Minutes, pp. 7-16', 7, 16],
  ['p. 7', 7, 7],
  ['Minutes (7 - 16)', 7, 16],
  ['7 - 16', 7, 16],
])('“%s” is a page range', (text, from, to) => {
  expect(takePages(text)?.value).toEqual({ from, to });
});

test.each(['see page 5 of the strategy', 'Strategy (2025 - 2028)', 'Corporate plan 2025-2028', 'Gateway 3'])('“%s” is none', (text) => {
  expect(takePages(text)).toBeNull();
});

test('figures behind a single gap are pages only where the agenda has a page column', () => {
  expect(takeColumnPages('MINUTES 7 - 16', { loose: false })).toBeNull();
  expect(takeColumnPages('MINUTES 7 - 16', { loose: true })).toEqual({ value: { from: 7, to: 16 }, rest: 'MINUTES' });
});
