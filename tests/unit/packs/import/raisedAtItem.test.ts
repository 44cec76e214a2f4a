import type { MinutedActionReading } from '../../../../src/packs/minutesReading';
import type { Reading } from '../../../../src/packs/reading';
import { agendaItem, emptyLists, exemptItem, importInto, type Lists, openItem, plan, reading } from './lists';
import { anAction, minuteItem, someMinutes } from './recordReadings';

const september = { ...reading([agendaItem('1', 'Apologies'), agendaItem('7', 'Garages'), agendaItem('8', 'Trees')], { date: '2026-09-14' }), document: 'september.txt' };
const held = importInto(emptyLists, september);
const asked = (item: number | null, line = 275): MinutedActionReading => ({ text: 'The Head of Property would circulate a list of garages with the rents of each.', owner: 'Head of Property', due: null, item, line });
const november = (items = [minuteItem('7', 'GARAGES', [])], action: MinutedActionReading = asked(0)): Reading => ({ ...reading([agendaItem('1', 'Minutes')]), document: 'november.txt', minutes: [someMinutes(items, { actions: [action] })] });
const raisedAt = ({ actions }: Lists) => actions.map(({ raisedAtItem }) => raisedAtItem);

test('an action under an item of minutes is raised at that item of the meeting’s agenda', () => {
  const lists = importInto(held, november());
  expect(raisedAt(lists)).toEqual([openItem(held, 'Garages').key]);
  expect(plan(november(), { lists })).toMatchObject({ changes: [], kept: [], doubts: [] });
});

test('the title counts before the number, which minutes may count otherwise', () => {
  expect(raisedAt(importInto(held, november([minuteItem('8', 'Garages', [])])))).toEqual([openItem(held, 'Garages').key]);
  expect(raisedAt(importInto(held, november([minuteItem('8', 'Hedges', [])])))).toEqual([null]);
  expect(raisedAt(importInto(held, november([minuteItem('7', 'Garages', [])], asked(null))))).toEqual([null]);
});

test('what was imported before its agenda was known finds its item at the next import, and keeps what a person chose', () => {
  const before = importInto({ ...held, open: [] }, november());
  expect(raisedAt(before)).toEqual([null]);
  const known = { ...before, open: held.open };
  expect(raisedAt(importInto(known, november()))).toEqual([openItem(held, 'Garages').key]);
  const chosen = { ...known, actions: known.actions.map((row) => ({ ...row, raisedAtItem: openItem(held, 'Trees').key })) };
  expect(raisedAt(importInto(chosen, november()))).toEqual([openItem(held, 'Trees').key]);
});

test('a page with the agenda and the minutes of one meeting links them at the first import, as at the second', () => {
  const page: Reading = { ...september, minutes: [someMinutes([minuteItem('7', 'Garages', [])], { actions: [asked(0)] })] };
  const lists = importInto(emptyLists, page);
  expect(raisedAt(lists)).toEqual([openItem(lists, 'Garages').key]);
  expect(plan(page, { lists }).changes).toEqual([]);
});

test('an action that the next list prints with a number keeps its item', () => {
  const lists = importInto(importInto(held, november()), { ...reading([agendaItem('1', 'Minutes')], { date: '2027-01-18' }), document: 'january.txt', actions: [anAction('33', 'Circulate a list of garages with the rents of each.', { raisedOn: '2026-09-14' })] });
  expect(lists.actions.map(({ printedNumber, raisedAtItem }) => [printedNumber, raisedAtItem])).toEqual([['33', openItem(held, 'Garages').key]]);
});

