import { agendasToCome, countdown, isMe, myOpenActions, myRequests, nextForMe, postsHeld, standingOf, withoutAgenda } from '../../../src/domain/home';
import type { Item } from '../../../src/lists/index';
import { aMeeting, anAction, aSubmission } from './sampleRows';

const me = { objectId: 'object-1', username: 'M.Brown@council.example' };
const mine = new Set(['housing']);
const now = { date: '2026-11-16', time: '11:30' };
const keys = (meetings: readonly { readonly key: string }[]) => meetings.map(({ key }) => key);

test.each([
  ['2026-11-24', '18:30', 'In 8 days'],
  ['2026-11-17', '18:30', 'Tomorrow'],
  ['2026-11-16', '13:45', 'Today, in 2 h 15 min'],
  ['2026-11-16', '12:15', 'Today, in 45 min'],
  ['2026-11-16', '13:30', 'Today, in 2 h'],
  ['2026-11-16', '11:30', 'Now, since 11.30 am'],
  ['2026-11-16', '10:00', 'Now, since 10 am'],
  ['2026-11-16', null, 'Today'],
])('a meeting on %s at %s is “%s”', (date, startsAt, words) => {
  expect(countdown(aMeeting({ date, startsAt }), now)).toBe(words);
});

test('my next meeting is that of my committees, and the others of mine follow', () => {
  const next = nextForMe([aMeeting({ date: '2027-01-19' }), aMeeting({ date: '2026-11-24' }), aMeeting({ date: '2026-11-17', committee: 'audit' })], mine, now);
  expect(next.meeting?.date).toBe('2026-11-24');
  expect(keys(next.later)).toEqual(['housing-2027-01-19']);
});

test('a cancelled or moved meeting is named, and the next one that is held comes after it', () => {
  const next = nextForMe([aMeeting({ date: '2026-11-18', state: 'cancelled' }), aMeeting({ date: '2026-11-20', state: 'moved' }), aMeeting({ date: '2026-11-24' })], mine, now);
  expect(next.meeting?.date).toBe('2026-11-24');
  expect(keys(next.passedOver)).toEqual(['housing-2026-11-18', 'housing-2026-11-20']);
});

test('a meeting that goes on is still the next, and one that is over is not', () => {
  const first = (columns: Parameters<typeof aMeeting>[0]) => nextForMe([aMeeting({ date: '2026-11-16', startsAt: '10:00', ...columns }), aMeeting({ date: '2026-11-24' })], mine, now).meeting?.date;
  expect(first({ endsAt: '12:00' })).toBe('2026-11-16');
  expect(first({ endsAt: null })).toBe('2026-11-16');
  expect(first({ endsAt: '11:30' })).toBe('2026-11-24');
  expect(first({ state: 'held' })).toBe('2026-11-24');
});

test('somebody is known by the object id, and by the address only where the row has no id', () => {
  expect(isMe({ id: 'object-1', mail: null }, me)).toBe(true);
  expect(isMe({ id: null, mail: 'm.brown@council.example' }, me)).toBe(true);
  expect(isMe({ id: 'object-2', mail: 'm.brown@council.example' }, me)).toBe(false);
  expect(isMe({ id: null, mail: null }, me)).toBe(false);
  expect(isMe(null, me)).toBe(false);
});

test('my open actions are those I own, the longest overdue first', () => {
  const owner = { id: 'object-1', mail: null, name: 'Mercy Brown' };
  const rows = [
    anAction({ key: 'undated', owner }),
    anAction({ key: 'later', owner, overdueFrom: '2026-12-01' }),
    anAction({ key: 'overdue', owner, overdueFrom: '2026-10-01' }),
    anAction({ key: 'at a meeting', owner, dueAtMeeting: 'm' }),
    anAction({ key: 'closed', owner, state: 'closed' }),
    anAction({ key: 'another’s', owner: { id: 'object-2', mail: null, name: 'Grace Guest' } }),
    anAction({ key: 'nobody’s', owner: null }),
  ];
  expect(keys(myOpenActions(rows, { me, posts: [], days: new Map([['m', '2026-10-20']]) }))).toEqual(['overdue', 'at a meeting', 'later', 'undated']);
});

