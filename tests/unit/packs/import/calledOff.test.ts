import { agendaEventOf, describeAgendaChange } from '../../../../src/domain/agendaEvents';
import { agendaChanges } from '../../../../src/packs/import/agendaChanges';
import { eventsToKeep } from '../../../../src/packs/import/eventsToKeep';
import { planFiles } from '../../../../src/packs/import/planFiles';
import { rowsAfter } from '../../../../src/packs/import/rowsAfter';
import type { Reading } from '../../../../src/packs/reading';
import { confirm, nothingReviewed, reviewedFile } from '../../../../src/packs/review/reviewed';
import { agendaItem, agendaOf, committee, editMeeting, emptyLists, existing, importInto, type Lists, plan, reading, wholeAgenda } from './lists';

const pack = reading([agendaItem('1', 'Roofs'), agendaItem('2', 'Lifts')]);
const notice = (meeting: Partial<Reading['meeting']>): Reading => ({ ...reading([], meeting), document: 'notice.txt' });
const cancelled = notice({ state: 'cancelled', movedTo: null });
const moved = notice({ state: 'moved', movedTo: '2026-12-07' });
const doing = { at: '2026-11-18T09:00:00Z', by: { id: 'clerk', mail: null, name: 'A clerk' } };

const standing = importInto(emptyLists, pack);

/** What is kept of it, in words. */
function told(lists: Lists, read: Reading): readonly string[] {
  const before = existing(lists, committee);
  const changes = agendaChanges(before, rowsAfter(before, plan(read, { lists }).changes));
  return eventsToKeep(changes, before.events ?? { open: [], circle: null }, doing).flatMap((change) => {
    const event = change.kind === 'create' ? agendaEventOf(change.item) : null;
    return event ? [describeAgendaChange(event)] : [];
  });
}

test('a notice that a meeting is cancelled sets its state, leaves its agenda, and is told', () => {
  const after = importInto(standing, cancelled);
  expect(after.meetings).toMatchObject([{ key: 'hsg-2026-11-23', state: 'cancelled', date: '2026-11-23', venue: 'Council Chamber' }]);
  expect(agendaOf(after.open)).toEqual(['1 Roofs: onAgenda', '2 Lifts: onAgenda']);
  expect(told(standing, cancelled)).toEqual(['The meeting was cancelled']);
  expect(told(after, cancelled)).toEqual([]);
  expect(importInto(after, cancelled)).toEqual(after);
});

test('a notice that a meeting is moved says to which day, and the row stays that of its day', () => {
  const after = importInto(standing, moved);
  expect(after.meetings).toMatchObject([{ state: 'moved', date: '2026-11-23' }]);
  expect(told(standing, moved)).toEqual(['The meeting was moved from Mon 23 Nov 2026 to Mon 7 Dec 2026']);
  expect(told(after, moved)).toEqual([]);
});

test('the pack of a meeting that was called off, read again, does not call it back', () => {
  const after = importInto(standing, cancelled);
  expect(importInto(after, pack).meetings[0]?.state).toBe('cancelled');
});

test('a meeting that a clerk has scheduled and that has no agenda yet is cancelled, and that is told', () => {
  const scheduled = { ...editMeeting(importInto(emptyLists, pack), { state: 'scheduled', imported: null }), open: [] };
  expect(importInto(scheduled, cancelled).meetings[0]?.state).toBe('cancelled');
  expect(told(scheduled, cancelled)).toEqual(['The meeting was cancelled']);
});

test('what a clerk has noted as held stays, and it is said that the notice says otherwise', () => {
  const held = editMeeting(standing, { state: 'held' });
  expect(importInto(held, cancelled).meetings[0]?.state).toBe('held');
  expect(plan(cancelled, { lists: held }).kept).toContainEqual(expect.objectContaining({ column: 'state', mine: 'held', theirs: 'cancelled' }));
});

test('a meeting that the calendar lacks is put there as cancelled', () => {
  expect(importInto(emptyLists, cancelled).meetings).toMatchObject([{ state: 'cancelled', date: '2026-11-23' }]);
});

test('an agenda whose sheet says that it is cancelled is imported, and a clerk who says that it is held has the last word', () => {
  const both: Reading = { ...pack, meeting: { ...pack.meeting, state: 'cancelled', movedTo: null } };
  expect(importInto(standing, both).meetings[0]?.state).toBe('cancelled');
  const review = confirm(nothingReviewed, both, 'meeting.state', 'meeting.state', null);
  const { after } = planFiles({ committee, existing: existing(standing, committee), files: [reviewedFile(both, review, wholeAgenda)] });
  expect(after.meetings[0]?.state).toBe('agendaPublished');
});
