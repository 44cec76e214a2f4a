import { readingOf } from '../readingOf';

const HEAD = 'Corrow Integrated Care Board and Corrow Council\nPlace Committees in Common (meeting in public)\n\nThursday 26 March 2026, 09:30 - 12:00\nLecture Theatre, Education Centre\n\nSecretary to the Committees: Jo Elm, jo.elm@corrow.example, 01632 960778\n\nAGENDA\n\n';
const TABLE = 'No.    Time     Item                            Presenter         Purpose       Enc.\n\n1      OPENING BUSINESS\n\n1.1    09:30    Welcome and apologies           Chair                           Verbal\n\n1.2    09:35    Minutes of 22 January           Chair             Approval      Enc 1\n\n2      PLANS FOR 2026/27\n\n2.1    09:50    Better Care Fund plan           Hal Fir and       Approval      To follow\n                                                Bo Yew\n\n       10:20    BREAK\n\n3      CLOSING BUSINESS\n\n3.1    11:50    Questions from the public       Chair                           Verbal\n';
const reading = readingOf(HEAD + TABLE);

test('a table laid out by spaces goes on over its numbered sections, whose words run on over other columns', () => {
  expect(reading.agendaItems.map(({ number, title, purpose, toFollow }) => [number, title, purpose, toFollow])).toEqual([
    ['1', 'OPENING BUSINESS', null, false],
    ['1.1', 'Welcome and apologies', null, false],
    ['1.2', 'Minutes of 22 January', 'decision', false],
    ['2', 'PLANS FOR 2026/27', null, false],
    ['2.1', 'Better Care Fund plan', 'decision', true],
    ['3', 'CLOSING BUSINESS', null, false],
    ['3.1', 'Questions from the public', null, false],
  ]);
  expect(reading.agendaItems[4]?.presenters).toEqual(['Hal Fir', 'Bo Yew']);
});

test('committees that meet in common are the body, and their secretary is whom to ask', () => {
  expect(reading.meeting).toMatchObject({ committee: 'Place Committees in Common', contact: { name: 'Jo Elm' } });
});
