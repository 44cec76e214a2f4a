import PDFDocument from 'pdfkit';
import { readPdf } from '../../../../../src/packs/readers/pdf/readPdf';
import type { FileReading } from '../../../../../src/packs/readers/textReader';

// pdf.js is compiled for Jest when it is first asked for, which a slow computer takes some seconds for.
jest.setTimeout(60_000);

export type Paper = InstanceType<typeof PDFDocument>;

/** A PDF whose pages are drawn one by one, each A4 and without margins of its own. */
export async function printPdf(pages: readonly ((paper: Paper) => void)[], options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const paper = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, ...options });
  const parts: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    paper.on('data', (part: Uint8Array) => parts.push(part));
    paper.on('error', reject);
    paper.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
  });
  for (const draw of pages) {
    paper.addPage();
    paper.font('Helvetica').fontSize(10);
    draw(paper);
  }
  paper.end();
  return done;
}

/** Words at a place, on one line. */
export const put = (paper: Paper, text: string, left: number, top: number): unknown => paper.text(text, left, top, { lineBreak: false });

/** Lines one below the other. */
export function putLines(paper: Paper, lines: readonly string[], left: number, top: number, step = 12): void {
  for (const [at, line] of lines.entries()) put(paper, line, left, top + at * step);
}

/** A table as Word sets one: cells wrap, each row is as high as its highest cell. Returns where it ends. */
export function putTable(paper: Paper, rows: readonly (readonly string[])[], lefts: readonly number[], top: number, between = 5): number {
  let y = top;
  for (const row of rows) {
    const widths = lefts.map((left, at) => (lefts[at + 1] ?? 540) - left - 10);
    const height = Math.max(...row.map((cell, at) => paper.heightOfString(cell || ' ', { width: widths[at] ?? 100 })));
    for (const [at, cell] of row.entries()) if (cell !== '') paper.text(cell, lefts[at] ?? 0, y, { width: widths[at] ?? 100 });
    y += height + between;
  }
  return y;
}

/** The lines of a PDF that are not blank and not its page numbers, as they were read. */
export async function textOf(pdf: Uint8Array): Promise<string[]> {
  return linesOf(await readPdf(pdf)).flatMap(({ raw }) => (raw === '' || /^Page \d+$/.test(raw) ? [] : [raw]));
}

export function linesOf(file: FileReading): Extract<FileReading, { kind: 'lines' }>['lines'] {
  if (file.kind === 'refused') throw new Error(`refused: ${file.message}`);
  return file.lines;
}

export async function refusalOf(pdf: Uint8Array): Promise<string> {
  const file = await readPdf(pdf);
  if (file.kind === 'lines') throw new Error(`read: ${file.lines.map(({ raw }) => raw).join('\n')}`);
  return file.message;
}
