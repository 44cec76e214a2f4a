import type { ReviewedFile } from '../../../../src/packs/import/planFiles';
import { planFiles } from '../../../../src/packs/import/planFiles';
import type { MinutesReading } from '../../../../src/packs/minutesReading';
import type { Reading } from '../../../../src/packs/reading';
import { agendaItem, apply, committee, editRecord, emptyLists, existing, importInto, type Lists, plan, reading, wholeAgenda } from './lists';
import { anAction, minuteItem, someMinutes } from './recordReadings';

const ask = (text: string, item: number, line: number, owner = 'Head of Major Works'): MinutesReading['actions'][number] => ({ text: `${owner} to ${text}`, owner, due: null, item, line });
const paint = ask('buy blue paint by 30 January 2027.', 0, 211);
const scaffolding = ask('hire scaffolding by 28 February 2027.', 0, 212);
const ladders = ask('inspect ladders by 30 January 2027.', 0, 213, 'Head of Building Safety');
const hinges = ask('oil the hinges by 30 March 2027.', 1, 221);

const items = [minuteItem('1', 'BASIN ROW: PAINT', []), minuteItem('2', 'LARKSPUR: GATES', [])];
const minutesOf = (actions: MinutesReading['actions'], document = 'minutes.txt'): Reading => ({ ...reading([agendaItem('1', 'Apologies')]), document, minutes: [someMinutes(items, { actions })] });
const held = importInto(emptyLists, { ...reading([agendaItem('1', 'Apologies')], { date: '2026-09-14' }), document: 'september.txt' });
const requests = (lists: Lists): string[] => lists.actions.map(({ request }) => request);
const textsOf = (actions: MinutesReading['actions']): string[] => actions.map(({ text }) => text);

describe('what minutes ask for under one item', () => {
  const all = [paint, scaffolding, ladders, hinges];

  test('is an action for each line, whoever it is asked of', () => {
    const lists = importInto(held, minutesOf(all));
    expect(requests(lists)).toEqual(textsOf(all));
    expect(plan(minutesOf(all), { lists })).toMatchObject({ changes: [], doubts: [] });
  });

  test('by the same day of the same officer is two actions', () => {
    const two = [ask('write to residents by 30 April 2027.', 0, 211), ask('report back by 30 April 2027.', 0, 212)];
    expect(requests(importInto(held, minutesOf(two)))).toEqual(textsOf(two));
  });

  test('in other minutes of the meeting is what stands already', () => {
    const lists = importInto(held, minutesOf(all));
    const again = all.map((one) => ({ ...one, line: one.line + 40 }));
    expect(plan(minutesOf(again, 'agreed.txt'), { lists }).changes.filter(({ list }) => list === 'actions')).toEqual([]);
  });

  test('and an earlier import passed over is added when the minutes are imported again', () => {
    const lists = importInto(held, minutesOf([paint, ladders, hinges]));
    expect(requests(importInto(lists, minutesOf(all)))).toEqual(textsOf([paint, ladders, hinges, scaffolding]));
  });

  test('stays itself where a line is put in before it', () => {
    const lists = importInto(held, minutesOf([paint, ladders]));
    const moved = importInto(lists, minutesOf([{ ...scaffolding, line: 211 }, { ...paint, line: 212 }, { ...ladders, line: 213 }]));
    expect(requests(moved)).toEqual(textsOf([paint, ladders, scaffolding]));
  });

  test('in the same words of the same item is one action, and under another item another', () => {
    const back = ask('report back.', 0, 211);
    const lists = importInto(held, minutesOf([back, { ...back, line: 212 }, { ...back, item: 1, line: 221 }]));
    expect(lists.actions.map(({ title }) => title)).toEqual(['BASIN ROW: PAINT', 'LARKSPUR: GATES']);
    expect(plan(minutesOf([back, { ...back, line: 212 }, { ...back, item: 1, line: 221 }]), { lists }).changes).toEqual([]);
  });
});

