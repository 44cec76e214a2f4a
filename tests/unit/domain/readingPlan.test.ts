import { composeAgenda, type AgendaItem } from '../../../src/domain/agenda';
import type { ReadState } from '../../../src/domain/papers';
import { readingMinutes, readingPlan, toRead } from '../../../src/domain/readingPlan';
import { anItem } from './sampleRows';

const item = (position: number, columns: Partial<AgendaItem> = {}) => anItem({ key: `item-${position}`, position, ...columns });
const planOf = (rows: readonly AgendaItem[], states: Readonly<Record<string, ReadState>> = {}, circle: readonly AgendaItem[] = []) =>
  readingPlan(composeAgenda(rows, circle), ({ key }) => states[key] ?? 'unread');

test('decisions come first, then discussion, information and the rest, starred items last', () => {
  const plan = planOf([
    item(1, { pagesFrom: 1, pagesTo: 2 }),
    item(2, { purpose: 'information', pagesFrom: 3, pagesTo: 4 }),
    item(3, { purpose: 'information', starred: true, pagesFrom: 5, pagesTo: 6 }),
    item(4, { purpose: 'decision', pagesFrom: 7, pagesTo: 16 }),
    item(5, { purpose: 'discussion', pagesFrom: 17 }),
  ]);
  expect(plan.groups.map(({ heading, items }) => `${heading}: ${items.map((one) => `${one.item.position}, ${one.pages} pages`).join('; ')}`)).toEqual([
    'decision: 4, 10 pages',
    'discussion: 5, 1 pages',
    'information: 2, 2 pages',
    'noPurpose: 1, 2 pages',
    'starred: 3, 2 pages',
  ]);
});

test('what is read is no longer left, what was replaced since is', () => {
  const rows = [item(1, { pagesFrom: 1, pagesTo: 4 }), item(2, { pagesFrom: 5, pagesTo: 6 }), item(3, { pagesFrom: 7, pagesTo: 7 })];
  const { total, left } = planOf(rows, { 'item-1': 'read', 'item-2': 'replaced' });
  expect(total).toEqual({ items: 3, pages: 7 });
  expect(left).toEqual({ items: 2, pages: 3 });
});

test('pages that items share count once', () => {
  expect(planOf([item(14, { pagesFrom: 29, pagesTo: 32 }), item(15, { pagesFrom: 29, pagesTo: 30 })]).total.pages).toBe(4);
});

test('the same page numbers in two files are different pages', () => {
  const source = (document: string) => ({ source: { document, line: 1, page: null } });
  expect(planOf([item(1, { pagesFrom: 3, pagesTo: 6, ...source('main.pdf') }), item(2, { pagesFrom: 3, pagesTo: 6, ...source('supplement.pdf') })]).total.pages).toBe(8);
});

test('what cannot be read yet is told apart: to follow, without papers, closed, withdrawn', () => {
  const plan = planOf([
    item(1, { toFollow: true }),
    item(2),
    item(3, { part: 'non-public', pagesFrom: 1, pagesTo: 4 }),
    item(4, { state: 'withdrawn', pagesFrom: 5, pagesTo: 9 }),
  ]);
  expect(plan).toMatchObject({ groups: [], total: { items: 0, pages: 0 }, withoutPapers: 1, closed: 1 });
  expect(plan.toFollow.map(({ key }) => key)).toEqual(['item-1']);
});

test('a part of a minute counts as one', () => {
  expect(readingMinutes(10, 2)).toBe(20);
  expect(readingMinutes(3, 0.5)).toBe(2);
  expect(readingMinutes(0, 2)).toBe(0);
});

test('only what is on the agenda, open and has pages is there to be read', () => {
  const agenda = composeAgenda([item(1, { pagesFrom: 1 }), item(2), item(3, { toFollow: true }), item(4, { part: 'non-public', pagesFrom: 1 }), item(5, { state: 'withdrawn', pagesFrom: 5 })], []);
  expect(toRead(agenda).map(({ position }) => position)).toEqual([1]);
});
