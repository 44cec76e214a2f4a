import type { AgendaItem } from '../../../src/domain/agenda';
import { runningOrder } from '../../../src/domain/runningOrder';
import { anItem } from './sampleRows';

const item = (number: string, minutesAllotted: number | null, columns: Partial<AgendaItem> = {}) => anItem({ key: number, printedNumber: number, minutesAllotted, ...columns });
const times = (items: readonly AgendaItem[], startsAt: string | null = '18:30', endsAt: string | null = null) =>
  [...(runningOrder(items, startsAt, endsAt)?.starts ?? [])].map(([key, { at, isEstimate }]) => `${key} ${isEstimate ? 'about ' : ''}${at}`);

test('each item starts when the minutes of those before it have passed', () => {
  expect(times([item('1', 5), item('2', 40), item('3', 30)])).toEqual(['1 18:30', '2 18:35', '3 19:15']);
});

test('an item without minutes takes no time, and the times after it are estimates', () => {
  expect(times([item('1', 5), item('2', null), item('3', 30)])).toEqual(['1 18:30', '2 18:35', '3 about 18:35']);
});

test('where the meeting has no start there are no times', () => {
  expect(runningOrder([item('1', 5)], null, '20:00')).toBeNull();
});

test('where no item has minutes there are no times', () => {
  expect(runningOrder([item('1', null), item('2', null)], '18:30', '20:00')).toBeNull();
});

test('a withdrawn item has no time and takes none', () => {
  expect(times([item('1', 5), item('2', 40, { state: 'withdrawn' }), item('3', 30)])).toEqual(['1 18:30', '3 18:35']);
});

test('an item taken in parts takes what its parts take, not both', () => {
  expect(times([item('14', 30), item('14a', 10), item('14b', 20), item('15', 5)])).toEqual(['14 18:30', '14a 18:30', '14b 18:40', '15 19:00']);
});

test('parts without minutes are taken within those of their item', () => {
  expect(times([item('14', 30), item('14a', null), item('14b', null), item('15', 5)])).toEqual(['14 18:30', '14a about 18:30', '14b about 18:30', '15 19:00']);
});

test('what the agenda takes is compared with the end of the meeting', () => {
  const items = [item('1', 60), item('2', 45)];
  expect(runningOrder(items, '18:30', '20:00')).toMatchObject({ ends: { at: '20:15', isEstimate: false }, minutesOver: 15 });
  expect(runningOrder(items, '18:30', '20:30')?.minutesOver).toBe(-15);
  expect(runningOrder(items, '18:30', null)?.minutesOver).toBeNull();
});

test('an end before the start is not compared with', () => {
  expect(runningOrder([item('1', 60)], '18:30', '08:00')?.minutesOver).toBeNull();
});

test('a time after midnight is a time of the next day', () => {
  expect(times([item('1', 45), item('2', 5)], '23:30')).toEqual(['1 23:30', '2 00:15']);
});
