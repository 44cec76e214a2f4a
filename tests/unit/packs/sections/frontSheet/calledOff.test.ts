import { readPack, type PackReading } from '../../../../../src/packs/readPack';

const HEAD = ['RIVERS COMMITTEE', 'Tuesday 3 March 2026 at 7.00 pm', 'Council Chamber, Mill House'];
const AGENDA = ['AGENDA', '', '1. Apologies', '2. Flood defences', 'For Decision (Pages 3 - 8)', '3. Any other business'];

const read = (...lines: readonly string[]): PackReading => readPack({ document: 'notice.txt', bytes: Buffer.from(lines.join('\n')) });
function meetingOf(...lines: readonly string[]) {
  const answer = read(...lines);
  if (answer.kind === 'refused') throw new Error(answer.message);
  const { state, movedTo, lines: at, ...meeting } = answer.reading.meeting;
  return { state, movedTo, line: at.state, meeting, problems: answer.reading.problems };
}
const sheet = (statement: string) => meetingOf(...HEAD, statement, '', ...AGENDA);

test.each([
  ['CANCELLED', 'cancelled', null],
  ['(Cancelled)', 'cancelled', null],
  ['NOTICE OF CANCELLATION', 'cancelled', null],
  ['Please note: the meeting has been cancelled.', 'cancelled', null],
  ['The above meeting of the Rivers Committee on Tuesday 3 March 2026 has been cancelled due to lack of business.', 'cancelled', null],
  ['This meeting has now been postponed.', 'moved', null],
  ['POSTPONED TO TUESDAY 17 MARCH 2026', 'moved', '2026-03-17'],
  ['This meeting has been rearranged for Tuesday 17 March 2026 at 7.00 pm.', 'moved', '2026-03-17'],
  ['The meeting scheduled for 3 March 2026 has been cancelled and rescheduled to 17 March 2026.', 'moved', '2026-03-17'],
] as const)('a sheet that says “%s” is of a meeting that is %s', (statement, state, movedTo) => {
  const { problems, ...read } = sheet(statement);
  expect(read).toMatchObject({ state, movedTo, line: 4, meeting: { committee: 'RIVERS COMMITTEE', date: '2026-03-03' } });
  expect(problems).toContainEqual(expect.objectContaining({ value: 'meeting.state', line: 4 }));
});

test.each([
  'If the meeting is cancelled, members will be told by noon.',
  'The previous meeting has been cancelled.',
  'The meeting on 10 February 2026 has been cancelled.',
  'This meeting may be cancelled at short notice.',
  'This meeting has been rearranged from 24 February 2026.',
  'This meeting has been moved to Tuesday 3 March 2026 at 7.00 pm.',
  'This meeting has been moved to the Old Library.',
  'Parking permits that have been cancelled are not valid.',
  'The meeting has not been cancelled.',
])('“%s” calls nothing off', (statement) => {
  expect(sheet(statement).state).toBeUndefined();
});

test('what stands in the title is not a part of the committee’s name', () => {
  expect(meetingOf('CANCELLED - RIVERS COMMITTEE', ...HEAD.slice(1), ...AGENDA)).toMatchObject({ state: 'cancelled', line: 1, meeting: { committee: 'RIVERS COMMITTEE' } });
  expect(meetingOf('Rivers Committee - Cancelled', ...HEAD.slice(1), ...AGENDA)).toMatchObject({ state: 'cancelled', line: 1, meeting: { committee: 'Rivers Committee' } });
});

test('neither a report nor minutes below the agenda call the meeting off', () => {
  const report = ['REPORT TO RIVERS COMMITTEE', 'Report of the Director of Works', 'Flood defences', 'The meeting has been cancelled.', 'CANCELLED'];
  expect(meetingOf(...HEAD, ...AGENDA, '', ...report).state).toBeUndefined();
  expect(meetingOf('Rivers Committee', 'Minutes of the meeting held on Tuesday 3 March 2026 at 7.00 pm', 'Present: Councillors A Reed and B Moss', '1. Apologies', 'This meeting has been cancelled.', 'RESOLVED: That it be noted.').state).toBeUndefined();
});

test('a notice without an agenda is read for what it says, and one that calls nothing off is still refused', () => {
  expect(meetingOf(...HEAD, 'This meeting has been cancelled.')).toMatchObject({ state: 'cancelled', meeting: { date: '2026-03-03' } });
  expect(read(...HEAD, 'Tea will be served.').kind).toBe('refused');
});
