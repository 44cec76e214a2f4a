import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { COLUMN_HEADINGS, type OutstandingReport, type ReportColumn } from '../../../domain/actionReport/outstandingReport';
import { formatLongDate } from '../../../domain/formats';

/** The report as a Word document for the next pack. The pack reader reads it back. */
export function writeOutstandingReport(report: OutstandingReport): Promise<ArrayBuffer> {
  const { committee, heading, meetingDate, asAt } = report;
  const title = [committee, heading, ...(meetingDate === null ? [] : [formatLongDate(meetingDate)])].join(', ');
  const document = new Document({
    title,
    creator: committee,
    lastModifiedBy: committee,
    description: heading,
    // Only a table’s own line may stand right above it: a reader of packs takes it for the list’s heading.
    sections: [{ properties: { page: LANDSCAPE }, footers: { default: footer(title) }, children: [...head(report), paragraph(`As at ${formatLongDate(asAt)}`), new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2, keepNext: true }), ...body(report)] }],
    styles: { default: { document: { run: { font: 'Arial', size: 20, language: { value: 'en-GB' } } }, heading1: headingStyle(28), heading2: headingStyle(24) } },
  });
  return Packer.toArrayBuffer(document);
}

function head({ committee, meetingDate, isPublic }: OutstandingReport): Paragraph[] {
  return [
    new Paragraph({ text: committee, heading: HeadingLevel.HEADING_1 }),
    ...(meetingDate === null ? [] : [paragraph(`For the meeting on ${formatLongDate(meetingDate)}`)]),
    ...(isPublic ? [] : [new Paragraph({ children: [new TextRun({ text: 'Non-public: not for publication', bold: true })] })]),
  ];
}

const body = ({ columns, rows }: OutstandingReport): (Paragraph | Table)[] =>
  rows.length === 0
    ? [paragraph('There are no outstanding actions.')]
    : [
        new Table({
          width: { size: TEXT_WIDTH, type: WidthType.DXA },
          layout: TableLayoutType.FIXED,
          columnWidths: widthsOf(columns),
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          rows: [headerRow(columns), ...rows.map((row) => new TableRow({ children: columns.map((column) => cell(row[column])) }))],
        }),
      ];

/** Printed again on each page, and told by screen readers beside each cell. */
const headerRow = (columns: readonly ReportColumn[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => new TableCell({ shading: { fill: 'E6E6E6' }, children: [new Paragraph({ children: [new TextRun({ text: COLUMN_HEADINGS[column], bold: true })] })] })),
  });

const cell = (text: string): TableCell => new TableCell({ children: text.split('\n').map(paragraph) });

function paragraph(text: string): Paragraph {
  const isRightToLeft = BEGINS_RIGHT_TO_LEFT.test(text);
  return new Paragraph({ bidirectional: isRightToLeft, children: [new TextRun({ text, rightToLeft: isRightToLeft })] });
}

/** The first letter decides, as on a web page with `dir="auto"`. */
const BEGINS_RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

const footer = (title: string): Footer =>
  new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: 16, children: [`${title} – page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })] })] });

/** A4 on its side with margins of 1.5 cm, in twentieths of a point. */
const LANDSCAPE = { size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 }, margin: { top: 850, bottom: 850, left: 850, right: 850 } };
const TEXT_WIDTH = 16_838 - 2 * 850;

const SHARES: Readonly<Record<ReportColumn, number>> = { number: 6, series: 9, raised: 9, item: 13, request: 25, responsibility: 12, due: 10, status: 9, progress: 25 };

function widthsOf(columns: readonly ReportColumn[]): number[] {
  const all = columns.reduce((sum, column) => sum + SHARES[column], 0);
  return columns.map((column) => Math.floor((SHARES[column] * TEXT_WIDTH) / all));
}

const headingStyle = (size: number) => ({ run: { font: 'Arial', size, bold: true, color: '000000' }, paragraph: { spacing: { before: 120, after: 120 } } });
