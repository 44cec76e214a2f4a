import { actionEventOf, eventsOf, stateOf } from '../../../../src/domain/actions/actionEvents';
import type { ActionState } from '../../../../src/domain/actions/state';
import { missingOf, takeStep, type StandingAction, type Step } from '../../../../src/domain/actions/takeStep';
import { circleSite } from '../../../../src/domain/sites';
import { anAction, anEvent } from '../sampleRows';

const priya = { id: 'clerk-1', mail: 'priya@council.example', name: 'Priya' };
const today = '2026-11-16';
const doing = { by: priya, at: '2026-11-16T10:00:00Z', today, eventKey: 'event-9' };

const standing = (state: ActionState, columns = {}): StandingAction => ({ action: anAction({ state, ...columns }), state, site: 'open' });
const take = (step: Step, state: ActionState, columns = {}) => takeStep(step, standing(state, columns), 'clerk', doing);
const held = { key: 'housing-2026-09-15', date: '2026-09-15' };

describe('a step', () => {
  test('is an event that says who, when, from what to what, and why', () => {
    expect(take({ kind: 'propose closure', why: 'The list was published.' }, 'reported done').event).toMatchObject({
      key: 'event-9', subjectKind: 'action', subject: 'housing.action-1', what: 'Proposed for closure', column: 'state', before: 'reported done', after: 'proposed for closure', why: 'The list was published.', at: doing.at, by: priya,
    });
  });

  test('changes the action, which stays on the open list until it is over', () => {
    expect(take({ kind: 'propose closure', why: '' }, 'reported done').columns).toMatchObject({ state: 'proposed for closure', tracker: 'housing-open', closedOn: null });
  });

  test('of an officer is their word alone: the action is not theirs to write', () => {
    const { event, columns } = takeStep({ kind: 'report done', why: '' }, standing('open'), 'officer', doing);
    expect(event).toMatchObject({ what: 'Reported done', after: 'reported done', awaits: 'housing' });
    expect(columns).toBeNull();
  });

  test('of a clerk awaits nobody', () => {
    expect(take({ kind: 'report done', why: '' }, 'open').event.awaits).toBeNull();
  });
});

describe('agreement', () => {
  const agreed = take({ kind: 'agree closure', why: '', meeting: held, minute: '7' }, 'proposed for closure');

  test('closes it on the day of the meeting, with the meeting and the minute', () => {
    expect(agreed.columns).toMatchObject({ state: 'closed', closedOn: '2026-09-15', closedAtMeeting: held.key, closingMinute: '7' });
    expect(agreed.event.why).toBe('Agreed by the committee on Tue 15 Sep 2026, minute 7');
  });

  test('takes it to the closed list of the meeting’s year', () => {
    expect(agreed.columns?.tracker).toBe('housing-closed-2026');
    expect(take({ kind: 'agree closure', why: '', meeting: { key: 'housing-2025-12-02', date: '2025-12-02' }, minute: '' }, 'proposed for closure').columns?.tracker).toBe('housing-closed-2025');
  });

  test('needs the meeting, and one that has been held', () => {
    expect(missingOf({ kind: 'agree closure', why: '', meeting: null, minute: '7' }, standing('proposed for closure'), today)).toEqual(['Choose the meeting at which the committee decided.']);
    expect(missingOf({ kind: 'agree closure', why: '', meeting: { key: 'm', date: '2026-11-24' }, minute: '' }, standing('proposed for closure'), today).join()).toContain('Tue 24 Nov 2026');
    expect(missingOf({ kind: 'agree closure', why: '', meeting: { key: 'm', date: today }, minute: '' }, standing('proposed for closure'), today)).toEqual([]);
  });

  test('that is refused says why, and the action is open again', () => {
    const step: Step = { kind: 'refuse closure', why: ' ', meeting: held, minute: '' };
    expect(missingOf(step, standing('proposed for closure'), today)).toEqual(['Say why: what is still to be done.']);
    expect(take({ ...step, why: 'The second list is missing.' }, 'proposed for closure')).toMatchObject({
      event: { what: 'Closure refused', why: 'Decided by the committee on Tue 15 Sep 2026. The second list is missing.' },
      columns: { state: 'open', closedOn: null },
    });
  });
});

