import fc from 'fast-check';
import { allLists } from '../../../../src/lists/index';
import { allLibraries } from '../../../../src/lists/libraries';
import { choice, key, list, longText, number, reference, text, yesNo } from '../../../../src/lists/columns';
import { describePlan } from '../../../../tools/provision/describePlan';
import { planSite, type Step } from '../../../../tools/provision/planSite';
import type { FoundColumn, FoundList, SiteShape } from '../../../../tools/provision/siteShape';
import { wantedColumns } from '../../../../tools/provision/wantedColumns';
import { examples } from '../../../examples';

const described = list({
  name: 'questions',
  title: 'MB Questions',
  key: 'key',
  partition: 'meeting',
  shownAs: 'wording',
  access: 'clerksWrite',
  sites: ['open'],
  columns: { key: key(), meeting: reference({ required: true, indexed: true }), wording: longText(), kind: choice(['oral', 'written']), count: number(), done: yesNo(), by: text() },
});

/** The list as SharePoint holds it after provisioning. */
const asPlanned: FoundList = {
  id: 'L1',
  title: described.title,
  template: 'genericList',
  columns: wantedColumns(described).map((column) => ({
    id: `C-${column.name}`,
    name: column.name,
    type: (['text', 'choice', 'number', 'boolean'] as const).find((type) => column[type]) ?? null,
    hasManyLines: column.text?.allowMultipleLines ?? false,
    choices: column.choice?.choices ?? [],
    indexed: column.indexed ?? false,
    unique: column.enforceUniqueValues ?? false,
    required: column.required ?? false,
  })),
};

const plan = (...lists: FoundList[]) => planSite('open', { lists }, [described], []);
const withColumn = (name: string, change: Partial<FoundColumn>): FoundList => ({
  ...asPlanned,
  columns: asPlanned.columns.map((column) => (column.name === name ? { ...column, ...change } : column)),
});

test('a site that has everything needs nothing', () => {
  expect(plan(asPlanned)).toEqual({ steps: [], mismatches: [] });
  expect(describePlan('The open site', plan(asPlanned))).toEqual(['The open site: every list and library is as it should be.']);
});

test('a missing list is made with all its columns', () => {
  expect(plan().steps).toEqual([{ kind: 'createList', list: 'MB Questions', columns: wantedColumns(described) }]);
});

describe('a library', () => {
  const library = { title: 'MB Photographs', access: 'membersAdd', sites: ['open'] } as const;
  const planLibrary = (template: string | null) => planSite('open', { lists: template === 'none' ? [] : [{ id: 'L2', title: 'mb photographs', template, columns: [] }] }, [], [library]);

  test('that is missing is made', () => expect(planLibrary('none').steps).toEqual([{ kind: 'createLibrary', list: 'MB Photographs' }]));
  test('that is there needs nothing', () => expect([planLibrary('documentLibrary'), planLibrary(null)]).toEqual(Array(2).fill({ steps: [], mismatches: [] })));
  test('is no list of the same name', () => expect(planLibrary('genericList').mismatches[0]?.problem).toContain('is a genericList and not a library'));
  test('stands on its own sites alone', () => expect(planSite('circle:housing', { lists: [] }, [], [library]).steps).toEqual([]));
});

test('a missing column is added, and columns of others are left alone', () => {
  const others: FoundColumn = { id: 'X', name: 'Remarks', type: 'text', hasManyLines: false, choices: [], indexed: false, unique: false, required: false };
  const columns = [...asPlanned.columns.filter(({ name }) => name !== 'wording'), others];
  expect(plan({ ...asPlanned, columns })).toMatchObject({ steps: [{ kind: 'addColumn', listId: 'L1', column: { name: 'wording' } }], mismatches: [] });
});

test.each([
  ['a missing index is added', 'meeting', { indexed: false }, { kind: 'addIndex' }],
  ['a key that may repeat is made unique', 'key', { unique: false }, { kind: 'enforceUnique' }],
  ['a column that must be filled and need not be may be blank', 'by', { required: true }, { kind: 'allowBlank' }],
  ['a missing choice is added to those there are', 'kind', { choices: ['by letter', 'oral'] }, { kind: 'addChoices', added: ['written'], all: ['by letter', 'oral', 'written'] }],
])('%s', (_what, column, found, change) => {
  expect(plan(withColumn(column, found))).toEqual({ steps: [{ kind: 'changeColumn', list: 'MB Questions', listId: 'L1', column, columnId: `C-${column}`, change }], mismatches: [] });
});

