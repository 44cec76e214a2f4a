import { readPack } from '../../../../../src/packs/readPack';
import type { MinutesReading } from '../../../../../src/packs/minutesReading';
import type { Reading } from '../../../../../src/packs/reading';

const PACK = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\nMembers:\nCllr Ann Larch (Chair)\nCllr Ben Elm\n\nAGENDA\n\n1. Apologies\n\n2. Minutes\n\n3. Mowing\n\n4. Any other business\n\n';
const HEAD = 'PARKS COMMITTEE\n\nMinutes of the meeting of the Parks Committee held in Committee Room 1 on Tuesday 4 February 2025 at 6.30 pm\n\nPresent:\nCllr Ann Larch (Chair)\nCllr Ben Elm\n\n';
const OTHER = 'Minutes of the meeting of the Harbour Board held at the Pier House on Monday 3 February 2025 at 2 pm\n\nPresent: Ivo Quay (Chair), Dora Mole\n\n1. Apologies\nThere were none.\n\n2. Dredging\nRESOLVED that the tender be accepted.\n\nThe meeting closed at 3.15 pm\n\n';

function readingOf(text: string): Reading {
  const result = readPack({ document: 'pack.txt', bytes: new TextEncoder().encode(text) });
  if (result.kind === 'refused') throw new Error(result.message);
  return result.reading;
}

function minutesOf(text: string): MinutesReading {
  const [minutes, another] = readingOf(text).minutes;
  if (!minutes || another) throw new Error('The text has no minutes, or more than one set.');
  return minutes;
}

const withItems = (items: string): MinutesReading => minutesOf(`${PACK}${HEAD}${items}\n\nThe meeting ended at 7.48 pm\n`);

describe('minutes inside a pack', () => {
  const own = `${HEAD}1. Apologies\nCllr Cy Oak sent his apologies.\n\n2. Mowing\nRESOLVED that the contract be let.\n\nThe meeting ended at 7.48 pm\n\nChair\n\n`;

  test('stay out of the meeting that the pack is for', () => {
    const { meeting, agendaItems, minutes } = readingOf(PACK + own);
    expect(meeting).toMatchObject({ committee: 'Parks Committee', date: '2025-03-04', time: '18:30' });
    expect(agendaItems.map((item) => item.title)).toEqual(['Apologies', 'Minutes', 'Mowing', 'Any other business']);
    expect(minutes.map(({ date, standing }) => [date, standing])).toEqual([['2025-02-04', 'thisBody']]);
  });

  test('of another body are told apart from the committee’s own, in either order', () => {
    for (const text of [PACK + own + OTHER, PACK + OTHER + own]) {
      const reading = readingOf(text);
      const [harbour] = reading.minutes.filter(({ standing }) => standing === 'anotherBody');
      expect(reading.minutes).toHaveLength(2);
      expect(harbour).toMatchObject({ body: 'Harbour Board', date: '2025-02-03', time: '14:00', endTime: '15:15', venue: 'Pier House' });
      expect(harbour?.present.map(({ name }) => name)).toEqual(['Ivo Quay', 'Dora Mole']);
      expect(reading.minutes.find(({ standing }) => standing === 'thisBody')?.present.map(({ name }) => name)).toEqual(['Cllr Ann Larch', 'Cllr Ben Elm']);
      expect(reading.problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('another body, Harbour Board'));
    }
  });

  test('are this committee’s where its name stands beside a label without a colon', () => {
    const { minutes } = readingOf(`${PACK}City of Elmford                 Committee Minutes\n\nMeeting         Parks Committee\n\nDate            4 February 2025\n\nPresent         Councillors Larch (Chair) and Elm\n\nOfficers        Jo Penn, Head of Parks\nPresent         Ida Moss, Parks Manager\n\n1. Apologies\n\nNone.\n\n2. Mowing\n\nResolved: That the report be noted.\n`);
    expect(minutes.map(({ body, standing }) => [body, standing])).toEqual([['Parks Committee', 'thisBody']]);
    expect(minutes[0]?.present.map(({ name }) => name)).toEqual(['Councillor Larch', 'Councillor Elm']);
    expect(minutes[0]?.officers.map(({ name }) => name)).toEqual(['Jo Penn', 'Ida Moss']);
  });

  test('that do not name their committee are unclear, with a problem', () => {
    const reading = readingOf(`${PACK}Minutes of the meeting held on Tuesday 4 February 2025\n\nPresent: Cllr Ann Larch\n\n1. Apologies\nNone.\n\n2. Mowing\nRESOLVED that it be done.\n`);
    expect(reading.minutes.map(({ standing }) => standing)).toEqual(['unclear']);
    expect(reading.problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('do not say which committee'));
  });

  test('end at the report behind them where no line ends the meeting', () => {
    const reading = readingOf(`${PACK}${own.replace(/The meeting ended.*\n/, '').replace('Chair\n\n', '')}${'Text of the last item goes on.\n\n'.repeat(14)}Report to: Parks Committee\nSubject: Benches\nDate: 4 March 2025\n\n3. Background\n\nRESOLVED to be ignored.\n`);
    expect(reading.minutes[0]?.items.map((item) => item.title)).toEqual(['Apologies', 'Mowing']);
    expect(reading.minutes[0]?.items[1]?.resolution).toBe('that the contract be let.');
  });

  test('are not found in a list of those present at some other event', () => {
    expect(readingOf(`${PACK}Report to: Parks Committee\nSubject: Walkabout\n\nPresent: Cllr Ann Larch, Cllr Ben Elm\n\nThe group walked the park.\n`).minutes).toEqual([]);
  });
});

