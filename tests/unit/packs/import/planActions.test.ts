import { agendaItem, aReport, committee, editRecord, emptyLists, exemptItem, existing, importInto, type Lists, plan, reading } from './lists';
import { anAction, minuteItem, someMinutes } from './recordReadings';
import { dueMovesToKeep } from '../../../../src/packs/import/dueMovesToKeep';
import type { ActionReading, Reading } from '../../../../src/packs/reading';

const lifts = anAction('31', 'Report to each meeting the number of lift breakdowns by block and what was done for residents.', { title: 'Lift breakdowns' });
const windows = anAction('32', 'Write to leaseholders at Larch Court with the estimate for the windows.', { title: 'Windows', dueText: 'TBC', dueOn: null, duePrecision: 'none', overdueFrom: null });
const packOf = (actions: readonly ActionReading[], date = '2026-09-14', more: Partial<Reading> = {}): Reading => ({ ...reading([agendaItem('1', 'Apologies'), agendaItem('2', 'Outstanding actions')], { date }), document: `${date}.txt`, actions, ...more });
const september = packOf([lifts, windows]);
const november = (actions: readonly ActionReading[]): Reading => packOf(actions, '2026-11-23');

const shown = (lists: Lists) => lists.actions.map(({ printedNumber, seriesNumber, state, tracker, row }) => [printedNumber, seriesNumber, state, tracker, row.site]);
const first = (lists: Lists) => {
  const [action] = lists.actions;
  if (!action) throw new Error('No action was imported.');
  return action;
};
const before = importInto(emptyLists, september);

describe('a printed list', () => {
  test('becomes open actions under the next numbers of the committee’s series, beside the numbers as printed', () => {
    expect(shown(before)).toEqual([
      ['31', 'hsg-1', 'open', 'hsg-open', 'open'],
      ['32', 'hsg-2', 'open', 'hsg-open', 'open'],
    ]);
  });

  test('leaves the numbering to whoever writes the rows', () => {
    expect(plan(september).changes.filter(({ list }) => list === 'actions').map(({ kind }) => kind)).toEqual(['number', 'number']);
  });

  test('keeps the request verbatim, the post, the due date as written and as it counts, and where all of it stands', () => {
    expect(first(before)).toMatchObject({ request: lifts.request, title: 'Lift breakdowns', responsiblePost: 'Head of Repairs', raisedOn: '2026-06-09', dueText: 'November 2026', dueOn: '2026-11-30', duePrecision: 'month', overdueFrom: '2026-12-01', progress: 'Work has begun.', listHeading: 'OUTSTANDING ACTIONS (PUBLIC)', lastPrinted: '2026-09-14', source: { document: '2026-09-14.txt', line: 531, page: null } });
  });

  test('again changes nothing', () => {
    expect(plan(september, { lists: before })).toMatchObject({ changes: [], kept: [], doubts: [] });
  });
});

