import { readPdf } from '../../../../../src/packs/readers/pdf/readPdf';
import type { Paper } from './printPdf';
import { linesOf, printPdf, put, putLines, textOf } from './printPdf';

const body = (paper: Paper, page: number): void => putLines(paper, [`Paragraph ${'abcdefg'[page] ?? ''} begins here.`, 'It ends here.'], 60, 100, 30);

test('running heads and feet are no text of the pack, and neither are page numbers', async () => {
  const pdf = await printPdf([0, 1, 2, 3].map((page) => (paper: Paper) => {
    put(paper, 'Parks Committee papers, May 2027', 60, 30);
    body(paper, page);
    put(paper, 'Not for filming', 60, 810);
    put(paper, String(page + 1), 290, 822);
  }));
  expect(await textOf(pdf)).toEqual(['a', 'b', 'c', 'd'].flatMap((letter) => [`Paragraph ${letter} begins here.`, 'It ends here.']));
});

test('a heading that comes back on every report is text of the pack', async () => {
  const pdf = await printPdf([0, 1, 2, 3, 4].map((page) => (paper: Paper) => {
    if (page > 0) put(paper, 'Committee report', 60, 60);
    else put(paper, 'Parks Committee', 60, 60);
    body(paper, page);
  }));
  expect((await textOf(pdf)).filter((line) => line === 'Committee report')).toHaveLength(4);
});

test('each page says the number that is printed on it, and where it begins', async () => {
  const numbers = [null, null, 3, 4, 5];
  const pdf = await printPdf(numbers.map((number, page) => (paper: Paper) => {
    body(paper, page);
    if (number !== null) put(paper, `Page ${String(number - 2)} of 3`, 280, 815);
  }));
  const file = await readPdf(pdf);
  expect(file.kind === 'lines' && file.printedPages).toEqual([null, null, 1, 2, 3]);
  expect(linesOf(file).filter(({ page }) => page === 3).map(({ raw }) => raw)).toEqual(['', 'Page 1', '', 'Paragraph c begins here.', '', 'It ends here.']);
});

test('of two numbers on a page the pack’s own is the one that runs through', async () => {
  const pdf = await printPdf([0, 1, 2, 3, 4, 5].map((page) => (paper: Paper) => {
    body(paper, page);
    put(paper, `Page ${String((page % 2) + 1)} of 2`, 60, 790);
    put(paper, `Page ${String(page + 21)}`, 280, 820);
  }));
  const file = await readPdf(pdf);
  expect(file.kind === 'lines' && file.printedPages).toEqual([21, 22, 23, 24, 25, 26]);
});

test('a page that is turned is read upright', async () => {
  const pdf = await printPdf([
    (paper) => {
      Object.assign(paper.page.dictionary.data, { Rotate: 90 });
      paper.rotate(-90, { origin: [0, 0] }).translate(-842, 0);
      putLines(paper, ['A wide page that was turned.', 'It has two lines.'], 60, 100, 30);
    },
  ]);
  expect(await textOf(pdf)).toEqual(['A wide page that was turned.', 'It has two lines.']);
});

test('text set sideways on a page is read, after what stands upright', async () => {
  const pdf = await printPdf([
    (paper) => {
      body(paper, 0);
      put(paper.rotate(-90, { origin: [20, 400] }), 'Item 7 beside the text', 20, 400);
    },
  ]);
  expect(await textOf(pdf)).toEqual(['Paragraph a begins here.', 'It ends here.', 'Item 7 beside the text']);
});

test('a watermark across the page is left out', async () => {
  const pdf = await printPdf([
    (paper) => {
      body(paper, 0);
      put(paper.fontSize(80).rotate(-45, { origin: [100, 600] }), 'DRAFT', 100, 600);
    },
  ]);
  expect(await textOf(pdf)).toEqual(['Paragraph a begins here.', 'It ends here.']);
});