test.each([
  ['another type', 'count', { type: 'text' } as const, /is of type text and must be number/],
  ['a type that Graph does not tell', 'by', { type: null }, /is of type unknown and must be text/],
  ['one line for several', 'wording', { hasManyLines: false }, /takes one line and must take several/],
  ['several lines for one', 'by', { hasManyLines: true }, /takes several lines and must take one/],
  ['blanks where there must be none', 'meeting', { required: false }, /Fill its blank rows/],
])('%s is for a person to settle', (_what, column, found, problem) => {
  expect(plan(withColumn(column, found))).toEqual({ steps: [], mismatches: [{ list: 'MB Questions', column, problem: expect.stringMatching(problem) as string }] });
});

test('a library that bears the list’s title is for a person to settle', () => {
  expect(plan({ ...asPlanned, template: 'documentLibrary' })).toMatchObject({ steps: [], mismatches: [{ column: null }] });
});

test('a list that would have too many indexes gets none more', () => {
  const others = Array.from({ length: 19 }, (_, index): FoundColumn => ({ id: `X${index}`, name: `Other${index}`, type: 'text', hasManyLines: false, choices: [], indexed: true, unique: false, required: false }));
  const found = withColumn('meeting', { indexed: false });
  expect(plan({ ...found, columns: [...found.columns, ...others] })).toMatchObject({ steps: [], mismatches: [{ problem: expect.stringContaining('21 indexed columns') as string }] });
});

test('titles and names that differ only in case are the same to SharePoint', () => {
  expect(plan({ ...withColumn('by', { name: 'By' }), title: 'mb questions' }).steps).toEqual([]);
});

test('a circle’s site gets the lists that hold exempt rows and no others', () => {
  const titles = (site: 'open' | 'circle:housing') => planSite(site, { lists: [] }).steps.map(({ list: title }) => title);
  expect(titles('open')).toEqual([...Object.values(allLists), ...allLibraries].map(({ title }) => title));
  expect(titles('circle:housing')).toContain(allLists.agendaItems.title);
  expect(titles('circle:housing')).not.toContain(allLists.meetings.title);
});

test('no list asks for more than twelve indexes, and each key is indexed', () => {
  for (const one of Object.values(allLists)) {
    const indexed = wantedColumns(one).filter((column) => column.indexed);
    expect({ list: one.title, indexes: indexed.length, key: indexed.some(({ name }) => name === one.key) }).toEqual({ list: one.title, indexes: Math.min(indexed.length, 12), key: true });
  }
});

test('a list whose rows are each person’s own enforces no unique values, which SharePoint would refuse', () => {
  expect(wantedColumns(allLists.submissions).filter((column) => column.enforceUniqueValues)).toEqual([]);
  expect(wantedColumns(allLists.meetings).filter((column) => column.enforceUniqueValues).map(({ name }) => name)).toEqual(['key']);
});

const column: fc.Arbitrary<FoundColumn> = fc.record({
  id: fc.constantFrom('C1', 'C2'),
  name: fc.constantFrom(...asPlanned.columns.map(({ name }) => name)),
  type: fc.constantFrom('text' as const, 'number' as const, 'choice' as const, null),
  hasManyLines: fc.boolean(),
  choices: fc.subarray(['oral', 'written', 'by letter']),
  indexed: fc.boolean(),
  unique: fc.boolean(),
  required: fc.boolean(),
});
const shape: fc.Arbitrary<SiteShape> = fc.record({ lists: fc.array(fc.record({ id: fc.constant('L1'), title: fc.constant(described.title), template: fc.constantFrom('genericList', null), columns: fc.array(column) }), { maxLength: 1 }) });

test('whatever a site looks like, no step removes anything or takes a choice away', () => {
  fc.assert(
    fc.property(shape, (found) => {
      const { steps } = planSite('open', found, [described], []);
      const harmless = (step: Step): boolean => step.kind !== 'changeColumn' || step.change.kind !== 'addChoices' || found.lists.some(({ columns }) => columns.some(({ id, choices }) => id === step.columnId && choices.every((one) => step.change.kind === 'addChoices' && step.change.all.includes(one))));
      expect(steps.filter((step) => !['createList', 'addColumn', 'changeColumn'].includes(step.kind) || !harmless(step))).toEqual([]);
    }),
    examples(),
  );
});
