import { committeesOf, committeeTitle, groupByCommittee, isUpcoming, nextMeeting, pastMeetings, upcomingMeetings } from '../../../src/domain/meetings';
import { aCommittee, aMeeting, aMembership } from './sampleRows';

const today = '2026-11-16';
const none = new Set<string>();

test('a meeting today is still to come', () => {
  expect(isUpcoming(aMeeting({ date: today }), today)).toBe(true);
  expect(isUpcoming(aMeeting({ date: '2026-11-15' }), today)).toBe(false);
});

test('upcoming meetings run forwards, past ones backwards', () => {
  const meetings = ['2026-12-01', '2026-10-01', '2026-11-24', '2026-09-01'].map((date) => aMeeting({ date }));
  expect(upcomingMeetings(meetings, today).map(({ date }) => date)).toEqual(['2026-11-24', '2026-12-01']);
  expect(pastMeetings(meetings, today).map(({ date }) => date)).toEqual(['2026-10-01', '2026-09-01']);
});

test('meetings of one day stand in order of their hour', () => {
  const meetings = [aMeeting({ key: 'late', startsAt: '18:00' }), aMeeting({ key: 'early', startsAt: '10:00' })];
  expect(upcomingMeetings(meetings, today).map(({ key }) => key)).toEqual(['early', 'late']);
});

test('the next meeting is that of my committees, even when another meets sooner', () => {
  const meetings = [aMeeting({ committee: 'planning', date: '2026-11-17' }), aMeeting({ committee: 'housing', date: '2026-11-24' })];
  expect(nextMeeting(meetings, today, new Set(['housing']))?.committee).toBe('housing');
});

test('where none of my committees meets, the next meeting is that of any', () => {
  const meetings = [aMeeting({ committee: 'planning', date: '2026-11-17' }), aMeeting({ committee: 'housing', date: '2026-11-10' })];
  expect(nextMeeting(meetings, today, new Set(['housing']))?.committee).toBe('planning');
});

test.each(['cancelled', 'moved'] as const)('a %s meeting is never next, but stays in the list', (state) => {
  const meetings = [aMeeting({ date: '2026-11-17', state })];
  expect(nextMeeting(meetings, today, none)).toBeNull();
  expect(upcomingMeetings(meetings, today)).toHaveLength(1);
});

test('my committees come first, the others by name', () => {
  const committees = [
    aCommittee({ key: 'planning', title: 'Planning Committee' }),
    aCommittee({ key: 'audit', title: 'Audit Committee' }),
    aCommittee({ key: 'housing', title: 'Housing Committee' }),
  ];
  const meetings = ['planning', 'audit', 'housing'].map((committee) => aMeeting({ committee }));
  const groups = groupByCommittee(meetings, committees, new Set(['planning']));
  expect(groups.map(({ title, isMine }) => [title, isMine])).toEqual([
    ['Planning Committee', true],
    ['Audit Committee', false],
    ['Housing Committee', false],
  ]);
});

test('a committee whose row could not be read is shown by its key', () => {
  expect(committeeTitle('estates-board', [])).toBe('estates-board');
});

test('a seat counts from its first day to its last', () => {
  const seat = (columns: Parameters<typeof aMembership>[0]) => committeesOf([aMembership(columns)], today).has('housing');
  expect(seat({ startsOn: today, endsOn: today })).toBe(true);
  expect(seat({ startsOn: '2026-11-17' })).toBe(false);
  expect(seat({ endsOn: '2026-11-15' })).toBe(false);
});

test('a vacant seat is nobody’s', () => {
  expect(committeesOf([aMembership({ vacant: true })], today).size).toBe(0);
});
