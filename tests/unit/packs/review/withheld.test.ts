import { fingerprintOf, withheldEventOf, withheldEventRow, withheldNow } from '../../../../src/domain/withheldWords';
import { type FilesPlan, planFiles } from '../../../../src/packs/import/planFiles';
import type { Reading } from '../../../../src/packs/reading';
import { chosenPromises, promisesToKeep } from '../../../../src/packs/review/promiseChoices';
import { confirm, nothingReviewed, reviewedFile, type Review } from '../../../../src/packs/review/reviewed';
import { withheldToKeep } from '../../../../src/packs/review/withheldToKeep';
import { agendaItem, apply, committee, emptyLists, existing, importInto, type Lists, plan, reading, wholeAgenda } from '../import/lists';
import { anAction, minuteItem, someMinutes } from '../import/recordReadings';

const at = '2026-11-18T09:00:00Z';
const by = { id: 'clerk', mail: null, name: 'A clerk' };
const start = importInto(emptyLists, reading([agendaItem('1', 'Lifts')], { date: '2026-09-14' }));

const promised = { number: null, text: 'The officer agreed that a report on Zanzibar Ltd would be circulated to all Members.', depth: 1, line: 230 };
const minutes = someMinutes([minuteItem('4', 'Depot', ['That Zanzibar Ltd be paid.'], { paragraphs: [promised] })], { actions: [{ text: 'Write to Zanzibar Ltd', owner: null, due: null, item: 0, line: 244 }] });
const pack: Reading = { ...reading([agendaItem('1', 'Apologies')]), actions: [anAction('3', 'Pay Zanzibar Ltd'), anAction('4', 'Mend the lifts', { line: 451 })], minutes: [minutes] };
/** Of the meeting after it, which prints the list again. */
const nextPack: Reading = { ...pack, document: 'next.txt', meeting: { ...pack.meeting, date: '2027-01-18' }, actions: [anAction('9', 'Pay  Zanzibar Ltd.', { line: 610 }), anAction('4', 'Mend the lifts', { line: 611 })] };

const correct = (path: string, value: unknown, review: Review = nothingReviewed): Review => confirm(review, pack, path, path, value);
const asClosed = correct('minutes[0].items[0].part', 'non-public', correct('actions[0].part', 'non-public'));
const asPublic = correct('minutes[0].items[0].part', 'public', correct('actions[0].part', 'public'));
const withPromise = (review: Review): Review => ({ ...review, promised: new Set([chosen(pack, review, start)[0]?.id ?? '']) });

const chosen = (read: Reading, review: Review, lists: Lists) => chosenPromises({ reading: read, saidParts: reviewedFile(read, review, wholeAgenda).options.saidParts, review, committee, existing: existing(lists, committee), meetings: lists.meetings });
const planned = (read: Reading, review: Review, lists: Lists): FilesPlan => planFiles({ committee, existing: existing(lists, committee), files: [reviewedFile(read, review, wholeAgenda)] });

/** As the screen saves: what is kept first, then the rows. */
function save(read: Reading, review: Review, lists: Lists, when = at): Lists {
  const rows = existing(lists, committee);
  const files = [reviewedFile(read, review, wholeAgenda)];
  const { changes, after } = planFiles({ committee, existing: rows, files });
  const doing = { at: when, by };
  return apply(lists, [...withheldToKeep({ files, committee, existing: rows, after, doing }), ...promisesToKeep(chosen(read, review, lists), doing, rows), ...changes]);
}

/** What someone sees who is not cleared for the circle, and what they write in the lists that all share. */
const uncleared = (lists: Lists): Lists => ({ ...lists, circle: null });
const openWords = (lists: Lists): string => JSON.stringify([...lists.meetings, ...lists.open, ...[...lists.actions, ...lists.decisions, ...lists.events].filter(({ row }) => row.site === 'open')]);