test('what names a post that I hold, and nobody by name, is mine too', () => {
  const rows = [
    anAction({ key: 'my post’s', responsiblePost: 'Head of Repairs & Works' }),
    anAction({ key: 'another’s post', responsiblePost: 'Head of Roofs' }),
    anAction({ key: 'named', responsiblePost: 'Head of Repairs & Works', owner: { id: 'object-2', mail: null, name: 'Grace Guest' } }),
  ];
  expect(keys(myOpenActions(rows, { me, posts: ['head of repairs and works'], days: new Map() }))).toEqual(['my post’s']);
});

test('my requests are my own, for meetings to come, not taken back', () => {
  const rows = [
    aSubmission({ key: 'mine' }),
    aSubmission({ key: 'question', kind: 'question' }),
    aSubmission({ key: 'withdrawn', withdrawn: true }),
    aSubmission({ key: 'apology', kind: 'apology' }),
    aSubmission({ key: 'another’s', member: { id: 'object-2', mail: null, name: 'Grace Guest' } }),
    aSubmission({ key: 'past', meeting: 'housing-2026-09-15' }),
    aSubmission({ key: 'in my name', createdBy: { id: 'object-2', mail: null, name: 'Grace Guest' } }),
  ];
  const requests = myRequests(rows, [aMeeting({ date: '2026-11-24' }), aMeeting({ date: '2026-09-15' })], me, now);
  expect(requests.map(({ request }) => request.key)).toEqual(['mine', 'question']);
});

test('a post counts from the day it is taken up to the day it is left', () => {
  const person = (columns: Partial<Item<'people'>>): Item<'people'> => ({
    key: 'p', name: 'M', courtesyTitle: null, postNominals: null, identity: { id: 'object-1', mail: null, name: 'M' }, kind: 'officer', post: 'Head of Repairs', postFrom: null, postUntil: null, department: null, ward: null, phone: null, current: true, imported: null, source: null, ...columns,
  });
  expect(postsHeld([person({})], me, now.date)).toEqual(['Head of Repairs']);
  expect(postsHeld([person({ postFrom: '2026-11-17' }), person({ postUntil: '2026-11-15' }), person({ current: false }), person({ post: null }), person({ identity: null })], me, now.date)).toEqual([]);
});

test('somebody who clerks is a clerk; who sits is a member; who holds a post or owes an action is an officer', () => {
  const nothing = { isClerk: false, myCommittees: new Set<string>(), posts: [], owes: false };
  expect(standingOf({ ...nothing, isClerk: true, myCommittees: mine })).toBe('clerk');
  expect(standingOf({ ...nothing, myCommittees: mine, posts: ['Head of Repairs'] })).toBe('member');
  expect(standingOf({ ...nothing, posts: ['Head of Repairs'] })).toBe('officer');
  expect(standingOf({ ...nothing, owes: true })).toBe('officer');
  expect(standingOf(nothing)).toBe('none');
});

test('however many committees meet, five agendas are asked for, and none that is not published', () => {
  const many = Array.from({ length: 40 }, (_, index) => aMeeting({ committee: `c${index}`, date: '2026-11-20', state: 'agendaPublished' }));
  expect(agendasToCome([aMeeting({ date: '2026-11-17' }), ...many], now)).toHaveLength(5);
  expect(agendasToCome([aMeeting({ date: '2026-11-17' })], now)).toEqual([]);
});

test('a clerk is told of meetings of the next 14 days whose agenda is not out', () => {
  const rows = [aMeeting({ date: '2026-11-30' }), aMeeting({ date: '2026-12-01' }), aMeeting({ date: '2026-11-24', state: 'agendaPublished' }), aMeeting({ date: '2026-11-23', committee: 'audit' })];
  expect(keys(withoutAgenda(rows, mine, now))).toEqual(['housing-2026-11-30']);
});