describe('the list of the next meeting', () => {
  test('moves the progress of the same action on', () => {
    const after = importInto(before, november([{ ...lifts, progress: 'Figures to follow in March.' }, windows]));
    expect(after.actions).toHaveLength(2);
    expect(first(after)).toMatchObject({ key: first(before).key, seriesNumber: 'hsg-1', progress: 'Figures to follow in March.', lastPrinted: '2026-11-23', timesMoved: null });
  });

  test('a due date that was given up for a later one counts as moved, and a first date does not', () => {
    const moved = november([{ ...lifts, dueText: 'March 2027', dueOn: '2027-03-31', overdueFrom: '2027-04-01' }, { ...windows, dueText: 'March 2027', dueOn: '2027-03-31', duePrecision: 'month', overdueFrom: '2027-04-01' }]);
    const after = importInto(before, moved);
    expect(after.actions.map(({ dueOn, timesMoved }) => [dueOn, timesMoved])).toEqual([['2027-03-31', 1], ['2027-03-31', null]]);
    expect(plan(moved, { lists: after }).changes).toEqual([]);
    const third = importInto(after, packOf([{ ...lifts, dueText: 'TBC', dueOn: null, duePrecision: 'none', overdueFrom: null }, windows], '2027-03-16'));
    expect(first(third)).toMatchObject({ dueText: 'TBC', dueOn: null, overdueFrom: null, timesMoved: 2 });
  });

  test('a due date that has moved is told in the history, under one key however often the import is tried', () => {
    const moved = november([{ ...lifts, dueText: 'March 2027', dueOn: '2027-03-31', overdueFrom: '2027-04-01' }, windows]);
    const told = (at: string) => dueMovesToKeep(plan(moved, { lists: before }).changes, existing(before, committee), { at, by: { id: 'clerk', mail: null, name: 'A clerk' } });
    const [event, ...others] = told('2026-11-18T09:00:00Z');
    expect(event).toMatchObject({ kind: 'create', list: 'events', site: 'open', item: { subject: first(before).key, what: 'Due date moved', before: 'November 2026', after: 'March 2027', at: '2026-11-18T09:00:00Z' } });
    expect(others).toEqual([]);
    expect(told('2026-11-18T10:00:00Z')).toMatchObject([{ item: { key: event?.kind === 'create' ? event.item.key : null } }]);
    expect(dueMovesToKeep(plan(september, { lists: before }).changes, existing(before, committee), { at: '', by: { id: null, mail: null, name: '' } })).toEqual([]);
  });

  test('that prints what a person typed, without its line breaks, contradicts nobody', () => {
    const typed = editRecord(before, 'actions', first(before).key, { request: 'Report lift breakdowns:\n- by block\n- to each meeting' });
    const printed = november([{ ...lifts, request: 'Report lift breakdowns: - by block - to each meeting' }, windows]);
    expect(plan(printed, { lists: typed })).toMatchObject({ kept: [], doubts: [] });
    expect(first(importInto(typed, printed)).request).toBe('Report lift breakdowns:\n- by block\n- to each meeting');
  });

  test('keeps what a person edited and says what the list would have changed', () => {
    const edited = editRecord(before, 'actions', first(before).key, { progress: 'The chair has written.', owner: { id: 'o1', mail: null, name: 'Ann Lee' } });
    const asked = november([{ ...lifts, progress: 'Figures to follow.' }, windows]);
    expect(first(importInto(edited, asked))).toMatchObject({ progress: 'The chair has written.', owner: { name: 'Ann Lee' } });
    expect(plan(asked, { lists: edited }).kept).toEqual([expect.objectContaining({ list: 'actions', column: 'progress', isConflict: true })]);
  });

  test('does not take back what it leaves out', () => {
    expect(first(importInto(before, november([{ ...lifts, progress: null, dueText: null, dueOn: null, overdueFrom: null, duePrecision: 'none' }, windows])))).toMatchObject({ progress: 'Work has begun.', dueOn: '2026-11-30' });
  });

  test('an action that is no longer printed stays open, as a doubt for the clerk', () => {
    const { changes, doubts } = plan(november([windows]), { lists: before });
    expect(changes.filter((change) => change.list === 'actions' && change.kind === 'update' && change.key === first(before).key)).toEqual([]);
    expect(doubts).toEqual([expect.objectContaining({ candidates: [first(before).key], message: expect.stringContaining('close it if the committee has closed it') as string })]);
  });

  test('an older list does not take back what the newer one said', () => {
    const after = importInto(before, november([{ ...lifts, progress: 'Figures to follow.' }, windows]));
    expect(plan(september, { lists: after }).changes.filter(({ list }) => list === 'actions')).toEqual([]);
  });

  test('an action that only an older list has is imported with a doubt', () => {
    const after = importInto(emptyLists, november([windows]));
    expect(plan(september, { lists: after }).doubts).toEqual([expect.objectContaining({ line: lifts.line, message: expect.stringContaining('2026-11-23') as string })]);
    expect(importInto(after, september).actions).toHaveLength(2);
  });
});

describe('which action it is', () => {
  const known = (action: ActionReading, changed: Partial<ActionReading>) => importInto(importInto(emptyLists, packOf([action])), november([{ ...action, ...changed }])).actions.length;
  test('the number with wording in common tells it', () => {
    expect(known(lifts, { request: 'Report the number of lift breakdowns by block to the Committee.' })).toBe(1);
  });

  test('its wording tells it where it was renumbered', () => {
    expect(known(lifts, { number: '7' })).toBe(1);
  });

  test('a number that was used again for another matter is a new action', () => {
    expect(known(lifts, { request: 'Plant twelve trees beside the garages.', title: 'Trees', raisedOn: '2026-10-05' })).toBe(2);
  });

  test('the same number and day with nothing in common is a doubt, which a clerk can settle either way', () => {
    const trees = november([{ ...lifts, request: 'Plant twelve trees beside the garages.', title: 'Trees' }, windows]);
    expect(plan(trees, { lists: before }).doubts).toEqual([expect.objectContaining({ line: lifts.line, candidates: [first(before).key] })]);
    expect(importInto(before, trees).actions).toHaveLength(2);
    expect(first(importInto(before, trees, { options: { settled: { [lifts.line]: first(before).key } } })).title).toBe('Trees');
    const asNew = importInto(before, trees, { options: { settled: { [lifts.line]: 'new' } } });
    expect(asNew.actions).toHaveLength(3);
    expect(plan(trees, { lists: asNew, options: { settled: { [lifts.line]: 'new' } } }).changes).toEqual([]);
  });
});

