import { type AgendaEvent, agendaEventOf, agendaEventRow, agendaEventsSince, describeAgendaChange } from '../../../src/domain/agendaEvents';
import type { Item } from '../../../src/lists/index';

const event = (more: Partial<AgendaEvent> = {}): AgendaEvent => ({
  key: 'hsg-2026-11-23.event.1',
  kind: 'pagesChanged',
  meeting: 'hsg-2026-11-23',
  agendaItem: 'hsg-2026-11-23.roofs',
  column: 'pages',
  before: '3–8',
  after: '3–12',
  document: 'supplement.pdf',
  at: '2026-11-18T09:00:00Z',
  by: { id: 'clerk', mail: null, name: 'Priya Ramanathan' },
  ...more,
});
const row = (more: Partial<AgendaEvent> = {}): Item<'events'> => agendaEventRow(event(more));

test('an event is read back as it was kept, of an item and of the meeting itself', () => {
  const moved = event({ kind: 'meetingMoved', agendaItem: null, column: 'date', before: '2026-11-23', after: '2026-11-30' });
  expect(agendaEventOf(agendaEventRow(event()))).toEqual(event());
  expect(agendaEventOf(agendaEventRow(moved))).toEqual(moved);
});

test('all events of a meeting and of its items are found by the meeting', () => {
  expect([row().subject, row({ agendaItem: null }).subject]).toEqual(['hsg-2026-11-23', 'hsg-2026-11-23']);
  expect([row().subjectKind, row({ agendaItem: null }).subjectKind]).toEqual(['agendaItem', 'meeting']);
});

test('what happened to an action, and what is told in words that are not known, is no change of an agenda', () => {
  expect(agendaEventOf({ ...row(), subjectKind: 'action' })).toBeNull();
  expect(agendaEventOf({ ...row(), what: 'Struck by lightning' })).toBeNull();
});

test('what changed since a member last looked is in order, and leaves out what they have seen', () => {
  const rows = [row({ key: 'c', at: '2026-11-20T09:00:00Z' }), row({ key: 'a', at: '2026-11-18T09:00:00Z' }), row({ key: 'b', at: '2026-11-19T09:00:00Z' })];
  expect(agendaEventsSince(rows, [], '2026-11-18T09:00:00.000Z').map(({ key }) => key)).toEqual(['b', 'c']);
  expect(agendaEventsSince(rows, [], null)).toHaveLength(3);
});

test('a change that both sites tell of is told once, by the circle’s words', () => {
  const open = row({ key: 'open', kind: 'itemAdded', column: null, before: null, after: null });
  const circle = row({ key: 'circle', kind: 'itemAdded', column: null, before: null, after: null });
  const another = row({ key: 'later', kind: 'itemAdded', column: null, before: null, after: null, at: '2026-11-19T09:00:00Z' });
  expect(agendaEventsSince([open, another], [circle], null).map(({ key }) => key)).toEqual(['circle', 'later']);
});

test.each([
  [{ kind: 'pagesChanged', column: 'pages', before: '3–8', after: '3–12' }, 'Pages 3–8 became 3–12'],
  [{ kind: 'pagesChanged', column: 'pages', before: null, after: '3' }, 'Pages 3 now said'],
  [{ kind: 'titleChanged', column: 'title', before: 'Roofs', after: 'Roof repairs' }, 'The title “Roofs” became “Roof repairs”'],
  [{ kind: 'titleChanged', column: 'title', before: null, after: null }, 'The title changed'],
  [{ kind: 'purposeChanged', column: 'purpose', before: 'information', after: 'decision' }, 'The purpose for information became for decision'],
  [{ kind: 'itemRenumbered', column: 'printedNumber', before: '5', after: '6' }, 'Item 5 is now item 6'],
  [{ kind: 'starChanged', column: 'starred', before: 'yes', after: 'no' }, 'Is no longer starred'],
  [{ kind: 'paperArrived', column: 'pages', before: null, after: '9–12' }, 'The paper that was to follow has come: pages 9–12'],
  [{ kind: 'paperReplaced', column: null, before: 'pack.pdf', after: 'pack v2.pdf' }, '“pack v2.pdf” replaced “pack.pdf”'],
  [{ kind: 'meetingMoved', column: 'date', before: '2026-11-23', after: '2026-11-30' }, 'The meeting was moved from Mon 23 Nov 2026 to Mon 30 Nov 2026'],
  [{ kind: 'meetingTimeChanged', column: 'startsAt', before: '18:30', after: '14:00' }, 'The start 6.30 pm became 2 pm'],
] as const)('%o reads: %s', (change, words) => {
  expect(describeAgendaChange(change)).toBe(words);
});
