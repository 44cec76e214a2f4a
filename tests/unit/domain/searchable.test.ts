import { meetingsToSearch, searchables } from '../../../src/domain/searchable';
import { aDecision, aMeeting, anAction, anItem, aReport } from './sampleRows';

const open = { row: { site: 'open' } };
const circle = { row: { site: 'circle:housing' } };
const none = { items: [], reports: [], decisions: [], actions: [] };

test('titles, recommendations, resolutions and actions are searched, each by itself', () => {
  const found = searchables({
    items: [{ ...anItem({ key: 'item-2', printedNumber: '2', title: 'Lifts', note: 'To agree.' }), ...open }],
    reports: [{ ...aReport({ recommendations: ['Approve.', 'Note.'] }), ...open }],
    decisions: [{ ...aDecision({ title: null, agendaItem: 'item-2', resolution: 'That it be agreed.' }), ...open }],
    actions: [{ ...anAction({ printedNumber: '31', title: 'Lifts', request: 'Report the cost.' }), ...open }],
  });
  expect(found.map(({ kind, name, text }) => [kind, name, text])).toEqual([
    ['item', 'Item 2', 'Lifts – To agree.'],
    ['recommendation', 'Item 2', 'Approve.'],
    ['recommendation', 'Item 2', 'Note.'],
    ['resolution', 'Item 2', 'That it be agreed.'],
    ['action', 'Action 31', 'Lifts: Report the cost.'],
  ]);
});

test('who may read a non-public item finds it once, by its own title and not by the public one', () => {
  const found = searchables({ ...none, items: [{ ...anItem({ key: 'item-5', title: 'Purchase of 4 Mill Lane', part: 'non-public' }), ...circle }, { ...anItem({ key: 'item-5', title: 'A property matter', part: 'non-public' }), ...open }] });
  expect(found.map(({ text, isNonPublic }) => [text, isNonPublic])).toEqual([['Purchase of 4 Mill Lane', true]]);
});

test('recommendations of a report that was replaced are not found', () => {
  expect(searchables({ ...none, reports: [{ ...aReport({ recommendations: ['Approve.'], state: 'replaced' }), ...open }] })).toEqual([]);
});

test('my committees’ meetings are loaded first, the nearest to today before the others', () => {
  const meetings = [aMeeting({ committee: 'audit', date: '2026-11-17' }), aMeeting({ date: '2026-09-15' }), aMeeting({ date: '2026-11-24' }), aMeeting({ date: '2026-11-20', state: 'cancelled' })];
  expect(meetingsToSearch(meetings, '2026-11-16', new Set(['housing'])).map(({ key }) => key)).toEqual(['housing-2026-11-24', 'housing-2026-09-15', 'audit-2026-11-17']);
});
