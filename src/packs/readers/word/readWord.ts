import mammoth from 'mammoth';
import type { FileReading } from '../textReader';
import { packLines } from '../web/packLines';
import type { ReadingPace } from '../web/readHtml';
import { readHtml } from '../web/readHtml';
import { countParagraphs } from './countParagraphs';
import { openZip, ZipError } from './openZip';
import type { Refusal } from './refusals';
import { REFUSALS, refusalOfBytes, refusalOfParts } from './refusals';
import { printNumbers } from './printNumbers';
import { readNumbering } from './wordNumbering';
import { wordParts } from './wordParts';
import { writeZip } from './writeZip';

const MOST_BYTES = 50_000_000;
/** What all parts of a file say they take unpacked. Pictures hardly shrink, so a pack stays near its own size. */
const MOST_UNPACKED = 500_000_000;
const STEPS = 4;
/** Above this share of empty paragraphs it is they that part the paragraphs. */
const TYPED_GAPS = 0.15;

/** A Word document (.docx) as lines. Headers and footers, comments and deleted text are no part of it. */
export async function readWord(bytes: Uint8Array, { signal, onProgress }: ReadingPace): Promise<FileReading> {
  const refuse = (why: Refusal): FileReading => ({ kind: 'refused', message: REFUSALS[why] });
  if (bytes.length > MOST_BYTES) return refuse('largeFile');
  const zip = openZip(bytes);
  if (!zip) return refuse(refusalOfBytes(bytes));
  if (zip.declaredBytes > MOST_UNPACKED) return refuse('bomb');
  const step = (done: number): void => {
    signal?.throwIfAborted();
    onProgress?.(done, STEPS);
  };
  step(0);
  try {
    const parts = await wordParts(zip);
    const why = refusalOfParts(zip, parts.contentTypes);
    if (why || parts.document === null) return refuse(why ?? 'damaged');
    step(1);
    const printed = printNumbers(parts.document.xml, countParagraphs(readNumbering(parts.numbering, parts.styles)));
    if (!printed) return refuse('tooDeep');
    step(2);
    const html = await toHtml(writeZip(new Map([...parts.others, [parts.document.name, new TextEncoder().encode(printed.xml)]])));
    step(3);
    const blocks = await readHtml(html, { keepsSpaces: true, countsPages: printed.hasPages, paragraphsAreLines: printed.emptyShare > TYPED_GAPS }, signal ? { signal } : {});
    if (blocks === 'tooDeep' || blocks === 'tooSlow') return refuse(blocks);
    step(STEPS);
    const lines = packLines(blocks);
    return lines.length === 0 ? refuse('empty') : { kind: 'lines', lines, problems: [] };
  } catch (error) {
    signal?.throwIfAborted();
    return refuse(error instanceof ZipError && error.kind === 'tooLarge' ? 'bomb' : 'damaged');
  }
}

/** mammoth throws on what is no document; that is told above as damage. */
async function toHtml(docx: ArrayBuffer): Promise<string> {
  // Its build for browsers takes `arrayBuffer`, the one for Node `buffer`.
  const input = { arrayBuffer: docx, buffer: docx };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: ["br[type='page'] => br.page", "p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'comment-reference =>'],
    includeEmbeddedStyleMap: false,
    ignoreEmptyParagraphs: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  return value;
}
