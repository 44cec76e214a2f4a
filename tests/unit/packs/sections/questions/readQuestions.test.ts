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

const UNDER = 'Questions from members of the public\n\n';

test.each([
  ['behind its own number', 'Q1 Ada Birch (Elm Road)\nWhy is the path closed?\n\nA1 It flooded.\n'],
  ['below the words that announce it', '1. Ms Ada Birch asked the following question:\n\nWhy is the path closed?\n\nThe Leader replied:\n\nIt flooded.\n'],
  ['of a lettered question to a councillor', '(a) Question from Ada Birch to Councillor Larch, Cabinet Member for Parks\n\nWhy is the path closed?\n\nAnswer from Councillor Larch\n\nIt flooded.\n'],
])('an answer stands %s', (_where, text) => {
  expect(read(`${UNDER}${text}`).map((question) => ({ ...question, asker: question.asker?.replace(/^Ms /, '') }))).toMatchObject([{ asker: 'Ada Birch', text: 'Why is the path closed?', answer: 'It flooded.' }]);
});

test.each(['To follow in writing.', 'A written answer will be sent.', 'TBC'])('“%s” is no answer yet', (answer) => {
  expect(read(`${UNDER}Questioner: Ada Birch\nQuestion: Why is the path closed?\nAnswer: ${answer}\n`)).toMatchObject([{ answer: null, answerLine: null }]);
});

describe('a supplementary question', () => {
  const rows = (text: string) => read(text).map(({ number, asker, text: asked, answer, line }) => [number, asker, asked, answer, line]);
  const first = ['1', 'Mr A Birch', 'Why is the path closed?', 'It flooded.', 1];

  test.each([
    ['under its own heading', 'Supplementary question\n\nUntil when?\n\nAnswer\n\nUntil May.\n'],
    ['beside its own label', 'Supplementary question: Until when?\n\nResponse: Until May.\n'],
    ['from whoever is named with it', 'Supplementary question from Mr A Birch:\nUntil when?\n\nThe Chair replied:\nUntil May.\n'],
    ['said to be asked', 'Mr A Birch asked a supplementary question: Until when?\n\nResponse: Until May.\n'],
  ])('is a question of its own, of whoever asked the first: %s', (_how, more) => {
    expect(rows(`Question 1 from Mr A Birch\nWhy is the path closed?\n\nAnswer from the Chair\nIt flooded.\n\n${more}`)).toEqual([first, [null, 'Mr A Birch', 'Until when?', 'Until May.', 7]]);
  });

  test('may be another’s', () => {
    expect(rows('Question 1 from Mr A Birch\nWhy is the path closed?\n\nAnswer:\nIt flooded.\n\nSupplementary question from Ms C Elm: Until when?\n')[1]).toEqual([null, 'Ms C Elm', 'Until when?', null, 7]);
  });

  test('that was not asked is none', () => {
    expect(rows('Question 1 from Mr A Birch\nWhy is the path closed?\n\nAnswer:\nIt flooded.\n\nNo supplementary question was asked.\n')).toHaveLength(1);
  });
});

test('whoever asks may stand in brackets behind the number, or be withheld', () => {
  const questions = (text: string): readonly (readonly [string | null, string | null, string])[] => read(text).map(({ number, asker, text: asked }) => [number, asker, asked] as const);
  expect(questions('Questions from residents\n\nQ1 (Ms Ann Larch, Bastion Court)\n\nWhen will it end?\n\nA1 In March.\n\nQuestion 2 (name withheld)\n\nWhy is it late?\n')).toEqual([['1', 'Ms Ann Larch', 'When will it end?'], ['2', null, 'Why is it late?']]);
});

test('whoever asks may stand below the number, and be asked of whom over two lines', () => {
  const said = (text: string): readonly unknown[] => read(text).map(({ asker, text: asked, answer }) => [asker, asked, answer]);
  expect(said('QUESTIONS FROM MEMBERS OF THE PUBLIC\n\nQuestion 1\n\nFrom Ms Helen Larch to the Cabinet Member for Rivers\n\nWhen will the weir be mended?\n\nAnswer from Councillor Ash\n\nIn May.\n\nQuestion 2\n\nFrom Mr John Elm to the Leader\n\nWhat does it cost?\n\nAnswer from Councillor Oak\n\nNothing.\n')).toEqual([['Ms Helen Larch', 'When will the weir be mended?', 'In May.'], ['Mr John Elm', 'What does it cost?', 'Nothing.']]);
  expect(said('PUBLIC QUESTIONS\n\n(1)    QUESTION from Mr Davey Larch, Corrow to Councillor Ash, Cabinet Member for\n       Rivers:\n\n       "When will the weir be mended?"\n\n       RESPONSE from Councillor Ash:\n\n       In May.\n')).toEqual([['Mr Davey Larch', '"When will the weir be mended?"', 'In May.']]);
});
