import { printPdf, put, putLines, textOf } from './printPdf';

const wide = (end: string): string => `The committee heard from those who live beside the mill, and from its owners, that the water ${end}`;

test('a paragraph that wraps is one line, and what follows after a gap is another', async () => {
  const pdf = await printPdf([(paper) => {
    putLines(paper, [wide('comes up'), wide('goes down'), wide('stays as it is'), 'whatever is done.'], 60, 60);
    put(paper, 'RESOLVED to wait.', 60, 125);
  }]);
  expect(await textOf(pdf)).toEqual([`${wide('comes up')} ${wide('goes down')} ${wide('stays as it is')} whatever is done.`, 'RESOLVED to wait.']);
});

test('short lines below one another stay lines', async () => {
  const pdf = await printPdf([(paper) => {
    putLines(paper, [wide('comes up'), wide('goes down'), wide('stays as it is'), 'whatever is done.'], 60, 60);
    putLines(paper, ['Una Farrow', 'Head of Parks'], 60, 150);
  }]);
  expect((await textOf(pdf)).slice(1)).toEqual(['Una Farrow', 'Head of Parks']);
});

test('a word parted at a line’s end is whole where the pack has it so elsewhere, and keeps a hyphen of its own', async () => {
  const pdf = await printPdf([(paper) => {
    putLines(paper, ['The infor-', 'mation was late.'], 60, 60);
    put(paper, 'No information came.', 60, 100);
    putLines(paper, ['See the half-', 'year report.'], 60, 140);
  }]);
  expect(await textOf(pdf)).toEqual(['The information was late.', 'No information came.', 'See the half-year report.']);
});

test('a raised “th” belongs to its number, and a raised figure is a note’s', async () => {
  const pdf = await printPdf([(paper) => {
    put(paper, '10', 60, 63);
    const behind = 60 + paper.widthOfString('10');
    put(paper.fontSize(6), 'th', behind, 61);
    put(paper.fontSize(10), 'November', 84, 63);
    put(paper, 'the register', 60, 90);
    const end = 60 + paper.widthOfString('the register');
    put(paper.fontSize(6), '2', end, 88);
  }]);
  expect(await textOf(pdf)).toEqual(['10th November', 'the register²']);
});

test('letters printed twice for boldness are read once', async () => {
  const pdf = await printPdf([(paper) => {
    put(paper, 'AGENDA', 60, 60);
    put(paper, 'AGENDA', 60.3, 60);
    put(paper, 'AGENDA', 60, 100);
  }]);
  expect(await textOf(pdf)).toEqual(['AGENDA', 'AGENDA']);
});

test('a wide gap within a line is kept in proportion, and the room between paragraphs as a blank line', async () => {
  const pdf = await printPdf([(paper) => {
    put(paper, 'Chair', 60, 60);
    put(paper, 'Date', 160, 60);
  }]);
  expect(await textOf(pdf)).toEqual(['Chair               Date']);
});
