import type { Stored } from '../../../../src/domain/changes';
import type { ImportOptions } from '../../../../src/packs/import/importPlan';
import type { ActionReading, Reading } from '../../../../src/packs/reading';
import { agendaItem, editRecord, emptyLists, importInto, type Lists, plan, reading } from './lists';
import { anAction } from './recordReadings';

const person = (key: string, name: string, mail: string | null = null): Stored<'people'> => ({ key, name, courtesyTitle: null, postNominals: null, identity: mail === null ? null : { id: `id-${key}`, mail, name }, kind: 'officer', post: null, postFrom: null, postUntil: null, department: null, ward: null, phone: null, current: true, imported: null, source: null, row: { site: 'open', id: key, etag: '"1"' } });
const lists: Lists = { ...emptyLists, people: [person('shanice-morley', 'Shanice Morley', 's.morley@council.example'), person('cy-oak', 'Cy Oak'), person('di-oak', 'Di Oak')] };

const asked = (number: string, owner: string | null, more: Partial<ActionReading> = {}): ActionReading => anAction(number, `Report on the weir gate ${number} to the members for Larch ward.`, { owner, ...more });
const pack = (...owners: readonly (string | null)[]): Reading => ({ ...reading([agendaItem('1', 'Apologies'), agendaItem('2', 'Outstanding actions')], { date: '2026-09-14' }), document: 'september.txt', actions: owners.map((owner, at) => asked(String(31 + at), owner)) });
const after = (of: Reading, options: Partial<ImportOptions> = {}, before = lists): Lists => importInto(before, of, { options });
const who = ({ actions }: Lists) => actions.map(({ responsiblePost, owner }) => [responsiblePost, owner?.name ?? null]);
const doubts = (of: Reading, before = lists, options: Partial<ImportOptions> = {}) => plan(of, { lists: before, options }).doubts;

test('a post in a list is the responsible post, and so is a body', () => {
  expect(who(after(pack('Head of Repairs', 'Weirside ICB', 'Comms')))).toEqual([['Head of Repairs', null], ['Weirside ICB', null], ['Comms', null]]);
  expect(doubts(pack('Head of Repairs', 'Weirside ICB', 'Comms'))).toEqual([]);
});

test('somebody known is the owner, with their address, and no post but the one beside the name', () => {
  const then = after(pack('Shanice Morley', 'Shanice Morley / Head of Repairs'));
  expect(who(then)).toEqual([[null, 'Shanice Morley'], ['Head of Repairs', 'Shanice Morley']]);
  expect(then.actions[0]?.owner).toEqual({ id: 'id-shanice-morley', mail: 's.morley@council.example', name: 'Shanice Morley' });
  expect(plan(pack('Shanice Morley', 'Shanice Morley / Head of Repairs'), { lists: then })).toMatchObject({ changes: [], doubts: [] });
});

describe('a name that is nobody’s', () => {
  test('is asked about once, however many actions bear it, and the actions are saved without an owner', () => {
    const of = pack('Jo Bloggs', 'Head of Repairs', 'Jo Bloggs', 'Shanice Morely');
    expect(doubts(of).map(({ line, candidates, asks }) => [line, candidates, asks])).toEqual([[531, [], 'owner'], [534, ['shanice-morley'], 'owner']]);
    const then = after(of);
    expect(who(then)).toEqual([[null, null], ['Head of Repairs', null], [null, null], [null, null]]);
    expect(plan(of, { lists: then })).toMatchObject({ changes: [], doubts: [{ line: 531 }, { line: 534 }] });
  });

  test('becomes whom a person says, for all of its actions, now or at a later import, and is not asked again', () => {
    const of = pack('Jo Bloggs', 'Jo Bloggs');
    for (const before of [lists, after(of)]) {
      const then = after(of, { settledOwners: { 531: 'cy-oak' } }, before);
      expect(who(then)).toEqual([[null, 'Cy Oak'], [null, 'Cy Oak']]);
      expect(plan(of, { lists: then })).toMatchObject({ changes: [], doubts: [] });
    }
  });

  test('becomes somebody of that name, or a post, where a person says so', () => {
    expect(who(after(pack('Jo Bloggs'), { settledOwners: { 531: 'new' } }))).toEqual([[null, 'Jo Bloggs']]);
    expect(who(after(pack('Harbour Watch'), { settledOwners: { 531: 'post' } }))).toEqual([['Harbour Watch', null]]);
    const then = after(pack('Harbour Watch'), { settledOwners: { 531: 'post' } });
    expect(doubts(pack('Harbour Watch'), then)).toEqual([]);
  });
});

describe('an action of which an earlier version has made the name a post', () => {
  const printed = (name: string): Lists => {
    const then = after(pack('Head of Repairs'));
    const [action] = then.actions;
    if (!action) throw new Error('No action was imported.');
    return editRecord(then, 'actions', action.key, { responsiblePost: name, imported: { ...action.imported, responsiblePost: name } });
  };

  test('becomes that of the person, where they are known', () => {
    const then = after(pack('Shanice Morley'), {}, printed('Shanice Morley'));
    expect(who(then)).toEqual([[null, 'Shanice Morley']]);
    expect(plan(pack('Shanice Morley'), { lists: then }).changes).toEqual([]);
  });

  test('stays as it is, and is not asked about, where they are not', () => {
    const before = printed('Jo Bloggs');
    expect(plan(pack('Jo Bloggs'), { lists: before })).toMatchObject({ changes: [], doubts: [] });
  });

  test('keeps the post that a clerk has given it since', () => {
    const [action] = printed('Shanice Morley').actions;
    const edited = editRecord(printed('Shanice Morley'), 'actions', action?.key ?? '', { responsiblePost: 'Head of Rivers' });
    expect(who(after(pack('Shanice Morley'), {}, edited))).toEqual([['Head of Rivers', 'Shanice Morley']]);
  });
});
