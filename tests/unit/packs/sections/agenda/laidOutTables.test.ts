import { readingOf } from '../readingOf';

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';
const said = (...agenda: readonly string[]): readonly unknown[] =>
  readingOf(`${FRONT}${agenda.join('\n')}\n`).agendaItems.map(({ number, title, part, pages, presenters }) => [number, title, part === 'public' ? '' : 'X', pages ? `${String(pages.from)}-${String(pages.to)}` : '', presenters.join()]);

const LAID_OUT = [
  '                                        AGENDA',
  '                                         PART I',
  '',
  'AGENDA      REPORT TITLE                                                     PAGE       WARD',
  'ITEM',
  '',
  '            Apologies for absence.',
  '',
  '1.          Declarations of Interest                                          -          -',
  '',
  '            All Members who believe they have a Disclosable Pecuniary or',
  '            other Interest in any matter to be considered at the meeting',
  '            must declare that interest.',
  '',
  '2.          Minutes of the Meeting held on 4 February 2025                  1 - 12       -',
  '',
  '3.          Update on Weirs and the Repair and Recovery                     13 - 60     All',
  '            Plan',
  '',
  '4.          Exclusion of Press and Public                                     -          -',
  '',
  '            It is recommended that the Press and Public be excluded from',
  '            the meeting during consideration of the items in Part II of the',
  '            Agenda, as it involves the likely disclosure of exempt information.',
  '',
  '                                        PART II',
  '',
  '5.          Sale of the Old Dairy -                                         61 - 66    Central',
  '            Appendices',
];

test('a note that stands apart below a title of a laid-out table is no part of the title, and the head’s second line is no item', () => {
  expect(said(...LAID_OUT)).toEqual([
    [null, 'Apologies for absence', '', '', ''],
    ['1', 'Declarations of Interest', '', '', ''],
    ['2', 'Minutes of the Meeting held on 4 February 2025', '', '1-12', ''],
    ['3', 'Update on Weirs and the Repair and Recovery Plan', '', '13-60', ''],
    ['4', 'Exclusion of Press and Public', '', '', ''],
    ['5', 'Sale of the Old Dairy - Appendices', 'X', '61-66', ''],
  ]);
});

test('a mark that stands apart below a title closes its item', () => {
  expect(said('AGENDA', '', 'ITEM        TITLE                                                            PAGE       WARD', '', '1.          Apologies                                                         -          -', '', '2.          Minutes                                                         1 - 12       -', '', '3.          Sale of the Old Dairy                                           13 - 60     All', '', '            Not for publication by virtue of paragraph 3 of Schedule 12A.', '', '4.          Benches                                                         61 - 66     All').map((item) => (item as readonly string[])[2])).toEqual(['', '', 'X', '']);
});

test('who leads on an item may stand behind its title, below a head that says so', () => {
  expect(said('AGENDA', '', 'Item    Discussion                                                        Portfolio', '', '1       Apologies                                                         Leader of Council', '', '        To note any apologies for absence.', '', '2       Minutes (Pages 1 - 18)                                            Leader of Council', '', '        To confirm the minutes of the meeting held on 4 February,', '        (minutes attached).', '', '3       Weir repair                                                       Rivers', '', '        Up to 30 minutes is allowed for this item.')).toEqual([
    ['1', 'Apologies', '', '', 'Leader of Council'],
    ['2', 'Minutes', '', '1-18', 'Leader of Council'],
    ['3', 'Weir repair', '', '', 'Rivers'],
  ]);
});

test('the hour may stand before the number, and the number in the column of titles', () => {
  expect(said('AGENDA', '', 'Time   Item                                                         Lead              Page', '', '14:00  1.  GENERAL', '           (1)  Apologies                                           Chair', '           (2)  Minutes of the Meeting of 11 January 2025 and       Chair             5 - 10', '                Matters Arising', '', '14:10  2.  Annual Report on Rivers                                  Cora Ash          11 - 58', '', '14:35  3.  Needs Assessment - Weirs                                 Dai Oak           59 - 104', '           and Locks', '', '15:15  4.  Forward Plan                                             Eve Yew           105 - 122')).toEqual([
    ['1', 'GENERAL', '', '', ''],
    ['1(1)', 'Apologies', '', '', 'Chair'],
    ['1(2)', 'Minutes of the Meeting of 11 January 2025 and Matters Arising', '', '5-10', 'Chair'],
    ['2', 'Annual Report on Rivers', '', '11-58', 'Cora Ash'],
    ['3', 'Needs Assessment - Weirs and Locks', '', '59-104', 'Dai Oak'],
    ['4', 'Forward Plan', '', '105-122', 'Eve Yew'],
  ]);
});
