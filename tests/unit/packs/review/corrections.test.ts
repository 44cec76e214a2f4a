import type { ExistingRows } from '../../../../src/packs/import/importPlan';
import { type FilesPlan, planFiles } from '../../../../src/packs/import/planFiles';
import type { Reading } from '../../../../src/packs/reading';
import { checksOf } from '../../../../src/packs/review/checks';
import { chosenPromises, promisesToKeep } from '../../../../src/packs/review/promiseChoices';
import { isCalled } from '../../../../src/packs/import/findPerson';
import { confirm, nothingReviewed, reviewedFile, type Review } from '../../../../src/packs/review/reviewed';
import { formOf } from '../../../../src/packs/review/valueForms';
import { agendaItem, apply, committee, emptyLists, existing, importInto, type Lists, reading, wholeAgenda } from '../import/lists';
import { anAction, member, minuteItem, someMinutes } from '../import/recordReadings';

const cleared: Lists = { ...emptyLists, circle: [] };
const start = importInto(cleared, reading([agendaItem('1', 'Lifts')], { date: '2026-09-14' }));
const doing = { at: '2026-11-18T09:00:00Z', by: { id: 'clerk', mail: null, name: 'A clerk' } };

const planned = (pack: Reading, review: Review, lists: Lists): FilesPlan => planFiles({ committee, existing: existing(lists, committee), files: [reviewedFile(pack, review, wholeAgenda)] });
const save = (pack: Reading, review: Review, lists: Lists): Lists => apply(lists, planned(pack, review, lists).changes);
const correct = (pack: Reading, path: string, value: unknown, review: Review = nothingReviewed): Review => confirm(review, pack, path, path, value);
const openWords = (lists: Lists): string => JSON.stringify([...lists.actions, ...lists.decisions, ...lists.events].filter(({ row }) => row.site === 'open'));

describe('a due date that is corrected as text', () => {
  const pack: Reading = { ...reading([agendaItem('1', 'Apologies')]), actions: [anAction('3', 'Mend the lifts')] };
  test('is understood anew, with the day from which it is late', () => {
    const { actions } = save(pack, correct(pack, 'actions[0].dueText', 'Quarter 1 2027/2028'), cleared);
    expect(actions[0]).toMatchObject({ dueText: 'Quarter 1 2027/2028', dueOn: '2027-06-30', duePrecision: 'quarter', overdueFrom: '2027-07-01' });
  });
  test('is kept as written where it is not understood', () => {
    const { actions } = save(pack, correct(pack, 'actions[0].dueText', 'when the crane is back'), cleared);
    expect(actions[0]).toMatchObject({ dueText: 'when the crane is back', dueOn: null, duePrecision: 'none', overdueFrom: null });
  });
  test('shows as typed and as understood side by side', () => {
    const understood = formOf('actions[0].dueText')?.understood;
    expect(understood?.('November 2026')).toBe('Understood as: by Mon 30 Nov 2026, the end of the month; late from Tue 1 Dec 2026.');
    expect(understood?.('TBC')).toBe('Understood as: no date yet.');
    expect(understood?.('when the crane is back')).toBe('Not understood as a date: kept as written.');
  });
  test('is not taken back by reading the file again', () => {
    const lists = save(pack, correct(pack, 'actions[0].dueText', 'March 2027'), cleared);
    expect(planned(pack, nothingReviewed, lists).changes).toEqual([]);
  });
});

describe('what was read as public and is not', () => {
  const minutes = someMinutes([minuteItem('4', 'Depot', ['That Zanzibar Ltd be paid.'])]);
  const pack: Reading = { ...reading([agendaItem('1', 'Apologies')]), actions: [anAction('3', 'Pay Zanzibar Ltd')], minutes: [minutes] };
  const closed = correct(pack, 'minutes[0].items[0].part', 'non-public', correct(pack, 'actions[0].part', 'non-public'));

  test('goes to its circle, and no word of it to the open site', () => {
    const lists = save(pack, closed, start);
    expect(openWords(lists)).not.toMatch(/Zanzibar/);
    expect(JSON.stringify([lists.actions, lists.decisions])).toMatch(/Pay Zanzibar.*be paid/);
  });
  test('goes nowhere where its circle’s site cannot be read', () => {
    const { changes } = planned(pack, closed, { ...start, circle: null });
    expect(JSON.stringify(changes)).not.toMatch(/Zanzibar/);
  });
  test('is taken off the open site where it stood', () => {
    const lists = save(pack, closed, save(pack, nothingReviewed, start));
    expect(openWords(lists)).not.toMatch(/Zanzibar/);
  });
  test('is not published by reading the file again, until a person says that it is new or public', () => {
    const lists = save(pack, closed, start);
    const again = planned(pack, nothingReviewed, lists);
    expect(JSON.stringify(again.changes)).not.toMatch(/Zanzibar/);
    expect(again.doubts[0]?.map(({ message }) => message).filter((message) => /It stays there/.test(message))).toHaveLength(2);
    const open = correct(pack, 'minutes[0].items[0].part', 'public', correct(pack, 'actions[0].part', 'public'));
    expect(openWords(save(pack, open, lists))).toMatch(/Pay Zanzibar.*be paid|be paid.*Pay Zanzibar/);
  });
});

