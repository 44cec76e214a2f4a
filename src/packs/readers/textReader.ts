import type { PackLine } from '../lines';
import { plainText } from '../plainText';
import type { Problem } from '../reading';
import { decodeText } from './decodeText';
import { withoutFileSize } from './web/fileSize';

/**
 * What every reader gives, whatever its format: the file's lines, or one sentence on why it cannot be read. A format with
 * pages says which number is printed on each.
 */
export type FileReading =
  | { readonly kind: 'lines'; readonly lines: readonly PackLine[]; readonly problems: readonly Problem[]; readonly endsMidLine?: boolean; readonly printedPages?: readonly (number | null)[] }
  | { readonly kind: 'refused'; readonly message: string };

/** A pack of a thousand pages has a tenth of that. */
const MOST_BYTES = 20_000_000;

export function readTextFile(bytes: Uint8Array): FileReading {
  const refuse = (message: string): FileReading => ({ kind: 'refused', message });
  if (bytes.length === 0) return refuse('The file is empty. Choose the pack again.');
  if (bytes.length > MOST_BYTES) return refuse('The text is larger than 20 MB, which no pack is. Choose the pack itself, or paste its agenda.');
  const other = otherFormat(bytes);
  if (other) return refuse(`The file is ${other}, which cannot be read yet. Save the pack as text and choose that file.`);
  const decoded = decodeText(bytes);
  if (decoded.kind === 'notText') return refuse('The file is not text, and of no kind that can be read here. Choose the pack as a PDF, a Word document (.docx), a web page or text.');
  if (!/\S/.test(decoded.text.replace(/\ufeff/g, ''))) return refuse('The file holds nothing but blank space. Choose the pack again.');
  const wrongText = otherText(decoded.text);
  if (wrongText) return refuse(`The file is ${wrongText}, not a committee pack. Choose the pack itself.`);
  const problems: Problem[] = [];
  if (decoded.unreadable > 0) {
    problems.push({ message: `${String(decoded.unreadable)} characters of the file could not be decoded. Compare the names and titles with the original.`, line: null, kind: 'unreadable' });
  }
  return { kind: 'lines', lines: splitLines(decoded.text), problems, endsMidLine: !/[\r\n]\s*$/.test(decoded.text.slice(-200)) };
}

/** Form feeds part pages without ending a line: line numbers stay those of the file as it came. */
export function splitLines(text: string): PackLine[] {
  const hasPages = text.includes('\f');
  let page = 1;
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const raws = body.includes('\n') ? body.split('\n') : body.split('\r');
  if (raws.length > 1 && raws[raws.length - 1] === '') raws.pop();
  return raws.map((rawLine, index) => {
    const raw = rawLine.endsWith('\r') ? rawLine.slice(0, -1) : rawLine;
    for (let at = raw.indexOf('\f'); at >= 0; at = raw.indexOf('\f', at + 1)) page += 1;
    return { number: index + 1, page: hasPages ? page : null, raw, text: withoutPasted(plainText(raw)) };
  });
}

/** A page that was pasted has the sizes of its files in its titles. */
const withoutPasted = (text: string): string => (/\d\s?[KM]B\b/i.test(text) ? withoutFileSize(text).trim() : text);

const SIGNATURES: readonly (readonly [name: string, bytes: string])[] = [
  ['a PDF', '%PDF'],
  ['a Word document or another zip file', 'PK\u0003\u0004'],
  ['an old Word document', '\u00d0\u00cf\u0011\u00e0'],
  ['a rich text (RTF) document', '{\\rtf'],
  ['a picture', '\u0089PNG'],
  ['a picture', '\u00ff\u00d8\u00ff'],
  ['a picture', 'GIF8'],
];

function otherFormat(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 1024)).trimStart();
  return SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0] ?? null;
}

function otherText(text: string): string | null {
  const start = text.slice(0, 2000).replace(/^\ufeff/, '').trimStart();
  if (/^(?:<\?xml|<!doctype|<html|<head|<body)/i.test(start)) return 'a web page or XML file';
  return /^(?:\{\s{0,50}"|\[\s{0,50}[{["])/.test(start) ? 'a JSON file' : null;
}
