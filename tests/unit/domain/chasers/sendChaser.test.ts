import { actionEventOf, describeActionEvent, standingEvents } from '../../../../src/domain/actions/actionEvents';
import { givenUp, isHalfLogged, sendingOf, sendingTakenBack, waitingAgain } from '../../../../src/domain/chasers/sendChaser';
import { aChaser } from '../sampleRows';

const priya = { id: 'p', mail: null, name: 'Priya' };
const callum = { id: 'c', mail: null, name: 'Callum' };
const chaser = aChaser({ key: 'chaser.1', actions: ['a1', 'a2'] });

test('that it is sent is an event on each action, with who was asked', () => {
  const { said, events, done } = sendingOf(chaser, priya, '2026-11-16T09:00:00Z');
  expect(said).toEqual({ sentAt: '2026-11-16T09:00:00Z', sentBy: priya });
  expect(events).toMatchObject([{ key: 'event.a1.chaser.1.20261116090000', subject: 'a1', what: 'Chaser sent', after: 'Ada Quill, Head of Repairs' }, { subject: 'a2' }]);
  expect(done).toEqual({ tray: 'sent-2026' });
  expect(describeActionEvent({ kind: 'chased', column: null, before: null, after: 'Ada Quill' })).toBe('Chaser sent to Ada Quill');
});

test('a log that stopped half way is finished with the same events, whoever presses and whenever', () => {
  const first = sendingOf(chaser, priya, '2026-12-31T23:00:00Z');
  const again = sendingOf({ ...chaser, ...first.said }, callum, '2027-01-02T09:00:00Z');
  expect(again.said).toBeNull();
  expect(again.events).toEqual(first.events);
  expect(again.done).toEqual(first.done);
});

test('it is half logged from when it is said until it has left the tray', () => {
  expect(isHalfLogged(chaser)).toBe(false);
  expect(isHalfLogged({ ...chaser, sentAt: '2026-11-16T09:00:00Z' })).toBe(true);
  expect(isHalfLogged({ ...chaser, sentAt: '2026-11-16T09:00:00Z', tray: 'sent-2026' })).toBe(false);
});

test('one that is given up leaves the tray and tells no action', () => {
  expect(givenUp('2026-11-16')).toEqual({ tray: 'given-up-2026' });
});

test('one that was given up waits again, unless somebody has sent it meanwhile', () => {
  expect(waitingAgain({ ...chaser, ...givenUp('2026-11-16') })).toEqual({ tray: 'waiting' });
  expect(waitingAgain({ ...chaser, sentAt: '2026-11-16T09:00:00Z', tray: 'sent-2026' })).toBeNull();
});

describe('one that was not sent after all', () => {
  const sent = sendingOf(chaser, priya, '2026-11-16T09:00:00Z');
  const logged = { ...chaser, ...sent.said, ...sent.done };
  const back = sendingTakenBack(logged, callum, '2026-11-16T09:05:00Z');
  const standing = (rows: readonly (typeof sent.events)[number][]) => standingEvents(rows.flatMap((row) => actionEventOf(row) ?? [])).filter(({ kind }) => kind === 'chased');

  test('waits again, and no action counts as chased', () => {
    expect({ ...logged, ...back?.done }).toEqual(chaser);
    expect(back?.events).toMatchObject([{ subject: 'a1', what: 'Undone', before: 'Chaser sent', why: 'It was not sent', by: callum }, { subject: 'a2' }]);
    expect(standing([...sent.events, ...(back?.events ?? [])])).toEqual([]);
  });

  test('and is sent later counts then', () => {
    const later = sendingOf({ ...logged, ...back?.done }, callum, '2026-11-17T10:00:00Z');
    expect(standing([...sent.events, ...(back?.events ?? []), ...later.events])).toHaveLength(2);
  });

  test('has nothing to take back while it waits', () => {
    expect(sendingTakenBack(chaser, priya, '2026-11-16T09:00:00Z')).toBeNull();
  });
});
