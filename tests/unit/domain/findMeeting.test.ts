import { findMeeting, type Clue } from '../../../src/domain/findMeeting';
import type { Meeting } from '../../../src/domain/meetings';
import { aCommittee, aMeeting } from './sampleRows';

const committees = [
  aCommittee({ key: 'housing', title: 'Housing & Repairs Committee', shortTitle: 'HRC', aliases: 'Housing Committee\nRepairs Board' }),
  aCommittee({ key: 'housing-sub', title: 'Housing & Repairs Committee: Allocations Sub-Committee', aliases: 'Allocations Sub' }),
  aCommittee({ key: 'planning', title: 'Planning Committee' }),
];
const november = aMeeting({ committee: 'housing', date: '2026-11-24', startsAt: '13:45' });
const january = aMeeting({ committee: 'housing', date: '2027-01-19', startsAt: '13:45' });
const sub = aMeeting({ committee: 'housing-sub', date: '2026-12-03', startsAt: '10:00' });
const planning = aMeeting({ committee: 'planning', date: '2026-11-24', startsAt: '10:00' });
const meetings = [november, january, sub, planning];

const find = (clue: Partial<Clue>, calendar: { meetings?: readonly Meeting[]; myCommittees?: ReadonlySet<string> } = {}) =>
  findMeeting({ subject: '', start: null, ...clue }, { meetings, committees, myCommittees: new Set(), today: '2026-11-16', ...calendar });

describe('an appointment', () => {
  test('that names the committee on the day of its meeting is that meeting', () => {
    expect(find({ subject: 'FW: Housing and Repairs Committee', start: '2026-11-24T13:00:00Z' })).toEqual({ kind: 'found', meeting: november });
  });

  test('is known by the committee’s short title or another of its names', () => {
    expect(find({ subject: 'HRC – room 4', start: '2026-11-24T13:45:00Z' })).toEqual({ kind: 'found', meeting: november });
    expect(find({ subject: 'repairs board', start: '2027-01-19T13:45:00Z' })).toEqual({ kind: 'found', meeting: january });
  });

  test('late in a summer evening falls on London’s date', () => {
    const july = aMeeting({ committee: 'planning', date: '2026-07-01', startsAt: '00:15' });
    expect(find({ subject: 'Planning Committee', start: '2026-06-30T23:15:00Z' }, { meetings: [july] })).toEqual({ kind: 'found', meeting: july });
  });

  test('that names a sub-committee is not its parent’s meeting', () => {
    expect(find({ subject: 'Housing & Repairs Committee: Allocations Sub-Committee', start: '2026-12-03T10:00:00Z' })).toEqual({ kind: 'found', meeting: sub });
  });

  test('that names the committee on another day may be its nearest meeting from then', () => {
    expect(find({ subject: 'Pre-meeting for HRC', start: '2026-12-20T09:00:00Z' })).toEqual({ kind: 'candidates', meetings: [january] });
  });

  test('that names nothing, at the very time of one meeting, is that meeting', () => {
    expect(find({ subject: 'Committee', start: '2026-11-24T10:00:00Z' })).toEqual({ kind: 'found', meeting: planning });
  });

  test('that names nothing, on a day with meetings, may be any of them', () => {
    expect(find({ subject: 'Busy', start: '2026-11-24T16:00:00Z' })).toEqual({ kind: 'candidates', meetings: [planning, november] });
  });

  test('of a committee that meets twice that day is told by the hour', () => {
    const evening = aMeeting({ key: 'evening', committee: 'housing', date: '2026-11-24', startsAt: '18:30' });
    const twice = { meetings: [november, evening] };
    expect(find({ subject: 'HRC', start: '2026-11-24T18:30:00Z' }, twice)).toEqual({ kind: 'found', meeting: evening });
    expect(find({ subject: 'HRC', start: '2026-11-24T09:00:00Z' }, twice)).toEqual({ kind: 'candidates', meetings: [november, evening] });
  });
});

describe('a mail', () => {
  test('that names a committee by half its name, with the day of its meeting, is about that meeting', () => {
    expect(find({ subject: 'Planning, 24 November: apologies' })).toEqual({ kind: 'found', meeting: planning });
  });

  test('that has half a committee’s name and no date names no meeting', () => {
    expect(find({ subject: 'Planning a walkabout' })).toMatchObject({ kind: 'next' });
  });

  test('that names a committee with a date on which it does not meet is about its next meeting', () => {
    expect(find({ subject: 'Housing Committee action due 1 December' })).toEqual({ kind: 'found', meeting: november });
  });

  test('that names a committee is about its next meeting', () => {
    expect(find({ subject: 'Agenda for Housing Committee' })).toEqual({ kind: 'found', meeting: november });
  });

  test.each(['19 January 2027', '19th Jan', '19/01/2027', '19.1.27', '2027-01-19'])('that names a committee and “%s” is about the meeting of that date', (date) => {
    expect(find({ subject: `Housing Committee, ${date}` })).toEqual({ kind: 'found', meeting: january });
  });

  test('that names a date alone may be about any meeting of that day', () => {
    expect(find({ subject: 'Papers for 24 November' })).toEqual({ kind: 'candidates', meetings: [planning, november] });
  });

  test('that names two committees may be about either’s next meeting', () => {
    expect(find({ subject: 'Planning Committee and HRC' })).toEqual({ kind: 'candidates', meetings: [planning, november] });
  });

  test('about a committee with no meeting to come is about its last', () => {
    const last = aMeeting({ committee: 'planning', date: '2026-10-06' });
    expect(find({ subject: 'Planning Committee' }, { meetings: [last] })).toEqual({ kind: 'found', meeting: last });
  });
});

test('an item that names no meeting shows the next of my committees', () => {
  expect(find({ subject: 'Lunch' }, { myCommittees: new Set(['housing-sub']) })).toEqual({ kind: 'next', meeting: sub, isMine: true });
});

test('an item that names no meeting shows the council’s next where I sit nowhere', () => {
  expect(find({ subject: '' })).toEqual({ kind: 'next', meeting: planning, isMine: false });
});

test('without meetings nothing is found', () => {
  expect(find({ subject: 'Housing Committee' }, { meetings: [] })).toEqual({ kind: 'none' });
});

test('a name inside another word is not a name', () => {
  expect(find({ subject: 'The THRCE project' }, { meetings: [november] })).toMatchObject({ kind: 'next' });
});
