import { describeActionEvent } from '../../../../src/domain/actions/actionEvents';
import { givenUp, isHalfLogged, sendingOf } from '../../../../src/domain/chasers/sendChaser';
import { aChaser } from '../sampleRows';

const priya = { id: 'p', mail: null, name: 'Priya' };
const callum = { id: 'c', mail: null, name: 'Callum' };
const chaser = aChaser({ key: 'chaser.1', actions: ['a1', 'a2'] });

test('that it is sent is an event on each action, with who was asked', () => {
  const { said, events, done } = sendingOf(chaser, priya, '2026-11-16T09:00:00Z');
  expect(said).toEqual({ sentAt: '2026-11-16T09:00:00Z', sentBy: priya });
  expect(events).toMatchObject([{ key: 'event.a1.chaser.1', subject: 'a1', what: 'Chaser sent', after: 'Ada Quill, Head of Repairs' }, { subject: 'a2' }]);
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
