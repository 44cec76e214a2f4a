import { composeAgenda } from '../../../src/domain/agenda';
import { entriesOf, filterChoices, matchesFilters, narrowAgenda, neighboursOf, type AgendaFilter } from '../../../src/domain/agendaFilter';
import { anItem } from './sampleRows';

const item = (position: number, columns: Parameters<typeof anItem>[0] = {}) => anItem({ key: `item-${position}`, position, ...columns });
const agenda = composeAgenda(
  [
    item(1),
    item(2, { purpose: 'decision' }),
    item(3, { purpose: 'discussion' }),
    item(4, { purpose: 'information', starred: true }),
    item(5, { purpose: 'decision', state: 'withdrawn' }),
    item(6, { purpose: 'decision', part: 'non-public' }),
  ],
  [],
);
const marks = { unread: new Set(['item-2', 'item-4', 'item-5']), changed: new Set(['item-4', 'item-5']) };
const shown = (...chosen: AgendaFilter[]) => entriesOf(narrowAgenda(agenda, (one) => matchesFilters(one, new Set(chosen), marks))).map(({ item: { position } }) => position);

test('without a filter all items are shown', () => {
  expect(shown()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('one purpose shows its items of both parts; withdrawn ones have none', () => {
  expect(shown('decision')).toEqual([2, 6]);
});

test('two purposes show the items of either', () => {
  expect(shown('decision', 'discussion')).toEqual([2, 3, 6]);
});

test('a purpose and a mark show the items that have both', () => {
  expect(shown('decision', 'unread')).toEqual([2]);
  expect(shown('starred', 'changed')).toEqual([4]);
});

test('a withdrawn item is a change, and nothing to read', () => {
  expect(shown('changed')).toEqual([4, 5]);
  expect(shown('unread')).toEqual([2, 4]);
});

test('each filter says how many items it shows, and those that show none are not offered', () => {
  const none = { unread: null, changed: null };
  expect(filterChoices(agenda, none)).toEqual([
    { filter: 'decision', count: 2 },
    { filter: 'discussion', count: 1 },
    { filter: 'information', count: 1 },
    { filter: 'starred', count: 1 },
  ]);
  expect(filterChoices(agenda, marks).map(({ filter }) => filter)).toEqual(['decision', 'discussion', 'information', 'starred', 'unread', 'changed']);
});

test('when all is read, “unread” stays and says nought', () => {
  expect(filterChoices(agenda, { unread: new Set(), changed: new Set() }).slice(-1)).toEqual([{ filter: 'unread', count: 0 }]);
});

test('the neighbours of an item are those shown beside it, across the parts', () => {
  const entries = entriesOf(narrowAgenda(agenda, (one) => matchesFilters(one, new Set(['decision']), marks)));
  expect(neighboursOf(entries, 'item-2')).toMatchObject({ previous: null, next: { key: 'item-6' } });
  expect(neighboursOf(entries, 'item-3')).toEqual({ previous: null, next: null });
});
