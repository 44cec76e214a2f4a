import { readingOf } from '../readingOf';

const FRONT = 'Estates Committee\n\nTuesday 3 March 2026 at 7.30pm, Town Hall\n\n';

describe('an agenda whose numbers end with a stroke and whose pages stand in square brackets', () => {
  const { agendaItems } = readingOf(`${FRONT}AGENDA – PART A (OPEN)\n\n01/   Apologies\n02/   Minutes of 13 January 2026                          [3-6]\n03/   Action list                                         [7]\n04/   Fire doors                FOR INFORMATION           [10-18]\n\nAGENDA – PART B (CLOSED)\n\n05/   Tower: settlement         FOR DECISION              [20-24]\n`);

  test('is read with its pages and purposes', () => {
    expect(agendaItems.map(({ number, title, pages, purpose }) => [number, title, pages, purpose])).toEqual([
      ['1', 'Apologies', null, null],
      ['2', 'Minutes of 13 January 2026', { from: 3, to: 6 }, null],
      ['3', 'Action list', { from: 7, to: 7 }, null],
      ['4', 'Fire doors', { from: 10, to: 18 }, 'information'],
      ['5', 'Tower: settlement', { from: 20, to: 24 }, 'decision'],
    ]);
  });

  test('is closed below “Agenda – Part B (closed)”', () => {
    expect(agendaItems.map(({ part }) => part)).toEqual(['public', 'public', 'public', 'public', 'non-public']);
  });
});

test.each([
  ['AGENDA: PART 2 – EXEMPT', 'non-public'],
  ['Agenda Part II – Private', 'non-public'],
  ['AGENDA – PART 1 (PUBLIC)', 'public'],
])('“%s” in the middle of an agenda heads a part', (heading, part) => {
  expect(readingOf(`${FRONT}AGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n\n${heading}\n\n4. Tower: settlement\n`).agendaItems.at(-1)?.part).toBe(part);
});

test('a list of few items that begins late, with business that no meeting opens with, is said to lack what stands before it', () => {
  const { agendaItems, problems } = readingOf(`${FRONT}AGENDA\n\n7\nACTION LIST\n\nSigns to be replaced\n\n8\nESTATE CHAMPIONS\n\nMembers to be appointed\n`);
  expect(agendaItems[0]?.number).toBe('7');
  expect(problems).toContainEqual(expect.objectContaining({ kind: 'missing', value: 'agendaItems' }));
});
