import { createRequestsClock } from '../../../src/tab/requestsClock';

const realDay = { today: '2026-11-24' };
const aServer = (headers: Readonly<Record<string, string>>) => () => Promise.resolve(new Response(null, { headers }));
const clockOf = (device: string, ask: () => Promise<Response>) => createRequestsClock({ device: () => new Date(device), ask, mintKey: () => 'key' });
/** Resolves when the clock has heard. */
const heard = (clock: ReturnType<typeof clockOf>) => new Promise<void>((resolve) => void clock.subscribe(() => resolve()));

test('a device whose clock is an hour ahead is put right by the date of the app’s own server', async () => {
  const clock = clockOf('2026-11-24T19:00:00Z', aServer({ date: 'Tue, 24 Nov 2026 18:00:00 GMT' }));
  expect(clock.isSure()).toBe(false);
  await heard(clock);
  expect([clock.isSure(), clock.now(realDay).toISOString()]).toEqual([true, '2026-11-24T18:00:00.000Z']);
});

test('a clock that is right is confirmed', async () => {
  const clock = clockOf('2026-11-24T18:00:00.400Z', aServer({ date: 'Tue, 24 Nov 2026 18:00:00 GMT' }));
  await heard(clock);
  expect([clock.isSure(), clock.now(realDay).toISOString()]).toEqual([true, '2026-11-24T18:00:00.400Z']);
});

test('an answer from a cache on the way is as old as it says', async () => {
  const clock = clockOf('2026-11-24T18:00:00Z', aServer({ date: 'Tue, 24 Nov 2026 17:00:00 GMT', age: '3600' }));
  await heard(clock);
  expect(clock.now(realDay).toISOString()).toBe('2026-11-24T18:00:00.000Z');
});

test('a device that is a day wrong is put right by more than its hours', async () => {
  const clock = clockOf('2026-11-25T18:00:00Z', aServer({ date: 'Tue, 24 Nov 2026 18:00:00 GMT' }));
  await heard(clock);
  expect(clock.now({ today: '2026-11-25' }).toISOString()).toBe('2026-11-24T18:00:00.000Z');
});

test('a server without a date leaves the clock unsure', async () => {
  const clock = clockOf('2026-11-24T18:00:00Z', aServer({}));
  await heard(clock);
  expect(clock.isSure()).toBe(false);
});

test('a server that did not answer is asked again by the next screen', async () => {
  let isThere = false;
  const clock = clockOf('2026-11-24T19:00:00Z', () => (isThere ? aServer({ date: 'Tue, 24 Nov 2026 18:00:00 GMT' })() : Promise.reject(new TypeError('Failed to fetch'))));
  clock.subscribe(() => undefined)();
  await new Promise(setImmediate);
  expect(clock.isSure()).toBe(false);
  isThere = true;
  await heard(clock);
  expect(clock.isSure()).toBe(true);
});

test('a preview’s calendar stands still, its clock does not', async () => {
  const clock = clockOf('2027-01-03T19:00:00Z', aServer({ date: 'Sun, 03 Jan 2027 18:30:00 GMT' }));
  await heard(clock);
  expect(clock.now({ today: '2026-11-16', calendarStandsStill: true }).toISOString()).toBe('2026-11-16T18:30:00.000Z');
});
