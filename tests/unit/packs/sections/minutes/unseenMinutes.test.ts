import type { MinutesReading } from '../../../../../src/packs/minutesReading';
import { readingOf } from '../readingOf';

const HEAD = 'MINUTES OF THE MEETING OF THE PARKS COMMITTEE HELD ON MONDAY 12 JANUARY 2026 AT 6.30 PM\n\n';
const PRESENT = 'Present: Councillors A Larch (Chair) and B Elm\n\n';

function minutesOf(text: string): MinutesReading {
  const [minutes] = readingOf(text).minutes;
  if (!minutes) throw new Error('No minutes were read');
  return minutes;
}

const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name);

describe('who was there, with the label of two lines and its colon in a column of its own', () => {
  const minutes = minutesOf(`${HEAD}In the Chair        :   Councillor A Larch\n\nCommittee Members\nPresent             :   Aldermen – B Elm and C Ash\n                        Councillors – D Oak,\n                        E Yew\n\nNon-Committee\nMembers Present     :   Councillor F Fir\n\nOfficers Present    :   Head of Parks – G Box\n\n1   APOLOGIES\n\nAlderman H Hazel\nCouncillor I Lime\n\n2   BENCHES\n\nRESOLVED – that benches be bought.\n\n3   TREES\n\nNoted.\n\nThe meeting concluded at 7 pm.\n`);

  test('is read whole, with whoever is no member of the committee apart', () => {
    expect(names(minutes.present).map((name) => name.replace(/^(?:Councillor|Alderman) /, ''))).toEqual(['A Larch', 'B Elm', 'C Ash', 'D Oak', 'E Yew']);
    expect(names(minutes.inAttendance)).toEqual(['Councillor F Fir']);
  });

  test('has those who sent apologies one by one, where each has a line and no comma', () => {
    expect(names(minutes.apologies)).toEqual(['Alderman H Hazel', 'Councillor I Lime']);
  });
});

test('“Committee Members” above “Present” heads no list of members that could not be read', () => {
  const reading = readingOf(`${HEAD}Committee Members\nPresent             :   Councillors – B Elm, C Ash\n\n1   APOLOGIES\n\nNone.\n\n2   BENCHES\n\nRESOLVED – that benches be bought.\n`);
  expect(reading.problems.filter(({ value }) => value === 'members')).toEqual([]);
});

describe('business in capitals with two figures below one number', () => {
  const minutes = minutesOf(`${HEAD}${PRESENT}1   APOLOGIES\n\nNone.\n\n2   ITEMS FOR DECISION\n\n2.1   CD/14 BENCHES IN THE PARK\n\nMoved by Councillor A Larch\nSeconded by Councillor B Elm and agreed that\n\nten benches be bought.\n\n2.2   LEASE OF THE KIOSK\n\nRESOLVED – that the lease be renewed.\n\n3   TREES\n\n3.1 The Head of Parks said that two had fallen.\n\nThe meeting concluded at 7 pm.\n`);

  test('is an item each; a paragraph so numbered is none', () => {
    expect(minutes.items.map(({ number, title }) => [number, title])).toEqual([['1', 'APOLOGIES'], ['2', 'ITEMS FOR DECISION'], ['2.1', 'CD/14 BENCHES IN THE PARK'], ['2.2', 'LEASE OF THE KIOSK'], ['3', 'TREES']]);
  });

  test('has what was moved, seconded and agreed as its resolution', () => {
    expect(minutes.items[2]?.resolution).toContain('ten benches be bought.');
    expect(minutes.items[1]?.resolution).toBeNull();
  });
});

test('“and agreed that” without a mover and a seconder is no resolution', () => {
  expect(minutesOf(`${HEAD}${PRESENT}1   APOLOGIES\n\nNone.\n\n2   BENCHES\n\nMembers thanked officers and agreed that benches were wanted.\n\n3   TREES\n\nRESOLVED – that trees be planted.\n`).items[1]?.resolution).toBeNull();
});

