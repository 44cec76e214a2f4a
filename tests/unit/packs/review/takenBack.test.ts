import type { ImportOptions } from '../../../../src/packs/import/importPlan';
import { paperItem } from '../../../../src/packs/import/paperRows';
import { planFiles } from '../../../../src/packs/import/planFiles';
import type { Reading } from '../../../../src/packs/reading';
import { whatIsSaved } from '../../../../src/packs/review/whatIsSaved';
import { agendaItem, aReport, committee, emptyLists, existing, importInto, type Lists, reading, wholeAgenda } from '../import/lists';

const walls = agendaItem('2', 'Walls', { pages: { from: 3, to: 4 } });
const main: Reading = { ...reading([agendaItem('1', 'Minutes'), walls]), document: 'main.txt', reports: [aReport({ itemLine: walls.line, title: 'Walls', summary: 'They lean.' })] };
const late: Reading = { ...reading([{ ...walls, note: 'Twelve walls.' }], { time: '19:00' }), document: 'late.txt' };
const asSupplement = { options: { covers: 'supplement' as const } };
const lists = importInto(importInto({ ...emptyLists, circle: [] }, main), late, asSupplement);

const lines = (before: Lists, asRead: Reading, options: Partial<ImportOptions> = {}): readonly string[] => {
  const rows = existing(before, committee);
  const plan = planFiles({ committee, existing: rows, files: [{ asRead, corrected: asRead, options: { ...wholeAgenda, ...options } }] });
  return whatIsSaved({ changes: plan.changes, existing: rows, councilName: 'Brookhaven' }).places.flatMap((place) => place.lines);
};
const goes = (...asked: Parameters<typeof lines>) => lines(...asked).filter((line) => line.startsWith('No longer'));

test('a value that a later paper gave and the pack takes back is named, with what it becomes', () => {
  const next = { ...main, document: 'main v2.txt', agendaItems: [agendaItem('1', 'Minutes'), { ...walls, note: 'Ten walls.' }], meeting: { ...main.meeting, time: '17:00' } };
  expect(goes(lists, next)).toEqual(['No longer as late.txt has it: the meeting “Housing Committee”, Mon 23 Nov 2026, 7 pm, start: “19:00” becomes “17:00”.', 'No longer as late.txt has it: the agenda item “2. Walls”, note: “Twelve walls.” becomes “Ten walls.”.']);
});

test('what the agenda gave itself, and what stays, is not', () => {
  expect(goes(lists, { ...main, document: 'main.pdf' })).toEqual([]);
  expect(goes(lists, { ...main, document: 'main v2.txt', agendaItems: [agendaItem('1', 'Minutes', { purpose: 'decision' }), { ...walls, purpose: 'decision' }] })).toEqual([]);
});

test('so is what another supplement changes of it, and what one changes of an item that it alone has put there', () => {
  const more = { ...late, document: 'later.txt', agendaItems: [{ ...walls, note: 'Nine walls.' }] };
  expect(goes(lists, more, { covers: 'supplement' })).toEqual(['No longer as late.txt has it: the agenda item “2. Walls”, note: “Twelve walls.” becomes “Nine walls.”.']);
  const urgent = importInto(lists, { ...late, document: 'urgent.txt', agendaItems: [agendaItem('9', 'Flood', { note: 'Tonight.' })] }, asSupplement);
  expect(goes(urgent, { ...late, document: 'later.txt', agendaItems: [agendaItem('9', 'Flood', { note: 'Tomorrow.' })] }, { covers: 'supplement' })).toEqual(['No longer as urgent.txt has it: the agenda item “9. Flood”, note: “Tonight.” becomes “Tomorrow.”.']);
});

test('a supplement that comes again in a new version corrects itself', () => {
  expect(goes(lists, { ...late, agendaItems: [{ ...walls, note: 'Nine walls.' }] }, { covers: 'supplement' })).toEqual([]);
});

test('where an earlier import has noted nothing, all that a supplement’s row loses is', () => {
  const unnoted = JSON.parse(JSON.stringify(lists, (key, value: unknown) => (key === 'agenda' ? undefined : value))) as Lists;
  const paper = { ...paperItem({ meeting: 'hsg-2026-11-23', name: 'late.txt', kind: 'supplement', kept: { drive: 'd', driveItem: 'i', address: 'https://files.example', fileVersion: 'sha256:1', bytes: 1 }, at: '2026-11-16T09:00:00Z' }), row: { site: 'open' as const, id: '7', etag: '"1"' } };
  expect(goes({ ...unnoted, documents: [paper] }, { ...main, document: 'main.pdf' })).toEqual(['No longer as late.txt has it: the meeting “Housing Committee”, Mon 23 Nov 2026, 7 pm, start: “19:00” becomes “18:30”.', 'No longer as late.txt has it: the agenda item “2. Walls”, note: “Twelve walls.” becomes nothing.']);
});
