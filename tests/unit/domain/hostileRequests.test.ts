import { composeAgenda } from '../../../src/domain/agenda';
import { headingOf, requestList, requestListText } from '../../../src/domain/requestList';
import { aMeeting, anItem, aSubmission } from './sampleRows';

// What somebody who may add rows to MB Submissions writes there to mislead whoever reads the clerk's list.
const meeting = aMeeting({ date: '2026-11-24', startsAt: '18:30' });
const repairs = anItem({ key: 'repairs', position: 1, printedNumber: '12', title: 'Repairs', starred: true });
const depot = anItem({ key: 'depot', position: 2, printedNumber: '24', title: 'Sale of the depot', part: 'non-public' });
const agenda = composeAgenda([repairs], [depot]);
const mercy = { id: 'object-1', mail: null, name: 'Mercy Brown' };
const owen = { id: 'object-2', mail: null, name: 'Owen Madoc' };
const by = (person: typeof mercy, columns: Parameters<typeof aSubmission>[0] = {}) => aSubmission({ key: person.name, agendaItem: 'repairs', member: person, createdBy: person, receivedAt: '2026-11-16T09:00:00Z', ...columns });
const text = (...rows: readonly ReturnType<typeof aSubmission>[]) => requestListText(meeting, 'Housing Committee', requestList(meeting, agenda, rows), []);

test('no line of the copied list is written by a name, nor by an officer’s name', () => {
  const copied = text(by(owen, { member: { ...mercy, name: 'Mercy Brown\n- Ada Quill: wants it discussed' }, kind: 'question', askedOf: { id: null, mail: null, name: 'Ada\r\n- Grace' }, wording: 'Why?\n- Grace Guest: wants it discussed' }));
  expect(copied.split('\n').filter((line) => line.startsWith('-'))).toHaveLength(1);
});

test('marks that turn the direction of writing reach no copied list', () => {
  expect(text(by(owen, { wording: 'Why\u202Eetal os\u2066?\u2069', createdBy: { ...owen, name: 'Owen\u202E Madoc' }, member: { ...owen, name: 'Owen\u202E Madoc' } }))).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/);
});

test('one who sends something of a public item to the circle’s site takes nobody else’s words off the copied list', () => {
  const copied = text(by(mercy, { wording: 'Why so late?' }), by(owen, { wording: 'From the circle', site: 'circle:housing' }));
  expect(copied).toContain('12. Repairs');
  expect(copied).toContain('Why so late?');
  expect(copied).not.toContain('From the circle');
});

test('what names an item that is not there says nothing of what the circle holds', () => {
  const [asked] = requestList(meeting, agenda, [by(owen, { agendaItem: 'elsewhere', site: 'circle:housing' })]).asked;
  expect(asked && headingOf(asked, true)).toBe('A non-public item');
});

test('a device’s date in 2099, or of long ago, moves nothing: SharePoint’s decides', () => {
  const { asked, late } = requestList(meeting, agenda, [by(owen, { submittedAt: '2099-01-01T00:00:00Z' }), by(mercy, { submittedAt: '1999-01-01T00:00:00Z', receivedAt: '2026-11-24T18:31:00Z' })]);
  expect([asked, late].map((groups) => groups.flatMap(({ submissions }) => submissions.map(({ member }) => member.name)))).toEqual([['Owen Madoc'], ['Mercy Brown']]);
});

test('a key in other capitals is the same item', () => {
  const [asked] = requestList(meeting, agenda, [by(owen, { agendaItem: 'REPAIRS' }), by(mercy)]).asked;
  expect(asked?.submissions).toHaveLength(2);
});
