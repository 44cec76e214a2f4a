import type { Change, Stored } from '../../../../src/domain/changes';
import type { Item, ListName } from '../../../../src/lists/index';
import { readingFile } from '../../../../src/packs/import/readingFile';
import { lookAgain } from '../../../../src/packs/mentions/lookAgain';
import type { ListsOfMentions } from '../../../../src/packs/mentions/lookForEstates';
import { savedPaper } from '../../../../src/packs/mentions/savedPaper';
import { aDocument } from '../../domain/sampleRows';
import { anEstate as someEstate } from '../../domain/estates/mapRows';
import { pack, paperOf } from './aPack';

const { reading, printed } = paperOf(pack);
const json = readingFile(reading, printed).json;
const meeting = { key: 'housing-2026-11-24', committee: 'housing', date: '2026-11-24' };
const row = { site: 'open' as const, id: '1', etag: '"1"' };

/** Lists in memory with one kept reading. */
function aCouncil(estates: readonly Stored<'estates'>[], mentions: Stored<'mentions'>[] = []) {
  const none = { in: () => Promise.resolve({ items: [] }), all: () => Promise.resolve({ items: [] }) };
  const of = <Name extends ListName>(items: readonly Stored<Name>[]) => ({ in: () => Promise.resolve({ items }), all: () => Promise.resolve({ items }) });
  const documents = [{ ...aDocument({ key: 'r', meeting: meeting.key, kind: 'reading', title: 'pack.txt.reading.json', drive: 'd', driveItem: 'i' }), row }, { ...aDocument({ key: 'p', meeting: meeting.key, title: 'pack.txt' }), row }];
  const lists: ListsOfMentions = { open: { estates: of(estates), areas: none }, at: () => ({ agendaItems: none, reports: none, decisions: none, actions: none, documents: of(documents), mentions: of(mentions) }) };
  return lists;
}

async function look(lists: ListsOfMentions, more: Partial<Parameters<typeof lookAgain>[0]> = {}) {
  const written: Change<'mentions'>[] = [];
  const told: number[] = [];
  const write = (changes: readonly Change<'mentions'>[]) => {
    written.push(...changes);
    return Promise.resolve([]);
  };
  const result = await lookAgain({ lists, committees: [{ key: 'housing', circle: null }], meetings: [meeting], read: () => Promise.resolve(JSON.parse(json) as unknown), write, isClosed: () => false, onMeeting: (done) => told.push(done), signal: new AbortController().signal, ...more });
  return { result, written, told };
}

const created = (changes: readonly Change<'mentions'>[]): Item<'mentions'>[] => changes.flatMap((change) => (change.kind === 'create' ? [change.item] : []));

test('another name of an estate is found in papers that were imported before it was entered', async () => {
  const { written, result, told } = await look(aCouncil([someEstate({ key: 'marl', title: 'Marl Green', aliases: ['Larkspur Estate'] })]));
  expect(created(written).map(({ estate, kind, quote }) => [estate, kind, quote])).toEqual([['marl', 'minute', '4. PARKING AT LARKSPUR ESTATE']]);
  expect(result).toEqual({ meetings: 1, changed: 1, failures: [] });
  expect(told).toEqual([1]);
});

test('a name that is taken away takes its mentions along', async () => {
  const first = await look(aCouncil([someEstate({ title: 'Weirside Estate', blocks: ['Heron House'] })]));
  const stored = created(first.written).map((item) => ({ ...item, row }));
  const { written } = await look(aCouncil([someEstate({ title: 'Weirside Estate', blocks: [] })], stored));
  expect(written.map((change) => (change.kind === 'update' ? change.columns.certainty : 'created'))).toEqual(['gone']);
});

test('a reading that cannot be fetched, or is none, is told by name, and what it said before stays', async () => {
  const stored = created((await look(aCouncil([someEstate()]))).written).map((item) => ({ ...item, row }));
  expect(stored.length).toBeGreaterThan(0);
  const failed = await look(aCouncil([someEstate()], stored), { read: () => Promise.reject(new Error('The connection dropped.')) });
  expect(failed).toMatchObject({ written: [], result: { failures: ['pack.txt.reading.json: The connection dropped.'] } });
  const damaged = await look(aCouncil([someEstate()], stored), { read: () => Promise.resolve({ document: 'pack.txt' }) });
  expect(damaged).toMatchObject({ written: [], result: { failures: ['pack.txt.reading.json: it is no reading. Import the paper again.'] } });
});

test('it ends when it is told to', async () => {
  const stop = new AbortController();
  stop.abort();
  expect((await look(aCouncil([someEstate()]), { signal: stop.signal })).result).toEqual({ meetings: 0, changed: 0, failures: [] });
});

describe('a reading that was kept', () => {
  test('reads back with its text', () => {
    expect(savedPaper(JSON.parse(json))).toEqual({ reading, printed });
  });

  test('by an earlier version has the lines that became rows', () => {
    expect(savedPaper({ ...reading, printedLines: { 2: 'Heron House', 4: 'Roofs' } })?.printed).toEqual(['', 'Heron House', '', 'Roofs']);
  });

  test.each([[null], ['text'], [[]], [{}], [{ ...reading, agendaItems: [{}] }], [{ ...reading, minutes: [{ lines: {} }] }], [{ ...reading, pageStarts: ['1'] }]])('is none where it is %j', (damaged) => {
    expect(savedPaper(damaged)).toBeNull();
  });
});
