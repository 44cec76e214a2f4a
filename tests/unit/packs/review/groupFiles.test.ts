import type { Reading } from '../../../../src/packs/reading';
import { groupFiles, seemsSupplement } from '../../../../src/packs/review/groupFiles';
import { agendaItem, exemptItem, reading } from '../import/lists';
import { minuteItem, someMinutes } from '../import/recordReadings';

const items = (count: number) => Array.from({ length: count }, (_, index) => agendaItem(String(index + 1), `Item ${index + 1}`));
const file = (id: string, meeting: Partial<Reading['meeting']> = {}, count = 5) => ({ id, reading: { ...reading(items(count), meeting), document: id } });
const grouped = (files: readonly { readonly id: string; readonly reading: Reading }[], placed: Readonly<Record<string, string>> = {}) => {
  const { groups, unsure } = groupFiles(files, { placed: new Map(Object.entries(placed)), isSameCommittee: (one, other) => one.toLowerCase() === other.toLowerCase() });
  return { groups: groups.map(({ files: of }) => of.map(({ id }) => id).join(' ')), unsure: [...unsure] };
};

test('packs of two days, of two committees or of two hours of one day are two meetings', () => {
  expect(grouped([file('november'), file('january', { date: '2027-01-18' })]).groups).toEqual(['november', 'january']);
  expect(grouped([file('housing'), file('finance', { committee: 'Finance Committee' })]).groups).toEqual(['housing', 'finance']);
  expect(grouped([file('evening'), file('morning', { time: '10:00' })]).groups).toEqual(['evening', 'morning']);
});

test('a supplement belongs to the meeting that it names, whatever was chosen before it', () => {
  expect(grouped([file('november'), file('january', { date: '2027-01-18' }), file('late', { committee: 'Housing Committee', time: null }, 1)])).toEqual({ groups: ['november late', 'january'], unsure: [] });
});

test('the main pack stands first, however they were chosen; Part 2 alone never does', () => {
  expect(grouped([file('late', {}, 1), file('main')]).groups).toEqual(['main late']);
  const closed = { id: 'closed', reading: reading(Array.from({ length: 9 }, (_, index) => exemptItem(String(index + 1), `Secret ${index + 1}`))) };
  expect(grouped([closed, file('main')]).groups).toEqual(['main closed']);
});

test('a file that does not say its day is put to the one meeting that it fits, and asked about', () => {
  expect(grouped([file('november'), file('late', { date: null }, 1)])).toEqual({ groups: ['november late'], unsure: ['late'] });
});

test('a file that may be of several meetings is of none until a person says so', () => {
  const files = [file('november'), file('january', { date: '2027-01-18' }), file('late', { date: null }, 1)];
  expect(grouped(files)).toEqual({ groups: ['november', 'january', 'late'], unsure: ['late'] });
  expect(grouped(files, { late: 'january' })).toEqual({ groups: ['november', 'january late'], unsure: [] });
});

test('a person can take a file out of a meeting, and put it to another', () => {
  const files = [file('november'), file('late', {}, 1)];
  expect(grouped(files, { late: 'late' }).groups).toEqual(['november', 'late']);
  expect(grouped([file('november'), file('misread', { date: '2026-11-22' }, 1)], { misread: 'november' }).groups).toEqual(['november misread']);
  // The meeting to which it was put has been removed since.
  expect(grouped([file('misread', { date: '2026-11-22' }, 1)], { misread: 'november' }).groups).toEqual(['misread']);
});

test('minutes alone are gone through with their committee’s pack, and by themselves without one', () => {
  const minutes = { id: 'minutes', reading: { ...reading([], { date: '2026-09-14' }), minutes: [someMinutes([minuteItem('1', 'Lifts', ['That they be mended'])])] } };
  expect(grouped([file('november'), minutes])).toEqual({ groups: ['november minutes'], unsure: [] });
  expect(grouped([file('finance', { committee: 'Finance Committee' }), minutes]).groups).toEqual(['finance', 'minutes']);
});

test.each([
  ['housing-supplement.pdf', [], true],
  ['pack.pdf', ['HOUSING COMMITTEE', 'Supplementary Agenda'], true],
  ['Addendum 2.docx', [], true],
  ['pack.pdf', ['HOUSING COMMITTEE', '5. Boiler failure (to follow)'], false],
])('%s %j calls itself a supplement: %s', (document, lines, is) => {
  expect(seemsSupplement(document, lines)).toBe(is);
});
