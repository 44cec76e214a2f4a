import { planFiles } from '../../../../src/packs/import/planFiles';
import type { Reading } from '../../../../src/packs/reading';
import { confirm, nothingReviewed, reviewedFile, type Review } from '../../../../src/packs/review/reviewed';
import { withheldToKeep } from '../../../../src/packs/review/withheldToKeep';
import { agendaItem, apply, committee, emptyLists, existing, importInto, type Lists, plan, reading, wholeAgenda } from '../import/lists';
import { anAction, minuteItem, someMinutes } from '../import/recordReadings';

const by = { id: 'clerk', mail: null, name: 'A clerk' };
const start = importInto(emptyLists, reading([agendaItem('1', 'Lifts')], { date: '2026-09-14' }));
const depot = anAction('3', 'Settle the claim of Zanzibar Ltd about the depot');
const lifts = anAction('4', 'Mend the lifts', { line: 451 });
const resolved = (words: string) => someMinutes([minuteItem('4', 'Depot', [words])]);
const pack: Reading = { ...reading([agendaItem('1', 'Apologies')]), actions: [depot, lifts], minutes: [resolved('That Zanzibar Ltd be paid.')] };
const uncleared = (lists: Lists): Lists => ({ ...lists, circle: null });
const next = (actions: Reading['actions'], minutes: Reading['minutes'] = []): Reading => ({ ...pack, document: 'next.txt', meeting: { ...pack.meeting, date: '2027-01-18' }, actions: [...actions, { ...lifts, line: 611 }], minutes });

const say = (read: Reading, review: Review, path: string, part: string): Review => confirm(review, read, path, path, part);
const planned = (read: Reading, review: Review, lists: Lists) => planFiles({ committee, existing: existing(lists, committee), files: [reviewedFile(read, review, wholeAgenda)] });
function save(read: Reading, review: Review, lists: Lists, at = '2026-11-18T09:00:00Z'): Lists {
  const files = [reviewedFile(read, review, wholeAgenda)];
  const { changes, after } = planned(read, review, lists);
  return apply(lists, [...withheldToKeep({ files, committee, existing: existing(lists, committee), after, doing: { at, by } }), ...changes]);
}
const openWords = (lists: Lists): string => JSON.stringify([...lists.actions, ...lists.decisions, ...lists.events].filter(({ row }) => row.site === 'open'));

const said = say(pack, say(pack, nothingReviewed, 'actions[0].part', 'non-public'), 'minutes[0].items[0].part', 'non-public');
const withheld = save(pack, said, uncleared(start));

const action = (number: string | null, request: string, more: Partial<Reading['actions'][number]> = {}) => ({ ...depot, number, request, line: 610, ...more });

describe('what resembles something that a clerk has said is non-public', () => {
  test.each([
    ['the same words in another order', action('9', 'The claim about the depot: settle it, Zanzibar Ltd')],
    ['its number and day with other words', action('3', 'Pay what Zanzibar asks')],
  ])('is not published by a clerk who is not cleared: %s', (_, reworded) => {
    expect(openWords(save(next([reworded]), nothingReviewed, withheld))).not.toMatch(/Zanzibar/);
    expect(planned(next([reworded]), nothingReviewed, withheld).unplaced.flat()).toMatchObject([{ isRemembered: true, isAlike: true }]);
    expect(openWords(save(next([reworded]), nothingReviewed, withheld))).toMatch(/Mend the lifts/);
  });

  test('is not published by the command line either', () => {
    expect(JSON.stringify(plan(next([action('3', 'Pay what Zanzibar asks')]), { lists: withheld }).changes)).not.toMatch(/Zanzibar/);
  });

  test('is published once a clerk says so, and what is withheld is withheld still', () => {
    const read = next([action('3', 'Pay what Zanzibar asks')]);
    const published = save(read, say(read, nothingReviewed, 'actions[0].part', 'public'), withheld, '2027-01-10T09:00:00Z');
    expect(openWords(published)).toMatch(/Pay what Zanzibar asks/);
    expect(planned(read, nothingReviewed, published)).toMatchObject({ changes: [], unplaced: [[]] });
    expect(openWords(save(next([action('3', 'Settle with Zanzibar for the depot')]), nothingReviewed, published))).not.toMatch(/Settle with/);
  });

  test('is not what merely stands beside it', () => {
    expect(planned(next([action('5', 'Paint the railings of the depot')]), nothingReviewed, withheld).unplaced).toEqual([[]]);
  });

  test('nor what was public before it was said', () => {
    const stood = importInto(uncleared(start), { ...pack, minutes: [], actions: [action('3', 'Mow the lawn', { line: 452 })] });
    const both = save({ ...pack, minutes: [] }, say(pack, nothingReviewed, 'actions[0].part', 'non-public'), stood);
    expect(planned(next([action('3', 'Mow the lawn')]), nothingReviewed, both).unplaced).toEqual([[]]);
  });

  test('holds of a resolution too, by the item of its meeting', () => {
    const read = next([], [resolved('That the sum asked by Zanzibar Ltd be paid at once.')]);
    expect(openWords(save(read, nothingReviewed, withheld))).not.toMatch(/Zanzibar/);
    expect(planned(read, nothingReviewed, withheld).unplaced.flat()).toMatchObject([{ isRemembered: true, isAlike: true }]);
  });

  test('goes to the circle where the clerk is cleared, and the clerk is told why and can say otherwise', () => {
    const cleared = save(pack, said, start);
    const read = next([action('9', 'Zanzibar Ltd and the depot: settle the claim')], [resolved('That the sum asked by Zanzibar Ltd be paid at once.')]);
    const { doubts } = planned(read, nothingReviewed, cleared);
    expect(doubts.flat().filter(({ message }) => /resembles/.test(message)).map(({ line }) => line).sort()).toEqual([read.minutes[0]?.items[0]?.resolutions[0]?.line, 610]);
    expect(openWords(save(read, nothingReviewed, cleared))).not.toMatch(/Zanzibar/);
    const settled = { ...nothingReviewed, settled: new Map([[610, 'new']]) };
    expect(openWords(save(read, settled, cleared))).toMatch(/Zanzibar Ltd and the depot/);
  });

  test('and no word of it stands on the open site, nor a single word by itself as a fingerprint', () => {
    const kept = withheld.events.filter(({ row }) => row.site === 'open');
    expect(JSON.stringify(kept)).not.toMatch(/Zanzibar|depot|claim/i);
    expect(kept.length).toBeLessThanOrEqual(8);
  });
});
