import type { Reading } from '../../../../../src/packs/reading';
import { readingOf } from '../readingOf';

const sets = ({ minutes }: Reading): unknown[] => minutes.map(({ body, date, items }) => [body, date, items.map(({ number, title, resolution, paragraphs }) => [number, title, resolution, paragraphs.map(({ text }) => text)])]);

describe('a page of one item of a meeting', () => {
  test('is minutes of that item, and says of which meeting nothing tells', () => {
    const reading = readingOf('Skip to content\n\nAgenda item\n\nREVIEW OF BENCHES\n\nReport of the Town Clerk.\n\nMinutes:\n\nThe Sub-Committee considered a report.\n\nRESOLVED – That the Sub-Committee:-\n\n(a)         notes the report; and\n\n(b)         asks for another.\n\nSupporting documents:\n\n1. Benches report, item 4. PDF 100 KB\n');
    expect(sets(reading)).toEqual([[null, null, [[null, 'REVIEW OF BENCHES', 'That the Sub-Committee:-\n(a) notes the report; and\n(b) asks for another.', ['The Sub-Committee considered a report.']]]]]);
    expect(reading.agendaItems).toEqual([]);
    expect(reading.problems.map(({ value, kind }) => [value, kind])).toEqual(expect.arrayContaining([['minutes[0].body', 'missing'], ['minutes[0].date', 'missing'], ['minutes[0].items', 'other']]));
  });

  test('has its minutes behind its title where no label parts them', () => {
    expect(sets(readingOf('Agenda item\n\nBenches\n\nThe Chairs updated the Committee.\n\nRESOLVED: That benches be bought.\n'))).toEqual([[null, null, [[null, 'Benches', 'That benches be bought.', ['The Chairs updated the Committee.']]]]]);
  });

  test('is as many minutes as meetings had the item, each with its day, its number and its committee', () => {
    const reading = readingOf('Issue - meetings\n\nFeedback from Chairs\n\nMeeting: 22/01/2026 - Scrutiny Committee (Item 180)\n\n180 PANEL REPORT BACK pdf icon PDF 100 KB\n\nTo receive an update.\n\nAdditional documents:\n\nMinutes:\n\nCouncillor Larch informed Members of requests.\n\nRESOLVED – (unanimously):\n\nThat the report be noted.\n\nACTION: Councillor Oak\n\nMeeting: 12/03/2026 - Parks Board (Item 7)\n\nDecision:\n\nThat benches be bought.\n\nMinutes:\n\nThe Board bought benches.\n');
    expect(sets(reading)).toEqual([
      ['Scrutiny Committee', '2026-01-22', [['180', 'PANEL REPORT BACK', 'That the report be noted.', ['Councillor Larch informed Members of requests.']]]],
      ['Parks Board', '2026-03-12', [['7', 'Feedback from Chairs', 'That benches be bought.', ['The Board bought benches.']]]],
    ]);
    expect(reading.minutes[0]?.actions.map(({ owner }) => owner)).toEqual(['Councillor Oak']);
  });

  test('alone tells the meeting’s committee and day', () => {
    const { meeting } = readingOf('Issue - meetings\n\nBenches\n\nMeeting: 22/01/2026 - Scrutiny Committee (Item 8)\n\n8 Benches\n\nMinutes:\n\nRESOLVED that benches be bought.\n');
    expect([meeting.committee, meeting.date]).toEqual(['Scrutiny Committee', '2026-01-22']);
  });

  test('of a decision has its clauses, though the word above them was lost', () => {
    const reading = readingOf('Issue - decisions\n\nMinutes of 18 March 2026\n\n24/06/2026 - Minutes of 18 March 2026\n\nMembers were not minded to approve them.\n\n(1)          that the minutes are re-submitted to a future meeting;\n\n(2)          that an additional meeting is held.\n');
    expect(sets(reading)).toEqual([[null, '2026-06-24', [[null, 'Minutes of 18 March 2026', '(1) that the minutes are re-submitted to a future meeting;\n(2) that an additional meeting is held.', ['Members were not minded to approve them.']]]]]);
  });

  test('that is marked as exempt is closed', () => {
    const reading = readingOf('Issue - meetings\n\nLease\n\nMeeting: 22/01/2026 - Scrutiny Committee (Item 8)\n\n8 Lease of the Mill\n\nNot for publication by virtue of paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972.\n\nMinutes:\n\nRESOLVED that the lease be agreed.\n');
    expect(reading.minutes[0]?.items.map(({ part }) => part)).toEqual(['non-public']);
  });

  test('is none where the page lists the items of a meeting', () => {
    expect(readingOf('Agenda and minutes\n\nParks Committee - Tuesday, 13 January 2026 6.30 pm\n\nItems\nNo. Item\n\n1.\n\nAgenda item\n\nMinutes:\n\nNone.\n\n2.\n\nMinutes\n\nMinutes:\n\nRESOLVED that they be signed.\n\n3.\n\nBenches\n').minutes).toEqual([]);
  });
});
