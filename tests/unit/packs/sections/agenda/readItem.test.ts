import { readPack } from '../../../../../src/packs/readPack';
import type { AgendaItemReading } from '../../../../../src/packs/reading';

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';

function itemsOf(agenda: string): readonly AgendaItemReading[] {
  const result = readPack({ document: 'pack.txt', bytes: new TextEncoder().encode(`${FRONT}${agenda}`) });
  if (result.kind === 'refused') throw new Error(result.message);
  return result.reading.agendaItems;
}

test('what members must do, in brackets below a title, is its note', () => {
  const [, declarations] = itemsOf('AGENDA\n\n1   Apologies\n\n2   Disclosure of interests\n    (Members must disclose any interest that is not on the register)\n\n3   Benches\n');
  expect(declarations).toMatchObject({ title: 'Disclosure of interests', note: '(Members must disclose any interest that is not on the register)' });
});

test('a page column beside the note gives the item its page', () => {
  const items = itemsOf('AGENDA\n\n                                                                      Page\n1.    APOLOGIES\n\n2.    MINUTES\n      To confirm the minutes of the meeting held on 8 January 2025.    5\n\n3.    BENCHES                                                         9\n      Report of the Head of Parks.\n');
  expect(items.map(({ title, pages, note }) => [title, pages, note])).toEqual([
    ['APOLOGIES', null, null],
    ['MINUTES', { from: 5, to: 5 }, 'To confirm the minutes of the meeting held on 8 January 2025.'],
    ['BENCHES', { from: 9, to: 9 }, null],
  ]);
});

test('the mark of a private item stays in its title where the title would be another item’s without it', () => {
  const agenda = (closed: string): string => `AGENDA\n\nPart 1 – Public\n\n1. Apologies\n2. Minutes of 8 January 2025\n3. Benches\n\nPart 2 – Private\n\n4. ${closed} (exempt)\n`;
  expect(itemsOf(agenda('Minutes of 8 January 2025')).map(({ title }) => title)).toEqual(['Apologies', 'Minutes of 8 January 2025', 'Benches', 'Minutes of 8 January 2025 (exempt)']);
  expect(itemsOf(agenda('Lease of the kiosk')).at(-1)).toMatchObject({ title: 'Lease of the kiosk', exemptBasis: 'exempt' });
});

test.each([
  ['Benches\nReport of the Head of Parks (attached)', 'Benches', 'Head of Parks'],
  ['Benches (Report by the Surveyor)', 'Benches', 'Surveyor'],
  ['Benches – Report of the Director of Place', 'Benches', 'Director of Place'],
])('who reports is told from the title and from what is attached: “%s”', (printed, title, reportOf) => {
  expect(itemsOf(`AGENDA\n\n1. Apologies\n2. Minutes\n3. ${printed}\n4. Trees, pages 13 to 20\n`).slice(2)).toMatchObject([{ title, reportOf }, { title: 'Trees', pages: { from: 13, to: 20 } }]);
});

test('a paragraph of the Schedule behind a title is the mark of a private item; one of a report is not', () => {
  const items = itemsOf('AGENDA\n\n1. Apologies\n2. Minutes\n3. Benches (paragraph 4.2)\n4. Land sale (Paragraph 3)\n');
  expect(items.slice(2)).toMatchObject([{ part: 'public' }, { title: 'Land sale', part: 'non-public', exemptBasis: 'Paragraph 3' }]);
});

test('“1.0” is an item, and “1.1” a part of it', () => {
  expect(itemsOf('AGENDA\n\n1.0 Welcome\n1.1 Apologies\n1.2 Declarations of interest\n2.0 Reports\n2.1 Benches\n2.2 Trees\n3.0 Any other business\n').map(({ number, title }) => [number, title])).toEqual([
    ['1.0', 'Welcome'], ['1.1', 'Apologies'], ['1.2', 'Declarations of interest'], ['2.0', 'Reports'], ['2.1', 'Benches'], ['2.2', 'Trees'], ['3.0', 'Any other business'],
  ]);
});

test.each([
  ['Benches (Verbal Report)', 'Verbal Report', false],
  ['Benches\t(Paper 3, attached)\nHead of Parks', 'Paper 3, attached', false],
  ['Benches   (Paper 4, to follow)', 'Paper 4, to follow', true],
])('how a paper comes is no part of the title: “%s”', (printed, note, toFollow) => {
  const item = itemsOf(`AGENDA\n\n1. Apologies\n\n2. Minutes\n\n3. ${printed}\n\n4. Trees\n`)[2];
  expect(item).toMatchObject({ title: 'Benches', toFollow });
  expect(item?.note).toContain(note);
});