describe('numbers of items', () => {
  const numbers = (items: string): (string | null)[] => withItems(items).items.map((item) => item.number);

  test('repeat, go missing and come from elsewhere without losing an item', () => {
    expect(numbers('1. APOLOGIES\nNone.\n\n2. MINUTES\nAgreed.\n\n2. MOWING\nDiscussed.\n\n5. BENCHES\nDiscussed.\n\n17. TREES\nDiscussed.\n\n6. ANY OTHER BUSINESS\nNone.')).toEqual(['1', '2', '2', '5', '17', '6']);
  });

  test('are not those of clauses, paragraphs or lists', () => {
    const items = '1. Apologies\nNone.\n\n2. Mowing\n2.1 The Head of Parks said that 3 parks were left.\n2.2 Members asked about:\n- 3 of the parks;\n- 12 benches.\nRESOLVED that the Committee:\n1. Approve the contract\n2. Note the cost\n3. Ask for a report in June\n\n3. Any other business\nNone.';
    expect(numbers(items)).toEqual(['1', '2', '3']);
    expect(withItems(items).items[1]?.resolution).toBe('that the Committee:\n1. Approve the contract\n2. Note the cost\n3. Ask for a report in June');
  });

  test('a paragraph with a foreign number opens no item', () => {
    const [, mowing] = withItems('1. Apologies\nNone.\n\n2. Mowing\n\n- 2.1 It was wet.\n- 9.2 It was dry.\n\n3. Trees\nNone.').items;
    expect(mowing?.paragraphs.map(({ number, text }) => [number, text])).toEqual([['2.1', 'It was wet.'], ['9.2', 'It was dry.']]);
  });
});

