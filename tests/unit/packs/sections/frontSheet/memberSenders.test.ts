import { readingOf } from '../readingOf';

const sheet = (list: string): string => `To:   Members of the Parks Committee\n\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n${list}\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n`;
const said = (list: string): readonly (readonly [string, string | null])[] => readingOf(sheet(list)).members.map(({ name, role }) => [name, role] as const);
const doubts = (list: string): readonly string[] => readingOf(sheet(list)).problems.filter(({ value }) => value?.startsWith('members') === true).map(({ message }) => message);

const THREE = [['A Larch', 'chair'], ['B Elm', null], ['C Ash', null]];

test.each([
  ['Membership (Quorum 3)\n\nCouncillors A Larch (Chair), B Elm and C Ash'],
  ['Members (Quorum – 3):\nA Larch (Chair)\nB Elm\nC Ash'],
  ['Committee Membership\nQuorum: 3\n\nCouncillors A Larch (Chair), B Elm and C Ash'],
])('how many make a quorum may stand with the heading of the list, and whom the sheet is sent to heads none: %j', (list) => {
  expect(said(list)).toEqual(THREE);
  expect(doubts(list)).toEqual([]);
});

test.each([
  ['each in a row below the council that sends them', 'Membership\n\nAppointed by Corrow City Council (2 Lab, 1 LD)\nCouncillors A Larch (Chair) and B Elm\n\nAppointed by Vale District Council (1 Con)\nCouncillor C Ash'],
  ['in rows that end with commas', 'Membership\n\nCorrow City Council (2)\nCouncillors A Larch (Chair), B Elm, C Ash\n\nVale District Council (2)\nCouncillors D Oak, E Yew, F Fir'],
])('members stand under whoever sends them: %s', (_how, list) => {
  expect(said(list).slice(0, 3).map(([name, role]) => [name.replace('Councillor ', ''), role])).toEqual(THREE);
  expect(said(list)).toHaveLength(list.includes('Oak') ? 6 : 3);
  expect(doubts(list)).toEqual([]);
});

test('co-opted independent persons are members whatever brackets say of their vote, and substitutes are none', () => {
  expect(said('Membership\n\nCouncillors A Larch (Chair), B Elm and C Ash\n\nCo-opted Independent Persons (non-voting)\nMr D Oak\nMrs E Yew\n\nSubstitutes\nCouncillors F Fir and G Box')).toEqual([...THREE, ['Mr D Oak', null], ['Mrs E Yew', null]]);
});

test('a heading of members with no name below it is told, and not silence', () => {
  const reading = readingOf(sheet('Membership (Quorum 3)').replace(/^To:.*/, 'Parks Committee'));
  expect(reading.problems.filter(({ value }) => value === 'members').map(({ message }) => message)).toEqual(['No name could be read below “Membership (Quorum 3)”. Enter the members by hand.']);
});

test('a second column of substitutes is none of the members, and neither is a council’s name or what makes a quorum', () => {
  const list = 'Membership                        Named substitutes\n\nCorrow Council\nCllr A Larch (Chair)              Cllr D Oak\nCllr B Elm                        Vacancy\n\nVale Council\nCllr C Ash                        Cllr E Yew\nVacancy                           Cllr F Fir\n\nThe quorum is two members, one from each council.';
  expect(said(list)).toEqual([['Cllr A Larch', 'chair'], ['Cllr B Elm', null], ['Cllr C Ash', null]]);
  expect(doubts(list)).toEqual([]);
  expect(readingOf(sheet(list)).vacancies).toHaveLength(1);
});

test('whom members of a commission stand for may be told before their names, within a row', () => {
  expect(said('Commissioners: Cllr Ann Larch (Chair), Cllr Ben Elm;\ntenant representatives: Cora Ash, Dai Oak; leaseholder representative: Eve Yew')).toEqual([['Cllr Ann Larch', 'chair'], ['Cllr Ben Elm', null], ['Cora Ash', null], ['Dai Oak', null], ['Eve Yew', null]]);
});

test('an office on a line of its own below columns of groups is that of the name above it', () => {
  const list = 'Membership:\n\nLabour                      Plaid Cymru                 Independent\nCllr Ann Larch              Cllr Ben Elm                Cllr Cora Ash\n(Chairperson)\nCllr Dai Oak                Cllr Eve Yew                Cllr Flo Fir\nCllr Gwen Box               (Vice-Chairperson)\n\nStatutory co-opted members (voting on education matters)\nMrs Hope Lime (Parent Governor)';
  expect(said(list)).toEqual([['Cllr Ann Larch', 'chair'], ['Cllr Ben Elm', null], ['Cllr Cora Ash', null], ['Cllr Dai Oak', null], ['Cllr Eve Yew', 'vice chair'], ['Cllr Flo Fir', null], ['Cllr Gwen Box', null], ['Mrs Hope Lime', null]]);
  expect(doubts(list)).toEqual([]);
});

test('what brackets say of the list behind its label is no member', () => {
  expect(said('Membership:  (Ward represented)\n\nCllr Ann Larch (Chair)            Mill\nCllr Ben Elm                      Abbey\nCllr Cora Ash                     Moor & Dale')).toEqual([['Cllr Ann Larch', 'chair'], ['Cllr Ben Elm', null], ['Cllr Cora Ash', null]]);
});

test('offices in two cells above a list are those of the members whom it names again', () => {
  expect(said('Chair: Superintendent Ann Larch             Vice-chair: Cllr Ben Elm\n\nMembers\nSupt Ann Larch, Kestrel Police\nCllr Ben Elm, Portfolio Holder\nFran Yew, Probation')).toEqual([['Supt Ann Larch', 'chair'], ['Cllr Ben Elm', 'vice chair'], ['Fran Yew', null]]);
});
