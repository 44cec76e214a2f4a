import { reportsOfItems } from '../../../src/domain/reportsOfItems';
import { aReport } from './sampleRows';

const open = { row: { site: 'open' } };
const source = { document: 'pack.pdf', line: 12, page: 1 };
const keys = (reports: Parameters<typeof reportsOfItems>[0]) => reportsOfItems(reports).map(({ key }) => key);

test('reports that were replaced or withdrawn are no longer in force', () => {
  expect(keys([{ ...aReport({ key: 'a' }), ...open }, { ...aReport({ key: 'b', state: 'replaced' }), ...open }, { ...aReport({ key: 'c', state: 'withdrawn' }), ...open }])).toEqual(['a']);
});

test('a report entered by hand gives way to the same one read from a pack', () => {
  expect(keys([{ ...aReport({ key: 'hand', title: 'Weirside Estate: Windows and Roofs' }), ...open }, { ...aReport({ key: 'read', title: 'WEIRSIDE ESTATE: WINDOWS AND ROOFS', source }), ...open }])).toEqual(['read']);
});

test('another report, of another item or in a circle, stays beside it', () => {
  expect(
    keys([
      { ...aReport({ key: 'read', source }), ...open },
      { ...aReport({ key: 'other title', title: 'Risks' }), ...open },
      { ...aReport({ key: 'other item', agendaItem: 'item-3' }), ...open },
      { ...aReport({ key: 'non-public' }), row: { site: 'circle:housing' } },
    ]),
  ).toEqual(['read', 'other title', 'other item', 'non-public']);
});
