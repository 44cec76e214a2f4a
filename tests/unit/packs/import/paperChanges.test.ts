import type { Stored } from '../../../../src/domain/changes';
import { describeAgendaChange } from '../../../../src/domain/agendaEvents';
import { meetingOfPaper } from '../../../../src/packs/import/meetingOfPaper';
import { paperChanges, paperKind, standsForAgenda } from '../../../../src/packs/import/paperChanges';
import { paperItem } from '../../../../src/packs/import/paperRows';
import type { Item } from '../../../../src/lists/index';
import { aMeeting } from '../../domain/sampleRows';
import { agendaItem, exemptItem, reading } from './lists';
import { minuteItem, someMinutes } from './recordReadings';

const paper = (name: string, kind: Item<'documents'>['kind'], fileVersion = 'sha256:1', at = '2026-11-16T09:00:00Z'): Item<'documents'> =>
  paperItem({ meeting: 'hsg-2026-11-23', name, kind, kept: { drive: 'd', driveItem: name, address: 'https://files.example', fileVersion, bytes: 100 }, at });
const stored = (item: Item<'documents'>): Stored<'documents'> => ({ ...item, row: { site: 'open', id: item.key, etag: '"1"' } });
const shown = (item: Item<'documents'>, before: readonly Item<'documents'>[], isWhole = true, stillRead: readonly string[] = []) => {
  const { changes, events } = paperChanges({ site: 'open', item, stored: before.map(stored), stillRead: new Set(stillRead), isWhole });
  return { changes: changes.map((change) => [change.kind, change.kind === 'create' ? change.item.key : change.key, change.kind === 'create' ? change.item.replaces : (change.columns.state ?? null)]), told: events.map((event) => describeAgendaChange(event)) };
};

const first = paper('pack.pdf', 'main pack');
const beside = paper('pack.pdf.reading.json', 'reading');
const second = paper('pack v2.pdf', 'main pack');

test('a new main pack replaces the one before it, and names it; so does its reading', () => {
  expect(shown(second, [first, beside])).toEqual({ changes: [['update', first.key, 'replaced'], ['update', beside.key, 'replaced'], ['create', second.key, first.key]], told: ['“pack v2.pdf” replaced “pack.pdf”'] });
});

test('a supplement replaces nothing, and nothing replaces a supplement', () => {
  expect(shown(paper('late.pdf', 'supplement'), [first], false)).toEqual({ changes: [['create', paper('late.pdf', 'supplement').key, null]], told: [] });
  expect(shown(second, [paper('late.pdf', 'supplement')]).changes).toEqual([['create', second.key, null]]);
});

test('non-public papers from which the agenda is still read are not replaced by a pack that not everybody may read', () => {
  const [closed, mixed] = [paper('part 2.pdf', 'non-public pack'), paper('pack v2.pdf', 'non-public pack')];
  expect(shown(mixed, [closed], true, ['part 2.pdf', 'pack v2.pdf'])).toEqual({ changes: [['create', mixed.key, null]], told: [] });
  expect(shown(mixed, [closed], true, ['pack v2.pdf']).changes).toEqual([['update', closed.key, 'replaced'], ['create', mixed.key, closed.key]]);
});

test('the same file again is no other paper; one of its name that holds something else is told, though it be of one length', () => {
  expect(shown(first, [first])).toEqual({ changes: [['update', first.key, null]], told: [] });
  expect(shown(paper('pack.pdf', 'main pack', 'sha256:2'), [first]).told).toEqual(['“pack.pdf” was replaced by a later version']);
});

test('two later versions of one length are told twice', () => {
  const tokens = ['sha256:2', 'sha256:3'].map((version) => paperChanges({ site: 'open', item: paper('pack.pdf', 'main pack', version), stored: [stored(first)], stillRead: new Set(), isWhole: true }).events[0]?.token);
  expect(new Set(tokens).size).toBe(2);
});

test('the same file again came when it came', () => {
  const again = paper('late.pdf', 'supplement', 'sha256:1', '2026-11-20T09:00:00Z');
  const other = { ...again, fileVersion: 'sha256:2' };
  const dayOf = (item: Item<'documents'>): unknown => paperChanges({ site: 'open', item, stored: [stored(paper('late.pdf', 'supplement'))], stillRead: new Set(), isWhole: false }).changes.map((change) => (change.kind === 'update' ? change.columns.publishedAt : null));
  expect(dayOf(again)).toEqual([undefined]);
  expect(dayOf(other)).toEqual(['2026-11-20T09:00:00Z']);
});

test('of a paper of which it was not noted what it holds, the length tells', () => {
  const noted = paper('pack.pdf', 'main pack', '"{A1B2},2"');
  expect(shown(first, [noted]).told).toEqual([]);
  expect(shown({ ...first, bytes: 120 }, [noted]).told).toEqual(['“pack.pdf” was replaced by a later version']);
});

test('a pack that was replaced and is issued again is the current one', () => {
  expect(shown(first, [{ ...first, state: 'replaced' }, second]).changes).toEqual([['update', second.key, 'replaced'], ['update', first.key, 'current']]);
});

test('a file is what it is to its meeting', () => {
  const pack = reading([agendaItem('1', 'Lifts')]);
  expect(paperKind(pack, 'wholeAgenda', 'open', new Set())).toBe('main pack');
  expect(paperKind(pack, 'wholeAgenda', 'circle:housing', new Set())).toBe('non-public pack');
  expect(paperKind(reading([exemptItem('1', 'Sale')]), 'supplement', 'circle:housing', new Set())).toBe('non-public pack');
  expect(paperKind(pack, 'supplement', 'open', new Set())).toBe('supplement');
  expect(paperKind(pack, 'supplement', 'open', new Set(['Lifts']))).toBe('to follow');
  expect(paperKind({ ...reading([]), minutes: [someMinutes([])] }, 'wholeAgenda', 'open', new Set())).toBe('minutes');
});

test('a notice that a meeting is cancelled is no pack, and replaces none', () => {
  const notice = reading([], { state: 'cancelled' });
  expect(paperKind(notice, 'wholeAgenda', 'open', new Set())).toBe('supplement');
  expect(standsForAgenda(notice, 'wholeAgenda')).toBe(false);
  expect(standsForAgenda({ ...reading([]), minutes: [someMinutes([])] }, 'wholeAgenda')).toBe(false);
  expect(standsForAgenda(reading([agendaItem('1', 'Lifts')]), 'supplement')).toBe(false);
  expect(standsForAgenda(reading([agendaItem('1', 'Lifts')]), 'wholeAgenda')).toBe(true);
});

test('minutes alone are kept beside the meeting that they minute', () => {
  const september = { ...aMeeting({ key: 'hsg-2026-09-14', committee: 'hsg', date: '2026-09-14' }), row: { site: 'open' as const, id: '1', etag: '"1"' } };
  const alone = { ...reading([]), minutes: [someMinutes([minuteItem('1', 'Lifts', ['That they be mended'])])] };
  expect(meetingOfPaper(alone, { meeting: null }, [september])).toBe('hsg-2026-09-14');
  expect(meetingOfPaper(alone, { meeting: null }, [])).toBeNull();
  expect(meetingOfPaper({ ...alone, agendaItems: [agendaItem('1', 'Lifts')] }, { meeting: null }, [september])).toBeNull();
});
