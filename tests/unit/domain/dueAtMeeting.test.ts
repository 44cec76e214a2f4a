import { meetingMeant, namesMeeting } from '../../../src/domain/dueAtMeeting';
import { aMeeting } from './sampleRows';

const today = '2026-11-24';
const meetings = [
  aMeeting({ key: 'today', date: '2026-11-24' }),
  aMeeting({ key: 'march', date: '2027-03-09' }),
  aMeeting({ key: 'cancelled', date: '2026-12-15', state: 'cancelled' }),
  aMeeting({ key: 'january', date: '2027-01-19' }),
  aMeeting({ key: 'a year later', date: '2028-03-07' }),
];

test.each(['next meeting', 'the next meeting', 'To the next Committee meeting', 'by the next meeting of the Committee', 'the Committee’s next meeting.', '  the  following meeting '])('“%s” is the first meeting after today that will be held', (words) => {
  expect(meetingMeant(words, meetings, today)?.key).toBe('january');
});

test.each([
  ['March meeting', 'march'],
  ['at the March 2028 meeting', 'a year later'],
  ['meeting in March', 'march'],
  ['for the meeting of January 2027', 'january'],
])('“%s” is the first of that month', (words, key) => {
  expect(meetingMeant(words, meetings, today)?.key).toBe(key);
});

test.each(['next meeting but one', 'to the next meeting but one'])('“%s” is the second', (words) => {
  expect(meetingMeant(words, meetings, today)?.key).toBe('march');
});

test.each(['June meeting', 'December meeting', 'March 2029 meeting'])('“%s” names a meeting, and none that is to be held', (words) => {
  expect(namesMeeting(words)).toBe(true);
  expect(meetingMeant(words, meetings, today)).toBeNull();
});

test.each(['', '31 March 2027', 'March 2027', 'after the next meeting with residents', 'next week'])('“%s” names no meeting', (words) => {
  expect(namesMeeting(words)).toBe(false);
  expect(meetingMeant(words, meetings, today)).toBeNull();
});
