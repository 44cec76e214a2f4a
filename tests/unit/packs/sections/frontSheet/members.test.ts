import { readPack } from '../../../../../src/packs/readPack';
import type { Reading } from '../../../../../src/packs/reading';

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';
const AGENDA = 'AGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n';

function readingOf(text: string): Reading {
  const result = readPack({ document: 'pack.txt', bytes: new TextEncoder().encode(text) });
  if (result.kind === 'refused') throw new Error(result.message);
  return result.reading;
}

const memberNames = (text: string): string[] => readingOf(text).members.map(({ name }) => name);

test('page numbers among the names of members are no names', () => {
  const text = `${FRONT}Members:\nAnn Larch (Chair)\n\nPage 1\n\nBen Elm\nPage 2\nCora Ash\n\n${AGENDA}`;
  expect(memberNames(text)).toEqual(['Ann Larch', 'Ben Elm', 'Cora Ash']);
  expect(readingOf(text).problems.filter(({ value }) => value === 'members')).toEqual([]);
});

test.each([
  ['under its heading', 'Membership\nAnn Larch (Chair)\nBen Elm\nCora Ash\n'],
  ['a line each', 'Members:\nAnn Larch (Chair)\nBen Elm\nCora Ash\n\nMinutes of the meeting of the Parks Committee held on 4 February 2025\nPresent: Ann Larch\n'],
  ['behind a label', 'Members of the Committee: Ann Larch (Chair), Ben Elm and Cora Ash\n'],
  ['as it is addressed', 'To: Members of the Parks Committee\nAnn Larch (Chair)\nBen Elm\nCora Ash\n'],
])('members printed below the agenda are read: %s', (_how, below) => {
  expect(memberNames(`${FRONT}${AGENDA}\n${below}`)).toEqual(['Ann Larch', 'Ben Elm', 'Cora Ash']);
  expect(readingOf(`${FRONT}${AGENDA}\n${below}`).agendaItems.at(-1)).toMatchObject({ title: 'Benches', note: null });
});

test('what members are asked to do with an item is no membership', () => {
  expect(readingOf(`${FRONT}${AGENDA}\nMembers are asked to choose the colour.\n`).agendaItems.at(-1)?.note).toBe('Members are asked to choose the colour.');
});

test.each([
  ['John\nSmith, Mary Jones and Ann Lee', ['John Smith', 'Mary Jones', 'Ann Lee']],
  ['John Smith (Chair), Mary\nJones, Ann Lee OBE, Bo\nRay and Cy Oak', ['John Smith', 'Mary Jones', 'Ann Lee OBE', 'Bo Ray', 'Cy Oak']],
  ['John Smith, Mary Jones,\nAnn Lee and Bo Ray', ['John Smith', 'Mary Jones', 'Ann Lee', 'Bo Ray']],
  ['John Smith, Mary Jones\nand Ann Lee', ['John Smith', 'Mary Jones', 'Ann Lee']],
])('a list in a row that is broken over lines keeps its names whole: %j', (list, names) => {
  const reading = readingOf(`${FRONT}Membership: Councillors ${list}\n\n${AGENDA}`);
  expect(reading.members.map(({ name }) => name)).toEqual(names);
  expect(reading.problems.filter(({ value }) => value?.startsWith('members'))).toEqual([]);
});

test('a name broken over two lines is told with the line on which it begins', () => {
  expect(readingOf(`${FRONT}Membership: Councillors John\nSmith, Mary Jones and Ann Lee\n\n${AGENDA}`).members.map(({ line }) => line)).toEqual([5, 6, 6]);
});

test('two names on a line, of which the first has an office, run together on every line', () => {
  expect(memberNames(`${FRONT}Members: Ann Larch (Chair) Ben Elm\nCora Hurst-Ash Dai Oak\nEve Yew Flo Birch\n\n${AGENDA}`)).toEqual(['Ann Larch', 'Ben Elm', 'Cora Hurst-Ash', 'Dai Oak', 'Eve Yew', 'Flo Birch']);
});

