import { planActionsImport } from '../../../../../src/domain/actionsCsv/planActionsImport';
import { readCsvFile } from '../../../../../src/features/actions/csv/readCsvFile';

const FILE = 'No;Request;Owner\r\n4;Report the cost – £1.2m – of the café’s roof;Director\r\n';
const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => ({ '–': 0x96, '’': 0x92 })[sign] ?? sign.charCodeAt(0));
const utf16 = (text: string, mark: string): Uint8Array => new Uint8Array(Uint16Array.from(`${mark}${text}`, (sign) => sign.charCodeAt(0)).buffer);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['UTF-8 with its mark', utf8(`\ufeff${FILE}`)],
  ['UTF-8 without', utf8(FILE)],
  ['Windows-1252', windows1252(FILE)],
  ['UTF-16 with its mark', utf16(FILE, '\ufeff')],
  ['UTF-16 without', utf16(FILE, '')],
])('%s is read as it was written', (_encoding, bytes) => {
  const file = readCsvFile(bytes);
  if (file.kind === 'refused') throw new Error(file.message);
  expect(planActionsImport(file.text, { committee: 'housing', site: 'open', actions: [], emptyErases: false, meetings: [], today: '2026-07-01' })).toMatchObject({
    rows: [{ kind: 'create', line: 2, step: { item: { printedNumber: '4', request: 'Report the cost – £1.2m – of the café’s roof', responsiblePost: 'Director' } } }],
  });
});

test.each([
  ['an empty file', new Uint8Array(), 'The file is empty'],
  ['a workbook', utf8('PK\u0003\u0004...'), 'The file is a workbook'],
  ['what is no text', Uint8Array.from({ length: 400 }, (_, at) => at % 7), 'The file is not text'],
])('%s is refused with what to do', (_what, bytes, message) => {
  expect(readCsvFile(bytes)).toMatchObject({ kind: 'refused', message: expect.stringContaining(message) as string });
});
