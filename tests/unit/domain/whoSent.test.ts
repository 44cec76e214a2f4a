import { changedAfterDeadline, whoSent } from '../../../src/domain/whoSent';
import { isMine } from '../../../src/domain/starredRequests';
import { requestList, requestListText } from '../../../src/domain/requestList';
import { composeAgenda } from '../../../src/domain/agenda';
import { aMeeting, aMembership, anItem, aSubmission } from './sampleRows';

const mercy = { id: 'object-1', mail: 'm.brown@council.example', name: 'Mercy Brown' };
const owen = { id: 'object-2', mail: 'o.madoc@council.example', name: 'Owen Madoc' };
const priya = { id: 'clerk-1', mail: 'p.lowe@council.example', name: 'Priya Lowe' };
const clerks = [aMembership({ role: 'clerk', member: priya })];

describe('who sent a request is SharePoint’s to say, not the row’s', () => {
  test('sent by the member whom it names, it is theirs, under the name that SharePoint has', () => {
    expect(whoSent(aSubmission({ member: { ...mercy, name: 'The Mayor' }, createdBy: mercy }), clerks)).toEqual({ kind: 'member', name: 'Mercy Brown' });
  });

  test('sent in the name of another, it stands under who sent it', () => {
    expect(whoSent(aSubmission({ member: mercy, createdBy: owen }), clerks)).toEqual({ kind: 'another', name: 'Owen Madoc', named: 'Mercy Brown' });
  });

  test('an address of another’s does not make it theirs', () => {
    expect(whoSent(aSubmission({ member: { ...mercy, id: null }, createdBy: owen }), clerks)).toMatchObject({ kind: 'another', name: 'Owen Madoc' });
    expect(whoSent(aSubmission({ member: { ...owen, id: null, mail: 'O.Madoc@council.example' }, createdBy: owen }), clerks)).toMatchObject({ kind: 'member' });
  });

  test('entered by a clerk for a member, it is the member’s, and says who entered it', () => {
    expect(whoSent(aSubmission({ member: mercy, createdBy: priya }), clerks)).toEqual({ kind: 'entered', name: 'Mercy Brown', by: 'Priya Lowe' });
  });

  test('where SharePoint does not say, nor can be compared, that is said', () => {
    expect(whoSent(aSubmission({ member: mercy }), clerks)).toEqual({ kind: 'unknown', name: 'Mercy Brown' });
    expect(whoSent(aSubmission({ member: mercy, createdBy: { id: null, mail: null, name: 'Owen Madoc' } }), clerks)).toMatchObject({ kind: 'another', name: 'Owen Madoc' });
  });
});

test('what another has written in my name is not mine', () => {
  const me = { objectId: 'object-1', username: 'm.brown@council.example' };
  expect(isMine(aSubmission({ member: mercy, createdBy: owen }), me)).toBe(false);
  expect(isMine(aSubmission({ member: mercy, createdBy: mercy }), me)).toBe(true);
});

describe('a request whose words were changed once the meeting had started', () => {
  const meeting = aMeeting({ date: '2026-11-24', startsAt: '18:30' });
  const changed = (changedAt: string, columns = {}) => changedAfterDeadline(aSubmission({ receivedAt: '2026-11-16T09:00:00Z', changedAt, ...columns }), meeting);

  test('says when', () => {
    expect(changed('2026-11-24T18:31:00Z')).toBe('6.31 pm on Tue 24 Nov 2026');
  });

  test('says nothing of a change made in time', () => {
    expect(changed('2026-11-24T18:29:00Z')).toBeNull();
  });

  test('says nothing of one that came late as a whole, which is marked late already', () => {
    expect(changed('2026-11-24T18:45:00Z', { receivedAt: '2026-11-24T18:40:00Z' })).toBeNull();
  });
});

describe('the clerk’s list as text', () => {
  const meeting = aMeeting({ date: '2026-11-24', startsAt: '18:30' });
  const repairs = anItem({ key: 'repairs', printedNumber: '12', title: 'Repairs', starred: true });
  const text = (...submissions: Parameters<typeof requestList>[2]) => requestListText(meeting, 'Housing Committee', requestList(meeting, composeAgenda([repairs], []), submissions), clerks);
  const asked = { agendaItem: 'repairs', receivedAt: '2026-11-16T09:00:00Z', wording: 'Why?' };

  test('names the sender, and whom the row names', () => {
    expect(text(aSubmission({ ...asked, member: mercy, createdBy: owen }))).toContain('- Owen Madoc, in the name of Mercy Brown, who did not send it: wants it discussed');
  });

  test('says who entered it for the member', () => {
    expect(text(aSubmission({ ...asked, member: mercy, createdBy: priya }))).toContain('- Mercy Brown, entered by Priya Lowe: wants it discussed');
  });

  test('says what was changed after the deadline', () => {
    expect(text(aSubmission({ ...asked, member: mercy, createdBy: mercy, changedAt: '2026-11-24T18:31:00Z' }))).toContain('- Mercy Brown: wants it discussed (9 am on Mon 16 Nov 2026; changed after the deadline, at 6.31 pm on Tue 24 Nov 2026). Why?');
  });
});
