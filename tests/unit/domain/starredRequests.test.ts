import { deadlineOf, formatDeadline, isLate, isMine, isPast, mayAsk } from '../../../src/domain/starredRequests';
import { aMeeting, anItem, aSubmission } from './sampleRows';

const meeting = aMeeting({ date: '2026-11-24', startsAt: '18:30' });
const starred = anItem({ starred: true });
const at = (date: string, time: string) => ({ date, time });
const why = (...asked: Parameters<typeof mayAsk>) => {
  const asking = mayAsk(...asked);
  return asking.kind === 'closed' ? asking.why : 'open';
};

describe('the deadline', () => {
  test('is the start of the meeting', () => {
    expect(deadlineOf(meeting)).toEqual({ kind: 'start', date: '2026-11-24', time: '18:30' });
    expect(formatDeadline(deadlineOf(meeting))).toBe('until the meeting starts: Tue 24 Nov 2026, 6.30 pm');
  });

  test('is the end of the day before, and is said to be, where the meeting has no start time', () => {
    const untimed = deadlineOf(aMeeting({ date: '2026-12-01', startsAt: null }));
    expect(untimed).toEqual({ kind: 'endOfDay', date: '2026-11-30' });
    expect(formatDeadline(untimed)).toBe('until the end of Mon 30 Nov 2026, the day before, since the meeting has no start time yet');
  });

  test('has passed when the meeting starts, and not a minute before', () => {
    expect(isPast(deadlineOf(meeting), at('2026-11-24', '18:29'))).toBe(false);
    expect(isPast(deadlineOf(meeting), at('2026-11-24', '18:30'))).toBe(true);
  });

  test('of a meeting without a start time has passed with midnight', () => {
    const untimed = deadlineOf(aMeeting({ startsAt: null }));
    expect(isPast(untimed, at('2026-11-23', '23:59'))).toBe(false);
    expect(isPast(untimed, at('2026-11-24', '00:00'))).toBe(true);
  });
});

describe('a member may ask', () => {
  test('until the meeting starts', () => {
    expect(mayAsk(meeting, starred, at('2026-11-24', '18:29'))).toEqual({ kind: 'open', deadline: deadlineOf(meeting) });
  });

  test('no longer once it has started; and is told since when', () => {
    expect(why(meeting, starred, at('2026-11-24', '18:30'))).toBe('The meeting started on Tue 24 Nov 2026, 6.30 pm, and requests could be made until then. Tell the clerk in the room.');
  });

  test('not at a meeting that is cancelled or has moved, however early', () => {
    expect(why({ ...meeting, state: 'cancelled' }, starred, at('2026-11-01', '09:00'))).toMatch(/^This meeting is cancelled/);
    expect(why({ ...meeting, state: 'moved' }, starred, at('2026-11-01', '09:00'))).toMatch(/^This meeting has moved to another date/);
  });

  test('not of an item that is off the agenda', () => {
    expect(why(meeting, { ...starred, state: 'withdrawn' }, at('2026-11-01', '09:00'))).toBe('This item has been withdrawn from the agenda.');
    expect(why(meeting, { ...starred, state: 'moved' }, at('2026-11-01', '09:00'))).toBe('This item has moved to another meeting. Ask there.');
  });

  test('not at a meeting that the clerk says has been held, whatever the clock says', () => {
    expect(why({ ...meeting, state: 'held' }, starred, at('2026-11-24', '09:00'))).toBe('This meeting has been held.');
  });
});

describe('a clock that no server has confirmed', () => {
  const unsure = (date: string, time: string, of = meeting) => mayAsk(of, starred, { ...at(date, time), isUnsure: true });

  test('closes nothing: one may ask, and is told whose clock decides', () => {
    expect(unsure('2026-11-24', '18:30')).toEqual({ kind: 'open', deadline: deadlineOf(meeting), doubt: 'By this device’s clock the time to ask is over. If that clock is wrong, ask: SharePoint’s clock decides whether it came in time.' });
  });

  test('raises no doubt before the deadline', () => {
    expect(unsure('2026-11-24', '18:29')).toEqual({ kind: 'open', deadline: deadlineOf(meeting) });
  });

  test('opens nothing that is closed for another reason', () => {
    expect(unsure('2026-11-24', '18:30', { ...meeting, state: 'held' })).toMatchObject({ kind: 'closed' });
  });
});

describe('a request is late', () => {
  const sent = (receivedAt: string, submittedAt = '2026-11-24T09:00:00Z') => isLate(aSubmission({ receivedAt, submittedAt }), meeting);

  test('by SharePoint’s clock, whatever the member’s device says', () => {
    expect(sent('2026-11-24T18:30:00Z', '2026-11-24T10:00:00Z')).toBe(true);
    expect(sent('2026-11-24T18:29:59Z', '2026-11-25T10:00:00Z')).toBe(false);
  });

  test('by the device’s where SharePoint’s is not known', () => {
    expect(isLate(aSubmission({ submittedAt: '2026-11-24T18:31:00Z' }), meeting)).toBe(true);
  });

  test('in the council’s own time, in summer too', () => {
    const inSummer = aMeeting({ date: '2026-07-14', startsAt: '18:30' });
    expect(isLate(aSubmission({ receivedAt: '2026-07-14T17:29:00Z' }), inSummer)).toBe(false);
    expect(isLate(aSubmission({ receivedAt: '2026-07-14T17:30:00Z' }), inSummer)).toBe(true);
  });

  test('but a question to an officer never is', () => {
    const toOfficer = aSubmission({ kind: 'question', askedOf: { id: 'o', mail: null, name: 'Ada Quill' }, receivedAt: '2026-12-01T09:00:00Z' });
    expect(isLate(toOfficer, meeting)).toBe(false);
  });

  test('and naming an officer does not spare a request for discussion its deadline', () => {
    expect(isLate(aSubmission({ askedOf: { id: 'o', mail: null, name: 'Ada Quill' }, receivedAt: '2026-12-01T09:00:00Z' }), meeting)).toBe(true);
  });
});

test('mine is what my own id sent; where a row knows only an address, what my address sent', () => {
  const me = { objectId: 'object-1', username: 'm.brown@council.example' };
  const from = (id: string | null, mail: string | null) => isMine(aSubmission({ member: { id, mail, name: 'Mercy Brown' } }), me);
  expect([from('object-1', null), from('object-2', me.username), from(null, 'M.Brown@council.example'), from(null, null)]).toEqual([true, false, true, false]);
  expect(isMine(aSubmission(), null)).toBe(false);
});