describe('what one clerk has said to be non-public', () => {
  const lists = save(pack, withPromise(asClosed), start);

  test('is remembered on the open site without a word of it', () => {
    expect(openWords(lists)).not.toMatch(/Zanzibar|Depot/);
    expect(lists.events.filter(({ row }) => row.site === 'open').map(({ what, after, before, why }) => [what, /^[0-9a-f]{64}$/.test(after ?? ''), before, why])).toEqual(expect.arrayContaining([['Withheld from the public', true, null, null]]));
  });
  test.each([
    ['the same pack', pack],
    ['the next pack, which prints the action again', nextPack],
  ])('is not published by a clerk who is not cleared and reads %s', (_, read) => {
    const after = save(read, { ...nothingReviewed, promised: new Set([chosen(read, nothingReviewed, lists)[0]?.id ?? '']) }, uncleared(lists), '2026-11-19T09:00:00Z');
    expect(openWords(after)).not.toMatch(/Zanzibar/);
    expect(openWords(after)).toMatch(/Mend the lifts/);
    expect(planned(read, nothingReviewed, uncleared(lists)).unplaced.flat().map(({ words, isRemembered }) => [words.replace(/\s+/g, ' ').replace(/\.$/, ''), isRemembered]).sort()).toEqual([['Pay Zanzibar Ltd', true], ['That Zanzibar Ltd be paid', true], ['Write to Zanzibar Ltd', true]]);
  });
  test('is not published by the command line either', () => {
    expect(JSON.stringify(plan(nextPack, { lists: uncleared(lists) }).changes)).not.toMatch(/Zanzibar/);
  });
  test('goes to the circle by a clerk who is cleared, and stands there once', () => {
    const after = save(nextPack, nothingReviewed, lists, '2026-11-19T09:00:00Z');
    expect(openWords(after)).not.toMatch(/Zanzibar/);
    expect(after.actions.filter(({ request }) => /^Pay\s+Zanzibar/.test(request))).toHaveLength(1);
  });
  test('is not taken from the open site by a promise that is dismissed', () => {
    const [promise] = chosen(pack, nothingReviewed, save(pack, asClosed, start));
    const after = save(pack, { ...nothingReviewed, dismissed: new Map([[promise?.id ?? '', true]]) }, uncleared(save(pack, asClosed, start)));
    expect(openWords(after)).not.toMatch(/Zanzibar/);
  });
  test('holds too where the clerk who said so is not cleared', () => {
    const said = save(pack, asClosed, uncleared(start));
    expect(openWords(said)).not.toMatch(/Zanzibar/);
    expect(openWords(save(nextPack, nothingReviewed, said))).not.toMatch(/Zanzibar/);
    expect(openWords(save(nextPack, nothingReviewed, { ...said, circle: [] }))).not.toMatch(/Zanzibar/);
  });
  test('is public once a clerk says so, and for the next clerk too', () => {
    const open = save(pack, asPublic, uncleared(save(pack, asClosed, uncleared(start))), '2026-11-20T09:00:00Z');
    expect(openWords(open)).toMatch(/Pay Zanzibar.*be paid|be paid.*Pay Zanzibar/);
    expect(planned(pack, nothingReviewed, open)).toMatchObject({ changes: [], unplaced: [[]] });
  });
  test('is said once, however often it is saved', () => {
    expect(save(pack, withPromise(asClosed), lists).events).toEqual(lists.events);
  });
  test('is another committee’s to say anew: its words have other fingerprints', () => {
    expect(fingerprintOf('fin', ['action', '', 'Pay Zanzibar Ltd'])).not.toBe(fingerprintOf('hsg', ['action', '', 'Pay Zanzibar Ltd']));
  });
  test('holds nothing back that only sounds like it', () => {
    const other: Reading = { ...pack, minutes: [], actions: [anAction('5', 'Pay Zanzibar Ltd', { raisedOn: '2026-10-12' })] };
    expect(openWords(save(other, nothingReviewed, uncleared(lists)))).toMatch(/Pay Zanzibar/);
  });
});

test('the last word counts, and at one instant the careful one', () => {
  const said = { key: 'k', committee: 'hsg', fingerprint: 'f', isWithheld: true, at, by };
  const rows = [withheldEventRow(said), withheldEventRow({ ...said, key: 'l', isWithheld: false })];
  expect([...withheldNow(rows)]).toEqual(['f']);
  expect([...withheldNow([...rows, withheldEventRow({ ...said, key: 'm', isWithheld: false, at: '2026-11-19T09:00:00Z' })])]).toEqual([]);
  expect(withheldEventOf(withheldEventRow(said))).toEqual(said);
});