test('a title goes on with the rest of its date, its year, or the word that a hyphen broke', () => {
  const items = itemsOf('AGENDA\n\n1. To approve the minutes of the Town Council meeting held on 12th\n   January 2025.\n\n2. Needs assessment: refresh\n   2026\n\n3. Apologies\n\n4. Questions on the work of the Sub-\n   Committee\n');
  expect(items.map(({ title }) => title)).toEqual(['To approve the minutes of the Town Council meeting held on 12th January 2025', 'Needs assessment: refresh 2026', 'Apologies', 'Questions on the work of the Sub-Committee']);
});

test('pages in a column of their own stand between the two halves of a title in capitals', () => {
  const items = itemsOf('AGENDA\n\n1.   YMDDIHEURIADAU\n     APOLOGIES\n\n2.   COFNODION                                  (Tudalennau / Pages 3 - 8)\n     MINUTES\n     Derbyn y cofnodion.\n\n3.   MEINCIAU\n     BENCHES\n');
  expect(items.map(({ title, pages }) => [title, pages])).toEqual([['YMDDIHEURIADAU APOLOGIES', null], ['COFNODION MINUTES', { from: 3, to: 8 }], ['MEINCIAU BENCHES', null]]);
});

test('what stands in a column before the titles is none of them, and below “not open” it closes the item', () => {
  const items = itemsOf('A G E N D A\n\nItem   Ward       Item Not                                      Page\nNo                Open                                          No\n\n1                           APOLOGIES\n\n2                           DECLARATIONS OF INTEREST\n\n3                           MINUTES\n\n4      Harbour              LICENCE FOR THE KETTLE,             5 - 42\n                            8 DOCK ROAD\n\n5      Moor       10.4(3)   LICENCE FOR A PERSON                43 - 50\n');
  expect(items.map(({ title, part, pages }) => [title, part, pages?.from ?? null])).toEqual([['APOLOGIES', 'public', null], ['DECLARATIONS OF INTEREST', 'public', null], ['MINUTES', 'public', null], ['LICENCE FOR THE KETTLE, 8 DOCK ROAD', 'public', 5], ['LICENCE FOR A PERSON', 'non-public', 43]]);
});

test('who reports on the last item does not end the agenda where its purpose follows', () => {
  expect(itemsOf('AGENDA\n\n1. Apologies\n\n2. Minutes\n\n3. Benches\nHead of Parks\nFor decision\n').at(-1)).toMatchObject({ title: 'Benches', purpose: 'decision' });
});

test('when an item is taken is no part of its title, before its pages or alone; the head of the next page is no part of the last item', () => {
  const items = itemsOf('AGENDA\n\n1.  Apologies (7.00pm)\n\n2.  Minutes\n\n3.  Benches (7.10pm)                  (Pages 13 - 48)\n\n4.  Any Other Business\n\nItem 2            Minutes             Page 5\n\nMore text.\n');
  expect(items.map(({ title, pages }) => [title, pages?.from ?? null])).toEqual([['Apologies', null], ['Minutes', null], ['Benches', 13], ['Any Other Business', null]]);
});

test('items below another may be titled by a day alone, beside their number or below it', () => {
  const titles = (agenda: string) => itemsOf(`AGENDA\n\n1. Apologies\n\n${agenda}\n3. Benches\n`).map(({ number, title }) => [number, title]);
  const days = [['1', 'Apologies'], ['2', 'Minutes of the meetings held on'], ['2.1', '2ND OCTOBER 2025'], ['2.2', '16TH OCTOBER 2025'], ['3', 'Benches']];
  expect(titles('2. Minutes of the meetings held on:-\n\n2.1 2ND OCTOBER 2025;\n\n2.2 16TH OCTOBER 2025.\n')).toEqual(days);
  expect(titles('2. Minutes of the meetings held on:-\n\n2.1\n\n2ND OCTOBER 2025;\n\n2.2\n\n16TH OCTOBER 2025.\n')).toEqual(days);
});

test('what stands in brackets beside the minutes names who presents, unless it says how the item is taken', () => {
  const items = itemsOf('AGENDA\n\n1. Boilers (15 minutes) (To Follow)\n2. Lifts (To Follow) (10 minutes)\n3. Doors (For Decision) (5 minutes)\n4. Windows (Head of Repairs, 10 minutes) (To Follow)\n5. Roofs (Head of Repairs) (10 minutes)\n');
  expect(items.map(({ title, minutesAllotted, toFollow, purpose, presenters }) => [title, minutesAllotted, toFollow, purpose, presenters])).toEqual([
    ['Boilers', 15, true, null, []],
    ['Lifts', 10, true, null, []],
    ['Doors', 5, false, 'decision', []],
    ['Windows', 10, true, null, ['Head of Repairs']],
    ['Roofs', 10, false, null, ['Head of Repairs']],
  ]);
});
