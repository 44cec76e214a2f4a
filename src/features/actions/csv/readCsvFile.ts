import { decodeText } from '../../../packs/readers/decodeText';

export type CsvFile = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly message: string };

/** Two thousand actions of the longest kind have a tenth of that. */
const MOST_BYTES = 20_000_000;

/** The text of a file that a person chose, whatever spreadsheet wrote it: UTF-8, UTF-16 ("Unicode text") or Windows-1252. */
export function readCsvFile(bytes: Uint8Array): CsvFile {
  const refuse = (message: string): CsvFile => ({ kind: 'refused', message });
  if (bytes.length === 0) return refuse('The file is empty. Choose the file again.');
  if (bytes.length > MOST_BYTES) return refuse('The file is larger than 20 MB, which no list of actions is. Choose the file again.');
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start.startsWith('PK') || start === '\u00d0\u00cf\u0011\u00e0') return refuse('The file is a workbook or another document. Open it, save the sheet with the actions as “CSV UTF-8”, and choose that file.');
  const decoded = decodeText(bytes);
  return decoded.kind === 'notText' ? refuse('The file is not text. Save the sheet with the actions as “CSV UTF-8”, and choose that file.') : { kind: 'text', text: decoded.text };
}
