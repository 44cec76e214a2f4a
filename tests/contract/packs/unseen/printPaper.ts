import { type Paper, printPdf, put } from '../../../unit/packs/readers/pdf/printPdf';

/**
 * A PDF of a description that says where each word stands: a line is pieces parted by bars, each with its distance from the
 * left edge in points, "**" before bold and "#" before large words; an empty line leaves a gap, "foot" stands at the page's foot, "===" begins a page.
 */
export const printPaper = (described: string): Promise<Uint8Array> => printPdf(described.split(/^===\n/m).map((page) => (paper) => drawPage(paper, page)));

function drawPage(paper: Paper, page: string): void {
  let top = 48;
  for (const line of page.trimEnd().split('\n')) {
    for (const piece of line.split(/\s+\|\s+/)) drawPiece(paper, piece.trim(), line.startsWith('foot ') ? 800 : top);
    top += line === '' ? 9 : 14;
  }
}

function drawPiece(paper: Paper, piece: string, top: number): void {
  const [, left, style, text = ''] = /^(?:foot )?(\d+) (\*\*|#)? ?(.*)$/.exec(piece) ?? [];
  if (left === undefined) return;
  paper.font(style === undefined ? 'Helvetica' : 'Helvetica-Bold').fontSize(style === '#' ? 14 : 10);
  put(paper, text, Number(left), top);
}
