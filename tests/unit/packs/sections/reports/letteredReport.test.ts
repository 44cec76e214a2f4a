import { readingOf } from '../readingOf';

const report = (above: string): string => `Corrow Joint Board\nTuesday 27 January 2026 at 2pm\nCivic Centre\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Carers Strategy\n\n${above}CARERS STRATEGY\n\nREPORT BY DIRECTOR\n\nA     PURPOSE OF REPORT\n\n      To present the strategy.\n\nB     RECOMMENDATION\n\n      The Board is asked to:\n\n      1.    Agree the strategy; and\n\n      2.    Note the responses.\n\nC     TERMS OF REPORT\n\n      The first strategy ends in March.\n`;

test('a report with its day and item below the body’s name, who reports below its title and lettered sections is read', () => {
  const [read] = readingOf(report('Corrow Joint Board\n\nDate: 27 January 2026\n\nAgenda Item: 3\n\n')).reports;
  expect(read).toMatchObject({ agendaItem: '3', title: 'CARERS STRATEGY', reportOf: 'DIRECTOR', dated: '2026-01-27', recommendations: ['Agree the strategy; and', 'Note the responses.'] });
});

test('a day and who reports below anything else are no report’s cover', () => {
  expect(readingOf(report('Date: 27 January 2026\n\n')).reports).toEqual([]);
});

test('the number of a report beside its label is none of its title', () => {
  expect(readingOf('COMMITTEE:              Housing and Property Committee\nDATE OF MEETING:        19 February 2026\nREPORT TITLE:           Empty Homes\nREPORT NUMBER:          HPC/04/26\nREPORT BY:              Director of Housing\n\n1.      Recommendations\n\n1.1     Members are asked to note the review.\n').reports[0]?.title).toBe('Empty Homes');
});
