import { routeSteps } from '../../../src/domain/reportRoute';
import { aCommittee, aMeeting } from './sampleRows';

const committees = [aCommittee(), aCommittee({ key: 'finance', title: 'Finance and Property Committee' }), aCommittee({ key: 'estates', title: 'Estates and Repairs Sub-Committee' })];
const meeting = aMeeting({ date: '2026-11-24' });
const meetings = [meeting, aMeeting({ committee: 'estates', date: '2026-09-28' }), aMeeting({ committee: 'finance', date: '2027-01-27' })];
const steps = (route: string | null) => routeSteps(route, { meeting, meetings, committees }).map(({ when, meeting: found }) => [when, found?.key ?? null]);

test('each line of a route names a body and a date', () => {
  expect(steps('Estates and Repairs Sub-Committee - for information, 28 September 2026\nHousing Committee - for decision, 24 November 2026\nFinance and Property Committee - for decision, 27 January 2027')).toEqual([
    ['before', 'estates-2026-09-28'],
    ['this', 'housing-2026-11-24'],
    ['after', 'finance-2027-01-27'],
  ]);
});

test('“this Committee” is the one to which the report goes', () => {
  expect(steps('this Committee, 24 November 2026 (for decision)')).toEqual([['this', 'housing-2026-11-24']]);
});

test('a body without a committee here, or a date without a meeting, leads nowhere and is kept as written', () => {
  expect(routeSteps('Council, 9 December 2026\nHousing Committee, 1 May 2026', { meeting, meetings, committees })).toEqual([
    { text: 'Council, 9 December 2026', meeting: null, when: 'unknown' },
    { text: 'Housing Committee, 1 May 2026', meeting: null, when: 'unknown' },
  ]);
});

test('a report without a route has no steps', () => {
  expect(steps(null)).toEqual([]);
});
