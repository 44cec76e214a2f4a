import type { ImportOptions } from '../../../../src/packs/import/importPlan';
import { planFiles } from '../../../../src/packs/import/planFiles';
import type { Reading } from '../../../../src/packs/reading';
import { whatIsSaved } from '../../../../src/packs/review/whatIsSaved';
import { agendaItem, committee, emptyLists, exemptItem, existing, importInto, type Lists, reading, wholeAgenda } from '../import/lists';
import { anAction, member, minuteItem, someMinutes } from '../import/recordReadings';

const OPEN = 'everyone who may open the committee site of Brookhaven: members, officers, co-optees and clerks';
const CIRCLE = 'those cleared for the circle “housing”, and nobody else';

const said = (lists: Lists, asRead: Reading, options: Partial<ImportOptions> = {}) => {
  const rows = existing(lists, committee);
  const plan = planFiles({ committee, existing: rows, files: [{ asRead, corrected: asRead, options: { ...wholeAgenda, ...options } }] });
  return whatIsSaved({ changes: plan.changes, existing: rows, councilName: 'Brookhaven' });
};
const linesOf = (...asked: Parameters<typeof said>) => said(...asked).places.map(({ readers, lines }) => [readers, ...lines]);

const cleared: Lists = { ...emptyLists, circle: [] };
const first = { ...reading([agendaItem('1', 'Minutes'), agendaItem('2', 'Roofs'), agendaItem('3', 'Lifts')]), actions: [anAction('1', 'Mend the lifts'), anAction('2', 'Price the roofs')] };
const stood = importInto(cleared, first);

test('what is new is counted in the words of the field', () => {
  const pack = { ...first, minutes: [someMinutes([minuteItem('4', 'Depot', ['That it be sold.'])])], members: [member('Ann Lee')] };
  const before = importInto(cleared, reading([agendaItem('1', 'Lifts')], { date: '2026-09-14' }));
  expect(linesOf(before, pack)).toEqual([[OPEN, 'Added: the meeting of Mon 23 Nov 2026, 3 agenda items, 1 decision, 1 person, 1 seat on the committee and 2 actions.']]);
  expect(said(before, pack)).toMatchObject({ added: 9, changed: 0, withdrawn: 0 });
});

test('what changes is named', () => {
  const pack = { ...first, agendaItems: [agendaItem('1', 'Minutes'), agendaItem('2', 'Roofs', { purpose: 'decision' }), agendaItem('3', 'Lifts')], actions: [anAction('1', 'Mend the lifts', { progress: 'Mended.' }), anAction('2', 'Price the roofs')] };
  expect(linesOf(stood, pack)).toEqual([[OPEN, 'Changed: the agenda item “2. Roofs”.', 'Changed: the action “1. Mend the lifts”.']]);
  expect(said(stood, pack)).toMatchObject({ added: 0, changed: 2, withdrawn: 0 });
});

test('what is withdrawn is named, and counted apart', () => {
  expect(linesOf(stood, { ...first, agendaItems: [agendaItem('1', 'Minutes')] })).toEqual([[OPEN, 'Withdrawn from the agenda: “2. Roofs” and “3. Lifts”.']]);
  expect(said(stood, { ...first, agendaItems: [agendaItem('1', 'Minutes')] })).toMatchObject({ added: 0, changed: 0, withdrawn: 2 });
});

test('of very many the first are named, and how many more', () => {
  const many = Array.from({ length: 30 }, (_, at) => agendaItem(String(at + 1), `Item of ${at + 1}`));
  const [place] = linesOf(importInto(cleared, reading(many)), reading(many.slice(0, 1)));
  expect(place?.[1]).toMatch(/^Withdrawn from the agenda: “2\. Item of 2”, .*“21\. Item of 21” and 9 more\.$/);
});

test('what was public and is not is taken off the open site by name, and goes to its circle', () => {
  expect(linesOf(stood, { ...first, agendaItems: [agendaItem('1', 'Minutes'), exemptItem('2', 'Roofs'), agendaItem('3', 'Lifts')] }, { part2Titles: 'withheld' })).toEqual([
    [OPEN, 'Taken off, since it is not public: “2. Roofs”.', 'Added: 1 agenda item.', 'Noted for the next import: where 5 entries were read.'],
    [CIRCLE, 'Added: 1 agenda item.'],
  ]);
});

test('a seat that ends is named with its day', () => {
  const members = importInto(cleared, { ...first, members: [member('Ann Lee'), member('Bo Marsh')] });
  expect(linesOf(members, { ...first, members: [member('Ann Lee')] }, { ended: { 'hsg.bo-marsh': '2026-10-31' } })).toEqual([[OPEN, 'Ended: the seat of Bo Marsh, on Sat 31 Oct 2026.']]);
});

test('a seat that stands though it is not printed is named', () => {
  const members = importInto(cleared, { ...first, members: [member('Ann Lee'), member('Bo Marsh')] });
  expect(linesOf(members, { ...first, members: [member('Ann Lee')] }, { ended: { 'hsg.bo-marsh': 'stays' } })).toEqual([[OPEN, 'Still there though it is not printed, and not asked about again: “Bo Marsh”.']]);
});

test('where it was read is told as what it is', () => {
  const moved = { ...first, agendaItems: first.agendaItems.map((item) => ({ ...item, line: item.line + 1 })) };
  expect(linesOf(stood, moved)).toEqual([[OPEN, 'Noted for the next import: where 3 entries were read.']]);
  expect(said(stood, moved)).toMatchObject({ added: 0, changed: 0, withdrawn: 0, noted: 3 });
});