describe('a resolution', () => {
  const resolutionOf = (text: string): string | null | undefined => withItems(`1. Apologies\nNone.\n\n2. Mowing\nIt was discussed.\n\n${text}\n\n3. Trees\nNone.`).items[1]?.resolution;

  test.each([
    ['RESOLVED – That the contract be let.', 'That the contract be let.'],
    ['RESOLVED:- That the contract be let.', 'That the contract be let.'],
    ['RESOLVED: - that the contract be let.', 'that the contract be let.'],
    ['RESOLVED, that – the contract be let.', 'that – the contract be let.'],
    ['**RESOLVED** that the contract be let.', 'that the contract be let.'],
    ['Resolved: that the contract be let.', 'that the contract be let.'],
    ['Resolved that the contract be let.', 'that the contract be let.'],
    ['RESOLVED unanimously that the contract be let.', 'that the contract be let.'],
    ['It was AGREED that the contract be let.', 'that the contract be let.'],
    ['It was unanimously RESOLVED that the contract be let.', 'that the contract be let.'],
    ['AGREED: the contract be let.', 'the contract be let.'],
    ['DECISION\nThe contract be let.', 'The contract be let.'],
    ['Decision: The contract be let.', 'The contract be let.'],
    ['The Committee AGREED to let the contract.', 'to let the contract.'],
    ['PENDERFYNWYD / RESOLVED that the contract be let.', 'that the contract be let.'],
  ])('may be printed as %s', (printed, words) => {
    expect(resolutionOf(printed)).toBe(words);
  });

  test.each(['Members agreed with the officer.', 'The matter was resolved last year.', 'Decision making was discussed.', 'It was agreed that this would be followed up.'])('is not “%s”', (printed) => {
    expect(resolutionOf(printed)).toBeNull();
  });

  test('keeps its clauses and the bullets below them', () => {
    expect(resolutionOf('RESOLVED:\n\n- To let the contract.\n- To fund:\n - oaks\n - ● limes\n- To report.')).toBe('- To let the contract.\n- To fund:\n  - oaks\n  - limes\n- To report.');
  });

  test('is the second where a first heading stands over narrative', () => {
    expect(resolutionOf('RESOLVED:\n\n2.1 The Chair thanked the team.\n\nRESOLVED:\n\n- That the contract be let.')).toBe('- That the contract be let.');
  });

  test('ends where the discussion goes on', () => {
    expect(resolutionOf('RESOLVED that the contract be let.\n\nMembers then spoke of the weather.')).toBe('that the contract be let.');
  });
});

describe('an action', () => {
  const actionsOf = (text: string): (string | null)[][] => withItems(`1. Apologies\nNone.\n\n2. Mowing\n${text}\n\n3. Trees\nNone.`).actions.map((action) => [action.text, action.owner, action.due]);

  test.each([
    ['2.1 Officers would write to the firm.\n\nAction: Fay Ash', [['Officers would write to the firm.', 'Fay Ash', null]]],
    ['It rained. The Clerk would write to the firm. It rained again.\nAction: Clerk', [['The Clerk would write to the firm.', 'Clerk', null]]],
    ['ACTION – Head of Parks to write to the firm by 3 May 2025.', [['Head of Parks to write to the firm by 3 May 2025.', 'Head of Parks', 'by 3 May 2025']]],
    ['**Action**: Fay Ash to write to the firm', [['Fay Ash to write to the firm', 'Fay Ash', null]]],
    ['Action: Write to the firm (Head of Parks)', [['Write to the firm', 'Head of Parks', null]]],
    ['Action: Fay Ash / Guy Fir', [['It was wet.', 'Fay Ash / Guy Fir', null]]],
    ['The firm was late. The Clerk would write to it. Action: Fay Ash by 3 May 2025', [['The Clerk would write to it.', 'Fay Ash', 'by 3 May 2025']]],
    ['RESOLVED to:\n\n• Note the audit.\n• Ask for a report at the next meeting.\n\nACTION BY: Fay Ash', [['Ask for a report at the next meeting.', 'Fay Ash', null]]],
    ['2.1 Members asked for figures by ward.\n\nRESOLVED\nThat the Board:\n(a) agree the plan; and\n(b) receive a review in a year.\nAction: Fay Ash', [['Members asked for figures by ward.', 'Fay Ash', null]]],
    ['RESOLVED that:\n(a) the firm be paid; and\n(b) the Clerk write to it.\nAction: Clerk', [['that:\n(a) the firm be paid; and\n(b) the Clerk write to it.', 'Clerk', null]]],
    ['Action: none', []],
    ['Action 17: Members were told that it was done.', []],
  ])('printed as “%s”', (text, actions) => {
    expect(actionsOf(`It was wet.\n\n${text}`)).toEqual(actions);
  });

  test('chosen among the clauses of a resolution is said to be in doubt', () => {
    const reading = readingOf(`${PACK}${HEAD}1. Apologies\nNone.\n\n2. Mowing\nRESOLVED to:\n• Note the audit.\n• Ask for a report.\n\nAction: Fay Ash\n\n3. Trees\nNone.\n`);
    expect(reading.problems).toContainEqual(expect.objectContaining({ kind: 'uncertain', value: 'minutes[0].actions[0].text', line: 33 }));
  });

  test('with nothing before it is a problem and not an invention', () => {
    const reading = readingOf(`${PACK}${HEAD}1. Apologies\nNone.\n\n2. Mowing\nAction: Fay Ash\n\n3. Trees\nRESOLVED that they be felled.\n`);
    expect(reading.minutes[0]?.actions).toEqual([expect.objectContaining({ text: '', owner: 'Fay Ash' })]);
    expect(reading.problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('no words before it'));
  });
});

