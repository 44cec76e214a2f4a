import { meetingToReportTo, reportsSince, sentUpdates, updateKey } from '../../../../src/domain/estates/memberUpdate';
import { mercy, otto } from './mapRows';

const meeting = (key: string, date: string, committee = 'housing', state: 'scheduled' | 'cancelled' = 'scheduled') => ({ key, date, committee, state });
const meetings = [meeting('past', '2026-09-15'), meeting('off', '2026-11-20', 'housing', 'cancelled'), meeting('next', '2026-11-24'), meeting('later', '2027-01-19'), meeting('other', '2026-11-18', 'finance')];

test('an update is given to the next meeting of the area’s committee that is held', () => {
  expect(meetingToReportTo(meetings, { committee: 'housing' }, new Set(), '2026-11-16')?.key).toBe('next');
  expect(meetingToReportTo(meetings, { committee: 'housing' }, new Set(), '2026-11-24')?.key).toBe('next');
});

test('where the area has no committee it is the next meeting of one of mine', () => {
  expect(meetingToReportTo(meetings, { committee: null }, new Set(['finance']), '2026-11-16')?.key).toBe('other');
  expect(meetingToReportTo(meetings, { committee: null }, new Set(), '2026-11-16')).toBeNull();
});

test('it tells of what happened since the meeting before', () => {
  expect(reportsSince(meetings, meeting('next', '2026-11-24'), '2026-11-16')).toBe('2026-09-15');
  expect(reportsSince(meetings, meeting('other', '2026-11-18', 'finance'), '2026-11-16')).toBe('2026-08-17');
});

test('a member has one update for an area at a meeting, whatever device it is begun on', () => {
  expect(updateKey('next', 'riverside', mercy)).toBe(updateKey('next', 'riverside', { ...mercy, name: 'M. Brown' }));
  expect(updateKey('next', 'riverside', mercy)).not.toBe(updateKey('next', 'riverside', otto));
});

test('the clerk gets what was sent and no draft, by area', () => {
  const update = (area: string, state: 'draft' | 'sent', text: string | null = 'All well.') => ({ key: area, meeting: 'next', area, member: mercy, text, state, sentAt: null });
  expect(sentUpdates([update('west', 'sent'), update('east', 'sent'), update('north', 'draft'), update('south', 'sent', null)], (area) => area).map(({ area }) => area)).toEqual(['east', 'west']);
});
