import type { Issue } from '../../../../../src/domain/estates/issues/issue';
import { agesOfOpen, issuesByMonth, yearsToRead } from '../../../../../src/domain/estates/issues/issueCharts';
import { afterDays } from '../../../../../src/domain/calendarDays';
import { anIssue, today } from '../issueRows';

const settled = (columns: Partial<Issue>): Issue => anIssue({ state: 'confirmed', ...columns });
const several = (...rows: readonly Issue[]): readonly Issue[] => rows.map((issue, at) => ({ ...issue, key: `kestrel.${at}` }));
const byMonth = (...rows: readonly Issue[]) => issuesByMonth(several(...rows), today, 4);
const column = (name: 'reported' | 'settled', ...rows: readonly Issue[]) => byMonth(...rows).months.map((month) => month[name]);

describe('by month', () => {
  test('twelve months end with the one that is running', () => {
    const months = issuesByMonth([], '2026-02-03').months.map(({ month }) => month);
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2025-03', '2026-02']);
  });

  test('the years to be read are those that the months touch', () => {
    expect(yearsToRead('2026-11-16')).toEqual(['2025', '2026']);
    expect(yearsToRead('2026-12-01')).toEqual(['2026']);
    expect(yearsToRead('2026-01-31')).toEqual(['2025', '2026']);
  });

  test('an issue counts in the month in which it was reported, whatever became of it', () => {
    expect(column('reported', anIssue({ reportedOn: '2026-08-01' }), anIssue({ reportedOn: '2026-08-31', state: 'fixed' }), settled({ reportedOn: '2026-09-30', settledOn: '2026-10-02' }), settled({ reportedOn: '2026-11-16', settledOn: today, state: 'withdrawn' }))).toEqual([2, 1, 0, 1]);
  });

  test('and in the month in which it was settled, withdrawn ones too', () => {
    expect(column('settled', settled({ reportedOn: '2020-01-01', settledOn: '2026-08-31' }), settled({ reportedOn: '2026-09-30', settledOn: '2026-10-01', state: 'withdrawn' }))).toEqual([1, 0, 1, 0]);
  });

  test('what is said to be fixed is not settled', () => {
    expect(column('settled', anIssue({ state: 'fixed', fixedOn: '2026-11-04' }))).toEqual([0, 0, 0, 0]);
  });

  test('what came before the first month is not counted, and what came on its first day is', () => {
    expect(byMonth(settled({ reportedOn: '2026-07-30', settledOn: '2026-07-31' }), settled({ reportedOn: '2026-08-01', settledOn: '2026-08-01' })).months[0]).toEqual({ month: '2026-08', reported: 1, settled: 1 });
  });

  test('one that was settled between two readings, and so stands in both, counts once', () => {
    const both = [anIssue({ reportedOn: '2026-11-01' }), settled({ reportedOn: '2026-11-01', settledOn: today })];
    expect(issuesByMonth(both, today, 1).months).toEqual([{ month: '2026-11', reported: 1, settled: 1 }]);
    expect(issuesByMonth([...both].reverse(), today, 1).months).toEqual([{ month: '2026-11', reported: 1, settled: 1 }]);
  });
});

describe('what is not known is counted apart', () => {
  test('one settled on a day that nobody wrote down counts as reported, and not as settled', () => {
    const { months, notKnownWhenSettled } = byMonth(settled({ reportedOn: '2026-10-05', settledOn: null }));
    expect([months[2], notKnownWhenSettled]).toEqual([{ month: '2026-10', reported: 1, settled: 0 }, 1]);
  });

  test.each([
    ['reported on a day still to come', anIssue({ reportedOn: '2026-11-17' })],
    ['settled on a day still to come', settled({ reportedOn: '2026-11-01', settledOn: '2026-11-17' })],
    ['settled before it was reported', settled({ reportedOn: '2026-11-05', settledOn: '2025-11-06' })],
  ])('one that was %s counts in no month', (_, issue) => {
    const { months, datesNotPossible } = byMonth(issue);
    expect([datesNotPossible, months.every(({ reported, settled: over }) => reported + over === 0)]).toEqual([1, true]);
  });

  test('a contradiction of days before the first month does not matter here', () => {
    expect(byMonth(settled({ reportedOn: '2026-03-01', settledOn: '2026-02-01' })).datesNotPossible).toBe(0);
  });

  test('an open issue has not been settled, whatever day stands there', () => {
    const { months, datesNotPossible } = byMonth(anIssue({ reportedOn: '2026-11-05', settledOn: '2026-11-01' }));
    expect([months[3], datesNotPossible]).toEqual([{ month: '2026-11', reported: 1, settled: 0 }, 0]);
  });

  test('of those opened again an earlier day of settling is not known', () => {
    expect(byMonth(anIssue({ timesReopened: 1 }), settled({ settledOn: '2026-11-04', timesReopened: 2 }), settled({ reportedOn: '2025-01-01', settledOn: '2026-02-01', timesReopened: 1 }), anIssue()).openedAgain).toBe(2);
  });
});

describe('the ages of open issues', () => {
  const ages = (...days: readonly number[]) => agesOfOpen(several(...days.map((age) => anIssue({ reportedOn: afterDays(today, -age) }))), today);

  test('fall into bands, each with its first and its last day', () => {
    expect(ages(0, 29, 30, 89, 90, 179, 180, 364, 365, 4000).bands).toEqual([
      { words: 'Under 30 days', count: 2 },
      { words: '30–89 days', count: 2 },
      { words: '90–179 days', count: 2 },
      { words: '180–364 days', count: 2 },
      { words: 'A year and more', count: 2 },
    ]);
  });

  test('have a band though nothing is in it', () => {
    expect(ages(400).bands.map(({ count }) => count)).toEqual([0, 0, 0, 0, 1]);
  });

  test('are of what is not settled, and what is said to be fixed is not', () => {
    expect(agesOfOpen(several(settled({ settledOn: today }), anIssue({ state: 'withdrawn' }), anIssue({ state: 'fixed' })), today).bands[0]?.count).toBe(1);
  });

  test('are not known of what was reported on a day still to come', () => {
    const { bands, notKnown } = ages(-1, 3);
    expect([notKnown, bands[0]?.count]).toEqual([1, 1]);
  });
});
