import { printPdf, put, putLines, putTable, textOf } from './printPdf';

const heading = ['No.', 'Request', 'Responsible'];
const rows = [
  ['1', 'Bring a report on the condition of the lifts and what each of them cost in the year', 'Head of Repairs and Estates'],
  ['2', 'Write to every leaseholder', 'Director of Finance'],
  ['3', 'Say when the garden will be open again to those who live beside it', 'Head of Parks'],
];
const columns = [60, 110, 380];

test('a table of three columns is read row by row, its wrapped cells joined', async () => {
  const pdf = await printPdf([(paper) => {
    put(paper, 'Outstanding actions of the committee', 60, 60);
    putTable(paper, [heading, ...rows], columns, 90);
  }]);
  expect(await textOf(pdf)).toEqual(['Outstanding actions of the committee', ...[heading, ...rows].map((row) => `| ${row.join(' | ')} |`)]);
});

test('rows that stand as close as the lines of a cell are told apart by what would have fitted on the line above', async () => {
  const pdf = await printPdf([(paper) => void putTable(paper, [heading, ...rows], columns, 90, 0)]);
  expect(await textOf(pdf)).toEqual([heading, ...rows].map((row) => `| ${row.join(' | ')} |`));
});

test('a cell that fills its column is parted from the next, though no room is left between them', async () => {
  const cells = [['Ref', 'Action', 'Due', 'Status'], ['A1', 'Mend the fence', 'Q4 2025/26', 'Open'], ['A2', 'Paint the gate', '27/02/26', 'Complete'], ['A3', 'Mow the grass', 'TBC', 'Open']];
  const lefts = [56, 165, 430, 484];
  const pdf = await printPdf([(paper) => {
    for (const [row, texts] of cells.entries()) for (const [at, text] of texts.entries()) put(paper, text, lefts[at] ?? 0, 80 + row * 18);
  }]);
  expect(await textOf(pdf)).toEqual(cells.map((texts) => `| ${texts.join(' | ')} |`));
});

test('rows that stand as close as the lines of a cell are told apart by their references', async () => {
  const cells = [['Ref', 'Action', 'Lead'], ['AG07', 'Report on the cost of false alarms', 'Head of'], ['', 'from homes', 'Prevention'], ['AG09', 'Say why two audits are late', 'Treasurer'], ['', 'this year', '']];
  const pdf = await printPdf([(paper) => {
    for (const [row, texts] of cells.entries()) for (const [at, text] of texts.entries()) put(paper, text, [56, 100, 340][at] ?? 0, 80 + row * 14);
  }]);
  expect(await textOf(pdf)).toEqual(['| Ref | Action | Lead |', '| AG07 | Report on the cost of false alarms from homes | Head of Prevention |', '| AG09 | Say why two audits are late this year | Treasurer |']);
});

test('a heading across columns and a paragraph below them are not parted', async () => {
  const pdf = await printPdf([(paper) => {
    put(paper, 'Actions that are open and those that were closed in the year of the report at hand', 60, 60);
    const end = putTable(paper, [heading, ...rows], columns, 90);
    put(paper, 'A paragraph of running text below the table goes on over all the columns that it has, to the margin.', 60, end + 20);
  }]);
  const lines = await textOf(pdf);
  expect([lines[0], lines[lines.length - 1]]).toEqual(['Actions that are open and those that were closed in the year of the report at hand', 'A paragraph of running text below the table goes on over all the columns that it has, to the margin.']);
});

test('an empty cell stays empty', async () => {
  const pdf = await printPdf([(paper) => void putTable(paper, [heading, ['1', 'Paint the hall', ''], ['2', '', 'Head of Parks']], columns, 90)]);
  expect(await textOf(pdf)).toEqual(['| No. | Request | Responsible |', '| 1 | Paint the hall |  |', '| 2 |  | Head of Parks |']);
});

test('a table that goes on over a page is one: its heading is not repeated and a broken row is whole', async () => {
  const pdf = await printPdf([
    (paper) => void putTable(paper, [heading, rows[1] ?? [], ['4', 'Ask the owners of the mill', 'Head of Law']], columns, 600),
    (paper) => void putTable(paper, [heading, ['', 'whether they will sell it', ''], rows[2] ?? []], columns, 60),
  ]);
  expect(await textOf(pdf)).toEqual([
    '| No. | Request | Responsible |',
    '| 2 | Write to every leaseholder | Director of Finance |',
    '| 4 | Ask the owners of the mill whether they will sell it | Head of Law |',
    '| 3 | Say when the garden will be open again to those who live beside it | Head of Parks |',
  ]);
});

test('two columns of labels and values are parted by a tab', async () => {
  const pdf = await printPdf([(paper) => void putTable(paper, [['Committee:', 'Dated:'], ['Parks Committee', '3 May 2027']], [60, 300], 90)]);
  expect(await textOf(pdf)).toEqual(['Committee:\tDated:', 'Parks Committee\t3 May 2027']);
});

test('the entries beside one label stay apart', async () => {
  const pdf = await printPdf([(paper) => {
    putTable(paper, [['Venue:', 'The Old Granary'], ['Time:', '7.00 pm']], [60, 160], 90);
    put(paper, 'Officers:', 60, 130);
    putLines(paper, ['Press Office', 'Print Room'], 160, 130);
  }]);
  expect((await textOf(pdf)).map((line) => line.trim())).toEqual(['Venue:\tThe Old Granary', 'Time:\t7.00 pm', 'Officers:\tPress Office', 'Print Room']);
});

test('numbers before paragraphs and pages behind titles make no table', async () => {
  const pdf = await printPdf([(paper) => {
    putLines(paper, ['1.', '2.', '3.'], 60, 90, 24);
    putLines(paper, ['Apologies for absence', 'Declarations of interest', 'Minutes of the last meeting'], 90, 90, 24);
    putLines(paper, ['1 - 2', '3 - 8'], 480, 114, 24);
  }]);
  expect((await textOf(pdf)).map((line) => line.split(/ {2,}/))).toEqual([['1.', 'Apologies for absence'], ['2.', 'Declarations of interest', '1 - 2'], ['3.', 'Minutes of the last meeting', '3 - 8']]);
});

test('a heading below a table is no row of it', async () => {
  const pdf = await printPdf([(paper) => {
    const end = putTable(paper, [heading, ...rows], columns, 90);
    put(paper, 'Conclusion', 60, end + 14);
  }]);
  expect((await textOf(pdf)).at(-1)).toBe('Conclusion');
});
