import { planFiles } from '../../../../src/packs/import/planFiles';
import type { ImportChange, ImportOptions } from '../../../../src/packs/import/importPlan';
import { keyOf } from '../../../../src/packs/import/importSteps';
import type { Reading } from '../../../../src/packs/reading';
import { agendaItem, committee, editRecord, emptyLists, existing, importInto, plan, reading, wholeAgenda } from './lists';
import { member } from './recordReadings';

const packOf = (names: readonly string[], more: Partial<Reading> = {}): Reading => ({ ...reading([agendaItem('1', 'Apologies')]), members: names.map((name, at) => member(name, null, 4 + at)), ...more });
const before = importInto(emptyLists, packOf(['Amina Yusuf', 'Erin Sorley'], { vacancies: [{ seat: 'Tenants’ Federation', line: 7 }] }));
const next = packOf(['Amina Yusuf'], { document: 'next.txt', meeting: { ...reading([]).meeting, date: '2027-01-18' } });
/** Of who is printed still, where it was read is noted. */
const isOfWhoLeft = (change: ImportChange): boolean => change.list === 'memberships' && keyOf(change) !== 'hsg.amina-yusuf';
const doubtsOf = (options: Partial<ImportOptions>, lists = before) => plan(next, { lists, options }).doubts.map(({ candidates }) => candidates);

describe('a seat that the pack no longer prints', () => {
  test('is asked about by the name of its member, and stays', () => {
    expect(plan(next, { lists: before }).doubts.map(({ left }) => left)).toEqual([
      { kind: 'seat', name: 'Erin Sorley', startsOn: null },
      { kind: 'vacancy', name: 'Vacancy of Tenants’ Federation', startsOn: null },
    ]);
  });

  test('ends on the day that a clerk gives, as a person’s edit', () => {
    const options = { ended: { 'hsg.erin-sorley': '2026-12-31', 'hsg.vacancy': '2027-01-02' } };
    expect(doubtsOf(options)).toEqual([]);
    const changes = plan(next, { lists: before, options }).changes.filter(isOfWhoLeft);
    expect(changes).toMatchObject([
      { kind: 'update', key: 'hsg.erin-sorley', columns: { endsOn: '2026-12-31' } },
      { kind: 'update', key: 'hsg.vacancy', columns: { endsOn: '2027-01-02' } },
    ]);
    expect(changes.map((change) => change.kind === 'update' && Object.keys(change.columns))).toEqual([['endsOn'], ['endsOn']]);
    const after = importInto(before, next, { options });
    expect(after.memberships.map(({ key, endsOn }) => [key, endsOn])).toContainEqual(['hsg.erin-sorley', '2026-12-31']);
    // Read again without the answer, nothing takes it back and nothing is asked.
    expect(plan(next, { lists: after })).toMatchObject({ changes: [], doubts: [] });
  });

  test('that ended on the day of the meeting itself is not asked about again', () => {
    expect(doubtsOf({ ended: { 'hsg.vacancy': 'stays' } }, editRecord(before, 'memberships', 'hsg.erin-sorley', { endsOn: '2027-01-18' }))).toEqual([]);
  });

  test('stays without a doubt where a clerk says that its member is one still', () => {
    const options = { ended: { 'hsg.erin-sorley': 'stays', 'hsg.vacancy': 'stays' } } as const;
    expect(plan(next, { lists: before, options })).toMatchObject({ doubts: [] });
    const after = importInto(before, next, { options });
    expect(after.memberships.map(({ key, endsOn }) => [key, endsOn])).toEqual(before.memberships.map(({ key }) => [key, null]));
    expect(plan(next, { lists: after, options }).changes).toEqual([]);
  });

  describe('of which a clerk has said that it stands', () => {
    const options = { ended: { 'hsg.erin-sorley': 'stays', 'hsg.vacancy': 'stays' } } as const;
    const after = importInto(before, next, { options });
    const third = { ...next, document: 'third.txt', meeting: { ...next.meeting, date: '2027-03-15' } };

    test('is not asked about by the packs that follow', () => {
      expect(plan(next, { lists: after })).toMatchObject({ changes: [], doubts: [] });
      expect(plan(third, { lists: after }).doubts).toEqual([]);
      expect(plan({ ...third, meeting: { ...third.meeting, date: '2027-05-10' } }, { lists: importInto(after, third) }).doubts).toEqual([]);
    });

    test('ends all the same on the day that a person gives later', () => {
      expect(importInto(after, third, { options: { ended: { 'hsg.erin-sorley': '2027-03-01' } } }).memberships.find(({ key }) => key === 'hsg.erin-sorley')?.endsOn).toBe('2027-03-01');
    });

    test('is asked about again once a pack has printed it and the next has not', () => {
      const printed = importInto(after, packOf(['Amina Yusuf', 'Erin Sorley'], { document: 'third.txt', meeting: third.meeting }));
      expect(plan({ ...third, meeting: { ...third.meeting, date: '2027-05-10' } }, { lists: printed }).doubts.map(({ candidates }) => candidates)).toEqual([['hsg.erin-sorley']]);
    });

    test('and that was entered by hand is remembered too, and is still its member’s', () => {
      const byHand = { ...before, memberships: before.memberships.map((row) => (row.key === 'hsg.erin-sorley' ? { ...row, key: 'by-hand', imported: null } : row)) };
      const kept = importInto(byHand, next, { options: { ended: { 'by-hand': 'stays', 'hsg.vacancy': 'stays' } } });
      expect(plan(third, { lists: kept }).doubts).toEqual([]);
      expect(importInto(kept, packOf(['Amina Yusuf', 'Erin Sorley'], { meeting: third.meeting })).memberships).toHaveLength(kept.memberships.length);
    });
  });

  test('ends in the plan of several files too, and once', () => {
    const options: ImportOptions = { ...wholeAgenda, ended: { 'hsg.erin-sorley': '2026-12-31' } };
    const files = [next, { ...next, document: 'again.txt' }].map((asRead) => ({ asRead, corrected: { ...asRead }, options }));
    expect(planFiles({ committee, existing: existing(before, committee), files }).changes.filter(isOfWhoLeft)).toMatchObject([{ key: 'hsg.erin-sorley', columns: { endsOn: '2026-12-31' } }]);
  });
});
