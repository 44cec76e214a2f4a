import { issueTitle } from '../../../../../src/domain/estates/issues/issue';
import { ageWords, datesOutOfOrder, everyIssue, isAskedFor, sortIssues } from '../../../../../src/domain/estates/issues/issueList';
import { anIssue, listed, today } from '../issueRows';

describe('the age of an issue', () => {
  test('is counted in days from the day it was reported', () => {
    expect(ageWords(listed({ reportedOn: '2025-01-30' }).age)).toBe('655 days');
    expect(ageWords(listed({ reportedOn: '2026-11-15' }).age)).toBe('1 day');
    expect(ageWords(listed({ reportedOn: today }).age)).toBe('reported today');
  });

  test('stands still once it is settled', () => {
    expect(listed({ reportedOn: '2026-11-01', state: 'confirmed', settledOn: '2026-11-04' }).age).toBe(3);
  });

  test('is never negative, whatever day was typed', () => {
    expect(listed({ reportedOn: '2027-01-01' }).age).toBe(0);
  });
});

test('an issue is overdue once its target has gone by, and no longer when it is said to be fixed', () => {
  expect(listed({ targetOn: '2026-11-15' }).isOverdue).toBe(true);
  expect(listed({ targetOn: today }).isOverdue).toBe(false);
  expect(listed({ targetOn: '2026-11-15', state: 'fixed' }).isOverdue).toBe(false);
});

test('the gravest come first, and of one severity the oldest', () => {
  const issues = [listed({ key: 'a', severity: 'when possible', reportedOn: '2020-01-01' }), listed({ key: 'b', severity: 'urgent', reportedOn: '2026-11-10' }), listed({ key: 'c', severity: 'urgent', reportedOn: '2026-10-10' })];
  expect(sortIssues(issues, 'severity').map(({ issue }) => issue.key)).toEqual(['c', 'b', 'a']);
  expect(sortIssues(issues, 'age').map(({ issue }) => issue.key)).toEqual(['a', 'c', 'b']);
});

test('by block they follow the order in which the estate names its blocks, those in none first and unknown ones last', () => {
  const issues = ['Zebra House', 'Merlin House', null, 'Hobby House'].map((block) => listed({ key: block ?? 'none', block }));
  expect(sortIssues(issues, 'block', ['Hobby House', 'Merlin House']).map(({ issue }) => issue.block)).toEqual([null, 'Hobby House', 'Merlin House', 'Zebra House']);
});

test('days out of order are named, each with what it contradicts', () => {
  expect(datesOutOfOrder(anIssue({ targetOn: '2026-10-01', fixedOn: '2026-10-02' }), today)).toHaveLength(2);
  expect(datesOutOfOrder(anIssue({ fixedOn: '2026-11-12', settledOn: '2026-11-10', state: 'confirmed' }), today)).toEqual(['It was settled on Tue 10 Nov 2026, before it was fixed, on Thu 12 Nov 2026.']);
  expect(datesOutOfOrder(anIssue({ targetOn: '2026-12-01', fixedOn: '2026-11-12' }), today)).toEqual([]);
});

describe('what is asked for', () => {
  test('is narrowed by block, category, severity and state together', () => {
    const one = listed({ block: 'Hobby House', category: 'lifts', severity: 'urgent' });
    expect(isAskedFor(one, { ...everyIssue, block: 'Hobby House', category: 'lifts', severity: 'urgent' })).toBe(true);
    expect(isAskedFor(one, { ...everyIssue, block: 'Merlin House' })).toBe(false);
    expect(isAskedFor(one, { ...everyIssue, category: 'refuse' })).toBe(false);
    expect(isAskedFor(listed({ block: null }), { ...everyIssue, block: '' })).toBe(true);
  });

  test('is what is unsettled unless another state is chosen', () => {
    expect(isAskedFor(listed({ state: 'confirmed' }), everyIssue)).toBe(false);
    expect(isAskedFor(listed({ state: 'fixed' }), everyIssue)).toBe(true);
    expect(isAskedFor(listed({ state: 'confirmed' }), { ...everyIssue, state: 'confirmed' })).toBe(true);
    expect(isAskedFor(listed({ targetOn: '2026-11-02' }), { ...everyIssue, state: 'overdue' })).toBe(true);
  });

  test('has every word that is looked for, in whatever order', () => {
    expect(isAskedFor(listed(), { ...everyIssue, words: 'broken HOBBY' })).toBe(true);
    expect(isAskedFor(listed(), { ...everyIssue, words: 'broken lift' })).toBe(false);
  });
});

test('an issue of which nothing is written is called by what it is and where', () => {
  expect(issueTitle(anIssue({ description: null, category: 'lifts', place: 'lobby' }))).toBe('Lifts, Hobby House, lobby');
  expect(issueTitle(anIssue({ description: `${'x'.repeat(200)}\nmore` }))).toHaveLength(120);
});