describe('amendments of earlier minutes', () => {
  test.each([
    ['To amend "the gate was shut" to "the gate was open".', ['the gate was shut', 'the gate was open']],
    ['RESOLVED that the minutes be agreed subject to minute 4 being amended to read “the gate was open”.', [null, 'the gate was open']],
    ['Minute 4 was amended by replacing "shut" with "open".', ['shut', 'open']],
    ['To amend "the gate was shut" to:\n\n"The gate was open."', ['the gate was shut', 'The gate was open.']],
  ])('%s', (text, [from, to]) => {
    const { items } = withItems(`1. Apologies\nNone.\n\n2. Minutes\n${text}\n\n3. Trees\nNone.`);
    expect(items[1]?.amendments).toEqual([expect.objectContaining({ from, to })]);
  });
});

describe('names whose columns ran together', () => {
  const lost = `${PACK}${HEAD.replace('Cllr Ann Larch (Chair)\nCllr Ben Elm', 'Cllr Ann Larch (Chair) Ben Elm Charles Dean Oak OBE\n\nFlora Dean Ash')}Officers:\nGwen Fir - Head of Parks\n\n1. Apologies\nNone.\n\n2. Mowing\nRESOLVED that it be done.\n`;

  test('are parted, marked as doubtful and named as a problem', () => {
    const reading = readingOf(lost);
    expect(reading.minutes[0]?.present.filter(({ isDoubtful }) => isDoubtful).map(({ name, role }) => [name, role])).toEqual([['Cllr Ann Larch', 'Chair'], ['Ben Elm', null], ['Charles Dean Oak OBE', null]]);
    expect(reading.problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('run into one another'));
  });

  test('do not disturb the lists below them', () => {
    expect(readingOf(lost).minutes[0]?.officers.map(({ name, role }) => [name, role])).toEqual([['Gwen Fir', 'Head of Parks']]);
  });
});

test('someone both present and absent is a problem', () => {
  const reading = readingOf(`${PACK}${HEAD}1. Apologies\nApologies were received from Cllr Ben Elm.\n\n2. Mowing\nRESOLVED that it be done.\n`);
  expect(reading.problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('Cllr Ben Elm is listed as present and as sending apologies'));
});

test.each([
  ['Roman clauses are all as deep as the first', '(i) that oaks be planted;\n(ii) that paths be mended; and\n(iii) that ponds be left.\n', [['(i)', 1], ['(ii)', 1], ['(iii)', 1]]],
  ['Roman clauses below a letter are deeper than it', '(a) that there be planted:\n(i) oak;\n(ii) ash; and\n(b) that ponds be left.\n', [['(a)', 1], ['(i)', 2], ['(ii)', 2], ['(b)', 1]]],
])('%s', (_fact, clauses, depths) => {
  expect(withItems(`1. TREES\nRESOLVED:\n${clauses}`).items[0]?.resolutions[0]?.clauses.map(({ number, depth }) => [number, depth])).toEqual(depths);
});

