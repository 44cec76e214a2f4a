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

describe('an agenda whose first item lost its number', () => {
  const page = 'The Annual Meeting will be held on Monday, 17th May 2027 at 7.30pm in Orrey Village Hall\nMembers are reminded to declare their interests.\n- Apologies\n2. Election of a) Chairman\nb) Vice-chairman\n2. Co-option of Councillors\n4. Benches\n5. Minutes of the last meeting\n6. Highways\n7. Weir repair\n8. Annual Audit\n9. Paths\n10. Hedges\n11. Trees\n12. Date of Next Meeting\nMembers of the public are welcome.\n';

  test('begins with it, whatever numbers are printed twice', () => {
    expect(readingOf(page).agendaItems.map(({ number, title }) => [number, title])).toEqual([[null, 'Apologies'], ['2', 'Election of'], ['2a', 'Chairman'], ['2b', 'Vice-chairman'], ['2', 'Co-option of Councillors'], ['4', 'Benches'], ['5', 'Minutes of the last meeting'], ['6', 'Highways'], ['7', 'Weir repair'], ['8', 'Annual Audit'], ['9', 'Paths'], ['10', 'Hedges'], ['11', 'Trees'], ['12', 'Date of Next Meeting']]);
  });
});

describe('an agenda whose titles have bullets and no numbers', () => {
  const page = `${FRONT}AGENDA\n- Chair’s statement in respect of the recording of\nmeetings\n- Apologies for absence.\n- Declarations of interests\n– to consider requests for dispensations on items on the agenda.\n- Public participation\n- Consider, and if approved confirm, the draft minutes of the meeting held on 7th July 2025.\n- Review of the minutes – items for report / discussion.\n- Planning Matters\n– Applications :\n– Decisions and enforcement matters\n– To decide the policy on complaints received from\nparishioners to the planning authorities.\n- Benches\n– Update on the bench below the weir\n`;

  test('has a title behind each bullet of the kind that it begins with, and no other', () => {
    expect(readingOf(page).agendaItems.map(({ title }) => title)).toEqual(['Chair’s statement in respect of the recording of meetings', 'Apologies for absence', 'Declarations of interests', 'Public participation', 'Consider, and if approved confirm, the draft minutes of the meeting held on 7th July 2025', 'Review of the minutes – items for report / discussion', 'Planning Matters', 'Benches']);
  });
});

describe('what reports are for', () => {
  test('is said above them, where a heading names them in the plural', () => {
    const { agendaItems } = readingOf(`${FRONT}AGENDA\n1. Apologies\n2. Minutes\n3. Weir repair\nReports for information\n4. Benches\n5. Trees\n6. Paths\n`);
    expect(agendaItems.map(({ title, purpose }) => [title, purpose])).toEqual([['Apologies', null], ['Minutes', null], ['Weir repair', null], ['Benches', 'information'], ['Trees', 'information'], ['Paths', 'information']]);
  });
});

test('what the chair tells and for whom a session is, behind a title, is its note', () => {
  expect(readingOf(`${FRONT}AGENDA\n1. Apologies\n2. Public question time (an opportunity for members of the public to ask questions.)\n3. Fire drill – The chair to inform members of the public of what to do when there is a fire.\n4. Minutes\n`).agendaItems.map(({ title }) => title)).toEqual(['Apologies', 'Public question time', 'Fire drill', 'Minutes']);
});
