import { readPdf } from '../../../src/packs/readers/pdf/readPdf';
import { printPdf, put } from '../../unit/packs/readers/pdf/printPdf';

test('a PDF of 1,000 pages is read to its end, page by page, and leaves the thread to others meanwhile', async () => {
  const pdf = await printPdf(Array.from({ length: 1000 }, (_, at) => (paper) => {
    put(paper, `Paper ${String(at + 1)} of the pack`, 60, 100);
    put(paper, `Page ${String(at + 1)}`, 280, 820);
  }));
  let breaths = 0;
  const breathing = setInterval(() => (breaths += 1), 0);
  const told: number[] = [];
  const file = await readPdf(pdf, { onProgress: (done) => told.push(done) });
  clearInterval(breathing);
  expect(file.kind === 'lines' && file.lines.at(-1)).toMatchObject({ page: 1000, raw: 'Paper 1000 of the pack' });
  expect(told).toEqual(Array.from({ length: 1000 }, (_, at) => at + 1));
  expect(breaths).toBeGreaterThan(0);
});
