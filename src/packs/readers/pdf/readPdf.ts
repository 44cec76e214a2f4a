import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Problem } from '../../reading';
import type { FileReading } from '../textReader';
import type { Layer, TextItem } from './fragments';
import { layersOf } from './fragments';
import type { PageLines } from './furniture';
import { takeOffFurniture } from './furniture';
import { holds, openPdf, PROTECTED } from './openPdf';
import type { Page } from './packLines';
import { packLines } from './packLines';
import type { Piece } from './pagePieces';
import { pagePieces } from './pagePieces';
import { settingsOf } from './paragraphs';
import { printedLines } from './printedLines';
import { refusalOf, unreadPages } from './unreadPages';

export interface PdfPace {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
  /** Milliseconds on a clock that only goes forward. */
  readonly now?: (() => number) | undefined;
}

/** What was found on a page: its own text first, then what stands turned beside it; null where it could not be read. */
export type PageFound = readonly PageLines[] | null;

/** More bytes than any pack has; a browser holds several copies. */
const MOST_BYTES = 400 * 2 ** 20;
const MOST_PAGES = 5000;
/** Milliseconds after which what is read is taken for all, and the rest told. */
const LONGEST = 120_000;
/** Milliseconds of work after which the thread is left to others. */
const BREATH = 40;

/** The lines of a PDF in reading order. Rejects only with the signal's reason. */
export async function readPdf(bytes: Uint8Array, how: PdfPace = {}): Promise<FileReading> {
  how.signal?.throwIfAborted();
  if (bytes.length > MOST_BYTES) return refused(`The PDF has ${String(Math.round(bytes.length / 2 ** 20))} MB, more than can be read here (400 MB). Save it in parts, or without pictures, and choose those.`);
  const opened = await openPdf(bytes);
  if (opened.kind === 'refused') return opened;
  try {
    const read = await readPages(opened.pdf, how);
    const refusal = refusalOf(read.pages);
    if (refusal !== null) return refused(holds(bytes, 'MicrosoftIRMServices') ? PROTECTED : refusal);
    return linesOf(read);
  } finally {
    await opened.close();
  }
}

const refused = (message: string): FileReading => ({ kind: 'refused', message });

interface PagesRead {
  readonly pages: readonly PageFound[];
  readonly problems: readonly Problem[];
}

async function readPages(pdf: PDFDocumentProxy, { signal, onProgress, now = () => performance.now() }: PdfPace): Promise<PagesRead> {
  const pages: PageFound[] = [];
  const count = pdf.numPages;
  const start = now();
  let rested = start;
  while (pages.length < Math.min(count, MOST_PAGES) && now() - start < LONGEST) {
    pages.push(await readPage(pdf, pages.length + 1));
    onProgress?.(pages.length, count);
    if (now() - rested > BREATH) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      rested = now();
    }
    signal?.throwIfAborted();
  }
  if (pages.length === count) return { pages, problems: [] };
  const message = `Reading stopped after page ${String(pages.length)} of ${String(count)}: the file is too long to be read at once. Save the rest as a file of its own and choose that too.`;
  return { pages, problems: [{ message, line: null, kind: 'unreadable' }] };
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PageFound> {
  try {
    const page = await pdf.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): TextItem[] => ('str' in item ? [item] : []));
    page.cleanup();
    return layersOf(texts, { width, height, transform }).map(linesIn);
  } catch {
    // Whatever is wrong with one page, the others are read; the page is told as unread.
    return null;
  }
}

const linesIn = ({ fragments, width, height }: Layer): PageLines => ({ lines: printedLines(fragments), width, height });

function linesOf({ pages, problems }: PagesRead): FileReading {
  const { pages: upright, printedPages } = takeOffFurniture(pages.map((page) => page?.[0] ?? { lines: [], width: 0, height: 0 }));
  const settings = settingsOf(upright);
  const set = upright.map(({ lines }, at): Page => {
    const turned = pages[at]?.slice(1) ?? [];
    const own = settings[at];
    const pieces = own ? pagePieces(lines, own) : [];
    return { pieces: [...pieces, ...turned.flatMap((layer) => sidePieces(layer))], printed: printedPages[at] ?? null, leading: own?.leading ?? 1.2 };
  });
  return { kind: 'lines', lines: packLines(set), problems: [...problems, ...unreadPages(pages)], printedPages };
}

function sidePieces(layer: PageLines): Piece[] {
  const [setting] = settingsOf([layer]);
  return setting ? pagePieces(layer.lines, setting) : [];
}
