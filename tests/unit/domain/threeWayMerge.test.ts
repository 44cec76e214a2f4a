import fc from 'fast-check';
import { editedColumns, isSame, threeWayMerge } from '../../../src/domain/threeWayMerge';
import { examples } from '../../examples';

const base = { title: 'Roof repairs', purpose: 'decision', pagesTo: 12 };

test('a column that nobody touched takes the new reading', () => {
  const merge = threeWayMerge<Row>({ base, mine: { ...base }, theirs: { ...base, pagesTo: 14 } });
  expect(merge).toEqual({ columns: { pagesTo: 14 }, kept: [] });
});

test('a column that a person edited stays, and the pack’s old value is only a difference', () => {
  const merge = threeWayMerge<Row>({ base, mine: { ...base, title: 'Roof repairs, phase 2' }, theirs: base });
  expect(merge).toEqual({ columns: {}, kept: [{ column: 'title', mine: 'Roof repairs, phase 2', theirs: 'Roof repairs', isConflict: false }] });
});

test('a column that both changed stays and is a conflict to review', () => {
  const merge = threeWayMerge<Row>({ base, mine: { ...base, title: 'Roof' }, theirs: { ...base, title: 'Roof works' } });
  expect(merge).toEqual({ columns: {}, kept: [{ column: 'title', mine: 'Roof', theirs: 'Roof works', isConflict: true }] });
});

test('a column that both changed to the same value is settled', () => {
  expect(threeWayMerge<Row>({ base, mine: { ...base, title: 'Roof' }, theirs: { title: 'Roof' } })).toEqual({ columns: {}, kept: [] });
});

test('a value that a person cleared stays cleared', () => {
  const merge = threeWayMerge<Row>({ base, mine: { ...base, purpose: null }, theirs: base });
  expect(merge.columns).toEqual({});
  expect(merge.kept).toEqual([{ column: 'purpose', mine: null, theirs: 'decision', isConflict: false }]);
});

test('a row that a person made takes the reading only where it is blank', () => {
  const merge = threeWayMerge<Row>({ base: null, mine: { title: 'Roof', purpose: null, pagesTo: null }, theirs: base });
  expect(merge.columns).toEqual({ purpose: 'decision', pagesTo: 12 });
  expect(merge.kept).toEqual([{ column: 'title', mine: 'Roof', theirs: 'Roof repairs', isConflict: true }]);
});

test('what a person added where the pack is silent is no difference to report', () => {
  expect(threeWayMerge<Row>({ base: { ...base, purpose: null }, mine: { ...base, purpose: 'decision' }, theirs: { ...base, purpose: null } })).toEqual({ columns: {}, kept: [] });
});

test('no is an answer, not a blank', () => {
  expect(threeWayMerge({ base: null, mine: { starred: false }, theirs: { starred: true } }).columns).toEqual({});
});

test.each([
  ['no list and an empty list', null, []],
  ['no text and an empty text', null, ''],
  ['a missing value and none', undefined, null],
  ['the same properties in another order', { line: 1, page: 2 }, { page: 2, line: 1 }],
])('%s are the same', (_what, one, other) => {
  expect(isSame(one, other)).toBe(true);
});

test.each([
  ['nought and none', 0, null],
  ['no and none', false, null],
  ['lists in another order', ['a', 'b'], ['b', 'a']],
])('%s differ', (_what, one, other) => {
  expect(isSame(one, other)).toBe(false);
});

test('the edited columns are those that differ from what was imported', () => {
  expect(editedColumns(base, { ...base, title: 'Roof', venue: 'Library' })).toEqual(['title']);
  expect(editedColumns(null, base)).toEqual([]);
});

const row = fc.record({ title: fc.constantFrom('a', 'b', 'c', null), purpose: fc.constantFrom('d', 'e', null), pagesTo: fc.constantFrom(1, 2, null) });

test('what was merged needs no merging again', () => {
  fc.assert(
    fc.property(row, row, row, (last, mine, theirs) => {
      const { columns } = threeWayMerge<Row>({ base: last, mine, theirs });
      expect(threeWayMerge<Row>({ base: theirs, mine: { ...mine, ...columns }, theirs }).columns).toEqual({});
    }),
    examples(),
  );
});

test('no column that a person edited is ever written', () => {
  fc.assert(
    fc.property(row, row, row, (last, mine, theirs) => {
      const written = Object.keys(threeWayMerge<Row>({ base: last, mine, theirs }).columns);
      expect(written.filter((column) => editedColumns<Row>(last, mine).some((edited) => edited === column))).toEqual([]);
    }),
    examples(),
  );
});

interface Row {
  readonly title: string | null;
  readonly purpose: string | null;
  readonly pagesTo: number | null;
}