describe('who acts', () => {
  const asked = (items: string): unknown => withItems(items).actions.map(({ text, owner, due }) => [text, owner, due]);
  const item = (body: string): string => `1. Apologies\nNone.\n\n2. Mowing\n${body}\n\n3. Close\nNone.`;

  test('in a column at the right is asked what the row says, and no more', () => {
    expect(asked(item('RESOLVED: that fees be held.\nCllr Elm came back at 7 pm.\nClerk to write to the stallholders.                    CLERK'))).toEqual([['Clerk to write to the stallholders.', 'CLERK', null]]);
  });

  test('alone on the line below, far to the right, is asked the task of the paragraph above', () => {
    expect(asked(item('A burst pipe was repaired. Quotations to be brought to\nthe next meeting.\n                                                          CLERK'))).toEqual([['Quotations to be brought to the next meeting.', 'CLERK', null]]);
  });

  test('and by when may have labels of their own', () => {
    expect(asked(item('ACTION: send the dates round. Owner: Jo Larch. Due: w/c 1 December 2025'))).toEqual([['send the dates round.', 'Jo Larch', 'w/c 1 December 2025']]);
  });

  test('is asked the sentence that names them, where others ask for more', () => {
    expect(asked(item('Cllr Elm asked that the effect be set out. AL to bring a table to the next meeting.\tAL'))).toEqual([['AL to bring a table to the next meeting.', 'AL', null]]);
  });

  test('is not the chair who signs below the end', () => {
    expect(asked(`${item('None.')}\n\n                                        CHAIRMAN`)).toEqual([]);
  });
});

describe('who was there', () => {
  const listed = (lists: string): MinutesReading => minutesOf(`${PACK}PARKS COMMITTEE\n\nMinutes of the meeting of the Parks Committee held on Tuesday 4 February 2025 at 6.30 pm\n\n${lists}\n\n1. Minutes\nRESOLVED that they be signed.\n\n2. Mowing\nRESOLVED that the contract be let.\n\nThe meeting ended at 7.48 pm\n`);
  const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name);

  test('is read behind a label that takes two lines', () => {
    const { present, inAttendance } = listed('Members        Cllr Ann Larch (Chair)\npresent:       Cllr Ben Elm\n\nAlso           Cora Ash (Clerk)\npresent:       Dan Fir (Head of Parks)');
    expect([names(present), names(inAttendance)]).toEqual([['Cllr Ann Larch', 'Cllr Ben Elm'], ['Cora Ash', 'Dan Fir']]);
  });

  test('does not hold those of other bodies', () => {
    const { present, inAttendance } = listed('Present:\n\nCllr Ann Larch\nCllr Ben Elm\n\nOther Members in\nAttendance:    Cllr P. de Souza (Agenda Item 2)');
    expect([names(present), names(inAttendance)]).toEqual([['Cllr Ann Larch', 'Cllr Ben Elm'], ['Cllr P. de Souza']]);
  });

  test('is whole where the margin broke a name or a bracket', () => {
    const { present, apologies } = listed('Present:     Councillors Ann Larch (Chair), Ben Elm (Vice-\n             Chair), Cora Ash and\n             Harriet van der Meer\n\nApologies:   Councillor Dan Fir; Reverend Samuel\n             Otieno');
    expect([names(present).map((name) => name.replace(/^Councillor /, '')), names(apologies)]).toEqual([['Ann Larch', 'Ben Elm', 'Cora Ash', 'Harriet van der Meer'], ['Councillor Dan Fir', 'Reverend Samuel Otieno']]);
  });

  test('is told in sentences too', () => {
    const { present, apologies } = listed('Members Present:    Councillor Ann Larch (Chair)\nCouncillors:        Ben Elm      Cora Ash\n\nApologies for absence were submitted on behalf of Councillors Ida Fir and\nWesley Oak.\n\nCouncillor Otto Yew attended as a substitute for Councillor Ida Fir.');
    expect([names(present), names(apologies)]).toEqual([['Councillor Ann Larch', 'Ben Elm', 'Cora Ash', 'Councillor Otto Yew'], ['Councillor Ida Fir', 'Councillor Wesley Oak']]);
    expect(present.at(-1)?.substitute).toBe('Councillor Ida Fir');
  });

  test('has who was in the chair among them', () => {
    expect(names(listed('PRESENT:  Cllr A Larch (Town Mayor) in the Chair\n          Cllrs B Elm and C Ash').present)).toEqual(['Cllr A Larch', 'Cllr B Elm', 'Cllr C Ash']);
  });
});

test('a date that goes on in the next line is the day of the meeting', () => {
  expect(minutesOf(`${PACK}MINUTES OF THE MEETING OF THE PARKS COMMITTEE HELD IN ROOM 1 ON TUESDAY 4th\nFEBRUARY 2025 AT 6.30PM\n\nPRESENT: Cllr Ann Larch\n\n1. Minutes\nRESOLVED that they be signed.\n`).date).toBe('2025-02-04');
});

