import { readingOf } from '../readingOf';

test('a dash alone says nothing, and the state of play is progress', () => {
  const { actions } = readingOf('Action log\n\nNo\tDate\tWhat was asked\tWho\tBy when\tState of play\tOpen / closed\n1\t01/09/2026\tMend the weir.\tHead of Rivers\t–\tBegun in May.\tOpen\n2\t01/09/2026\tPaint the gate.\tHead of Parks\tTBC\t–\tOpen\n');
  expect(actions.map(({ dueText, progress, status }) => [dueText, progress, status])).toEqual([[null, 'Begun in May.', 'Open'], ['TBC', null, 'Open']]);
});
