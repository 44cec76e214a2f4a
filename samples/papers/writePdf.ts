import PDFDocument from 'pdfkit';
import type { Block, Page } from './readPaper';

type Document = InstanceType<typeof PDFDocument>;

const margin = 56;
const footer = 40;

/** One printed page for each page of the pack, so that the agenda's page numbers are the file's. */
export async function writePdf(pages: readonly Page[], title: string, made: Date): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: footer, left: margin, right: margin },
    autoFirstPage: false,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: title, Author: 'Selmarsh Borough Council', CreationDate: made, ModDate: made },
  });
  const written = collect(document);
  for (const page of pages) drawPage(document, page);
  document.end();
  return await written;
}

function collect(document: Document): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.on('error', reject);
    document.on('end', () => {
      resolve(Buffer.concat(parts));
    });
  });
}

function drawPage(document: Document, page: Page): void {
  document.addPage();
  const size = [10.5, 10, 9.5, 9, 8.5, 8, 7.5].find((one) => heightOf(document, page.blocks, one) <= document.page.height - margin - footer - 30) ?? 7;
  let top = margin;
  for (const block of page.blocks) top += drawBlock(document, block, size, top);
  document.font('Helvetica').fontSize(9);
  document.text(`Page ${page.number}`, margin, document.page.height - footer - 14, { width: widthOf(document), align: 'center', lineBreak: false });
}

const heightOf = (document: Document, blocks: readonly Block[], size: number): number =>
  sum(blocks.map((block) => measure(document, block, size)));

const widthOf = (document: Document): number => document.page.width - 2 * margin;

function measure(document: Document, block: Block, size: number): number {
  if (block.kind === 'space') return size * 0.6;
  if (block.kind === 'table') return size * 0.4 + sum(block.rows.map((row, index) => rowHeight(document, block, row, index, size)));
  if (block.kind === 'names') return size * 0.4 + Math.max(...block.columns.map((column) => sum(column.map((name) => nameHeight(document, name, size)))));
  setFont(document, block.kind, size);
  return document.heightOfString(block.text, { width: widthOf(document) - indentOf(block) }) + size * 0.25;
}

function drawBlock(document: Document, block: Block, size: number, top: number): number {
  const height = measure(document, block, size);
  if (block.kind === 'table') drawTable(document, block, size, top);
  else if (block.kind === 'names') drawNames(document, block, size, top);
  else if (block.kind !== 'space') {
    setFont(document, block.kind, size);
    if (block.kind === 'bullet') document.text('•', margin + 4, top, { lineBreak: false });
    document.text(block.text, margin + indentOf(block), top, { width: widthOf(document) - indentOf(block) });
  }
  return height;
}

/** Two narrow columns, in which long names wrap: each goes down for itself, so that their lines come to stand between one another's. */
function drawNames(document: Document, { columns }: Names, size: number, top: number): void {
  const tops = columns.map(() => top);
  for (const row of Array.from({ length: Math.max(...columns.map((names) => names.length)) }, (_, index) => index)) {
    for (const [column, names] of columns.entries()) {
      const name = names[row];
      if (name === undefined) continue;
      document.font('Helvetica').fontSize(size).text(name, margin + column * (nameWidth + 14), tops[column], { width: nameWidth });
      tops[column] = (tops[column] ?? top) + nameHeight(document, name, size);
    }
  }
}

const nameWidth = 165;

const nameHeight = (document: Document, name: string, size: number): number => document.font('Helvetica').fontSize(size).heightOfString(name, { width: nameWidth }) + 3;

function setFont(document: Document, kind: Block['kind'], size: number): void {
  document.font(kind === 'title' || kind === 'heading' ? 'Helvetica-Bold' : 'Helvetica').fontSize(kind === 'title' ? size + 5 : size);
}

const indentOf = (block: Block): number => (block.kind === 'bullet' ? 16 : 0);

type Table = Extract<Block, { kind: 'table' }>;
type Names = Extract<Block, { kind: 'names' }>;

function drawTable(document: Document, table: Table, size: number, top: number): void {
  cellFont(document, table, 0, size);
  const widths = columnWidths(document, table);
  let y = top;
  for (const [index, row] of table.rows.entries()) {
    const height = rowHeight(document, table, row, index, size);
    let x = margin;
    for (const [column, width] of widths.entries()) {
      cellFont(document, table, index, size);
      document.text(row[column] ?? '', x + 3, y + 2, { width: width - 6 });
      if (table.isRuled) document.rect(x, y, width, height).lineWidth(0.5).strokeColor('#808080').stroke();
      x += width;
    }
    y += height;
  }
}

function rowHeight(document: Document, table: Table, row: readonly string[], index: number, size: number): number {
  cellFont(document, table, 0, size);
  const widths = columnWidths(document, table);
  cellFont(document, table, index, size);
  return Math.max(...widths.map((width, column) => document.heightOfString(row[column] || ' ', { width: width - 6 }))) + 4;
}

function cellFont(document: Document, table: Table, index: number, size: number): void {
  const isHead = table.isRuled && index === 0 && (table.rows[0]?.length ?? 0) > 2;
  document.font(isHead ? 'Helvetica-Bold' : 'Helvetica').fontSize(size - (table.isRuled ? 1 : 0));
}

/** No narrower than the longest word, and beyond that by the longest cell: a number's column is narrow, a request's wide. */
function columnWidths(document: Document, table: Table): number[] {
  const columns = Array.from({ length: Math.max(...table.rows.map((row) => row.length)) }, (_, column) => table.rows.map((row) => row[column] ?? ''));
  const least = columns.map((cells) => Math.max(12, ...cells.flatMap((cell) => cell.split(/\s+/)).map((word) => document.widthOfString(word))) + 10);
  const wished = columns.map((cells) => Math.max(...cells.map((cell) => Math.min(70, cell.length))));
  const spare = Math.max(0, widthOf(document) - sum(least));
  return least.map((width, column) => width + (spare * (wished[column] ?? 0)) / Math.max(1, sum(wished)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