test('words that stand like a heading within a numbered item are said to be in doubt', () => {
  const reading = readingOf(`${HEAD}${PRESENT}1   APOLOGIES\n\nNone.\n\n2   BENCHES\n\nNoted.\n\nPROPOSAL TO SIT IN PRIVATE\n\nMoved by Councillor A Larch, seconded by Councillor B Elm and agreed that the public leave.\n\n3   TREES\n\nNoted.\n\nThe meeting concluded at 7 pm.\n`);
  expect(reading.problems).toContainEqual(expect.objectContaining({ kind: 'uncertain', value: 'minutes[0].items[1].title', message: '“PROPOSAL TO SIT IN PRIVATE” stands like a heading within item 2 and was read as part of it. Check whether it is an item of its own.' }));
});

test('members attending are those present', () => {
  expect(names(minutesOf(`${HEAD}Members attending:\nCllr. A. Larch (Chairman)      Cllr. P. Okonjo\nCllr. T. Bramley               Cllr. R. Elm (substituting for Cllr. G. Oak)\n\nOfficers: Mr W. Box (Town Clerk)\n\nMin 88    Apologies for absence\n          None.\n\nMin 89    Benches\n          Decision: That benches be bought.\n\nMin 90    Trees\n          Noted.\n`).present)).toEqual(['Cllr. A. Larch', 'Cllr. P. Okonjo', 'Cllr. T. Bramley', 'Cllr. R. Elm']);
});

test('who holds an office that is no post of a council’s may stand behind it in brackets', () => {
  expect(names(minutesOf('COURT OF ASSISTANTS\n\nThursday, 11 December 2025\n\nPRESENT\n\nThe Master (Mr Ash Quill)             Mr Bo Grice\nThe Upper Warden (Mrs Cy Fane)        Ms Di Wit\n\n1.    MINUTES\n\nResolved - That the minutes are correctly recorded.\n\n2.    THE HALL ROOF\n\nOrdered - That the tender be accepted.\n\nThe Court rose at 12.40 pm.\n').present)).toEqual(['Mr Ash Quill', 'Mr Bo Grice', 'Mrs Cy Fane', 'Ms Di Wit']);
});

test('apologies by kinds of members name whoever follows, and “None” nobody', () => {
  expect(names(minutesOf(`${HEAD}${PRESENT}1.   Apologies for absence\n\n     School members\n     Kim Oak, Gill Yew\n\n     Non school members\n     None\n\n2.   Minutes\n\n     Agreed.\n\n3.   Trees\n\n     RESOLVED – that trees be planted.\n`).apologies)).toEqual(['Kim Oak', 'Gill Yew']);
});

test.each([
  ['School members only voted. It was resolved -\n\n     (1)   That the guarantee be set.\n\n     (2)   That a report be brought.'],
  ['RESOLVED: That\n\n     (1)   the guarantee be set; and\n\n     (2)   a report be brought.'],
])('a resolution of which only the clauses stand below its word has them: %j', (words) => {
  const { resolutions } = minutesOf(`${HEAD}${PRESENT}1.   Apologies\n\n     None.\n\n2.   Schools block\n\n     ${words}\n\n3.   Trees\n\n     Noted.\n`).items[1] ?? { resolutions: [] };
  expect(resolutions.map(({ text, clauses }) => [text.replace('That', ''), clauses.map(({ number }) => number)])).toEqual([['', ['(1)', '(2)']]]);
});

describe('a table of members that says in its last column who came', () => {
  const table = 'ATTENDANCE\n\nMember                     Constituent authority       Attendance\n\nCllr Ann Larch (Chair)     Corrow City Council         Present\nCllr Ben Elm               Vale Borough Council        Apologies\nCllr Cora Ash              Vale Borough Council        Present (substitute for\n                                                       Cllr Elm)\nCllr Dai Oak               Fen District Council        Present (online)\nCllr Eve Yew               Wick Council                Absent\n\nOfficers in attendance: Flo Fir (Governance Officer)\n\n';
  const reading = readingOf(`${HEAD}${table}25/26-17    APOLOGIES\n\n            As above.\n\n25/26-18    BUSES\n\n            On being proposed by the Chair, seconded by Cllr Ash, it was resolved (3 in favour) to:\n\n            a)  Note the replies; and\n            b)  Receive a report.\n\n25/26-19    ROADS\n\n            Noted.\n`);
  const [minutes] = reading.minutes;

  test('tells those present, how, and for whom, from those with apologies', () => {
    expect(minutes?.present.map(({ name, attendance, substitute }) => [name, attendance, substitute])).toEqual([['Cllr Ann Larch', null, null], ['Cllr Cora Ash', null, 'Cllr Elm'], ['Cllr Dai Oak', 'online', null]]);
    expect(names(minutes?.apologies ?? [])).toEqual(['Cllr Ben Elm']);
  });

  test('leaves whoever was absent without a word in doubt', () => {
    expect(reading.problems).toContainEqual(expect.objectContaining({ kind: 'uncertain', value: 'minutes[0].apologies', message: '“Absent” stands beside Cllr Eve Yew, who was counted neither as present nor as sending apologies. Check it.' }));
  });

  test('stands above minutes numbered after the council’s year', () => {
    expect(minutes?.items.map(({ number, title }) => [number, title])).toEqual([['25/26-17', 'APOLOGIES'], ['25/26-18', 'BUSES'], ['25/26-19', 'ROADS']]);
    expect(minutes?.items[1]?.resolutions[0]?.clauses.map(({ text }) => text)).toEqual(['Note the replies; and', 'Receive a report.']);
  });
});

