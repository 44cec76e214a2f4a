import { awaitsEndorsement, isAppointedOn } from '../../../../src/domain/estates/appointed';
import { describeSeam, problemsOfDays, seamOf, vacanciesOf } from '../../../../src/domain/estates/appointments';
import { anAllocation } from './mapRows';

const today = '2026-11-16';
const noDays = { appointedOn: null, endorsedOn: null, startsOn: null, endsOn: null };

describe('who is appointed on a day', () => {
  test.each([
    ['the first day counts', { startsOn: '2026-11-16' }, true],
    ['the day before does not', { startsOn: '2026-11-17' }, false],
    ['the last day counts', { endsOn: '2026-11-16' }, true],
    ['the day after does not', { endsOn: '2026-11-15' }, false],
    ['without a first day it is the day of the appointment', { appointedOn: '2026-11-17' }, false],
    ['a proposal appoints nobody', { state: 'proposed', startsOn: '2026-01-01' } as const, false],
    ['an appointment is in force before it is endorsed', { state: 'appointed', appointedOn: '2026-09-28' } as const, true],
    ['one that has ended is still looked up by its days', { state: 'ended', startsOn: '2026-01-01', endsOn: '2026-12-31' } as const, true],
    ['one that ended without a last day came to nothing', { state: 'ended', startsOn: '2026-01-01' } as const, false],
  ])('%s', (_rule, columns, isAppointed) => {
    expect(isAppointedOn(anAllocation(columns), today)).toBe(isAppointed);
  });
});

describe('what is not yet endorsed', () => {
  test.each([
    ['a proposal', { state: 'proposed' } as const, true],
    ['an appointment in force', { state: 'appointed' } as const, true],
    ['not one whose endorsement was printed without its day', { state: 'endorsed' } as const, false],
    ['not one that is endorsed on a day', { state: 'appointed', endorsedOn: '2026-10-01' } as const, false],
    ['not one that is over', { state: 'appointed', endsOn: '2026-10-01' } as const, false],
  ])('%s', (_rule, columns, awaits) => {
    expect(awaitsEndorsement(anAllocation(columns), today)).toBe(awaits);
  });
});

describe('days', () => {
  test.each([
    [{ appointedOn: '2026-06-22', endorsedOn: '2026-06-01' }, 'endorsed on Mon 1 Jun 2026, before the appointment on Mon 22 Jun 2026'],
    [{ startsOn: '2026-06-22', endsOn: '2026-06-21' }, 'it ends on Sun 21 Jun 2026, before it begins on Mon 22 Jun 2026'],
    [{ appointedOn: '2026-06-22', endsOn: '2026-06-21' }, 'it ends on Sun 21 Jun 2026, before the appointment on Mon 22 Jun 2026'],
    [{ appointedOn: '2026-11-17' }, 'It cannot have been appointed on Tue 17 Nov 2026, which is still to come'],
    [{ endorsedOn: '2026-11-17' }, 'It cannot have been endorsed on Tue 17 Nov 2026, which is still to come'],
    [{ startsOn: '0202-06-01' }, 'Look at the year'],
  ])('of %j are not saved: %s', (days, words) => {
    expect(problemsOfDays({ ...noDays, ...days }, today)).toEqual([expect.stringContaining(words)]);
  });

  test('that are in order, the same, to come where they may be, or not known are no problem', () => {
    expect(problemsOfDays({ appointedOn: '2026-06-22', endorsedOn: '2026-06-22', startsOn: '2026-12-01', endsOn: '2027-05-06' }, today)).toEqual([]);
    expect(problemsOfDays(noDays, today)).toEqual([]);
  });
});

describe('a hand-over', () => {
  test('is clean where one ends on the day before the next begins', () => {
    expect(seamOf('2026-06-30', '2026-07-01')).toEqual({ kind: 'clean' });
    expect(describeSeam(seamOf('2026-06-30', '2026-07-01'), 'Ann', 'Bo')).toBeNull();
  });

  test('where one ends on the day on which the next begins has a day with both', () => {
    expect(describeSeam(seamOf('2026-07-01', '2026-07-01'), 'Ann', 'Bo')).toBe('Ann and Bo are both appointed on Wed 1 Jul 2026.');
  });

  test('tells the days with both, and the days with nobody', () => {
    expect(describeSeam(seamOf('2026-07-10', '2026-07-01'), 'Ann', 'Bo')).toBe('Ann and Bo are both appointed from Wed 1 Jul 2026 to Fri 10 Jul 2026 (10 days).');
    expect(describeSeam(seamOf('2026-06-20', '2026-07-01'), 'Ann', 'Bo')).toBe('Nobody is appointed from Sun 21 Jun 2026 to Tue 30 Jun 2026 (10 days).');
  });
});

describe('vacancies', () => {
  const held = (startsOn: string | null, endsOn: string | null, state: 'ended' | 'endorsed' | 'proposed' = 'endorsed') => anAllocation({ startsOn, endsOn, state });

  test('are the days between one and the next', () => {
    expect(vacanciesOf([held('2025-07-22', '2026-05-07', 'ended'), held('2026-07-21', null)], today)).toEqual([{ from: '2026-05-08', until: '2026-07-20' }]);
  });

  test('go on where nobody has followed', () => {
    expect(vacanciesOf([held('2025-07-22', '2026-07-31', 'ended')], today)).toEqual([{ from: '2026-08-01', until: null }]);
  });

  test('are none on days on which another of two members is appointed', () => {
    expect(vacanciesOf([held('2024-01-01', null), held('2025-01-01', '2025-06-30'), held('2026-01-01', null)], today)).toEqual([]);
    expect(vacanciesOf([held('2024-01-01', '2025-12-31'), held('2025-01-01', '2025-06-30'), held('2026-01-01', null)], today)).toEqual([]);
  });

  test('are not told of a time before the first, nor filled by a proposal', () => {
    expect(vacanciesOf([held(null, '2026-01-01'), held('2026-03-01', null, 'proposed')], today)).toEqual([{ from: '2026-01-02', until: null }]);
    expect(vacanciesOf([], today)).toEqual([]);
  });
});