describe('a list of members', () => {
  const said = (list: string): readonly (readonly [string, string | null])[] => readingOf(`${FRONT}${list}\n${AGENDA}`).members.map(({ name, role }) => [name, role] as const);
  const chaired = [['Cllr Ann Larch', 'chair'], ['Cllr Ben Elm', 'vice chair'], ['Cllr Cora Ash', null]];

  test.each([
    ['below their own labels, above the others', 'Chair:\nCllr Ann Larch\n\nVice-Chair: Cllr Ben Elm\n\nMembers:\nCllr Cora Ash\n'],
    ['in a column of their own', 'Members of the Committee\n\nChair\tCllr Ann Larch\nVice Chair\tCllr Ben Elm\n\tCllr Cora Ash\n'],
    ['behind a comma', 'Members:\nCllr Ann Larch, Chairman\nCllr Ben Elm, Vice-Chairman\nCllr Cora Ash\n'],
    ['on lines below the names', 'Members:\nCllr Ann Larch\n(Chair)\nCllr Ben Elm\n(Vice-Chair)\nCllr Cora Ash\n'],
    ['in a table with wards and parties', 'Membership\nName\tWard\tParty\nCllr Ann Larch (Chair)\tNorth\tLabour\nCllr Ben Elm (Vice-Chair)\tSouth\tGreen\nCllr Cora Ash\tEast\tLabour\n'],
  ])('has its offices %s', (_where, list) => {
    expect(said(list)).toEqual(chaired);
  });

  test('has conveners in Scotland, and one title in two tongues in Wales', () => {
    expect(said('Membership:\nCouncillor Ann Larch (Convener)\nBailie Ben Elm (Vice Convener)\nProvost Cora Ash\n')).toEqual([['Councillor Ann Larch', 'convener'], ['Bailie Ben Elm', 'vice convener'], ['Provost Cora Ash', null]]);
    expect(said('Aelodaeth / Membership:\nY Cynghorydd / Councillor Ann Larch (Cadeirydd / Chair)\nCynghorydd Siân ap Gwilym\n')).toEqual([['Councillor Ann Larch', 'chair'], ['Cynghorydd Siân ap Gwilym', null]]);
  });

  test('keeps titles, letters behind names and surnames in front', () => {
    expect(said('Members:\nAlderman Ben Elm JP CC\nCllr Cora Ash, MBE\nSir Dai Oak KC\nCllr Seán Ó Briain*\nCllr Mrs D Yew\n').map(([name]) => name)).toEqual(['Alderman Ben Elm JP CC', 'Cllr Cora Ash, MBE', 'Sir Dai Oak KC', 'Cllr Seán Ó Briain', 'Cllr Mrs D Yew']);
    expect(said('Members:\nLarch, Ann (Chair)\nElm, Ben\n')).toEqual([['Larch, Ann', 'chair'], ['Elm, Ben', null]]);
  });

  test('loses nobody behind the office of the first', () => {
    expect(said('Members: Cllr A. Larch (Chair), Cllr B.C. Elm, Cllr Mrs D Ash, Cllr Miss E Oak\n').map(([name]) => name)).toEqual(['Cllr A. Larch', 'Cllr B.C. Elm', 'Cllr Mrs D Ash', 'Cllr Miss E Oak']);
  });

  test('joins a post that goes on below its name', () => {
    expect(said('Board members\nDr Ann Larch, Director of Public\nHealth\nBen Elm, Chief Officer\n').map(([name]) => name)).toEqual(['Dr Ann Larch', 'Ben Elm']);
  });

  test('with one line that is no name keeps the others, and says which line it is', () => {
    const reading = readingOf(`${FRONT}Members:\nCllr Ann Larch (Chair)\nCllr Ben Elm\nThree from the tenants' forum\nCllr Cora Ash\n\n${AGENDA}`);
    expect(reading.members.map(({ name }) => name)).toEqual(['Cllr Ann Larch', 'Cllr Ben Elm', 'Cllr Cora Ash']);
    expect(reading.problems).toContainEqual(expect.objectContaining({ line: 8, kind: 'unreadable', value: 'members' }));
  });

  test('counts vacancies', () => {
    expect(readingOf(`${FRONT}Members:\nCllr Ann Larch\nCllr Ben Elm\n1 Vacancy\nVacant (Labour)\n\n${AGENDA}`).vacancies).toEqual([{ seat: null, line: 8 }, { seat: 'Labour', line: 9 }]);
  });
});

test('co-opted and independent members are members, whoever sends them; substitutes are not', () => {
  const text = `${FRONT}Members:\nAnn Larch (Chair)\nBen Elm\n\nCo-opted: Tenants' Association – Mrs Cora Ash\nIndependent members:\nMr Dai Oak\n\nSubstitutes:\nEve Yew\n\n${AGENDA}`;
  expect(memberNames(text)).toEqual(['Ann Larch', 'Ben Elm', 'Mrs Cora Ash', 'Mr Dai Oak']);
});

test('whoever “(Vacant)” stands behind has left the seat', () => {
  const reading = readingOf(`${FRONT}Members:\nCllr Ann Larch (Chair)\nCllr Ben Elm (Vacant)\nCllr Cora Ash\n\n${AGENDA}`);
  expect(reading.members.map(({ name }) => name)).toEqual(['Cllr Ann Larch', 'Cllr Cora Ash']);
  expect(reading.vacancies).toEqual([{ seat: 'Cllr Ben Elm', line: 7 }]);
});

