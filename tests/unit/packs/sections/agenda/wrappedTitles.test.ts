import type { AgendaItemReading } from '../../../../../src/packs/reading';
import { readingOf } from '../readingOf';

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';
const itemsOf = (...agenda: readonly string[]): readonly AgendaItemReading[] => readingOf(`${FRONT}AGENDA\n\n${agenda.join('\n')}\n`).agendaItems;
const said = (...agenda: readonly string[]): readonly (readonly [string | null, string, string])[] => itemsOf(...agenda).map(({ number, title, pages }) => [number, title, pages ? `${String(pages.from)}-${String(pages.to)}` : ''] as const);

test('what stands before the pages on the line below a title is the rest of the title', () => {
  expect(said('1. Apologies (if any)', '2. Applications', '   a) 25/0101/FPA - Land east of Mill Court, ZZ1', '      4QQ (Pages 3 - 8)', '', '      Six dwellings', '', '   b) 25/0102/OUT - Kettle Farm, ZZ1 5QQ (Pages 9 - 12)', '3. Urgent business')).toEqual([
    ['1', 'Apologies (if any)', ''],
    ['2', 'Applications', ''],
    ['2a', '25/0101/FPA - Land east of Mill Court, ZZ1 4QQ', '3-8'],
    ['2b', '25/0102/OUT - Kettle Farm, ZZ1 5QQ', '9-12'],
    ['3', 'Urgent business', ''],
  ]);
});

test('but a note that ends with its pages is none of the title', () => {
  expect(said('1. Apologies', '2. Minutes', '   To agree the minutes of the meeting held in May (Pages 3 - 8)', '3. Benches')[1]).toEqual(['2', 'Minutes', '3-8']);
  expect(said('1. Apologies', '2. Weir repair', '   Report of the Head of Parks attached (Pages 3 - 8)', '3. Benches')[1]).toEqual(['2', 'Weir repair', '3-8']);
});

describe('pages that are printed above the number of their item', () => {
  const above = ['1   APOLOGIES', '    To receive any.', '', '3 - 8', '2   MINUTES', '    To agree them.', '', '9 - 30', '3   WEIR REPAIR', '    Report of the Head of Parks.', '', '4   URGENT BUSINESS', '    If any.'];

  test('are those of the item that they stand right above', () => {
    expect(said(...above).map(([, , pages]) => pages)).toEqual(['', '3-8', '9-30', '']);
  });

  test('are told to be so', () => {
    expect(readingOf(`${FRONT}AGENDA\n\n${above.join('\n')}\n`).problems.filter(({ value }) => value === 'agendaItems').map(({ kind }) => kind)).toContain('uncertain');
  });

  test('stay those of the item above where they follow it as closely', () => {
    expect(said('1   APOLOGIES', '2   MINUTES', '3 - 8', '3   WEIR REPAIR', '9 - 30', '4   URGENT BUSINESS').map(([, , pages]) => pages)).toEqual(['', '3-8', '9-30', '']);
  });
});

test('a space that came between the figures of a number is none of it', () => {
  expect(said('  1.   APOLOGIES', '  2.   MINUTES                                          3 - 8', '  3.   REPORTS FOR CONSIDERATION', '3 .1   Weir repair                                      9 - 12', '3 .2   Benches                                         13 - 20', '  4.   ANY OTHER BUSINESS').map(([number, title]) => [number, title])).toEqual([
    ['1', 'APOLOGIES'], ['2', 'MINUTES'], ['3', 'REPORTS FOR CONSIDERATION'], ['3.1', 'Weir repair'], ['3.2', 'Benches'], ['4', 'ANY OTHER BUSINESS'],
  ]);
});

test('a range of pages may be broken in its column, and the figures belong together', () => {
  expect(said('Item                                                       Page', 'No                                                         No', '', '1      APOLOGIES', '', '2      MINUTES - 4 FEBRUARY 2025                            5 -', '                                                            12', '       To agree the minutes.', '', '3      WEIR REPAIR                                          13 -', '                                                            44', '       To consider the report.').map(([, title, pages]) => [title, pages])).toEqual([
    ['APOLOGIES', ''], ['MINUTES - 4 FEBRUARY 2025', '5-12'], ['WEIR REPAIR', '13-44'],
  ]);
});

test('when an item is taken and for how long may stand behind its title', () => {
  const items = itemsOf('1   Apologies', '2   Minutes                              (Pages 3 - 8)', '3   Mayor’s announcements                4.45 pm - 5 mins', '4   Weir repair                          4.50 pm - 10 mins', '    (Pages 9 - 12)', '5   Motions                              5.00 pm – 30 minutes');
  expect(items.map(({ title, minutesAllotted }) => [title, minutesAllotted])).toEqual([['Apologies', null], ['Minutes', null], ['Mayor’s announcements', 5], ['Weir repair', 10], ['Motions', 30]]);
  expect(items[3]).toMatchObject({ pages: { from: 9, to: 12 }, note: '4.50 pm' });
});

test('pages behind a title are taken off it where its other tongue stands below', () => {
  expect(said('1.  Calling of the roll', '2.  Revenue budget 2025/26                                   pp 3 - 8', '    Sgrùdadh Buidseit', '3.  Minutes').map(([, title, pages]) => [title, pages])).toEqual([['Calling of the roll', ''], ['Revenue budget 2025/26 Sgrùdadh Buidseit', '3-8'], ['Minutes', '']]);
});

test('an item named by what is to be done goes on below, also to what the public is to do', () => {
  expect(said('1. To receive apologies', '2. To resolve to exclude', '   the public and press for the following items due to the nature of the business', '3. To consider the weir')[1]?.[1]).toBe('To resolve to exclude the public and press for the following items due to the nature of the business');
});