test.each(['25-26/FRA/', '25/26-', '25-26.'])('minutes numbered “%s1” and on keep their numbers', (prefix) => {
  expect(minutesOf(`${HEAD}${PRESENT}${prefix}1 Apologies\n\nNone.\n\n${prefix}2 Minutes\n\nAgreed.\n\n${prefix}3 Trees\n\nRESOLVED: That trees be planted.\n`).items.map(({ number }) => number)).toEqual([`${prefix}1`, `${prefix}2`, `${prefix}3`]);
});

test('minutes in which no business could be read say so', () => {
  expect(readingOf('Minutes of the Parks Committee held on Monday 12 January 2026\n\nPresent: Councillor A Larch\n\nIt rained all evening.\n').problems).toContainEqual(expect.objectContaining({ kind: 'unreadable', value: 'minutes' }));
});

describe('minutes that begin “At a meeting of”', () => {
  const minutes = minutesOf('AT A MEETING of the PARKS COMMITTEE of DALE DISTRICT COUNCIL held at the Council Offices on\nTuesday 3 February 2026 at 6.00 p.m.\n\nPRESENT\n\nCouncillor A Larch (in the Chair)\n\nCouncillors:   B Elm       C Ash\n\nAn apology for absence was submitted on behalf of Councillor T Wragg\n\nLC.41     MINUTES\n\nConfirmed and signed.\n\nLC.42     BENCHES\n\nRESOLVED: That benches be bought.\n\nLC.43     TREES\n\nNoted.\n\nThe meeting terminated at 7.34 p.m.\n');

  test('are the committee’s, whose council is none of its name', () => {
    expect([minutes.body, minutes.standing]).toEqual(['PARKS COMMITTEE', 'thisBody']);
  });

  test('have the apology whose sentence ends without its stop', () => {
    expect(names(minutes.apologies)).toEqual(['Councillor T Wragg']);
  });
});

test('“Notes of 9 December” heads an item, and is no clause', () => {
  expect(minutesOf('Notes of the meeting of the Parks Panel held on 10 February 2026\n\nPresent: Ann Larch (Chair), Ben Elm\n\n1     Welcome\n      All were welcome.\n\n2     Notes of 9 December 2025\n      Agreed.\n\n3     Repairs\n      Done.\n\n4     Any other business\n      None.\n').items.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
});

test('the districts that members come from are nobody, and “Others” are no members', () => {
  const minutes = minutesOf('MINUTES of a meeting of the Police and Crime Panel held on Friday, 30 January 2026 at 10.30 am\n\nPanel members in attendance:\n\nCllr Ann Larch          North Reach DC          Cllr Ben Elm           Marches BC\nMs Cora Ash             Independent member\n\nOthers: Chief Fire Officer (Tom Box)\n\nPCP/01/26   MINUTES\n\nAgreed.\n\nPCP/02/26   PRECEPT\n\nDecision:\n1. That the precept be supported.\n\nPCP/03/26   COMPLAINTS\n\nNoted.\n');
  expect(names(minutes.present)).toEqual(['Cllr Ann Larch', 'Cllr Ben Elm', 'Ms Cora Ash']);
  expect(names(minutes.inAttendance)).toEqual(['Tom Box']);
});
