import type { Problem } from '../../reading';
import { decodeText } from '../decodeText';
import type { FileReading } from '../textReader';
import { packLines } from './packLines';
import { withoutFurniture } from './pageFurniture';
import type { ReadingPace } from './readHtml';
import { readHtml } from './readHtml';

/** A page of a committee system or of a council's own site, saved or pasted as HTML. */
export async function readWebPage(bytes: Uint8Array, how: ReadingPace): Promise<FileReading> {
  const refuse = (message: string): FileReading => ({ kind: 'refused', message });
  if (bytes.length > MOST_BYTES) return refuse('The page is larger than 20 MB, which no agenda is. Open it in a browser, copy the agenda, and paste it.');
  const decoded = decodeText(bytes);
  if (decoded.kind === 'notText') return refuse('The file is not a web page, though it begins as one. Open the page in a browser, save it again as “Web Page, HTML only”, and choose that file.');
  const blocks = await readHtml(decoded.text, {}, how);
  if (blocks === 'tooDeep') return refuse('The page is nested so deeply that it cannot be read. Open it in a browser, copy the agenda, and paste it.');
  if (blocks === 'tooSlow') return refuse('Reading the page took too long and was stopped. Open it in a browser, copy the agenda, and paste it.');
  const lines = packLines(withoutFurniture(blocks));
  if (lines.length === 0) return refuse('The page has no text: what it shows may be fetched only when a browser opens it. Open it in a browser, copy the agenda, and paste it.');
  const problems: Problem[] = decoded.unreadable > 0 ? [{ message: `${String(decoded.unreadable)} characters of the page could not be decoded. Compare the names and titles with the original.`, line: null, kind: 'unreadable' }] : [];
  return { kind: 'lines', lines, problems };
}

const MOST_BYTES = 20_000_000;
