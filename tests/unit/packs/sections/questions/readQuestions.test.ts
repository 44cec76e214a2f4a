import { splitLines } from '../../../../../src/packs/readers/textReader';
import { readQuestions } from '../../../../../src/packs/sections/questions/readQuestions';

const read = (text: string): ReturnType<typeof readQuestions>['questions'] => readQuestions(splitLines(text), []).questions;

test('a sentence that a page broke is joined', () => {
  expect(read('1. Question from Ada Birch\n\nWhy is the path\n\nclosed?\n').map(({ text }) => text)).toEqual(['Why is the path closed?']);
});

test('parts of a question do not begin another', () => {
  expect(read('Question 1 from Ada Birch\n\nOn the path:\n\ni. Why is it closed?\n\nii. Until when?\n')).toHaveLength(1);
});

test('an answer keeps its line', () => {
  expect(read('Question from Ada Birch\n\nWhy?\n\nResponse:\n\nIt flooded.\n')).toMatchObject([{ answer: 'It flooded.', answerLine: 7 }]);
});

test('a blank page ends a question', () => {
  expect(read('Question from Ada Birch\n\nWhy?\n\nThis page is intentionally left blank\n\nAnother paper begins.\n').map(({ text }) => text)).toEqual(['Why?']);
});

test('a councillor’s question is not the public’s', () => {
  expect(read('Question from Councillor Ada Birch\n\nWhy?\n')).toEqual([]);
});

test('an item of the agenda is no question', () => {
  expect(read('5. QUESTIONS FROM THE PUBLIC\n\nThere were none.\n\n6. ROOFS\n\nThe report was noted.\n')).toEqual([]);
});
