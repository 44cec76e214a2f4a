import type { Stored } from '../../../../src/domain/changes';
import type { Item } from '../../../../src/lists/index';
import { paperChanges } from '../../../../src/packs/import/paperChanges';
import { paperItem } from '../../../../src/packs/import/paperRows';
import { papersTakenOff, takenOffColumns } from '../../../../src/packs/import/takenOff';
import type { Reading } from '../../../../src/packs/reading';
import { agendaItem, exemptItem, reading } from './lists';

const meeting = 'hsg-2026-11-23';
const paper = (name: string, kind: Item<'documents'>['kind'], fileVersion = `sha256:${name}`): Stored<'documents'> => ({
  ...paperItem({ meeting, name, kind, kept: { drive: 'd', driveItem: name, address: 'https://files.example', fileVersion, bytes: 100 }, at: '2026-11-16T09:00:00Z' }),
  row: { site: 'open', id: name, etag: '"1"' },
});
const pack = paper('pack.pdf', 'main pack');
const beside = paper('pack.pdf.reading.json', 'reading');
const late = paper('late.pdf', 'supplement');
const standing = [pack, beside, late];

const mixed = (document: string): Reading => ({ ...reading([agendaItem('1', 'Roofs'), exemptItem('2', 'Sale')]), document });
const taken = (file: Reading, more: Partial<Parameters<typeof papersTakenOff>[0]> = {}) =>
  papersTakenOff({ reading: file, version: 'sha256:new', place: { kind: 'kept', site: 'circle:housing', meeting }, stored: standing, ...more }).map(({ paper: { title } }) => title);

test('a file that stood on the open site and is said to be non-public goes from there, and its reading with it', () => {
  expect(taken(mixed('pack.pdf'))).toEqual(['pack.pdf', 'pack.pdf.reading.json']);
  expect(taken(mixed('PACK.pdf'))).toEqual(['pack.pdf', 'pack.pdf.reading.json']);
});

test('it goes under whatever name it stood there', () => {
  expect(taken(mixed('agenda.pdf'), { version: 'sha256:late.pdf' })).toEqual(['late.pdf']);
});

test('it goes though it can be kept nowhere', () => {
  expect(taken(mixed('pack.pdf'), { place: { kind: 'notKept', why: 'you are not cleared', meeting } })).toHaveLength(2);
});

test('a later pack that is non-public takes no place of the public one, which is all that the public has', () => {
  expect(taken(mixed('pack v2.pdf'))).toEqual([]);
});

test('a pack of Part 2 alone, a supplement and a notice take no place', () => {
  expect(taken({ ...reading([exemptItem('2', 'Sale')]), document: 'part 2.pdf' })).toEqual([]);
  expect(taken(mixed('later.pdf'))).toEqual([]);
  expect(taken({ ...reading([], { state: 'cancelled' }), document: 'notice.xml' })).toEqual([]);
});

test('a public file, one of another meeting and one that has gone already take nothing off', () => {
  expect(taken(mixed('pack.pdf'), { place: { kind: 'kept', site: 'open', meeting } })).toEqual([]);
  expect(taken(mixed('pack.pdf'), { place: { kind: 'kept', site: 'circle:housing', meeting: 'hsg-2026-12-07' } })).toEqual([]);
  expect(taken(mixed('pack.pdf'), { place: { kind: 'notKept', why: 'it is of no meeting here', meeting: null } })).toEqual([]);
  expect(taken(mixed('pack.pdf'), { stored: [{ ...pack, ...takenOffColumns }] })).toEqual([]);
});

test('a file that was taken off and is public after all stands there again under its name', () => {
  const { row: _row, ...item } = pack;
  const { changes } = paperChanges({ site: 'open', item, stored: [{ ...pack, ...takenOffColumns }], stillRead: new Set(), isWhole: true });
  expect(changes).toMatchObject([{ kind: 'update', columns: { title: 'pack.pdf', state: 'current', driveItem: 'pack.pdf' } }]);
});
