import { readingOf } from '../readingOf';

const FRONT = 'Orrey Parish Council\n\nTuesday 3 March 2026 at 7.30pm, Reading Room\n\n';

describe('a list of which every item was printed with 1', () => {
  const reading = readingOf(`${FRONT}AGENDA\n\n1. APOLOGIES\n\n1. DECLARATIONS OF INTEREST\n\n1. PLANNING\n\n3.1 The Old Forge - porch\n\n3.2 Land at Orrey Green - an oak\n\n1. FINANCE\n\n1. DATE OF NEXT MEETING\n`);

  test('is counted through, with the parts of an item below it', () => {
    expect(reading.agendaItems.map(({ number, title }) => [number, title])).toEqual([['1', 'APOLOGIES'], ['2', 'DECLARATIONS OF INTEREST'], ['3', 'PLANNING'], ['3.1', 'The Old Forge - porch'], ['3.2', 'Land at Orrey Green - an oak'], ['4', 'FINANCE'], ['5', 'DATE OF NEXT MEETING']]);
  });

  test('is said to be counted', () => {
    expect(reading.problems.filter(({ value }) => value === 'agendaItems').map(({ message }) => message)).toEqual(['The agenda prints 1 before item after item, as the lists of saved pages do: they were counted in their order. Compare their numbers with the printed agenda.']);
  });
});

test('an agenda of which only parts of later items could be read says so', () => {
  const { agendaItems, problems } = readingOf(`${FRONT}AGENDA\n\nAPOLOGIES\nPLANNING\n\n6.1 The Old Forge - porch\n6.2 Minutes of the planning group\n7.1 Any other business\n7.2 Date of next meeting\n`);
  expect(agendaItems[0]?.number).toBe('6.1');
  expect(problems).toContainEqual(expect.objectContaining({ kind: 'missing', value: 'agendaItems', message: 'The first item read is 6.1. Check whether the agenda has items before it.' }));
});

test('the hours of items, in a column of their own, are none of their titles', () => {
  const { agendaItems } = readingOf(`${FRONT}AGENDA\n\n                                            Time           Page\n\n1    Apologies\n\n2    Minutes                                10:00-10:05    5-14\n     To confirm the minutes.\n\n3    School transport: learner\n     travel review                          10:05-10:50    15-52\n\n4    Forward Work Programme                 11.30am        53\n`);
  expect(agendaItems.map(({ title, pages, note }) => [title, pages?.from ?? null, note?.split('\n').includes('10:00-10:05') ?? false])).toEqual([['Apologies', null, false], ['Minutes', 5, true], ['School transport: learner travel review', 15, false], ['Forward Work Programme', 53, false]]);
  expect(agendaItems[3]?.note).toBe('11.30am');
});

describe('hours behind most titles', () => {
  const list = (last: string): string => `${FRONT}AGENDA\n\n1) Welcome and apologies (AM) 14:00\n2) Actions and minutes (AM) 14:05 – attached\n3) Crime update (Head of Safety) 14:15 – presentation\n4) Harbour (JP/ZH) 15:05 – to follow\n5) ${last}\n`;

  test('are when each item is taken, with whoever presents it and how its paper comes before and behind them', () => {
    expect(readingOf(list('Dates (AM) 15:25')).agendaItems.map(({ title, presenters, note, toFollow }) => [title, presenters, note, toFollow])).toEqual([
      ['Welcome and apologies', ['AM'], '14:00', false],
      ['Actions and minutes', ['AM'], '14:05\nattached', false],
      ['Crime update', ['Head of Safety'], '14:15\npresentation', false],
      ['Harbour', ['JP', 'ZH'], '15:05\nto follow', true],
      ['Dates', ['AM'], '15:25', false],
    ]);
  });

  test('leave a title without one alone', () => {
    expect(readingOf(list('Harbour (phase two)')).agendaItems.at(-1)).toMatchObject({ title: 'Harbour (phase two)', presenters: [] });
  });
});

test('an hour behind one title alone is of the title', () => {
  expect(readingOf(`${FRONT}AGENDA\n\n1. Apologies\n2. Minutes\n3. Closing the park at 21:00\n`).agendaItems.at(-1)?.title).toBe('Closing the park at 21:00');
});
