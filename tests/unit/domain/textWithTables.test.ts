import { stretchesOf } from '../../../src/domain/textWithTables';

test('a text without a tab is words, with its lines', () => {
  expect(stretchesOf('One.\nTwo.')).toEqual([{ kind: 'words', text: 'One.\nTwo.' }]);
});

test('lines with tabs are the rows of a table between the words before and after it', () => {
  expect(stretchesOf('They are below.\nEstate\tAnswers\nWeirside\t71\nRead with care.')).toEqual([
    { kind: 'words', text: 'They are below.' },
    { kind: 'table', heading: ['Estate', 'Answers'], rows: [['Weirside', '71']] },
    { kind: 'words', text: 'Read with care.' },
  ]);
});

test('a row that lacks cells has empty ones at its end, so that no column shifts', () => {
  expect(stretchesOf('Estate\tAnswers\tRepairs\nBasin Row\t31')).toEqual([{ kind: 'table', heading: ['Estate', 'Answers', 'Repairs'], rows: [['Basin Row', '31', '']] }]);
});

test('a first row with a figure in it is no heading', () => {
  expect(stretchesOf('Weirside\t71\nBasin Row\t31')).toEqual([{ kind: 'table', heading: null, rows: [['Weirside', '71'], ['Basin Row', '31']] }]);
});
