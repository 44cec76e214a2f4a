import fc from 'fast-check';
import type { Stored } from '../../../../src/domain/changes';
import type { Item } from '../../../../src/lists/index';
import type { ImportOptions } from '../../../../src/packs/import/importPlan';
import { normaliseTitle } from '../../../../src/packs/import/normaliseTitle';
import type { AgendaItemReading, Reading } from '../../../../src/packs/reading';
import { agendaItem, apply, edit, emptyLists, importInto, type Lists, plan, reading } from './lists';
import { examples } from '../../../examples';

/** Few words and few numbers, so that titles and numbers repeat, swap and go missing as they do in real packs. */
const title = fc.array(fc.constantFrom('Minutes', 'Questions', 'Roofs', 'Lifts'), { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
const printedNumber = fc.constantFrom('1', '2', '3', '4', '5', '6a', null);
const item: fc.Arbitrary<AgendaItemReading> = fc
  .record({
    number: printedNumber,
    title,
    part: fc.constantFrom('public' as const, 'non-public' as const),
    purpose: fc.constantFrom('decision' as const, 'information' as const, null),
    starred: fc.boolean(),
    note: fc.constantFrom('Appendix 2', '', null),
  })
  .map(({ number, title: words, ...more }) => agendaItem(number, words, more));
const onOwnLines = (items: readonly AgendaItemReading[]): Reading => reading(items.map((one, index) => ({ ...one, line: 10 + index })));
const pack: fc.Arbitrary<Reading> = fc.array(item, { minLength: 1, maxLength: 8 }).map(onOwnLines);
const options: fc.Arbitrary<ImportOptions> = fc.record({
  part2Titles: fc.constantFrom('published' as const, 'asTheyStand' as const, 'withheld' as const),
  covers: fc.constantFrom('wholeAgenda' as const, 'supplement' as const),
});

const editable: fc.Arbitrary<Partial<Item<'agendaItems'>>> = fc.record(
  {
    title: fc.constantFrom('Roofs, as the clerk calls them', 'Minutes'),
    printedNumber: fc.constantFrom('12', '1', null),
    purpose: fc.constantFrom('discussion' as const, null),
    starred: fc.boolean(),
    note: fc.constantFrom('Bring the plans.', null),
    position: fc.integer({ min: 1, max: 9 }),
    state: fc.constantFrom('withdrawn' as const, 'moved' as const, 'onAgenda' as const),
  },
  { requiredKeys: [] },
);
const edits = fc.array(fc.tuple(fc.nat(), editable), { maxLength: 4 });

/** What a council's lists may look like after some packs and some editing by hand. */
const history = fc.array(fc.tuple(pack, options, edits), { maxLength: 3 }).map((steps) =>
  steps.reduce((lists, [one, how, changes]) => editAll(importInto(lists, one, { options: how }), changes), emptyLists),
);

const circles = fc.boolean();
const seen = (lists: Lists, isCleared: boolean): Lists => (isCleared ? lists : { ...lists, circle: null });

test('importing a pack twice is importing it once', () => {
  fc.assert(
    fc.property(history, pack, options, circles, (before, one, how, isCleared) => {
      const after = importInto(seen(before, isCleared), one, { options: how });
      expect(plan(one, { lists: after, options: how }).changes).toEqual([]);
    }),
    examples(200),
  );
});

test('no import writes a column that a person edited, unless the business has become exempt', () => {
  fc.assert(
    fc.property(history, edits, pack, options, (before, changes, one, how) => {
      const edited = editAll(before, changes);
      const after = importInto(edited, one, { options: how });
      for (const row of rowsOf(edited).filter((other) => !mayHaveBecomeExempt(other, one))) {
        const now = rowsOf(after).find((other) => other.row.id === row.row.id && other.row.site === row.row.site);
        expect(pick(now, editedIn(row))).toEqual(pick(row, editedIn(row)));
      }
    }),
    examples(150),
  );
});

/** An item is known by the title it was imported with, whatever a person has made of it. */
function mayHaveBecomeExempt(row: ReturnType<typeof rowsOf>[number], { agendaItems }: Reading): boolean {
  if (!('part' in row) || row.part !== 'public') return false;
  const imported = row.imported?.title;
  const known = [row.title, typeof imported === 'string' ? imported : ''].map(normaliseTitle);
  return agendaItems.some(({ part, title: now }) => part === 'non-public' && known.includes(normaliseTitle(now)));
}

test('no import loses a row, changes a key or gives two rows of a site one key', () => {
  fc.assert(
    fc.property(history, pack, options, (before, one, how) => {
      const after = importInto(before, one, { options: how });
      for (const site of ['open', 'circle'] as const) {
        const keys = (after[site] ?? []).map((row) => row.key);
        expect(keys.slice(0, before[site]?.length)).toEqual(before[site]?.map((row) => row.key));
        expect(new Set(keys).size).toBe(keys.length);
      }
      expect(plan(one, { lists: before, options: how }).changes.map(({ kind }) => kind)).toEqual(expect.not.arrayContaining(['delete']));
    }),
    examples(150),
  );
});

test('an import that stops anywhere is completed by the next', () => {
  // Two items alike in part, title and number are a doubt once one of them is there alone.
  const told = fc.uniqueArray(item, { minLength: 1, maxLength: 8, selector: (one) => `${one.part} ${one.number} ${one.title}` }).map(onOwnLines);
  fc.assert(
    fc.property(told, fc.constantFrom('published' as const, 'withheld' as const), fc.nat(), (one, part2Titles, stop) => {
      const { changes } = plan(one, { options: { part2Titles } });
      const stopped = apply(emptyLists, changes.slice(0, stop % (changes.length + 1)));
      const again = plan(one, { lists: stopped, options: { part2Titles } });
      const whole = importInto(emptyLists, one, { options: { part2Titles } });
      const completed = apply(stopped, again.changes);
      if (again.doubts.length === 0) expect(rowsOf(completed).map(said).sort()).toEqual(rowsOf(whole).map(said).sort());
      else expect(again.changes.filter(({ kind }) => kind === 'update')).toEqual([]);
    }),
    examples(150),
  );
});

test('a withheld title of Part 2 never reaches the open site', () => {
  fc.assert(
    fc.property(fc.array(pack, { minLength: 1, maxLength: 3 }), circles, fc.constantFrom('withheld' as const, 'asTheyStand' as const), (packs, isCleared, part2Titles) => {
      const secret = packs.map((one) => reading(one.agendaItems.map((each) => ({ ...each, part: 'non-public' as const, title: `${each.title} Zanzibar`, note: 'Zanzibar' }))));
      const lists = secret.reduce((sofar, one) => importInto(sofar, one, { options: { part2Titles } }), seen(emptyLists, isCleared));
      expect(JSON.stringify(lists.open)).not.toMatch(/zanzibar/i);
    }),
    examples(),
  );
});

function editAll(lists: Lists, changes: readonly (readonly [number, Partial<Item<'agendaItems'>>])[]): Lists {
  return changes.reduce((sofar, [which, columns]) => {
    const row = sofar.open[which % Math.max(1, sofar.open.length)];
    return row ? edit(sofar, row.key, columns) : sofar;
  }, lists);
}

const rowsOf = (lists: Lists): readonly Stored<'agendaItems'>[] => [...lists.open, ...(lists.circle ?? [])];

const columnsEditable = ['title', 'printedNumber', 'purpose', 'starred', 'note', 'position', 'state'] as const;
const editedIn = (row: Stored<'agendaItems'>) =>
  columnsEditable.filter((column) => row.imported && column in row.imported && JSON.stringify(blank(row[column])) !== JSON.stringify(blank(row.imported[column])));
const blank = (value: unknown): unknown => (value === '' ? null : value);
const pick = (row: Stored<'agendaItems'> | undefined, columns: readonly (typeof columnsEditable)[number][]) => columns.map((column) => row?.[column]);

/** What a row says, whatever its key: two of one title may be minted in another order. */
const said = ({ row, key: _key, ...item }: Stored<'agendaItems'>): string => JSON.stringify({ site: row.site, ...item });
