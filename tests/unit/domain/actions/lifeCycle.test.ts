import { lifeCycleOf, stepsOpenTo } from '../../../../src/domain/actions/lifeCycle';
import type { ActionState } from '../../../../src/domain/actions/state';
import { aSetting } from '../sampleRows';

const OVER: readonly ActionState[] = ['closed', 'withdrawn', 'merged', 'moved'];
const byCommittee = { closedBy: 'committee' } as const;
const byClerk = { closedBy: 'clerk' } as const;

describe('a committee’s life cycle', () => {
  test('is the usual one where nothing is set: the committee closes', () => {
    expect(lifeCycleOf([], 'housing')).toEqual({ closedBy: 'committee', statusWords: [], problems: [] });
  });

  test('is the council’s, unless the committee has its own', () => {
    const settings = [
      aSetting({ key: 'action-life-cycle', value: 'open → reported done → proposed for closure → closed' }),
      aSetting({ key: 'action-life-cycle.licensing', committee: 'licensing', value: 'open → reported done → closed' }),
    ];
    expect(lifeCycleOf(settings, 'housing').closedBy).toBe('committee');
    expect(lifeCycleOf(settings, 'licensing').closedBy).toBe('clerk');
  });

  test('may be written with other arrows, and in capitals', () => {
    expect(lifeCycleOf([aSetting({ key: 'action-life-cycle', value: 'Open > Reported done\n-> Closed' })], 'housing')).toMatchObject({ closedBy: 'clerk', problems: [] });
  });

  test.each([
    ['open → finished → closed', '“finished”'],
    ['open → reported done', 'does not end with “closed”'],
  ])('that is written “%s” is not guessed: the committee closes, and the clerk is told', (value, said) => {
    const read = lifeCycleOf([aSetting({ key: 'action-life-cycle', value })], 'housing');
    expect(read.closedBy).toBe('committee');
    expect(read.problems.join()).toContain(said);
  });

  test('has the committee’s own status words, each once', () => {
    const settings = [aSetting({ key: 'action-statuses', value: 'On track\nOverdue' }), aSetting({ key: 'action-statuses.health', committee: 'health', value: 'IN ACTION\n\n COMPLETE \nIN ACTION' })];
    expect(lifeCycleOf(settings, 'housing').statusWords).toEqual(['On track', 'Overdue']);
    expect(lifeCycleOf(settings, 'health').statusWords).toEqual(['IN ACTION', 'COMPLETE']);
  });

  test('is not taken from a row whose key names one committee and whose column another', () => {
    expect(lifeCycleOf([aSetting({ key: 'action-life-cycle.housing', committee: 'licensing', value: 'open → closed' })], 'housing').closedBy).toBe('committee');
  });
});

describe('a clerk', () => {
  test('proposes closure and never closes, where the committee does', () => {
    expect(stepsOpenTo('clerk', 'open', byCommittee)).toEqual(['report done', 'propose closure', 'withdraw', 'merge', 'move']);
    expect(stepsOpenTo('clerk', 'reported done', byCommittee)).toEqual(['propose closure', 'say not done', 'withdraw', 'merge', 'move']);
  });

  test('closes where the committee leaves it to the clerk', () => {
    expect(stepsOpenTo('clerk', 'reported done', byClerk)).toEqual(['close', 'say not done', 'withdraw', 'merge', 'move']);
  });

  test('records what the committee said to a proposal', () => {
    expect(stepsOpenTo('clerk', 'proposed for closure', byCommittee)).toEqual(['agree closure', 'refuse closure', 'take back proposal', 'withdraw', 'merge', 'move']);
  });

  test.each(OVER)('can only open again what is %s', (state) => {
    expect(stepsOpenTo('clerk', state, byCommittee)).toEqual(['reopen']);
  });
});

test('an officer says that it is done, and nothing else', () => {
  expect(stepsOpenTo('officer', 'open', byCommittee)).toEqual(['report done']);
  expect((['reported done', 'proposed for closure', ...OVER] as const).flatMap((state) => stepsOpenTo('officer', state, byClerk))).toEqual([]);
});

test('a member changes nothing', () => {
  expect((['open', 'reported done', 'proposed for closure', ...OVER] as const).flatMap((state) => stepsOpenTo('reader', state, byClerk))).toEqual([]);
});
