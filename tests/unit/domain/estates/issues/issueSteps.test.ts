import { registerFor, type Issue } from '../../../../../src/domain/estates/issues/issue';
import { missingOf, stepsFrom, takeStep, type IssueStep } from '../../../../../src/domain/estates/issues/issueSteps';
import { anIssue, doing, today } from '../issueRows';

const take = (step: IssueStep, columns: Partial<Issue> = {}) => takeStep(step, anIssue(columns), doing);
const assign = { kind: 'assign', why: '', responsiblePost: 'Repairs Manager', owner: null, targetOn: '2026-12-01' } as const;

describe('the life of an issue', () => {
  test('goes from reported to assigned to fixed to confirmed', () => {
    const assigned = take(assign);
    expect(assigned.columns).toMatchObject({ state: 'assigned', responsiblePost: 'Repairs Manager', targetOn: '2026-12-01', register: 'kestrel-open', settledOn: null });
    const fixed = take({ kind: 'fixed', why: '', on: '2026-11-15' }, { state: 'assigned' });
    expect(fixed.columns).toMatchObject({ state: 'fixed', fixedOn: '2026-11-15', register: 'kestrel-open', settledOn: null });
    const confirmed = take({ kind: 'confirm', why: '' }, { state: 'fixed', fixedOn: '2026-11-15' });
    expect(confirmed.columns).toMatchObject({ state: 'confirmed', settledOn: today, register: 'kestrel-2026' });
  });

  test('what is said to be fixed is not settled before somebody has looked', () => {
    expect(registerFor(anIssue({ state: 'fixed' }))).toBe('kestrel-open');
    expect(stepsFrom('fixed')).toContain('confirm');
    expect(stepsFrom('assigned')).not.toContain('confirm');
  });

  test('each step is a line of history that says who, when and from what to what', () => {
    expect(take(assign).note).toMatchObject({ key: 'note-9', issue: 'kestrel.1', estate: 'kestrel', kind: 'assigned', what: 'Assigned to Repairs Manager, by Tue 1 Dec 2026', column: 'state', before: 'reported', after: 'assigned', at: doing.at, by: doing.by });
  });

  test('one that is opened again keeps whose it is, counts how often, and stands among the open ones', () => {
    const again = take({ kind: 'reopen', why: 'It leaks again.' }, { state: 'confirmed', responsiblePost: 'Repairs Manager', timesReopened: 1, fixedOn: '2026-11-02', settledOn: '2026-11-03', register: 'kestrel-2026' });
    expect(again.columns).toMatchObject({ state: 'assigned', timesReopened: 2, register: 'kestrel-open', settledOn: null, fixedOn: null });
    expect(again.columns).not.toHaveProperty('responsiblePost');
    expect(again.note.what).toBe('Opened again. It leaks again.');
  });

  test('one that was nobody’s is reported again', () => {
    expect(take({ kind: 'reopen', why: 'Still there.' }, { state: 'withdrawn' }).columns?.state).toBe('reported');
  });

  test('one that is withdrawn stands in the register of the year', () => {
    expect(take({ kind: 'withdraw', why: 'Twice.' }).columns).toMatchObject({ state: 'withdrawn', settledOn: today, register: 'kestrel-2026' });
  });

  test('a note changes nothing of the issue itself', () => {
    expect(take({ kind: 'note', why: ' Asked the contractor. ' })).toMatchObject({ note: { kind: 'noted', what: 'Asked the contractor.', column: null }, columns: null });
  });
});

describe('what is missing is said before anything is written', () => {
  const missing = (step: IssueStep, columns: Partial<Issue> = {}) => missingOf(step, anIssue(columns), today).join(' ');

  test('an owner', () => {
    expect(missing({ ...assign, responsiblePost: ' ' })).toContain('Say whose it is');
    expect(missing({ ...assign, responsiblePost: '', owner: doing.by })).toBe('');
  });

  test('a reason to open again or to withdraw', () => {
    expect(missing({ kind: 'reopen', why: ' ' })).toContain('what is still wrong');
    expect(missing({ kind: 'withdraw', why: '' })).toContain('Say why');
    expect(missing({ kind: 'confirm', why: '' })).toBe('');
  });

  test('days in their order', () => {
    expect(missing({ ...assign, targetOn: '2026-10-01' })).toContain('before it was reported, on Sun 1 Nov 2026');
    expect(missing({ kind: 'fixed', why: '', on: '2026-11-17' })).toContain('still to come');
    expect(missing({ kind: 'fixed', why: '', on: '2026-10-31' })).toContain('before it was reported');
    expect(missing({ kind: 'fixed', why: '', on: today })).toBe('');
  });
});
