import { createClock } from '../../../src/domain/clock';

const noon = Date.parse('2026-11-24T12:00:00Z');

test('a clock that no server has spoken to is not sure, and says what the device says', () => {
  const clock = createClock(() => undefined);
  expect([clock.isSure(), clock.instant(noon)]).toEqual([false, '2026-11-24T12:00:00.000Z']);
});

test.each([
  ['behind', '2026-11-24T13:00:00Z', '2026-11-24T12:59:59.000Z'],
  ['ahead', '2026-11-24T11:00:00Z', '2026-11-24T11:00:00.000Z'],
  ['right within the tolerance', '2026-11-24T12:00:02Z', '2026-11-24T12:00:00.000Z'],
])('a device whose clock is %s is put right', (_, said, expected) => {
  const clock = createClock(() => undefined, 2_000);
  clock.compare(noon, said, noon + 1_000);
  expect([clock.isSure(), clock.instant(noon)]).toEqual([true, expected]);
});

test('a correction is told, once', () => {
  let told = 0;
  const clock = createClock(() => (told += 1), 2_000);
  clock.compare(noon, '2026-11-24T13:00:00Z', noon);
  clock.compare(noon, '2026-11-24T13:00:01Z', noon);
  expect(told).toBe(1);
});

test('what is no instant corrects nothing', () => {
  const clock = createClock(() => undefined);
  clock.compare(noon, 'yesterday', noon);
  clock.compare(noon, null, noon);
  expect(clock.isSure()).toBe(false);
});
