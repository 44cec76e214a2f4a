import { printPdf, put, putLines, putTable, textOf } from './printPdf';

test('two columns of names are read down, one after the other', async () => {
  const pdf = await printPdf([(paper) => {
    put(paper, 'Members:', 60, 60);
    putLines(paper, ['Councillor Una Farrow (Chair)', 'Councillor Tim Oakes', 'Councillor Ben Rushy'], 60, 76, 14);
    putLines(paper, ['Councillor Ada Quill', 'Alderman Guy Sedge MBE'], 300, 76, 14);
  }]);
  expect(await textOf(pdf)).toEqual(['Members:', 'Councillor Una Farrow (Chair)', 'Councillor Tim Oakes', 'Councillor Ben Rushy', 'Councillor Ada Quill', 'Alderman Guy Sedge MBE']);
});

test('names that wrap are whole, though the lines of the columns stand between one another', async () => {
  const pdf = await printPdf([(paper) => {
    putLines(paper, ['Councillor Una Farrow', '(Deputy Chair)'], 60, 60);
    putLines(paper, ['Councillor Tim Oakes', 'Councillor Ben Rushy'], 60, 90, 16);
    putLines(paper, ['Councillor Ada Quill', 'Ms Lil Teasel (Reedmere'], 300, 60, 16);
    putLines(paper, ['Tenants’ Forum)'], 300, 88);
    put(paper, 'Vacancy', 300, 104);
  }]);
  expect(await textOf(pdf)).toEqual(['Councillor Una Farrow (Deputy Chair)', 'Councillor Tim Oakes', 'Councillor Ben Rushy', 'Councillor Ada Quill', 'Ms Lil Teasel (Reedmere Tenants’ Forum)', 'Vacancy']);
});

test('names beside posts are read across', async () => {
  const pdf = await printPdf([(paper) => void putTable(paper, [['Una Farrow', '- Director of Parks'], ['Tim Oakes', '- Head of Law'], ['Ada Quill', '- Committee Clerk']], [60, 220], 60)]);
  expect(await textOf(pdf)).toEqual(['Una Farrow\t- Director of Parks', 'Tim Oakes\t- Head of Law', 'Ada Quill\t- Committee Clerk']);
});

test('members beside whom they stand for are read across', async () => {
  const pdf = await printPdf([(paper) => void putTable(paper, [['Councillor Una Farrow', 'Reedmere Parish'], ['Councillor Tim Oakes', 'Upper Withy'], ['Dr Ada Quill', 'Reedmere Surgeries']], [60, 260], 60)]);
  expect(await textOf(pdf)).toEqual(['Councillor Una Farrow\tReedmere Parish', 'Councillor Tim Oakes\tUpper Withy', 'Dr Ada Quill\tReedmere Surgeries']);
});