describe('what the status says', () => {
  const withStatus = (status: string | null, more: Partial<ActionReading> = {}) => first(importInto(emptyLists, packOf([{ ...lifts, ...more, status }])));
  test.each([
    ['On track', 'open'],
    ['Amber', 'open'],
    ['COMPLETE', 'reported done'],
    ['Completed: letter sent in May', 'reported done'],
    ['Proposed for closure', 'proposed for closure'],
    ['Closed', 'closed'],
    ['Not complete', 'open'],
    ['Completely redesigned', 'open'],
    ['Withdrawn', 'withdrawn'],
  ])('“%s” is %s', (status, state) => {
    expect(withStatus(status)).toMatchObject({ state, statusText: status });
  });

  test('a closed action stands in the list of the year in which it was closed', () => {
    expect(withStatus('Closed', { closedOn: '2025-12-01' })).toMatchObject({ tracker: 'hsg-closed-2025', closedOn: '2025-12-01' });
    expect(withStatus('Closed').tracker).toBe('hsg-closed-2026');
    expect(withStatus(null, { list: 'ACTIONS CLOSED SINCE THE LAST MEETING' })).toMatchObject({ state: 'closed', tracker: 'hsg-closed-2026' });
  });

  test('closing moves it to that list, and there it stays', () => {
    const closed = importInto(before, november([{ ...lifts, status: 'Closed' }, windows]));
    expect(first(closed)).toMatchObject({ state: 'closed', tracker: 'hsg-closed-2026' });
    expect(first(importInto(closed, packOf([{ ...lifts, status: 'Closed' }, windows], '2027-01-18'))).tracker).toBe('hsg-closed-2026');
  });

  test('the words of a list do not undo the state that a person gave', () => {
    const proposed = editRecord(before, 'actions', first(before).key, { state: 'proposed for closure' });
    expect(first(importInto(proposed, november([{ ...lifts, status: 'On track' }, windows])))).toMatchObject({ state: 'proposed for closure', tracker: 'hsg-open', statusText: 'On track' });
  });
});

describe('where an action may stand', () => {
  const secret = anAction('5', 'Report the outcome of the claim against Zanzibar Lifts.', { list: 'NON-PUBLIC OUTSTANDING ACTIONS', part: 'non-public' });
  const sitesOf = (pack: Reading, lists: Lists = emptyLists, how: Parameters<typeof importInto>[2] = {}) => importInto(lists, pack, how).actions.map(({ row }) => row.site);

  test('a non-public list goes to the circle, in a series of its own', () => {
    const lists = importInto(emptyLists, packOf([lifts, secret]));
    expect(shown(lists).map(([, number, , , site]) => [number, site]).sort()).toEqual([['hsg-1', 'open'], ['hsg-np-1', 'circle:housing']]);
    expect(JSON.stringify(lists.actions.filter(({ row }) => row.site === 'open'))).not.toContain('Zanzibar');
  });

  test('where nobody cleared imports it, it goes nowhere and that is said', () => {
    const { summary } = plan(packOf([secret]), { lists: { ...emptyLists, circle: null } });
    expect(sitesOf(packOf([secret]), { ...emptyLists, circle: null })).toEqual([]);
    expect(summary.problems).toEqual([expect.objectContaining({ line: secret.line, message: expect.stringContaining('was not imported') as string })]);
  });

  test('a list in a pack of Part 2 alone is not public, whatever it does not say', () => {
    const part2 = { ...reading([exemptItem('1', 'Outstanding actions')]), actions: [{ ...lifts, list: 'OUTSTANDING ACTIONS' }] };
    expect(sitesOf(part2)).toEqual(['circle:housing']);
  });

  test('a list that calls itself public in a pack of Part 2 goes nowhere', () => {
    const part2 = { ...reading([exemptItem('1', 'Outstanding actions')]), actions: [lifts] };
    expect(sitesOf(part2)).toEqual([]);
    expect(plan(part2).summary.problems.map(({ message }) => message)).toEqual([expect.stringContaining('cannot be told from the pack')]);
  });

  const sale = exemptItem('9', 'Sale of the depot', { line: 30 });
  const unlabelled = { ...lifts, list: 'OUTSTANDING ACTIONS' };
  test('a list below a closed report that does not say that it is public goes nowhere, unless a person says so', () => {
    const pack = { ...reading([agendaItem('1', 'Apologies'), sale]), reports: [aReport({ itemLine: 30, line: 400 })], actions: [unlabelled] };
    expect(sitesOf(pack)).toEqual([]);
    expect(sitesOf(pack, emptyLists, { options: { actionsAre: 'public' } })).toEqual(['open']);
    expect(sitesOf({ ...pack, actions: [lifts] })).toEqual(['open']);
  });

  test('where Part 2 has a list of actions too, one that does not say whose it is goes nowhere', () => {
    const items = [agendaItem('1', 'Outstanding actions', { toFollow: true }), exemptItem('8', 'Non-public outstanding actions')];
    expect(sitesOf({ ...reading(items), actions: [unlabelled] })).toEqual([]);
    expect(sitesOf({ ...reading([agendaItem('1', 'Outstanding actions'), ...items.slice(1)]), actions: [unlabelled] })).toEqual(['open']);
  });

  test('what was public and is on the non-public list now is emptied on the open site', () => {
    const nowClosed = packOf([windows, { ...lifts, list: secret.list, part: 'non-public' }], '2026-11-23');
    for (const lists of [before, { ...before, circle: null }]) {
      const after = importInto(lists, nowClosed);
      expect(JSON.stringify(after.actions.filter(({ row }) => row.site === 'open'))).not.toMatch(/breakdown/i);
      expect(plan(nowClosed, { lists: after }).changes).toEqual([]);
    }
  });
});