describe('an item that becomes exempt', () => {
  const exempt = { ...september, agendaItems: [agendaItem('1', 'Apologies'), exemptItem('7', 'Garages'), agendaItem('8', 'Trees')] };
  const after = importInto(importInto(held, november()), exempt);
  const open = (lists: Lists) => lists.actions.filter(({ row }) => row.site === 'open').map(({ request }) => request);

  test('takes its action with it to the circle', () => {
    expect(open(after)).toEqual(['Exempt business']);
    expect(after.actions.filter(({ row }) => row.site !== 'open').map(({ request }) => request)).toEqual([asked(0).text]);
  });

  test('is not published again by the minutes that were public', () => {
    const again = importInto(after, november());
    expect(open(again)).toEqual(['Exempt business']);
    expect(plan(november(), { lists: after }).doubts).toEqual([expect.objectContaining({ line: 275, message: expect.stringContaining('say that it is new if the public may read it') as string })]);
    expect(plan(november(), { lists: again }).changes).toEqual([]);
    expect(open(importInto(after, november(), { options: { settled: { 275: 'new' } } }))).toEqual(['Exempt business', asked(0).text]);
  });
});

describe('an action that the list of the same pack prints', () => {
  const listed = anAction('33', 'Circulate a list of garages with the rents of each.', { raisedOn: '2026-09-14' });
  const both: Reading = { ...november(), actions: [listed] };

  test('is raised at the item of the minutes that ask for it, at the first import and later', () => {
    const lists = importInto(held, both);
    expect(lists.actions.map(({ printedNumber, raisedAtItem }) => [printedNumber, raisedAtItem])).toEqual([['33', openItem(held, 'Garages').key]]);
    expect(plan(both, { lists })).toMatchObject({ changes: [], kept: [], doubts: [] });
    const before = importInto(held, { ...both, minutes: [] });
    expect(raisedAt(before)).toEqual([null]);
    expect(raisedAt(importInto(before, both))).toEqual([openItem(held, 'Garages').key]);
  });

  test('keeps the item that a person chose, or none where they took it away, and none that was raised on another day', () => {
    const lists = importInto(held, both);
    for (const raisedAtItem of [openItem(held, 'Trees').key, null]) {
      const chosen = { ...lists, actions: lists.actions.map((row) => ({ ...row, raisedAtItem })) };
      expect(raisedAt(importInto(chosen, both))).toEqual([raisedAtItem]);
    }
    const earlier: Reading = { ...both, actions: [{ ...listed, raisedOn: '2026-06-09' }] };
    expect(raisedAt(importInto(held, earlier))[0]).toBeNull();
  });
});

describe('an action of minutes that is due at a meeting', () => {
  const due = (words: string): Reading => november(undefined, { ...asked(0), due: words });
  const dueAt = ({ actions }: Lists) => actions.map(({ dueAtMeeting }) => dueAtMeeting);

  test('is due at the committee’s next one after these minutes, which may be the pack’s own', () => {
    const lists = importInto(held, due('Next meeting'));
    expect(dueAt(lists)).toEqual(['hsg-2026-11-23']);
    expect(plan(due('Next meeting'), { lists }).changes).toEqual([]);
    expect(dueAt(importInto(held, due('To the November meeting')))).toEqual(['hsg-2026-11-23']);
  });

  test('is due at none that is not held, not known or not named', () => {
    expect(dueAt(importInto(held, due('January meeting')))).toEqual([null]);
    expect(dueAt(importInto(held, due('30 November 2026')))).toEqual([null]);
    const off = { ...held, meetings: [...held.meetings, ...held.meetings.map((row) => ({ ...row, key: 'hsg-2026-10-05', date: '2026-10-05', state: 'cancelled' as const, imported: null, row: { ...row.row, id: '99' } }))] };
    expect(dueAt(importInto(off, due('Next meeting')))).toEqual(['hsg-2026-11-23']);
  });

  test('keeps the meeting that a person chose', () => {
    const lists = importInto(held, due('Next meeting'));
    const chosen = { ...lists, actions: lists.actions.map((row) => ({ ...row, dueAtMeeting: 'hsg-2027-01-18' })) };
    expect(dueAt(importInto(chosen, due('Next meeting')))).toEqual(['hsg-2027-01-18']);
  });
});
