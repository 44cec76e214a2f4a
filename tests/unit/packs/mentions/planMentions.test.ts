import type { Change, Stored } from '../../../../src/domain/changes';
import { namesInText, type NamesIn } from '../../../../src/domain/estates/namesInText';
import type { Item } from '../../../../src/lists/index';
import { type MeetingAtSite, planMentions } from '../../../../src/packs/mentions/planMentions';
import { aDecision, anItem } from '../../domain/sampleRows';
import { anEstate, names, pack, paperOf } from './aPack';

const row = (site: 'open' | `circle:${string}` = 'open') => ({ site, id: '1', etag: '"1"' });
const stored = <Row extends object>(one: Row): Row & { row: ReturnType<typeof row> } => ({ ...one, row: row() });
const meeting = { key: 'housing-2026-11-24', committee: 'housing', date: '2026-11-24' };
const paper = paperOf(pack);
const lineOf = (words: string): number => pack.split('\n').findIndex((line) => line.includes(words)) + 1;

const items = [
  stored(anItem({ key: 'item-3', meeting: meeting.key, title: 'Weirside Estate lift works', source: { document: 'pack.txt', line: lineOf('3. WEIRSIDE'), page: null } })),
  stored(anItem({ key: 'item-5', meeting: meeting.key, title: 'Larkspur Estate land sale', part: 'non-public', source: { document: 'pack.txt', line: lineOf('5. LARKSPUR'), page: null } })),
];
const at = (more: Partial<MeetingAtSite> = {}): MeetingAtSite => ({ site: 'open', meeting, papers: [paper], gone: new Set(), rows: { agendaItems: items, reports: [], decisions: [], actions: [] }, stored: [], ...more });

const created = (changes: readonly Change<'mentions'>[]): Item<'mentions'>[] => changes.flatMap((change) => (change.kind === 'create' ? [change.item] : []));
const updated = (changes: readonly Change<'mentions'>[]) => changes.flatMap((change) => (change.kind === 'update' ? [change.columns] : []));
const afterwards = (changes: readonly Change<'mentions'>[]): Stored<'mentions'>[] => created(changes).map(stored);

test('what the papers and the rows of a meeting say of estates becomes rows, with the item to which it belongs', () => {
  const rows = created(planMentions(at(), names));
  expect(rows.map(({ key, kind, agendaItem, saidIn, toldOf }) => [key, kind, agendaItem, saidIn, toldOf])).toEqual([
    ['housing-2026-11-24.weirside', 'agendaItem', 'item-3', null, '2026-11-24'],
    ['housing-2026-11-24.weirside-2', 'promise', null, null, '2026-09-15'],
    ['housing-2026-11-24.weirside-3', 'decision', null, null, '2026-09-15'],
    ['housing-2026-11-24.larkspur', 'minute', null, null, '2026-09-15'],
    ['housing-2026-11-24.larkspur-2', 'agendaItem', 'item-5', 'item-5', '2026-11-24'],
  ]);
  expect(rows.every(({ certainty }) => certainty === 'sure')).toBe(true);
});

test('looking twice is looking once', () => {
  const first = planMentions(at(), names);
  expect(planMentions(at({ stored: afterwards(first) }), names)).toEqual([]);
});

describe('on the open site', () => {
  const withheld = { ...at().rows, agendaItems: items.map((item) => (item.part === 'non-public' ? { ...item, title: 'Exempt business' } : item)) };

  test('nothing of Part 2 stands but the title that everyone may read', () => {
    const larkspur = created(planMentions(at({ rows: withheld }), names)).filter(({ estate, kind }) => estate === 'larkspur' && kind === 'agendaItem');
    expect(larkspur).toEqual([]);
  });

  test('a title that is withheld since takes its mention and its words along', () => {
    const before = afterwards(planMentions(at(), names));
    const changes = planMentions(at({ rows: withheld, stored: before }), names);
    expect(updated(changes)).toEqual([{ certainty: 'gone', named: '—', quote: '—', heading: null, doubt: null, source: null, agendaItem: null, action: null }]);
    expect(JSON.stringify(changes)).not.toMatch(/larkspur estate/i);
  });

  test('a file that no longer stands there takes its mentions along; one that was not looked through takes none', () => {
    const before = afterwards(planMentions(at({ rows: { ...at().rows, agendaItems: [] } }), names));
    const none = { agendaItems: [], reports: [], decisions: [], actions: [] };
    expect(updated(planMentions(at({ papers: [], rows: none, stored: before }), names))).toEqual([]);
    expect(updated(planMentions(at({ papers: [], rows: none, gone: new Set(['pack.txt']), stored: before }), names))).toHaveLength(before.length);
  });
});

test('on a circle’s site the non-public papers are looked through too', () => {
  const rows = created(planMentions(at({ site: 'circle:housing' }), names));
  expect(rows.filter(({ estate, kind }) => estate === 'larkspur' && kind === 'agendaItem')).toMatchObject([{ agendaItem: 'item-5', saidIn: null, source: { document: 'pack.txt', line: lineOf('5. LARKSPUR') } }]);
});

describe('what a clerk has said of a mention', () => {
  const doubting: NamesIn = (text) => names(text).map((one) => ({ ...one, doubt: 'It may be a street.' }));
  const asked = afterwards(planMentions(at(), doubting));

  test('is asked for where it is doubtful', () => {
    expect(asked.map(({ certainty, doubt }) => [certainty, doubt])).toEqual(asked.map(() => ['doubtful', 'It may be a street.']));
  });

  test.each(['confirmed', 'dismissed'] as const)('stays %s when it is looked for again', (certainty) => {
    expect(planMentions(at({ stored: asked.map((one) => ({ ...one, certainty })) }), doubting)).toEqual([]);
  });

  test('stays where the paper was kept anew with its lines moved', () => {
    const moved = paperOf(`\n\n${pack}`);
    const changes = planMentions(at({ papers: [moved], rows: { ...at().rows, agendaItems: [] }, stored: asked.filter(({ saidIn }) => saidIn === null).map((one) => ({ ...one, certainty: 'dismissed' as const })) }), doubting);
    expect(created(changes)).toEqual([]);
    expect(updated(changes).map(({ certainty, source }) => [certainty, typeof source?.line])).toEqual(asked.filter(({ saidIn }) => saidIn === null).map(() => [undefined, 'number']));
  });
});

test('another name found and an old one gone: the rows follow, and nothing is doubled', () => {
  const renamed = namesInText([anEstate('weirside', 'Weirside Estate'), anEstate('larkspur', 'Marl Green', { aliases: ['Larkspur Estate'] })]);
  const before = afterwards(planMentions(at(), names));
  const changes = planMentions(at({ stored: before }), renamed);
  expect(created(changes)).toEqual([]);
  expect(updated(changes)).toMatchObject([{ certainty: 'gone' }]);
});

test('a resolution that does not name the estate of its item is a decision about it all the same', () => {
  const decisions = [stored(aDecision({ key: 'd1', meeting: meeting.key, title: 'Parking at Larkspur Estate', resolution: 'That the report be noted.', decidedOn: '2026-11-24', source: null }))];
  const [decision] = created(planMentions(at({ papers: [], rows: { agendaItems: [], reports: [], actions: [], decisions } }), names));
  expect(decision).toMatchObject({ estate: 'larkspur', kind: 'decision', heading: 'Parking at Larkspur Estate', quote: 'That the report be noted.', named: 'Larkspur Estate', saidIn: 'd1' });
});