describe('what a printed list has', () => {
  test('of two that are minuted alike is the one that it resembles more', () => {
    const [tenants, leaseholders] = [ask('write to tenants with the estimate for new lifts.', 0, 211), ask('write to leaseholders with the estimate for new lifts.', 0, 212)];
    const listed = anAction('9', 'Write to leaseholders with an estimate for new lifts.', { raisedOn: '2026-09-14' });
    const lists = importInto(held, { ...minutesOf([tenants, leaseholders]), actions: [listed] });
    expect(requests(lists)).toEqual([listed.request, tenants.text]);
  });

  test('in fewer words under the same heading is what is minuted', () => {
    const report = ask('write a report of their own and bring it to the Board.', 0, 211, 'The young carers');
    const listed = anAction('9', 'Bring their own report.', { title: 'Basin Row: paint', raisedOn: '2026-09-14' });
    expect(requests(importInto(held, { ...minutesOf([report]), actions: [listed] }))).toEqual([listed.request]);
  });

  test('and resembles what is minuted by its heading alone is asked about, and both are saved', () => {
    const listed = anAction('9', 'Choose the shades.', { title: 'Basin Row: paint', owner: 'Head of Major Works', raisedOn: '2026-09-14' });
    const pack = { ...minutesOf([paint]), actions: [listed] };
    expect(requests(importInto(held, pack))).toEqual([listed.request, paint.text]);
    expect(plan(pack, { lists: held }).doubts).toEqual([expect.objectContaining({ line: paint.line, message: expect.stringContaining('mark one of them as merged') as string })]);
  });

  test('of the same file is not taken for what its minutes became, when the file is imported again', () => {
    const known = importInto(held, { ...reading([agendaItem('1', 'Apologies')], { date: '2026-09-14' }), document: 'october.txt', actions: [anAction('1', 'Lifts.', { raisedOn: null })] });
    const roofs = ask('see to roofs by 30 January 2027.', 0, 211);
    const pack: Reading = { ...minutesOf([roofs]), minutes: [someMinutes([minuteItem('1', 'lifts trees', [])], { actions: [roofs] })], actions: [anAction('1', 'lifts lifts', { title: 'roofs trees lifts', raisedOn: null })] };
    const lists = importInto(known, pack);
    expect(requests(lists)).toContain(roofs.text);
    expect(plan(pack, { lists }).changes).toEqual([]);
  });

  test('under the heading of a minuted action does not take its place', () => {
    const lists = importInto(held, minutesOf([paint]));
    const listed = anAction('9', 'Hire scaffolding.', { title: 'Basin Row: paint', owner: 'Head of Major Works', raisedOn: '2026-09-14' });
    const later = { ...reading([agendaItem('1', 'Outstanding actions')], { date: '2026-11-23' }), document: 'november.txt', actions: [listed] };
    expect(requests(importInto(lists, later))).toContain(paint.text);
    expect(plan(later, { lists }).doubts.map(({ line }) => line)).toContain(listed.line);
  });
});

describe('what was asked for before', () => {
  test('and is closed is asked for anew by later minutes', () => {
    const paper = ask('bring a paper on the lifts to the next meeting.', 0, 211);
    const lists = importInto(held, minutesOf([paper]));
    const closed = editRecord(lists, 'actions', lists.actions[0]?.key ?? '', { state: 'closed' });
    const withNovember = importInto(closed, { ...reading([agendaItem('1', 'Apologies')], { date: '2026-11-23' }), document: 'november.txt' });
    const november: Reading = { ...reading([agendaItem('1', 'Apologies')], { date: '2027-01-18' }), document: 'january.txt', minutes: [someMinutes(items, { date: '2026-11-23', actions: [paper] })] };
    expect(importInto(withNovember, november).actions.map(({ raisedOn }) => raisedOn)).toEqual(['2026-09-14', '2026-11-23']);
  });

  test('and a person worded otherwise is no new action', () => {
    const lists = importInto(held, minutesOf([paint, hinges]));
    const worded = editRecord(lists, 'actions', lists.actions[1]?.key ?? '', { request: 'Grease what squeaks.', title: null });
    expect(plan(minutesOf([paint, hinges]), { lists: worded }).changes).toEqual([]);
  });
});

test('what a person corrects of one action of an item is saved in that action', () => {
  const [wrote, reported] = [ask('write to residents by 30 April 2027.', 0, 211), ask('report back by 31 April 2027.', 0, 212)];
  const asRead = minutesOf([wrote, reported]);
  const file: ReviewedFile = { asRead, corrected: minutesOf([wrote, { ...reported, due: '30 April 2027' }]), options: wholeAgenda };
  const { changes } = planFiles({ committee, existing: existing(held, committee), files: [file] });
  const lists = apply(held, changes);
  expect(lists.actions.map(({ request, dueOn }) => [request, dueOn])).toEqual([[wrote.text, '2027-04-30'], [reported.text, '2027-04-30']]);
  expect(plan(asRead, { lists }).changes).toEqual([]);
});
