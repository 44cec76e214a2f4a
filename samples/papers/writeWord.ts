import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Block, Page } from './readPaper';
import { withFixedTimes } from './zipTimes';

/** A page break for each page of the pack; Word may break a full page once more, which a clerk's own papers do too. */
export async function writeWord(pages: readonly Page[], title: string, made: Date): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Selmarsh Borough Council',
    title,
    styles: { default: { document: { run: { font: 'Arial', size: 20 } } } },
    sections: [{ footers: { default: pageFooter() }, children: pages.flatMap(pageContents) }],
  });
  const file = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(title, made) }]);
  return withFixedTimes(file, made);
}

const pageFooter = (): Footer =>
  new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })] })] });

function pageContents(page: Page, index: number): (Paragraph | Table)[] {
  const contents = page.blocks.map(toWord);
  return index === 0 ? contents : [new Paragraph({ pageBreakBefore: true, children: [] }), ...contents];
}

function toWord(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'title':
      return new Paragraph({ text: block.text, heading: HeadingLevel.TITLE });
    case 'heading':
      return new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 });
    case 'bullet':
      return new Paragraph({ text: block.text, bullet: { level: 0 } });
    case 'line':
      return new Paragraph(block.text);
    case 'space':
      return new Paragraph('');
    case 'table':
      return toTable(block.rows);
    case 'names':
      return toTable((block.columns[0] ?? []).map((_name, row) => block.columns.map((column) => column[row] ?? '')));
  }
}

function toTable(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(...rows.map((row) => row.length));
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row) => new TableRow({ children: Array.from({ length: columns }, (_, column) => cell(row[column] ?? '')) })),
  });
}

/** docx writes the moment of writing here, and the same papers must give the same file. */
function coreProperties(title: string, made: Date): string {
  const instant = made.toISOString().replace(/\.\d+Z$/, 'Z');
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ');
  const dated = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`;
  const escaped = title.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ${namespaces}><dc:creator>Selmarsh Borough Council</dc:creator><dc:title>${escaped}</dc:title>${dated('created')}${dated('modified')}</cp:coreProperties>`;
}