describe('what is over without being done', () => {
  test('is withdrawn with a reason', () => {
    expect(missingOf({ kind: 'withdraw', why: '' }, standing('open'), today)).toEqual(['Say why: the committee will ask.']);
    expect(take({ kind: 'withdraw', why: 'Superseded.' }, 'open').columns).toMatchObject({ state: 'withdrawn', closedOn: today, tracker: 'housing-closed-2026' });
  });

  test('is carried on by another action, which it names', () => {
    const into = { key: 'housing.action-2', seriesNumber: 'housing-0002', state: 'open', site: 'open' } as const;
    expect(take({ kind: 'merge', why: 'One survey covers both', into }, 'open')).toMatchObject({ columns: { state: 'merged', mergedInto: into.key }, event: { why: 'Carried on by housing-0002. One survey covers both' } });
    expect(missingOf({ kind: 'merge', why: '', into: { ...into, state: 'closed' } }, standing('open'), today).join()).toContain('over itself');
    expect(missingOf({ kind: 'merge', why: '', into: { ...into, key: 'housing.action-1' } }, standing('open'), today).join()).toContain('itself');
    expect(missingOf({ kind: 'merge', why: '', into: null }, standing('open'), today)).toHaveLength(1);
  });

  test('never names a non-public action on the open list', () => {
    const into = { key: 'housing.action-9', seriesNumber: 'housing-np-0002', state: 'open', site: circleSite('housing') } as const;
    expect(missingOf({ kind: 'merge', why: '', into }, standing('open'), today).join()).toContain('non-public');
    expect(missingOf({ kind: 'merge', why: '', into }, { ...standing('open'), site: circleSite('housing') }, today)).toEqual([]);
  });

  test('is carried on by another body, in the clerk’s words', () => {
    expect(missingOf({ kind: 'move', why: '', to: ' ' }, standing('open'), today)).toEqual(['Say which body carries it on.']);
    expect(take({ kind: 'move', why: '', to: 'Finance Committee' }, 'open')).toMatchObject({ columns: { state: 'moved', movedTo: 'Finance Committee' }, event: { why: 'Carried on by Finance Committee' } });
  });
});

test('what is opened again is on the open list, and no longer says how it ended', () => {
  const closed = { tracker: 'housing-closed-2025', closedOn: '2025-09-16', closedAtMeeting: 'm', closingMinute: '4', mergedInto: 'x', movedTo: 'y' };
  expect(take({ kind: 'reopen', why: 'It broke again.' }, 'closed', closed).columns).toEqual({ state: 'open', tracker: 'housing-open', closedOn: null, closedAtMeeting: null, closingMinute: null, mergedInto: null, movedTo: null });
  expect(missingOf({ kind: 'reopen', why: '' }, standing('closed'), today)).toHaveLength(1);
});

describe('how an action stands', () => {
  const said = (...what: string[]) => eventsOf(anAction(), what.map((one, at) => anEvent({ key: `event-${at}`, what: one, at: `2026-10-0${at + 1}T10:00:00Z` })));

  test('is what its officer last said of it', () => {
    expect(stateOf({ state: 'open' }, said('Reported done'))).toBe('reported done');
  });

  test('is not, once somebody has said otherwise', () => {
    expect(stateOf({ state: 'open' }, said('Reported done', 'Not done yet'))).toBe('open');
    expect(stateOf({ state: 'open' }, said('Reported done', 'Proposed for closure', 'Closure refused'))).toBe('open');
  });

  test('is not changed by what says nothing of it', () => {
    expect(stateOf({ state: 'open' }, said('Reported done', 'Due date moved', 'Changed', 'Something of another program'))).toBe('reported done');
  });

  test('is the clerk’s word where the clerk has written one', () => {
    expect(stateOf({ state: 'closed' }, said('Reported done'))).toBe('closed');
  });

  test('is told by the order in which it was done, not of the rows', () => {
    const rows = [anEvent({ key: 'b', what: 'Not done yet', at: '2026-10-02T09:00:00Z' }), anEvent({ key: 'a', what: 'Reported done', at: '2026-10-01T09:00:00+01:00' })];
    expect(stateOf({ state: 'open' }, eventsOf(anAction(), rows))).toBe('open');
  });

  test('is not told by what was done with another action, or with a meeting', () => {
    expect(eventsOf(anAction(), [anEvent({ subject: 'housing.action-2', what: 'Reported done' })])).toEqual([]);
    expect(actionEventOf(anEvent({ subjectKind: 'meeting', what: 'Reported done' }))).toBeNull();
  });
});