test('a body behind a name is no member', () => {
  expect(memberNames(`${FRONT}Board members\nCllr Ann Larch (Chair)\nDr Ben Elm (Vice Chair), Hopton Primary Care Network\nCora Ash, Healthwatch Hopton\n\n${AGENDA}`)).toEqual(['Cllr Ann Larch', 'Dr Ben Elm', 'Cora Ash']);
});

test('members below the agenda, each beside the council that sends them, are no heading of minutes', () => {
  const list = 'Panel membership\n\nCounty Councillor E Ash           Westmoor County Council\nCouncillor Y Elm                  Brackwater Council (Chairman)\nMrs C Oak                         Independent co-opted member\n';
  const minutes = '\nPARKS COMMITTEE\n\nMinutes of the meeting of the Parks Committee held on Tuesday 4 February 2025\n\nPresent: Councillor Y Elm\n\n1. Apologies\n\nNone.\n\n2. Minutes\n\nResolved: That they be signed.\n';
  const reading = readingOf(`${FRONT}${AGENDA}\n                  A. Halloran\n                  Secretary to the Panel\n\n${list}${minutes}`);
  expect(reading.members).toMatchObject([{ name: 'County Councillor E Ash' }, { name: 'Councillor Y Elm', role: 'chair' }, { name: 'Mrs C Oak' }]);
  expect(reading.minutes.map(({ body }) => body)).toEqual(['Parks Committee']);
});

test.each([
  ['above the agenda', `${FRONT}Barnaby Stoke\nDemocratic Services Officer\nbarnaby.stoke@example.org\n\n${AGENDA}`],
  ['below it', `${FRONT}${AGENDA}\nBarnaby Stoke\nDemocratic Services Officer\nbarnaby.stoke@example.org\n`],
  ['under a label', `${FRONT}Contact:\nBarnaby Stoke\nDemocratic Services Officer\nbarnaby.stoke@example.org\n\n${AGENDA}`],
])('a contact of name, post and address on a line each is read: %s', (_where, text) => {
  expect(readingOf(text).meeting.contact).toEqual({ name: 'Barnaby Stoke', email: 'barnaby.stoke@example.org', phone: null });
});

test('in two columns the first row has two names, though a label stands before them', () => {
  expect(memberNames(`${FRONT}Members: Ann Larch (Chair)          Ben Elm\n         Cora Ash                   Dan Fir\n\n${AGENDA}`)).toEqual(['Ann Larch', 'Ben Elm', 'Cora Ash', 'Dan Fir']);
});

test('a row of names may end in “and”, with surnames of two words, and stand below whom it is sent to', () => {
  const text = `${FRONT}To: The Members of the Parks Committee\n\n     Councillors A J Larch (Chairman), B Elm, C St John,\n     D O'Hara, E Fir and\n     F de la Haye\n\n${AGENDA}`;
  expect(memberNames(text)).toEqual(['A J Larch', 'B Elm', 'C St John', "D O'Hara", 'E Fir', 'F de la Haye']);
});

test('a rank before a name is a title; whom the member stands for is none of the name', () => {
  expect(memberNames(`${FRONT}Membership of the Board\n\nName                        Representing\nCllr Ann Larch (Chair)      Portfolio Holder, Parks\nSuperintendent Ben Elm      County Police\nCora Ash                    Director of Parks\n\n${AGENDA}`)).toEqual(['Cllr Ann Larch', 'Superintendent Ben Elm', 'Cora Ash']);
});

test('members are read below and behind words in Welsh and English', () => {
  const text = `${FRONT}AELODAETH / MEMBERSHIP\n\nY Cynghorydd / Councillor Ann Larch (Cadeirydd / Chair)\nY Cynghorwyr / Councillors Ben Elm, Cora Ash, Dan Fir,\nEva Oak ac/and Fay Yew\n\n${AGENDA}`;
  expect(readingOf(text).members.map(({ name, role }) => [name.replace('Councillor ', ''), role])).toEqual([['Ann Larch', 'chair'], ['Ben Elm', null], ['Cora Ash', null], ['Dan Fir', null], ['Eva Oak', null], ['Fay Yew', null]]);
});

