import { readingOf } from '../readingOf';

const notice = (rest: string) => readingOf(`CABINET\n\nDECISIONS of the meeting of the CABINET held on Tuesday, 13 January 2026 in Committee Room 1 commencing at 6.00pm\n\nPresent: Councillors A Larch (Leader) and B Elm\n\n1.   MINUTES\n\n     Decision: The minutes were agreed.\n\n2.   HIGHWAYS PLAN\n\n     Decision: Agreed the plan.\n\n${rest}`);

const partsOf = (rest: string) => notice(rest).decisions.map(({ number, part }) => [number, part]).slice(2);
const doubtsOf = (rest: string) => notice(rest).problems.filter(({ value }) => value?.endsWith('.part') === true).map(({ value }) => value);

test('a notice is closed below the decision that excludes the public', () => {
  const rest = '3.   EXEMPT BUSINESS\n\n     Decision: That the public be excluded for item 4.\n\n4.   PURCHASE OF LAND\n\n     Decision: Agreed the purchase.\n';
  expect([partsOf(rest), doubtsOf(rest)]).toEqual([[['3', 'public'], ['4', 'non-public']], []]);
});

test('and below an item that only seems to say so, with a doubt', () => {
  const rest = '3.   EXCLUSION OF THE PUBLIC\n\n     Decision: Agreed.\n\n4.   PURCHASE OF LAND\n\n     Decision: Agreed the purchase.\n';
  expect([partsOf(rest), doubtsOf(rest)]).toEqual([[['3', 'public'], ['4', 'non-public']], ['decisions[3].part']]);
});

test('one decision is closed by its own mark, with a doubt', () => {
  const rest = '3.   PURCHASE OF LAND (EXEMPT)\n\n     Decision: Agreed the purchase.\n\n4.   TREES\n\n     Decision: Agreed the list.\n';
  expect([partsOf(rest), doubtsOf(rest)]).toEqual([[['3', 'non-public'], ['4', 'public']], ['decisions[2].part']]);
});
