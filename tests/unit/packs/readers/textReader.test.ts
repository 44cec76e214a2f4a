import { readTextFile } from '../../../../src/packs/readers/textReader';

const textsOf = (bytes: Uint8Array): string[] => {
  const file = readTextFile(bytes);
  if (file.kind === 'refused') throw new Error(file.message);
  return file.lines.map((line) => line.text);
};
const WORDS = 'Members’ café – £5\nAgenda';
const EXPECTED = ['Members’ café – £5', 'Agenda'];

test('UTF-8 is read with and without its mark', () => {
  expect(textsOf(Buffer.from(WORDS))).toEqual(EXPECTED);
  expect(textsOf(Buffer.from(`\ufeff${WORDS}`))).toEqual(EXPECTED);
});

test('UTF-16 is read in both byte orders, with and without its mark', () => {
  const little = Buffer.from(WORDS, 'utf16le');
  expect(textsOf(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toEqual(EXPECTED);
  expect(textsOf(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(little).swap16()]))).toEqual(EXPECTED);
  expect(textsOf(little)).toEqual(EXPECTED);
});

test('Windows-1252 keeps its dashes, quotation marks and pounds', () => {
  const bytes = Buffer.from('Members\x92 caf\xe9 \x96 \xa35\nAgenda', 'latin1');
  expect(textsOf(bytes)).toEqual(EXPECTED);
});

test('a last character cut in two leaves the rest as it was', () => {
  const bytes = Buffer.from('Café – café – naïve – £');
  expect(textsOf(bytes.subarray(0, bytes.length - 1))[0]).toContain('Café – café – naïve –');
});

test('line numbers are those of the file, whatever ends its lines and pages', () => {
  const file = readTextFile(Buffer.from('One\r\n\fTwo\r\nThree'));
  expect(file.kind === 'lines' ? file.lines.map(({ number, page, text }) => [number, page, text]) : []).toEqual([[1, 1, 'One'], [2, 2, 'Two'], [3, 2, 'Three']]);
});

test('stray null bytes and marks that turn text round are no part of it', () => {
  expect(textsOf(Buffer.from('Ag\u0000en\u202eda\u200b'))).toEqual(['Agenda']);
});

test.each([
  ['**Bold title**', 'Bold title'],
  ['<b>Date</b>\tMonday', 'Date\tMonday'],
  ['Community &amp; Children', 'Community & Children'],
  ['[watch](https://tv.example/Ab_c)', 'watch https://tv.example/Ab_c'],
  ['<https://tv.example/x>', 'https://tv.example/x'],
  ['## AGENDA', 'AGENDA'],
  ['10. *STAR', '10. *STAR'],
])('“%s” reads as “%s”', (raw, text) => {
  expect(textsOf(Buffer.from(raw))).toEqual([text]);
});
