import { readingOf } from '../readingOf';

const AGENDA = 'AGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n';

test('the names of several councils above a joint committee’s are not the committee', () => {
  expect(readingOf(`CORROW, ASHDOWN AND VALE COUNCILS\n\nJoint Parks Committee\n\nTuesday 4 March 2025 at 6.30 pm, Town Hall\n\n${AGENDA}`).meeting.committee).toBe('Joint Parks Committee');
});

test('whom to ask may stand in brackets behind address and number', () => {
  expect(readingOf(`Parks Committee\n\nTuesday 4 March 2025 at 6.30 pm, Town Hall\n\nQuestions about this meeting: parks@corrow.example or 01632 960842 (Ann Larch,\nScrutiny Officer)\n\n${AGENDA}`).meeting.contact).toEqual({ name: 'Ann Larch', email: 'parks@corrow.example', phone: '01632 960842' });
});

test('whoever signed is whom to ask, without the word; a number above an address without a label is said to be in doubt', () => {
  expect(readingOf(`Orrey Parish Council\n\nTuesday 4 March 2025 at 6.30 pm, Village Hall\n\n${AGENDA}\nSigned Ann Larch, Clerk to the Council, 25th February 2025\n\nTel 01632 960377. clerk@orrey.example\n`).meeting.contact).toEqual({ name: 'Ann Larch', email: 'clerk@orrey.example', phone: '01632 960377' });
  const { meeting, problems } = readingOf(`Parks Committee\n\nTuesday 4 March 2025 at 6.30 pm, Town Hall\n\nIf unable to attend please inform the office at once, 01632 960842,\nparks@corrow.example\n\n${AGENDA}`);
  expect(meeting.contact.phone).toBe('01632 960842');
  expect(problems).toContainEqual(expect.objectContaining({ kind: 'uncertain', value: 'meeting.contact.phone' }));
});

test('members stand behind their portfolios where the first column has those', () => {
  const list = 'TO: MEMBERS OF THE CABINET\n\nPortfolio                                   Member\nLeader and Strategy (Chair)                 Councillor Ann Larch\nDeputy Leader and Finance (Vice-Chair)      Councillor Ben Elm\nHomes and Planning                          Councillor Cora Ash';
  const { members, meeting } = readingOf(`Cabinet\n\nTuesday 4 March 2025 at 6.30 pm, Town Hall\n\n${list}\n\nTo ask a question write to cabinet@corrow.example or ring 01632 960540 (Dai Oak).\n\n${AGENDA}`);
  expect(members.map(({ name, role }) => [name, role])).toEqual([['Councillor Ann Larch', 'chair'], ['Councillor Ben Elm', 'vice chair'], ['Councillor Cora Ash', null]]);
  expect(meeting.contact).toEqual({ name: 'Dai Oak', email: 'cabinet@corrow.example', phone: '01632 960540' });
});

test('the day of a summons may be broken before its month', () => {
  expect(readingOf(`CORROW CITY COUNCIL\n\nYou are summoned to attend a meeting of the Council in the Guildhall on Wednesday, the 25th day of\nFebruary, 2026 at 6 o’clock in the evening.\n\n${AGENDA}`).meeting).toMatchObject({ committee: 'Council', date: '2026-02-25', time: '18:00', venue: 'Guildhall' });
});