describe('actions of minutes', () => {
  const minutes = someMinutes([minuteItem('7', 'Garages', [])], { actions: [{ text: 'The Head of Property would circulate a list of garages with the rents of each.', owner: 'Head of Property', due: 'by 30 October 2026', item: 0, line: 275 }] });
  const held = importInto(emptyLists, { ...september, actions: [] });
  const pack = packOf([lifts], '2026-11-23', { minutes: [minutes] });

  test('that are on no list become actions raised at that meeting', () => {
    const lists = importInto(held, pack);
    expect(lists.actions.map(({ printedNumber, raisedOn, title, dueOn, lastPrinted }) => [printedNumber, raisedOn, title, dueOn, lastPrinted])).toEqual([
      ['31', '2026-06-09', 'Lift breakdowns', '2026-11-30', '2026-11-23'],
      [null, '2026-09-14', 'Garages', '2026-10-30', null],
    ]);
    expect(plan(pack, { lists }).changes).toEqual([]);
  });

  test('that stand on the list already are not added', () => {
    const listed = anAction('33', 'Circulate a list of garages with the rents of each.', { raisedOn: '2026-09-14' });
    expect(importInto(held, packOf([lifts, listed], '2026-11-23', { minutes: [minutes] })).actions).toHaveLength(2);
  });

  test('take the number under which a later list prints them', () => {
    const lists = importInto(held, pack);
    const later = importInto(lists, packOf([lifts, anAction('33', 'Circulate a list of garages with the rents of each.', { raisedOn: '2026-09-14' })], '2027-01-18'));
    expect(later.actions.map(({ printedNumber }) => printedNumber)).toEqual(['31', '33']);
  });

  test('of business taken without the public go to the circle', () => {
    const closed = { ...minutes, items: [minuteItem('7', 'Garages', [], { part: 'non-public' })] };
    expect(importInto(held, packOf([], '2026-11-23', { minutes: [closed] })).actions.map(({ row }) => row.site)).toEqual(['circle:housing']);
    expect(importInto({ ...held, circle: null }, packOf([], '2026-11-23', { minutes: [closed] }), { of: { ...committee, circle: null } }).actions).toEqual([]);
  });
});

test('an action that a later line leaves with one row is that row at once, and not at the next import', () => {
  const first = reading([agendaItem('1', 'Apologies')], { date: '2026-09-14' });
  const before = importInto(emptyLists, { ...first, actions: [anAction('3', 'lifts', { title: 'lifts', line: 101 }), anAction('3', 'lifts', { title: 'leaseholders estimate', line: 102 })] });
  const pack = { ...first, actions: [anAction('3', 'lifts', { title: 'lifts', raisedOn: '2026-07-14', line: 101 }), anAction(null, 'lifts leaseholders estimate', { line: 102 })] };
  const lists = importInto(before, pack);
  expect(lists.actions.map(({ title, request }) => [title, request])).toEqual([['lifts', 'lifts'], ['leaseholders estimate', 'lifts leaseholders estimate']]);
  expect(plan(pack, { lists })).toMatchObject({ changes: [], doubts: [] });
});
