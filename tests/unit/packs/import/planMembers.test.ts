import type { Stored } from '../../../../src/domain/changes';
import { sameName } from '../../../../src/packs/import/personNames';
import type { MemberReading, Reading } from '../../../../src/packs/reading';
import { agendaItem, editRecord, emptyLists, importInto, type Lists, plan, reading } from './lists';
import { member } from './recordReadings';

const packOf = (members: readonly MemberReading[], more: Partial<Reading> = {}): Reading => ({ ...reading([agendaItem('1', 'Apologies')]), members, ...more });
const pack = packOf([member('Councillor Amina Yusuf MBE', 'chair', 4), member('Cllr David Birtles', 'vice chair', 5), member('Erin Sorley', null, 6)], { vacancies: [{ seat: 'Tenants’ Federation', line: 7 }] });
const before = importInto(emptyLists, pack);
const seats = (lists: Lists) => lists.memberships.map(({ key, member: { name }, role, vacant, endsOn }) => [key, name, role, vacant, endsOn]);

describe('a front sheet', () => {
  test('brings people whose titles and honours stand beside their names', () => {
    expect(before.people.map(({ key, name, courtesyTitle, postNominals }) => [key, name, courtesyTitle, postNominals])).toEqual([
      ['amina-yusuf', 'Amina Yusuf', 'Councillor', 'MBE'],
      ['david-birtles', 'David Birtles', 'Cllr', null],
      ['erin-sorley', 'Erin Sorley', null, null],
    ]);
    expect(before.people[0]).toMatchObject({ identity: { id: null, mail: null, name: 'Amina Yusuf' }, current: true, source: { document: 'pack.txt', line: 4, page: null } });
  });

  test('brings their seats, offices and vacancies', () => {
    expect(seats(before)).toEqual([
      ['hsg.amina-yusuf', 'Amina Yusuf', 'chair', false, null],
      ['hsg.david-birtles', 'David Birtles', 'deputy chair', false, null],
      ['hsg.erin-sorley', 'Erin Sorley', 'member', false, null],
      ['hsg.vacancy', 'Vacancy', 'member', true, null],
    ]);
    expect(before.memberships.at(-1)?.representing).toBe('Tenants’ Federation');
  });

  test('again changes nothing', () => {
    expect(plan(pack, { lists: before })).toMatchObject({ changes: [], kept: [], doubts: [] });
  });

  test('that misspells a name asks whose it is, and adds nobody', () => {
    const misspelt = packOf([member('Amena Yusof', 'chair', 4), member('David Birtles', 'deputy chair', 5), member('Erin Sorley', null, 6)], { vacancies: pack.vacancies });
    const { changes, doubts } = plan(misspelt, { lists: before });
    expect(changes).toEqual([]);
    expect(doubts.filter(({ line }) => line === 4).map(({ candidates }) => candidates)).toEqual([['amina-yusuf']]);
    const answered = (who: string) => importInto(before, misspelt, { options: { settledNames: { 'Amena Yusof': who } } });
    expect(answered('amina-yusuf').people).toHaveLength(3);
    expect(answered('new').people.map(({ name }) => name)).toContain('Amena Yusof');
  });

  test('that misspells a name twice asks each time, though initials between them are known', () => {
    const misspelt = packOf([member('Amena Yusof', 'chair', 4), member('A Yusuf', null, 5), member('Amena Yusof', null, 6)], { vacancies: pack.vacancies });
    const { people } = importInto(before, misspelt);
    expect(people.map(({ name }) => name)).toEqual(['Amina Yusuf', 'David Birtles', 'Erin Sorley']);
    expect(plan(misspelt, { lists: before }).doubts.filter(({ candidates }) => candidates.includes('amina-yusuf')).map(({ line }) => line)).toEqual([4, 6]);
  });

  test('that prints two people of nearly one name asks nothing of either', () => {
    const both = packOf([member('Erin Sorley', null, 4), member('Erin Sorely', null, 5)]);
    expect(plan(both, { lists: importInto(emptyLists, both) }).doubts).toEqual([]);
    expect(importInto(emptyLists, both).people).toHaveLength(2);
  });

  test('knows people in spite of titles, accents, order and initials', () => {
    const again = packOf([member('Yusuf, Amína', 'chair'), member('Councillor D Birtles', 'deputy chair'), member('Erin M. Sorley')], { vacancies: pack.vacancies });
    expect(importInto(before, again).people).toHaveLength(3);
    expect(plan(again, { lists: before }).doubts).toEqual([]);
  });

  test('names one person twice and gives them one seat', () => {
    expect(seats(importInto(emptyLists, packOf([member('Cllr Amina Yusuf', 'chair', 4), member('Amina Yusuf', null, 9)])))).toHaveLength(1);
  });

  test('initials that fit two people are a doubt, which a clerk can settle', () => {
    const lists = importInto(before, packOf([member('Adam Yusuf')]));
    const unclear = packOf([member('A Yusuf', null, 12)]);
    expect(plan(unclear, { lists }).doubts[0]).toMatchObject({ line: 12, candidates: ['amina-yusuf', 'adam-yusuf'] });
    expect(importInto(lists, unclear, { options: { settledNames: { 'A Yusuf': 'new' } } }).people.map(({ name }) => name)).toContain('A Yusuf');
    expect(importInto(lists, unclear, { options: { settledNames: { 'A Yusuf': 'adam-yusuf' } } }).people).toHaveLength(lists.people.length);
  });

  test('a name that the reading doubts adds nobody, and knows whom it can', () => {
    const problems = [{ message: 'The member “Erin So” is named nowhere else in the pack.', line: 6, kind: 'uncertain', value: 'members[0].name' }] as const;
    const doubtful = packOf([member('Erin So')], { problems });
    expect(importInto(emptyLists, doubtful).people).toEqual([]);
    expect(plan(doubtful).doubts).toEqual([expect.objectContaining({ message: expect.stringContaining('“Erin So”') as string })]);
    expect(seats(importInto(emptyLists, packOf([member('Erin Sorley')], { problems })))).toEqual([]);
    expect(plan(packOf([member('Erin Sorley')], { problems }), { lists: before }).doubts.map(({ candidates }) => candidates)).not.toContainEqual(['hsg.erin-sorley']);
  });
});