describe('a name printed apart below a row of names', () => {
  const row = 'Members: Councillors A Larch (Chair), B Elm, C Ash,\nD Oak, E Hurst-Ash\n\n';
  const doubts = (text: string) => readingOf(text).problems.filter(({ value }) => value?.startsWith('members')).map(({ line, kind }) => [line, kind]);

  test.each([
    ['a name', 'F Birch\n\n', ['F Birch']],
    ['a name with its title and office', 'Councillor F Birch (Vice-Chair)\n\n', ['Councillor F Birch']],
    ['two', 'F Birch and G Yew\n\n', ['F Birch', 'G Yew']],
    ['a whole name', 'Flo Birch\n\n', ['Flo Birch']],
  ])('is a member, and that is said: %s', (_what, below, names) => {
    expect(memberNames(`${FRONT}${row}${below}${AGENDA}`)).toEqual(['A Larch', 'B Elm', 'C Ash', 'D Oak', 'E Hurst-Ash', ...names]);
    expect(doubts(`${FRONT}${row}${below}${AGENDA}`)).toEqual([[8, 'uncertain']]);
  });

  test.each([
    ['of who signs', 'F Birch\nChief Executive\n\n'],
    ['behind a label', 'Clerk: F Birch\n\n'],
    ['of the substitutes', 'Substitutes:\nF Birch\n\n'],
    ['of a building', 'The Old Mill House\n\n'],
    ['of nobody, but a heading', 'A G E N D A\n\n'],
    ['of others, who follow', 'Independent Advisers\n\n'],
  ])('is none where it is the name %s', (_whose, below) => {
    expect(memberNames(`${FRONT}${row}${below}${AGENDA}`)).toEqual(['A Larch', 'B Elm', 'C Ash', 'D Oak', 'E Hurst-Ash']);
  });
});

test('a row that ends with “and” before its last name is whole', () => {
  expect(memberNames(`${FRONT}Members: Councillors A Larch (Chair), B Elm, C Ash,\nD Oak and E Yew\n\nF Birch\n\n${AGENDA}`)).toEqual(['A Larch', 'B Elm', 'C Ash', 'D Oak', 'E Yew']);
});

describe('members by their groups, under no heading', () => {
  const names = ['Ann Larch', 'Ben Elm', 'Cora Ash', 'Dai Oak', 'Eve Yew'];
  const sorted = (text: string): string[] => memberNames(text).map((name) => name.replace(/^(?:Councillor|Cllr)\s/, '')).sort();

  test.each([
    ['in columns', 'Labour                Conservative       Green\n\nAnn Larch (Chair)     Cora Ash           Eve Yew\nBen Elm               Dai Oak\n'],
    ['in columns with the number of seats', 'Labour Group (2)      Independent Group (2)   Green Party (1)\nCouncillors           Councillors             Councillor\n\nAnn Larch (Chair)     Cora Ash                Eve Yew\nBen Elm               Dai Oak\n'],
    ['in a table', '| Labour | Conservative | Independent |\n| --- | --- | --- |\n| Cllr Ann Larch (Chair) | Cllr Cora Ash | Cllr Eve Yew |\n| Cllr Ben Elm | Cllr Dai Oak | |\n'],
    ['a group a line', 'Labour: Councillors Ann Larch (Chair), Ben Elm\nLiberal Democrat: Councillors Cora Ash, Dai Oak\nGreen: Councillor Eve Yew\n'],
    ['behind the word and the group', 'Members (Labour): Councillors Ann Larch (Chair), Ben Elm\nMembers (Residents’ Association): Councillors Cora Ash,\nDai Oak\nMembers (Green): Councillor Eve Yew\n'],
  ])('are read %s, with the chair', (_how, list) => {
    expect(sorted(`${FRONT}${list}\n${AGENDA}`)).toEqual(names);
    expect(readingOf(`${FRONT}${list}\n${AGENDA}`).members.find(({ role }) => role === 'chair')?.name).toContain('Ann Larch');
  });

  test('are said to be taken for members where no word says so', () => {
    const problems = (list: string) => readingOf(`${FRONT}${list}\n${AGENDA}`).problems.filter(({ value }) => value === 'members').map(({ kind, line }) => [kind, line]);
    expect(problems('Labour: Councillors Ann Larch (Chair), Ben Elm\nGreen: Councillors Eve Yew, Dai Oak\n')).toEqual([['uncertain', 5]]);
    expect(problems('Members (Labour): Councillors Ann Larch (Chair), Ben Elm\nMembers (Green): Councillors Eve Yew, Dai Oak\n')).toEqual([]);
  });

  test('a group’s name among the names of a list is no name that could not be read', () => {
    const reading = readingOf(`${FRONT}Members:\n\nLabour Group\nCllr Ann Larch\nCllr Ben Elm\n\nGreen and Independent Group (1)\nCllr Cora Ash\n\n${AGENDA}`);
    expect(reading.members.map(({ name }) => name)).toEqual(['Cllr Ann Larch', 'Cllr Ben Elm', 'Cllr Cora Ash']);
    expect(reading.problems.filter(({ value }) => value === 'members')).toEqual([]);
  });
});

test('the chair may be told behind whom the member stands for', () => {
  expect(readingOf(`${FRONT}Members:\nCllr Ann Larch\tCabinet Member for Health (Chair)\nDr Ben Elm\tGP Partner, Quarry Road (Vice-Chair)\nCora Ash\tDirector of Public Health\n\n${AGENDA}`).members.map(({ name, role }) => [name, role])).toEqual([['Cllr Ann Larch', 'chair'], ['Dr Ben Elm', 'vice chair'], ['Cora Ash', null]]);
});
