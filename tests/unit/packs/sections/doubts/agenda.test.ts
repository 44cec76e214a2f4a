import { doubtsIn } from './doubtsIn';

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';
const agenda = (...lines: readonly string[]): string => `${FRONT}AGENDA\n\n${lines.join('\n')}\n`;
const LONG = '3. Replacement of the benches along the river and in the gardens';

test.each([
  ['plain', ['1. Apologies', '2. Minutes', '3. Benches']],
  ['in capitals over two lines', ['1. APOLOGIES', '2. MINUTES', '3. REPLACEMENT OF THE BENCHES ALONG THE RIVER AND IN', 'THE GARDENS']],
  ['with a note behind a full stop', ['1. Apologies', '2. Minutes. To approve the minutes of the last meeting.', '3. Benches']],
  ['with lettered items', ['1. Apologies', '2. Minutes', '3. Benches', '   (a) To approve the list', '   (b) To agree the cost']],
  ['with presenters and minutes', ['1. Apologies (Chair) (5 minutes)', '2. Minutes (Ann Lee) (5 minutes)', '3. Benches (Head of Parks) (10 minutes)']],
])('an agenda whose items are %s is in no doubt', (_how, lines) => {
  expect(doubtsIn(agenda(...lines))).toEqual([]);
});

test('a list that no heading calls the agenda is uncertain', () => {
  expect(doubtsIn(`${FRONT}1. Apologies\n2. Declarations of interest\n3. Minutes\n4. Any other business\n5. Benches\n`)).toEqual([['agendaItems', '1. Apologies']]);
});

test('an agenda without numbers is uncertain as a whole', () => {
  expect(doubtsIn(agenda('Apologies', '', 'Declarations of interest', '', 'Minutes', '', 'Benches'))).toEqual([['agendaItems', 'Apologies']]);
});

test('a number before a sentence may be that of a list, and is uncertain', () => {
  expect(doubtsIn(agenda('1. Apologies', '2. Minutes', '3. the benches by the weir have to be mended;', '4. Trees'))).toEqual([['agendaItems[2].title', '3. the benches by the weir have to be mended;']]);
});

test('a line that only its capitals make more of a title is uncertain', () => {
  expect(doubtsIn(agenda('1. Apologies', '2. Minutes', LONG, 'Wyrebridge Trees Committee Paths'))).toEqual([['agendaItems[2].title', 'Wyrebridge Trees Committee Paths']]);
});

test('a title that runs into its note is uncertain', () => {
  expect(doubtsIn(agenda('1. Apologies', '2. Minutes To approve the minutes of the last meeting', '3. Benches'))).toEqual([['agendaItems[1].title', '2. Minutes To approve the minutes of the last meeting']]);
});

test('what stands apart above items is uncertain as what they are for', () => {
  const doubts = doubtsIn(agenda('FOR DECISION', '', '1.    Apologies', '2.    Minutes', '      Of the last meeting.', '', 'FOR INFORMATION', '', '3.    Benches', '', 'FOR DECISION', '', '4.    Trees'));
  expect(doubts).toEqual([['agendaItems[0].purpose', '1.    Apologies']]);
});

test('words before a title, below no heading of a column, are uncertain', () => {
  expect(doubtsIn(agenda('1               Apologies', '2               Minutes', '3               Licences', '4    Harbour    Benches', '5               Trees'))).toEqual([['agendaItems[3].title', '4    Harbour    Benches']]);
});

test('a bracket beside the minutes that is neither a person nor a post is uncertain as who presents', () => {
  expect(doubtsIn(agenda('1. Apologies (Chair) (5 minutes)', '2. Minutes (Ann Lee) (5 minutes)', '3. Benches (phase 2 of 4) (10 minutes)'))).toEqual([['agendaItems[2].presenters', '3. Benches (phase 2 of 4) (10 minutes)']]);
});