describe('a name that a clerk corrected', () => {
  const pack: Reading = { ...reading([agendaItem('1', 'Apologies')]), members: [member('Stephen Akroyd-Bell')], problems: [{ message: 'It may be misread.', line: 5, kind: 'uncertain', value: 'members[0].name' }] };
  const lists = save(pack, correct(pack, 'members[0].name', 'Stephen Ackroyd-Bell'), cleared);
  const isKnown = (printed: string): boolean => lists.people.some((person) => isCalled(person, printed, 'whole'));

  test('is the name of one person, and is not doubted again', () => {
    expect(lists.people.map(({ name }) => name)).toEqual(['Stephen Ackroyd-Bell']);
    expect(checksOf(pack)).toHaveLength(1);
    expect(checksOf(pack, isKnown)).toEqual([]);
  });
  test('is known under its misprint at the next reading, of the same pack and of the next', () => {
    expect(planned(pack, nothingReviewed, lists)).toMatchObject({ changes: [], doubts: [[]] });
    const next = save({ ...pack, document: 'next.txt', meeting: { ...pack.meeting, date: '2027-01-18' } }, nothingReviewed, lists);
    expect(next.people).toHaveLength(1);
    expect(next.memberships).toHaveLength(1);
  });
  test('is remembered of somebody who was known before', () => {
    const known = importInto(cleared, { ...pack, members: [member('Stephen Ackroyd-Bell')], problems: [] });
    const after = save(pack, correct(pack, 'members[0].name', 'Stephen Ackroyd-Bell'), known);
    expect(after.people.map(({ imported }) => imported)).toEqual([{ name: 'Stephen Ackroyd-Bell', printed: ['Stephen Akroyd-Bell'] }]);
    expect(planned(pack, nothingReviewed, after).changes).toEqual([]);
  });
});

describe('what minutes promise', () => {
  const promise = { number: null, text: 'The officer agreed that a report on the lifts would be circulated to all Members.', depth: 1, line: 230 };
  const pack = (part: 'public' | 'non-public'): Reading => ({ ...reading([agendaItem('1', 'Apologies')]), minutes: [someMinutes([minuteItem('3', 'Lifts', [], { part, paragraphs: [promise] })])] });
  const rows = (lists: Lists): ExistingRows => existing(lists, committee);
  const chosen = (lists: Lists, review: Review, part: 'public' | 'non-public' = 'public') => chosenPromises({ reading: pack(part), review, committee, existing: rows(lists), meetings: lists.meetings });
  const keep = (lists: Lists, review: Review, part: 'public' | 'non-public' = 'public'): Lists => apply(lists, promisesToKeep(chosen(lists, review, part), doing, rows(lists)));
  const [first] = chosen(start, nothingReviewed);
  const id = first?.id ?? '';
  const dismissed: Review = { ...nothingReviewed, dismissed: new Map([[id, true]]) };

  test('is not offered again once it was dismissed, and it is known by whom and when', () => {
    expect(first).toMatchObject({ now: 'open', before: null });
    const lists = keep(start, dismissed);
    expect(chosen(lists, nothingReviewed)).toEqual([expect.objectContaining({ now: 'dismissed', before: expect.objectContaining({ at: doing.at, by: doing.by }) as unknown })]);
    expect(keep(lists, nothingReviewed).events).toEqual(lists.events);
    expect(keep(lists, dismissed).events).toEqual(lists.events);
  });
  test('can be taken back, and dismissed once more', () => {
    const back: Review = { ...nothingReviewed, dismissed: new Map([[id, false]]) };
    const lists = keep(keep(start, dismissed), back);
    expect(lists.events).toHaveLength(2);
    const later = apply(lists, promisesToKeep(chosen(lists, back), { ...doing, at: '2026-11-19T09:00:00Z' }, rows(lists)));
    expect(later.events).toHaveLength(2);
  });
  test('that was made an action is not offered again', () => {
    const lists = keep(start, { ...nothingReviewed, promised: new Set([id]) });
    expect(chosen(lists, nothingReviewed)[0]?.before?.state).toBe('followedUp');
  });
  test('without the public is remembered on the circle’s site or nowhere', () => {
    const lists = keep(start, dismissed, 'non-public');
    expect(lists.events.map(({ row }) => row.site)).toEqual(['circle:housing']);
    expect(keep({ ...start, circle: null }, dismissed, 'non-public').events).toEqual([]);
  });
});
