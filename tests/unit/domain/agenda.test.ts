import fc from 'fast-check';
import { composeAgenda, countAgenda, papersOf } from '../../../src/domain/agenda';
import { anItem } from './sampleRows';
import { examples } from '../../examples';

test('items stand in the order of their position, not of their number', () => {
  const { public: items } = composeAgenda([anItem({ key: 'b', position: 2, printedNumber: '1' }), anItem({ key: 'a', position: 1, printedNumber: '9' })], []);
  expect(items.map(({ item }) => item.key)).toEqual(['a', 'b']);
});

test('a stub is replaced by the circle’s row for those who may read it', () => {
  const stub = anItem({ key: 'k', part: 'non-public', title: 'A property matter' });
  const full = anItem({ key: 'k', part: 'non-public', title: 'Purchase of 4 Mill Lane' });
  expect(composeAgenda([stub], [full]).nonPublic).toEqual([{ kind: 'readable', item: full }]);
});

test('a stub without the circle’s row is closed', () => {
  const stub = anItem({ part: 'non-public', title: 'A property matter' });
  expect(composeAgenda([stub], []).nonPublic).toEqual([{ kind: 'closed', item: stub }]);
});

test('a circle’s item without a stub is on the agenda too', () => {
  const secret = anItem({ key: 'x', part: 'non-public' });
  expect(composeAgenda([], [secret]).nonPublic.map(({ kind }) => kind)).toEqual(['readable']);
});

test('no item is lost or shown twice, whatever the circles answer', () => {
  const rows = fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1 }), position: fc.nat(40), part: fc.constantFrom('public' as const, 'non-public' as const) }), {
    selector: ({ key }) => key,
  });
  fc.assert(
    fc.property(rows, rows, (open, circle) => {
      const agenda = composeAgenda(open.map(anItem), circle.map(anItem));
      const shown = [...agenda.public, ...agenda.nonPublic].map(({ item }) => item.key);
      expect([...shown].sort()).toEqual([...new Set([...open, ...circle].map(({ key }) => key))].sort());
    }),
    examples(),
  );
});

test('the counts say what there is to prepare', () => {
  const agenda = composeAgenda(
    [
      anItem({ key: '1', purpose: 'decision', pagesFrom: 1, pagesTo: 10 }),
      anItem({ key: '2', purpose: 'information', starred: true, pagesFrom: 11, pagesTo: 11 }),
      anItem({ key: '3', purpose: 'discussion', toFollow: true }),
      anItem({ key: '4' }),
    ],
    [],
  );
  expect(countAgenda(agenda)).toEqual({ items: 4, decision: 1, discussion: 1, information: 1, starred: 1, toFollow: 1, pages: 11 });
});

test('a withdrawn item keeps its place and does not count', () => {
  const agenda = composeAgenda([anItem({ state: 'withdrawn', purpose: 'decision', pagesFrom: 1, pagesTo: 5 })], []);
  expect(agenda.public).toHaveLength(1);
  expect(countAgenda(agenda)).toMatchObject({ items: 0, decision: 0, pages: 0 });
});

test('pages that an item shares with its sub-items are counted once', () => {
  const agenda = composeAgenda([anItem({ key: '16', pagesFrom: 50, pagesTo: 80 }), anItem({ key: '16a', pagesFrom: 60, pagesTo: 85 })], []);
  expect(countAgenda(agenda).pages).toBe(36);
});

test('sub-items inside the pages of their item add none, however many they are', () => {
  const item = (key: string, pagesFrom: number, pagesTo: number) => anItem({ key, pagesFrom, pagesTo });
  expect(countAgenda(composeAgenda([item('16', 50, 80), item('16a', 51, 55), item('16b', 60, 65)], [])).pages).toBe(31);
});

test('the non-public part may number its pages from 1 again', () => {
  const agenda = composeAgenda([anItem({ key: '1', pagesFrom: 1, pagesTo: 4 }), anItem({ key: '2', part: 'non-public', pagesFrom: 1, pagesTo: 4 })], []);
  expect(countAgenda(agenda).pages).toBe(8);
});

test('a paper that has come is no longer to follow', () => {
  expect(papersOf(anItem({ toFollow: true }))).toEqual({ kind: 'toFollow' });
  expect(papersOf(anItem({ toFollow: true, pagesFrom: 3, pagesTo: 9 }))).toEqual({ kind: 'pages', from: 3, to: 9 });
  expect(papersOf(anItem({ pagesFrom: 3 }))).toEqual({ kind: 'pages', from: 3, to: 3 });
  expect(papersOf(anItem())).toEqual({ kind: 'none' });
});
