import { decisionVerb } from '../../../../src/packs/import/decisionVerb';

test.each([
  ['That the report be noted.', 'noted'],
  ['that the report be received, and its contents noted.', 'noted'],
  ['To note the report', 'noted'],
  ['That the public minutes of 21 July be agreed as a correct record.', 'agreed'],
  ['that the minutes of 9 July be signed.', 'agreed'],
  ['That permission be GRANTED subject to conditions.', 'approved'],
  ['(a) That the Committee approves the budget;', 'approved'],
  ['That the strategy be formally adopted.', 'approved'],
  ['that permission be REFUSED because of the loss of light.', 'refused'],
  ['That the scheme be not approved.', 'refused'],
  ['that the report be deferred to the next meeting.', 'deferred'],
  ['To endorse the appointments', 'endorsed'],
  ["That the Parks and Children's Play Committee formally reject the application", 'refused'],
  ['That Members of the Parks and Open Spaces Committee note the report and its annexes', 'noted'],
  ['That the Council ask the Committee to report on the approved budget.', 'other'],
  ['that the Council be recommended to approve the budget.', 'other'],
  ['That authority be delegated to the Director to approve the terms.', 'other'],
  ['That officers report in writing by 31 October.', 'other'],
] as const)('“%s” is %s', (text, verb) => {
  expect(decisionVerb([text])).toBe(verb);
});

test('of several clauses the one with the most consequence counts', () => {
  expect(decisionVerb(['note the report;', 'approve a budget of £145,000;', 'ask for an update.'])).toBe('approved');
});