test('a doubtful name does not keep those beside it on its line out', () => {
  const problems = [{ message: 'The member “Erin So” is named nowhere else in the pack.', line: 6, kind: 'uncertain', value: 'members[0].name' }] as const;
  const lists = importInto(emptyLists, packOf([member('Erin So', null, 6), member('Bo Marsh', null, 6)], { problems }));
  expect(lists.people.map(({ name }) => name)).toEqual(['Bo Marsh']);
});

describe('who is named no longer', () => {
  test('keeps the seat, and its end is proposed to the clerk', () => {
    const { changes, doubts } = plan(packOf([member('Amina Yusuf', 'chair'), member('David Birtles', 'vice chair')], { vacancies: pack.vacancies }), { lists: before });
    expect(changes.filter((change) => change.kind === 'update' && change.key === 'hsg.erin-sorley')).toEqual([]);
    expect(doubts).toEqual([expect.objectContaining({ candidates: ['hsg.erin-sorley'], message: expect.stringContaining('enter the day on which it ended') as string })]);
  });

  test('a pack without a membership says nothing of anybody', () => {
    expect(plan(packOf([]), { lists: before })).toMatchObject({ doubts: [] });
  });

  test('a seat that has ended is not revived: whoever comes back has a new one', () => {
    const ended = editRecord(before, 'memberships', 'hsg.erin-sorley', { endsOn: '2026-05-07' });
    expect(seats(importInto(ended, pack)).filter(([, name]) => name === 'Erin Sorley')).toHaveLength(2);
  });

  test('an earlier pack, imported later, changes nobody’s seat', () => {
    const earlier = packOf([member('Old Hand', 'chair')], { meeting: { ...pack.meeting, date: '2025-01-13' } });
    expect(importInto(before, earlier).people).toEqual(before.people);
    expect(plan(earlier, { lists: before }).summary.leftInReading).toEqual([expect.objectContaining({ message: expect.stringContaining('newer') as string })]);
  });
});

describe('what a clerk wrote', () => {
  test('a corrected name makes nobody twice', () => {
    const misspelt = packOf([member('Levla Boult', 'chair'), member('Bo Marsh')]);
    const lists = importInto(emptyLists, misspelt);
    const identity = { id: 'object-9', mail: 'l.boult@council.example', name: 'Leyla Boult' };
    const corrected = editRecord(lists, 'people', 'levla-boult', { name: 'Leyla Boult', identity });
    expect(plan(misspelt, { lists: corrected })).toMatchObject({ changes: [], doubts: [] });
    expect(plan(packOf([member('Leyla Boult', 'chair'), member('Bo Marsh')]), { lists: corrected }).changes).toEqual([]);
  });

  test('an office changes where the pack says so, unless a clerk gave another', () => {
    const swapped = packOf([member('Amina Yusuf', null, 4), member('David Birtles', 'chair', 5), member('Erin Sorley', null, 6)], { vacancies: pack.vacancies });
    expect(seats(importInto(before, swapped)).map(([, , role]) => role)).toEqual(['member', 'chair', 'member', 'member']);
    const edited = editRecord(before, 'memberships', 'hsg.amina-yusuf', { role: 'observer' });
    expect(seats(importInto(edited, swapped))[0]?.[2]).toBe('observer');
  });

  test('a co-optee entered by hand is not made a member by a list that prints no office', () => {
    const byHand = editRecord(before, 'memberships', 'hsg.erin-sorley', { role: 'co-optee', imported: null });
    expect(plan(pack, { lists: byHand }).kept).toEqual([]);
    expect(seats(importInto(byHand, pack))[2]?.[2]).toBe('co-optee');
  });

  test('a known person’s address goes with the seat', () => {
    const identity = { id: 'object-7', mail: 'b.tudge@council.example', name: 'Bronwen Tudge' };
    const person: Stored<'people'> = { ...(before.people[0] ?? never()), key: 'bt', name: 'Bronwen Tudge', identity, imported: null };
    const lists = importInto({ ...emptyLists, people: [person] }, packOf([member('Councillor Bronwen Tudge')]));
    expect(lists.people).toHaveLength(1);
    expect(lists.memberships).toEqual([expect.objectContaining({ key: 'hsg.bt', member: identity })]);
  });
});

test.each([
  ['Councillor Jo Bloggs MBE', 'Jo Bloggs', 'whole'],
  ['Bloggs, Jo', 'Jo Bloggs', 'whole'],
  ['J Bloggs', 'Jo Bloggs', 'initials'],
  ['Jo Bloggs', 'Jo M. Bloggs', 'initials'],
  ['Jo Bloggs', 'Jim Bloggs', null],
  ['Jo Bloggs', 'Jo Blogg', null],
  ['Bloggs', 'Jo Bloggs', null],
  ['', '', null],
] as const)('“%s” and “%s”: %s', (one, other, sureness) => {
  expect(sameName(one, other)).toBe(sureness);
  expect(sameName(other, one)).toBe(sureness);
});

function never(): never {
  throw new Error('The front sheet was not imported.');
}
