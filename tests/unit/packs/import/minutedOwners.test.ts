import type { Stored } from '../../../../src/domain/changes';
import type { ImportOptions } from '../../../../src/packs/import/importPlan';
import type { Reading } from '../../../../src/packs/reading';
import { agendaItem, editRecord, emptyLists, importInto, type Lists, plan, reading } from './lists';
import { member, minuteItem, someMinutes } from './recordReadings';

const person = (key: string, name: string, mail: string | null = null): Stored<'people'> => ({ key, name, courtesyTitle: null, postNominals: null, identity: mail === null ? null : { id: `id-${key}`, mail, name }, kind: 'officer', post: null, postFrom: null, postUntil: null, department: null, ward: null, phone: null, current: true, imported: null, source: null, row: { site: 'open', id: key, etag: '"1"' } });
const heldSeptember = importInto(emptyLists, { ...reading([agendaItem('3', 'Roofs')], { date: '2026-09-14' }), document: 'september.txt' });
const lists: Lists = { ...heldSeptember, people: [person('shanice-morley', 'Shanice Morley', 's.morley@council.example'), person('cy-oak', 'Cy Oak'), person('di-oak', 'Di Oak')] };

const minutes = (owner: string | null): Reading => ({ ...reading([], { date: null, time: null, venue: null }), document: 'minutes.txt', minutes: [someMinutes([minuteItem('3', 'Roofs', [])], { actions: [{ text: 'Circulate the roof survey to all wards.', owner, due: null, item: 0, line: 240 }] })] });
const after = (owner: string | null, options: Partial<ImportOptions> = {}, before = lists): Lists => importInto(before, minutes(owner), { options });
const who = ({ actions }: Lists) => actions.map(({ responsiblePost, owner }) => [responsiblePost, owner?.name ?? null]);
const doubts = (owner: string | null, options: Partial<ImportOptions> = {}, before = lists) => plan(minutes(owner), { lists: before, options }).doubts;

test('a post is the responsible post', () => {
  expect(who(after('Head of Repairs'))).toEqual([['Head of Repairs', null]]);
  expect(doubts('Head of Repairs')).toEqual([]);
});

test('somebody known is the owner, with their address, and no post', () => {
  const then = after('Shanice Morley');
  expect(then.actions[0]).toMatchObject({ responsiblePost: null, owner: { id: 'id-shanice-morley', mail: 's.morley@council.example', name: 'Shanice Morley' } });
  expect(plan(minutes('Shanice Morley'), { lists: then })).toMatchObject({ changes: [], doubts: [] });
});

describe('a name that is nobody’s', () => {
  test('is a doubt with those whose name it nearly is; the action is saved, and nobody with it', () => {
    expect(doubts('Shanice Morely')).toEqual([{ message: '“Shanice Morely” is to act and looks like a person, and nobody of that name is known. The action is saved without an owner: say who it is and import the pack again.', line: 240, candidates: ['shanice-morley'], asks: 'owner' }]);
    const then = after('Shanice Morely');
    expect(who(then)).toEqual([[null, null]]);
    expect(plan(minutes('Shanice Morely'), { lists: then })).toMatchObject({ changes: [], doubts: [{ asks: 'owner' }] });
  });

  test('that is a surname has those who bear it', () => {
    expect(doubts('Cllr Oak')).toMatchObject([{ candidates: ['cy-oak', 'di-oak'] }]);
    expect(doubts('Jo Bloggs')).toMatchObject([{ candidates: [], asks: 'owner' }]);
  });

  test('becomes whom a person says, now or at a later import, and is not asked again', () => {
    for (const before of [lists, after('Shanice Morely')]) {
      const then = after('Shanice Morely', { settledOwners: { 240: 'shanice-morley' } }, before);
      expect(who(then)).toEqual([[null, 'Shanice Morley']]);
      expect(plan(minutes('Shanice Morely'), { lists: then })).toMatchObject({ changes: [], doubts: [] });
    }
  });

  test('becomes somebody of that name, or a post, where a person says so', () => {
    expect(who(after('Jo Bloggs', { settledOwners: { 240: 'new' } }))).toEqual([[null, 'Jo Bloggs']]);
    expect(who(after('Harbour Watch', { settledOwners: { 240: 'post' } }))).toEqual([['Harbour Watch', null]]);
  });

  test('is not asked about once a person has given the action to somebody', () => {
    const then = after('Shanice Morely');
    const edited = editRecord(then, 'actions', then.actions[0]?.key ?? '', { responsiblePost: 'Head of Repairs' });
    expect(plan(minutes('Shanice Morely'), { lists: edited })).toMatchObject({ changes: [], doubts: [] });
  });
});

test('of several who are to act one can be the owner: which is asked', () => {
  expect(doubts('Cy Oak / Shanice Morely')).toMatchObject([{ message: '“Cy Oak / Shanice Morely” are to act, and an action has one owner. The action is saved without one: say who it is and import the pack again.', candidates: ['cy-oak', 'shanice-morley'], asks: 'owner' }]);
  expect(who(after('Cy Oak / Shanice Morely', { settledOwners: { 240: 'post' } }))).toEqual([['Cy Oak / Shanice Morely', null]]);
  expect(doubts('Clerk and Treasurer')).toEqual([]);
});

test('a member whom the same pack adds is known, at the first import and the second', () => {
  const pack: Reading = { ...minutes('Ann Lee'), ...reading([agendaItem('1', 'Minutes')]), minutes: minutes('Ann Lee').minutes, members: [member('Councillor Ann Lee')] };
  const then = importInto(heldSeptember, pack);
  expect(who(then)).toEqual([[null, 'Ann Lee']]);
  expect(plan(pack, { lists: then })).toMatchObject({ changes: [], doubts: [] });
});

test('an answer about an owner does not publish what resembles something non-public', () => {
  expect(doubts('Jo Bloggs', { settled: { 240: 'new' } })).toHaveLength(1);
});
