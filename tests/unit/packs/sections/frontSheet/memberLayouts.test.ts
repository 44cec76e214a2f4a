import { readingOf } from '../readingOf';

const sheet = (list: string): string => `Parks Committee\n\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n${list}\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n`;
const said = (list: string): readonly string[] => readingOf(sheet(list)).members.map(({ name, role }) => (role === null ? name : `${name}: ${role}`));
const doubts = (list: string): readonly string[] => readingOf(sheet(list)).problems.filter(({ value }) => value?.startsWith('members') === true).map(({ message }) => message);

test.each([
  ['below a heading of two lines and behind a dash', 'Membership of the Parks and Rivers Sub Committee Hearing\nPanel\n\nCouncillors - Larch (Chair), Elm-Bell and Ash\n\nParks and Rivers Sub Committee Hearing Panel', ['Larch: chair', 'Elm-Bell', 'Ash']],
  ['a line each, with their wards', 'MEMBERSHIP\n\nCouncillors\n\n        B Larch (Chair)        -   Weir and Wharf;\n        A Elm                  -   Roundhill;\n        J Ash                  -   Little Corrow and Mill;', ['B Larch: chair', 'A Elm', 'J Ash']],
  ['in two columns below the label and the word for them', 'Members:              Councillors:\n\n                      Ruth Larch (Chair)          Jason Elm-Pike\n                      Nia Ash-Thalia              Jim Oak\n\n                      Members of the public are welcome to attend the meeting\n                      and listen to the discussion of Part 1 of the Agenda', ['Ruth Larch: chair', 'Jason Elm-Pike', 'Nia Ash-Thalia', 'Jim Oak']],
  ['behind their portfolios, of which one is broken', 'TO:     MEMBERS OF THE CABINET\n\nLeader of the Council                                 Councillor Georgia Larch (Chair)\nStatutory Deputy Leader and Cabinet Member\nfor an Inclusive Economy                              Councillor Pat Elm\nCabinet Member for Finance and Cost of Living         Councillor Richard Ash', ['Councillor Georgia Larch: chair', 'Councillor Pat Elm', 'Councillor Richard Ash']],
  ['with their posts in brackets that run over the line', 'Membership\n\nChair - Councillor Margaret Larch\n\nMembers: Councillor Jeff Elm, Nigel Ash (Strategic\nDirector for People), Shade Oak (Director of Public Health), Chris Yew\n(Healthwatch), Danielle Fir (ICB Chair), Russell Box, Dame Stella Holly', ['Councillor Margaret Larch: chair', 'Councillor Jeff Elm', 'Nigel Ash', 'Shade Oak', 'Chris Yew', 'Danielle Fir', 'Russell Box', 'Dame Stella Holly']],
  ['co-opted below the substitutes, who are none', 'Members:\nChair: Councillor Ann Larch\nVice Chair: Councillor Ben Elm\n\nCouncillor Cora Ash, Councillor Dai Oak and Councillor Eve Yew\n\nSubstitutes:\nCouncillor Fay Fir, Councillor Gil Box and Councillor Hal Holly\n\nCo-opted Members:\nNicola Rowan and Ian Alder\n\n(The quorum for the Committee is 3 voting members)', ['Councillor Ann Larch: chair', 'Councillor Ben Elm: vice chair', 'Councillor Cora Ash', 'Councillor Dai Oak', 'Councillor Eve Yew', 'Nicola Rowan', 'Ian Alder']],
])('members are read %s', (_how, list, members) => {
  expect(said(list)).toEqual(members);
  expect(doubts(list)).toEqual([]);
});

test('members are read as they are addressed, each office behind a comma', () => {
  const list = 'To:    Councillor McLarch, Convener; Councillor Elm, Vice-Convener; and Councillors\n       Ash, Blake, Clark, Oaksen, McFir and Yew.';
  expect(readingOf(`${list}\n\n${sheet('')}`).members.map(({ name, role }) => [name, role])).toEqual([['Councillor McLarch', 'convener'], ['Councillor Elm', 'vice convener'], ...['Ash', 'Blake', 'Clark', 'Oaksen', 'McFir', 'Yew'].map((name) => [name, null])]);
});

test('a cabinet may stand below its own name, each member before what they answer for', () => {
  const reading = readingOf('   MEETING:            CABINET\n                       Councillor Larch     Leader of the Council\n                       Councillor Elm       Deputy Leader of the Council and Leisure,\n                                            Culture and Communities\n                       Councillor Ash       Transport and the Local Environment\n\n   DATE AND TIME:      MONDAY, 3RD MARCH, 2025 AT 6.30 PM\n\n   VENUE:              COUNCIL CHAMBER, CIVIC CENTRE, 25\n                       WEIR ROAD, ZZ1 2QQ\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n');
  expect(reading.members.map(({ name }) => name)).toEqual(['Councillor Larch', 'Councillor Elm', 'Councillor Ash']);
  expect(reading.meeting).toMatchObject({ committee: 'CABINET', venue: 'COUNCIL CHAMBER, CIVIC CENTRE, 25 WEIR ROAD, ZZ1 2QQ' });
});

test('the name of a group below the others, broken over lines, is no member', () => {
  expect(said('Members 7: Quorum 3\n\nCOUNCILLORS:\n\n  Conservative Group          Residents’ Group            Labour Group\n         (2)                         (2)                      (1)\n\n  Judith Larch                Laurance Ash                Frankie Yew\n  Jason Elm (Chairman)        Jacqueline Oak              (Vice-Chair)\n\n                              East Corrow Residents’\n                                      Group\n                                       (1)\n\n                              Brian Fir')).toEqual(['Judith Larch', 'Laurance Ash', 'Frankie Yew: vice chair', 'Jason Elm: chair', 'Jacqueline Oak', 'Brian Fir']);
});

test.each([
  ['Members of the Staffing Sub-Committee: Cllrs P Larch (Chairman), J Elm, R Ash'],
  ['Membership of Committee:- Councillors P. Larch (Chair), J. Elm, R. Ash'],
])('the label may name the committee: %j', (list) => {
  expect(said(list).map((name) => name.replace('.', ''))).toEqual(['P Larch: chair', 'J Elm', 'R Ash']);
});

test('councillors in rows that nothing heads are taken for the members, and that is told', () => {
  const list = 'Councillor Ana Larch            Leader of the Council\nCouncillor Cyril Elm            Deputy Leader and Finance\nCouncillor Edie Ash             Housing';
  expect(said(list)).toEqual(['Councillor Ana Larch', 'Councillor Cyril Elm', 'Councillor Edie Ash']);
  expect(doubts(list)).toEqual(['The names here were taken for the members: no heading says so. Check that they are.']);
});
