import { askedWords } from '../../../src/domain/starredRequests';
import { composeAgenda } from '../../../src/domain/agenda';
import { headingOf, receivedWords, requestList, requestListText } from '../../../src/domain/requestList';
import { aMeeting, anItem, aSubmission } from './sampleRows';

const meeting = aMeeting({ date: '2026-11-24', startsAt: '18:30' });
const repairs = anItem({ key: 'repairs', position: 2, printedNumber: '12', title: 'Repairs by estate', starred: true });
const lifts = anItem({ key: 'lifts', position: 1, printedNumber: '6', title: 'Lifts' });
const depot = anItem({ key: 'depot', position: 3, printedNumber: '24', title: 'Sale of the depot', part: 'non-public' });
const agenda = composeAgenda([lifts, repairs], [depot]);
const from = (name: string, columns: Parameters<typeof aSubmission>[0] = {}) => aSubmission({ key: name, agendaItem: 'repairs', member: { id: name, mail: null, name }, createdBy: { id: name, mail: null, name }, ...columns });
const list = (...submissions: Parameters<typeof requestList>[2]) => requestList(meeting, agenda, submissions);
const outline = (asked: ReturnType<typeof list>['asked']) => asked.map((one) => [headingOf(one), ...one.submissions.map(({ member }) => member.name)]);

test('requests stand by item in the order of the agenda, the first to ask first', () => {
  const { asked } = list(from('Owen', { receivedAt: '2026-11-16T10:00:00Z' }), from('Joe', { agendaItem: 'lifts' }), from('Mercy', { receivedAt: '2026-11-16T09:00:00Z' }));
  expect(outline(asked)).toEqual([
    ['6. Lifts', 'Joe'],
    ['12. Repairs by estate', 'Mercy', 'Owen'],
  ]);
});

test('a question for the meeting as a whole comes first, one on an item that is gone comes last; none is dropped', () => {
  const { asked } = list(from('Owen', { agendaItem: 'gone' }), from('Mercy'), from('Joe', { agendaItem: null, kind: 'question' }));
  expect(outline(asked)).toEqual([
    ['The meeting as a whole', 'Joe'],
    ['12. Repairs by estate', 'Mercy'],
    ['An item that is no longer on the agenda', 'Owen'],
  ]);
});

test('late ones stand apart, and so do those that were taken back', () => {
  const { asked, late, withdrawn } = list(from('Mercy'), from('Owen', { receivedAt: '2026-11-24T18:31:00Z' }), from('Joe', { withdrawn: true, receivedAt: '2026-11-24T18:31:00Z' }));
  expect([asked, late, withdrawn].map(outline)).toEqual([[['12. Repairs by estate', 'Mercy']], [['12. Repairs by estate', 'Owen']], [['12. Repairs by estate', 'Joe']]]);
});

test('apologies and declarations are on other lists', () => {
  expect(list(from('Mercy', { kind: 'apology' }), from('Owen', { kind: 'declaration' })).asked).toEqual([]);
});

test('the time is the council’s own, as SharePoint’s clock had it', () => {
  expect(receivedWords(from('Mercy', { receivedAt: '2026-07-01T11:15:00Z' }))).toBe('12.15 pm on Wed 1 Jul 2026');
});

test('it is said what is asked, and of whom', () => {
  expect(askedWords(from('Mercy'))).toBe('Wants it discussed');
  expect(askedWords(from('Mercy', { kind: 'question' }))).toBe('Question for the meeting');
  expect(askedWords(from('Mercy', { kind: 'question', askedOf: { id: null, mail: null, name: 'Ada Quill' } }))).toBe('Question to Ada Quill');
});

describe('the list as text', () => {
  test('says of an item that is no longer taken that it is not', () => {
    const off = composeAgenda([{ ...lifts, state: 'withdrawn' }, { ...repairs, state: 'moved' }], []);
    const text = requestListText(meeting, 'Housing Committee', requestList(meeting, off, [from('Joe', { agendaItem: 'lifts' }), from('Mercy')]), []);
    expect(text).toContain('6. Lifts (withdrawn from the agenda)');
    expect(text).toContain('12. Repairs by estate (moved to another meeting)');
  });

  test('names who asks for what and when', () => {
    const text = requestListText(meeting, 'Housing Committee', list(from('Mercy', { wording: 'Why\nso late?', receivedAt: '2026-11-16T09:00:00Z' })), []);
    expect(text).toBe(
      ['Housing Committee, Tue 24 Nov 2026, 6.30 pm', 'Starred items and questions', '12. Repairs by estate\n- Mercy: wants it discussed (9 am on Mon 16 Nov 2026). Why so late?'].join('\n\n'),
    );
  });

  test('says which came late and which were taken back', () => {
    const text = requestListText(meeting, 'Housing Committee', list(from('Owen', { receivedAt: '2026-11-24T18:31:00Z' }), from('Joe', { withdrawn: true })), []);
    expect(text).toMatch(/CAME AFTER THE DEADLINE\n\n12\. .*\n- Owen[^]*WITHDRAWN\n\n12\. .*\n- Joe/);
  });

  test('holds neither the title nor the words of non-public business', () => {
    const secret = from('Mercy', { agendaItem: 'depot', wording: 'Who bid for the depot?', site: 'circle:housing' });
    const text = requestListText(meeting, 'Housing Committee', list(secret), []);
    expect(text).toContain('24. Non-public item\n- Mercy: wants it discussed');
    expect(text).not.toMatch(/depot/i);
  });

  test('says that nobody has asked', () => {
    expect(requestListText(meeting, 'Housing Committee', list(), [])).toContain('Nobody has asked for anything.');
  });
});

test('what was asked about an item that has become exempt since stays with its author and the clerk, and leaves the screen no more', () => {
  const withheld = anItem({ key: 'old', position: 4, printedNumber: '9', title: 'Exempt business', state: 'withdrawn' });
  const published = anItem({ key: 'old-depot', position: 5, printedNumber: '10', title: 'SALE OF THE DEPOT', state: 'withdrawn' });
  const gone = anItem({ key: 'old-roofs', position: 6, printedNumber: '11', title: 'Roofs', state: 'withdrawn' });
  const asked = requestList(meeting, composeAgenda([lifts, withheld, published, gone], [depot]), [from('Mercy', { agendaItem: 'old' }), from('Owen', { agendaItem: 'old-depot' }), from('Joe', { agendaItem: 'old-roofs' })]).asked;
  expect(asked.map(({ item, isExempt }) => [item?.key, isExempt])).toEqual([['old', true], ['old-depot', true], ['old-roofs', false]]);
});