test('lettered matters in capitals below one number are each an item', () => {
  const { items } = withItems('1. APOLOGIES\nNone.\n\n2. MINUTES\nRESOLVED that they be signed.\n\n3. APPLICATIONS\n\n(a)  12 HIGH STREET\n\nRESOLVED that it be granted.\n\n(b)  ROSE COTTAGE\n\nRESOLVED that it be refused.');
  expect(items.map(({ number, resolution }) => [number, resolution !== null])).toEqual([['1', false], ['2', true], ['3', false], ['3a', true], ['3b', true]]);
});

test('an action that the margin broke goes on, and “by ward” is no day', () => {
  const { actions } = withItems('1. Apologies\nNone.\n\n2. Mowing\nThe Committee looked at the plan.\n\nACTION: Ann Larch to add a session on school streets to the work\nprogramme.\n\nACTION: Ben Elm to circulate waiting times by ward.\n\nACTION: Cora Ash to report back by the next meeting.');
  expect(actions.map(({ text, due }) => [text, due])).toEqual([
    ['Ann Larch to add a session on school streets to the work programme.', null],
    ['Ben Elm to circulate waiting times by ward.', null],
    ['Cora Ash to report back by the next meeting.', 'by the next meeting'],
  ]);
});

test('minutes numbered within the council’s year keep their numbers', () => {
  const { items } = withItems('18-25/26 APOLOGIES\n\nNone.\n\n19-25/26 MINUTES\n\nRESOLVED that they be signed.\n\n20-25/26 MOWING\n\nNoted.');
  expect(items.map(({ number, title }) => [number, title])).toEqual([['18-25/26', 'APOLOGIES'], ['19-25/26', 'MINUTES'], ['20-25/26', 'MOWING']]);
});

test('councillors in attendance are present where only the chair is listed above them; co-optees apart from apologies too', () => {
  const { present, apologies } = minutesOf(`${PACK}Minutes of the proceedings of the Parks Committee held on Tuesday 4 February 2025\n\nChair                 Councillor Ann Larch\n\nCouncillors in        Cllr Ben Elm, Cllr Cora Ash and\nAttendance:           Cllr Dan O'Fir\n\nApologies:            Cllr Eva Oak\n\nCo-optees:            Beverly Yew\n\n1. Apologies\nApologies were received from Cllr Oak.\n\n2. Mowing\nRESOLVED that the contract be let.\n`);
  expect([present.map(({ name }) => name), apologies.map(({ name }) => name)]).toEqual([['Councillor Ann Larch', 'Cllr Ben Elm', 'Cllr Cora Ash', "Cllr Dan O'Fir", 'Beverly Yew'], ['Cllr Eva Oak']]);
});

test('“&” parts names as “and” does, before a name with a small word too', () => {
  const names = (present: string) => minutesOf(`${PACK}PARKS COMMITTEE\n\nMinutes of the meeting of the Parks Committee held on Tuesday 4 February 2025 at 6.30 pm\n\nPresent: ${present}\n\n1. Apologies\nThere were none.\n\nThe meeting ended at 7.48 pm\n`).present.map(({ name }) => name);
  expect(names('Cllrs A. Larch, B. Elm & C. de Souza')).toEqual(names('Cllrs A. Larch, B. Elm and C. de Souza'));
  expect(names('Cllrs A. Larch, B. Elm & C. de Souza')).toHaveLength(3);
});

test('names in a line of capitals are names, with their titles', () => {
  const { present } = minutesOf(`${PACK}PARKS COMMITTEE\n\nMINUTES OF THE MEETING OF THE PARKS COMMITTEE HELD ON TUESDAY 4 FEBRUARY 2025 AT 6.30PM\n\nPRESENT: CLLR. A. LARCH (CHAIRMAN), CLLR. B. ELM AND CLLR. MRS. C. ASH\n\n1. Apologies\nThere were none.\n\nThe meeting ended at 7.48 pm\n`);
  expect(present.map(({ name }) => name)).toEqual(['Cllr. A. LARCH', 'Cllr. B. ELM', 'Cllr. Mrs. C. ASH']);
});
