import { eventsOf } from '../../../../src/domain/actions/actionEvents';
import { ageInDays, describeDrift, driftOf } from '../../../../src/domain/actions/drift';
import { anAction, anEvent } from '../sampleRows';

const moved = (...dates: string[]) =>
  eventsOf(anAction(), dates.slice(1).map((after, at) => anEvent({ key: `event-${at}`, column: 'dueText', before: dates[at] ?? null, after, at: `2026-0${at + 1}-01T10:00:00Z` })));

describe('drift', () => {
  test('is none where the date never moved', () => {
    expect(driftOf(anAction({ dueText: 'November 2025', timesMoved: null }), [], '2026-11-16')).toBeNull();
  });

  test('counts the moves and the months since the first date', () => {
    const drift = driftOf(anAction({ dueText: 'November 2026' }), moved('September 2025', 'November 2025', 'March 2026', 'November 2026'), '2026-11-30');
    expect(drift).toEqual({ times: 3, dates: ['September 2025', 'November 2025', 'March 2026', 'November 2026'], monthsLate: 14 });
    expect(drift && describeDrift(drift)).toBe('Moved three times, 14 months late');
  });

  test('knows moves that lists of papers counted and nobody told', () => {
    const drift = driftOf(anAction({ dueText: 'November 2026', timesMoved: 2 }), [], '2026-11-30');
    expect(drift).toEqual({ times: 2, dates: ['November 2026'], monthsLate: null });
    expect(drift && describeDrift(drift)).toBe('Moved twice');
  });

  test('is not late before its first date has passed', () => {
    expect(driftOf(anAction({ dueText: 'March 2027' }), moved('December 2026', 'March 2027'), '2026-11-30')?.monthsLate).toBeNull();
  });

  test('stops when the action was over', () => {
    expect(driftOf(anAction({ dueText: 'March 2026', state: 'closed', closedOn: '2026-03-31' }), moved('December 2025', 'March 2026'), '2026-11-30')?.monthsLate).toBe(3);
  });

  test('from a first date that nobody understood is not reckoned in months', () => {
    expect(driftOf(anAction({ dueText: 'March 2026' }), moved('TBC', 'March 2026'), '2026-11-30')).toMatchObject({ times: 1, monthsLate: null });
  });

  test('of less than a month says so', () => {
    expect(describeDrift({ times: 1, dates: [], monthsLate: 0 })).toBe('Moved once, less than a month late');
    expect(describeDrift({ times: 9, dates: [], monthsLate: 1 })).toBe('Moved 9 times, 1 month late');
  });
});

describe('age', () => {
  test('counts from the day it was raised, with a date to do it by or without', () => {
    expect(ageInDays(anAction({ raisedOn: '2025-02-10' }), '2026-11-27')).toBe(655);
  });

  test('stops when it was over', () => {
    expect(ageInDays(anAction({ raisedOn: '2025-02-10', state: 'closed', closedOn: '2025-02-20' }), '2026-11-27')).toBe(10);
  });

  test('is not known where nobody wrote down when it was raised, or wrote a day to come', () => {
    expect(ageInDays(anAction(), '2026-11-27')).toBeNull();
    expect(ageInDays(anAction({ raisedOn: '2027-01-01' }), '2026-11-27')).toBeNull();
  });
});
