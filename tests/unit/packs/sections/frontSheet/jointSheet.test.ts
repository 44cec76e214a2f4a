import { readingOf } from '../readingOf';

const AGENDA = 'AGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n';

test('the names of several councils above a joint committee’s are not the committee', () => {
  expect(readingOf(`CORROW, ASHDOWN AND VALE COUNCILS\n\nJoint Parks Committee\n\nTuesday 4 March 2025 at 6.30 pm, Town Hall\n\n${AGENDA}`).meeting.committee).toBe('Joint Parks Committee');
});

test('whom to ask may stand in brackets behind address and number', () => {
  expect(readingOf(`Parks Committee\n\nTuesday 4 March 2025 at 6.30 pm, Town Hall\n\nQuestions about this meeting: parks@corrow.example or 01632 960842 (Ann Larch,\nScrutiny Officer)\n\n${AGENDA}`).meeting.contact).toEqual({ name: 'Ann Larch', email: 'parks@corrow.example', phone: '01632 960842' });
});
