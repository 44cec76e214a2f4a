import type { Stored } from '../../../../src/domain/changes';
import type { Item } from '../../../../src/lists/index';
import { agendaChanges } from '../../../../src/packs/import/agendaChanges';
import { eventsToKeep, noEvents } from '../../../../src/packs/import/eventsToKeep';
import type { ImportOptions, ImportPlan } from '../../../../src/packs/import/importPlan';
import { importSteps, type WrittenChange } from '../../../../src/packs/import/importSteps';
import { newAction } from '../../../../src/domain/newAction';
import { takeOffHistories } from '../../../../src/packs/import/takeOffHistories';
import { rowsAfter } from '../../../../src/packs/import/rowsAfter';
import { eventsToEmpty } from '../../../../src/packs/import/eventsToEmpty';
import type { Reading } from '../../../../src/packs/reading';
import { anAction as printedAction } from './recordReadings';
import { agendaItem, apply, committee, emptyLists, exemptItem, existing, type Lists, plan, reading } from './lists';
import { aChaser } from '../../domain/sampleRows';

/** Business that was public, with all that has come of it, and is taken without the public now. */
const clerk = { id: 'clerk', mail: null, name: 'A clerk' };
const pack = reading([agendaItem('1', 'Minutes'), agendaItem('2', 'Zanzibar House', { purpose: 'decision', pages: { from: 3, to: 8 } }), exemptItem('3', 'Sale of the depot')]);
const exempt: Reading = { ...pack, agendaItems: pack.agendaItems.map((item) => (item.number === '2' ? exemptItem('2', 'Zanzibar House') : item)) };
const cleared: Lists = { ...emptyLists, circle: [] };

const at = (id: string, site: Stored<'meetings'>['row']['site'] = 'open') => ({ site, id, etag: '"1"' });
const keyOf = (lists: Lists, title: string): string => lists.open.find((row) => row.title === title)?.key ?? '';
const aDecision = (agendaItem_: string, meeting: string): Stored<'decisions'> => ({
  key: 'decision-1', meeting, agendaItem: agendaItem_, committee: 'hsg', decidedOn: '2026-11-23', printedNumber: '2', title: 'Zanzibar House', verb: 'agreed', resolution: 'That Zanzibar House be bought.', clauses: ['Zanzibar'], state: 'minuted', imported: { resolution: 'That Zanzibar House be bought.' }, source: { document: 'zanzibar.txt', line: 4, page: null }, row: at('1'),
});
const anAction = (raisedAtItem: string): Stored<'actions'> => ({ ...newAction('action-1', 'hsg', { request: 'Value Zanzibar House.', state: 'open' }), seriesNumber: 'hsg-0001', title: 'Zanzibar', progress: 'Zanzibar valued', raisedAtItem, row: at('1') });
const officer = { id: 'officer', mail: null, name: 'Zanzibar’s surveyor' };
const aNote = (columns: Partial<Stored<'progressNotes'>> = {}): Stored<'progressNotes'> => ({ key: 'note-1', action: 'action-1', note: 'Zanzibar has been measured.', writtenAt: '2026-11-02T09:00:00Z', writtenBy: officer, mail: 'https://mail.example/zanzibar', takenOverBy: { id: 'clerk', mail: null, name: 'A clerk for Zanzibar' }, source: { document: 'zanzibar.txt', line: 9, page: null }, row: at('70'), ...columns });
const anActionEvent = (columns: Partial<Stored<'events'>> = {}): Stored<'events'> => ({
  key: 'event-1', subjectKind: 'action', subject: 'action-1', agendaItem: null, what: 'Reported done', column: null, before: 'Zanzibar', after: 'Zanzibar House', why: 'Zanzibar is valued', awaits: 'hsg', at: '2026-11-03T09:00:00Z', by: officer, row: at('71'), ...columns,
});
const aWaitingChaser: Stored<'chasers'> = { ...aChaser({ key: 'chaser-1', committee: 'hsg', tray: 'waiting', subject: 'Zanzibar', opening: 'How is Zanzibar House?', actions: ['action-1'], table: '[{"action":"action-1","title":"Zanzibar"}]', sentAt: null, preparedAt: '2026-11-04T09:00:00Z' }), row: at('72') };
const aDocument = (columns: Partial<Item<'documents'>>): Stored<'documents'> => ({
  key: 'paper', meeting: 'm', agendaItem: null, title: 'pack.pdf', kind: 'main pack', format: 'pdf', address: 'https://papers.example/pack.pdf', drive: 'd', driveItem: 'i', fileVersion: '1', bytes: 1, pageCount: null, publishedAt: null, replaces: null, state: 'current', ...columns, row: at(columns.key ?? 'paper'),
});

function stood(): Lists {
  const lists = apply(cleared, plan(pack, { lists: cleared }).changes);
  const key = keyOf(lists, 'Zanzibar House');
  const meeting = lists.meetings[0]?.key ?? '';
  return { ...lists, decisions: [aDecision(key, meeting)], actions: [anAction(key)], progressNotes: [aNote()], events: [anActionEvent()], chasers: [aWaitingChaser], documents: [aDocument({ key: 'own-report', title: 'Zanzibar House report.pdf', kind: 'report', agendaItem: key, meeting }), aDocument({ meeting })] };
}

async function toWrite(lists: Lists, one = exempt, options: Partial<ImportOptions> = {}): Promise<{ readonly changes: readonly WrittenChange[]; readonly plan: ImportPlan }> {
  const planned = plan(one, { lists, options });
  const before = existing(lists, committee);
  const doing = { at: '2026-11-12T09:00:00Z', by: clerk };
  const events = eventsToKeep(agendaChanges(before, rowsAfter(before, planned.changes)), before.events ?? noEvents, doing);
  const emptied = eventsToEmpty(rowsAfter(before, planned.changes), before.events ?? noEvents);
  const histories = await takeOffHistories({ lists: historiesIn(lists), committee, existing: before, changes: planned.changes });
  return { changes: importSteps<WrittenChange>([...histories.changes, ...events, ...emptied, ...(planned.papers ?? []), ...planned.changes]).flat(), plan: planned };
}

async function importExempt(lists: Lists, one = exempt, options: Partial<ImportOptions> = {}): Promise<{ readonly lists: Lists; readonly plan: ImportPlan }> {
  const { changes, plan: planned } = await toWrite(lists, one, options);
  return { lists: apply(lists, changes), plan: planned };
}

const historiesIn = (lists: Lists) => ({
  at: (site: Stored<'events'>['row']['site']) => ({
    progressNotes: { in: ({ action }: { readonly action: string }) => Promise.resolve({ items: lists.progressNotes.filter((row) => row.row.site === site && row.action === action), unreadable: [] }) },
    events: { in: ({ subject }: { readonly subject: string }) => Promise.resolve({ items: lists.events.filter((row) => row.row.site === site && row.subject === subject), unreadable: [] }) },
    chasers: { in: ({ committee: key }: { readonly committee: string }) => Promise.resolve({ items: lists.chasers.filter((row) => row.row.site === site && row.committee === key), unreadable: [] }) },
  }),
});

const onOpenSite = ({ open, openReports, decisions, actions, events, progressNotes, chasers, documents }: Lists): string =>
  JSON.stringify([open, openReports, ...[decisions, actions, events, progressNotes, chasers, documents].map((rows) => rows.filter(({ row }) => row.site === 'open'))]);

test('no word of it stays on the open site: not in decisions, nor actions and what was said of them, nor the names of its papers', async () => {
  const { lists } = await importExempt(stood(), exempt, { part2Titles: 'withheld' });
  expect(onOpenSite(stood())).toMatch(/Zanzibar/i);
  expect(onOpenSite(lists)).not.toMatch(/zanzibar/i);
});

test('a mail that asks for it is not sent any more, and one that was sent tells nothing of it', async () => {
  const before = stood();
  const sent: Stored<'chasers'> = { ...aWaitingChaser, key: 'chaser-2', tray: 'sent-2025', sentAt: '2025-11-04T09:00:00Z', row: at('73') };
  const others: Stored<'chasers'> = { ...aWaitingChaser, key: 'chaser-3', actions: ['action-9'], row: at('74') };
  const { lists } = await importExempt({ ...before, chasers: [aWaitingChaser, sent, others] }, exempt, { part2Titles: 'withheld' });
  expect(lists.chasers.map(({ tray, subject, table }) => [tray, subject, table])).toEqual([['given-up-2026', 'Exempt business', '[]'], ['sent-2025', 'Exempt business', '[]'], ['waiting', 'Zanzibar', others.table]]);
});

test('the circle keeps the decision and the action, under the item as it stands there', async () => {
  const { lists } = await importExempt(stood());
  const item = lists.circle?.find(({ title }) => title === 'Zanzibar House')?.key;
  const inCircle = <Row extends { readonly row: { readonly site: string } }>(rows: readonly Row[]) => rows.filter(({ row }) => row.site !== 'open');
  expect(inCircle(lists.decisions)).toMatchObject([{ key: 'decision-1', agendaItem: item, resolution: 'That Zanzibar House be bought.' }]);
  expect(inCircle(lists.actions)).toMatchObject([{ key: 'action-1', raisedAtItem: item, request: 'Value Zanzibar House.', progress: 'Zanzibar valued' }]);
});

test('what the program cannot take away is told with what to do: the files in the open library', async () => {
  const { plan: planned } = await importExempt(stood());
  const said = planned.doubts.map(({ message }) => message).join('\n');
  expect(said).toMatch(/“pack\.pdf”/);
  expect(said).toMatch(/“Zanzibar House report\.pdf”/);
  expect(said).toMatch(/Move .* in SharePoint/);
});

test('what is of other items stays', async () => {
  const lists = stood();
  const others = { ...lists, decisions: lists.decisions.map((row) => ({ ...row, agendaItem: keyOf(lists, 'Minutes') })), actions: lists.actions.map((row) => ({ ...row, raisedAtItem: null })) };
  const { lists: after } = await importExempt(others);
  expect([after.decisions, after.actions, after.progressNotes]).toEqual([others.decisions, others.actions, others.progressNotes]);
});

test('where nobody here may read the circle, it is taken off the open site all the same', async () => {
  const { lists } = await importExempt({ ...stood(), circle: null }, exempt, { part2Titles: 'withheld' });
  expect(onOpenSite(lists)).not.toMatch(/zanzibar/i);
});

test('an import that stopped anywhere leaves nothing that the next would not find, and loses nothing', async () => {
  const lists = stood();
  const { changes } = await toWrite(lists, exempt, { part2Titles: 'withheld' });
  for (let written = 0; written <= changes.length; written += 1) {
    const { lists: after } = await importExempt(apply(lists, changes.slice(0, written)), exempt, { part2Titles: 'withheld' });
    expect(onOpenSite(after)).not.toMatch(/zanzibar/i);
    expect([historyIn(after, 'action-1'), after.actions.filter(({ row }) => row.site !== 'open').map(({ key }) => key)]).toEqual([WHOLE_HISTORY, ['action-1']]);
  }
});

/** In the circle: who said what of an action, and when. */
const historyIn = ({ progressNotes, events }: Lists, action: string) => [
  ...progressNotes.flatMap(({ row, ...note }) => (row.site !== 'open' && note.action === action ? [[note.key, note.note, note.writtenBy.name, note.writtenAt]] : [])),
  ...events.flatMap(({ row, ...event }) => (row.site !== 'open' && event.subject === action ? [[event.key, event.why, event.by.name, event.at, event.awaits]] : [])),
];
const WHOLE_HISTORY = [
  ['note-1', 'Zanzibar has been measured.', officer.name, '2026-11-02T09:00:00Z'],
  ['event-1', 'Zanzibar is valued', officer.name, '2026-11-03T09:00:00Z', 'hsg'],
];

test('what an officer said of its action awaits the clerk in the circle, and no longer on the open site', async () => {
  const { lists } = await importExempt(stood());
  expect(historyIn(lists, 'action-1')).toEqual(WHOLE_HISTORY);
  expect(lists.events.filter(({ row, subject }) => row.site === 'open' && subject === 'action-1')).toMatchObject([{ awaits: null, before: null, after: null, why: null }]);
});

test('what an earlier import took off without what was said of it is cleared by the next, of whatever pack', async () => {
  const whole = (await importExempt(stood())).lists;
  const left: Lists = { ...whole, progressNotes: [aNote()], events: [...whole.events.filter(({ subject }) => subject !== 'action-1'), anActionEvent()] };
  const { lists } = await importExempt(left, exempt, { part2Titles: 'withheld' });
  expect(JSON.stringify([lists.progressNotes, lists.events].map((rows) => rows.filter(({ row }) => row.site === 'open')))).not.toMatch(/zanzibar/i);
  expect(historyIn(lists, 'action-1')).toEqual(WHOLE_HISTORY);
});

test('what was said of an action that the non-public list has now is kept with the row that carries it on', async () => {
  const printed = printedAction('7', 'Value Zanzibar House.', { list: 'NON-PUBLIC ACTIONS', part: 'non-public' });
  const row: Stored<'actions'> = { ...anAction(''), raisedAtItem: null, raisedOn: printed.raisedOn, printedNumber: '7' };
  const { lists } = await importExempt({ ...stood(), actions: [row] }, { ...exempt, actions: [printed] });
  const [carrier] = lists.actions.filter(({ row: { site } }) => site !== 'open');
  expect(carrier?.request).toBe('Value Zanzibar House.');
  expect(historyIn(lists, carrier?.key ?? '')).toEqual(WHOLE_HISTORY);
  expect(JSON.stringify(lists.progressNotes.filter(({ row: { site } }) => site === 'open'))).not.toMatch(/zanzibar/i);
});

test('a row of what was said that cannot be read is named, with what to do', async () => {
  const lists = stood();
  const unreadable = { list: 'progressNotes', id: '12', column: 'writtenAt' } as const;
  const asked = { ...historiesIn(lists), at: (site: Stored<'events'>['row']['site']) => ({ ...historiesIn(lists).at(site), progressNotes: { in: () => Promise.resolve({ items: [], unreadable: site === 'open' ? [unreadable] : [] }) } }) };
  const { problems } = await takeOffHistories({ lists: asked, committee, existing: existing(lists, committee), changes: plan(exempt, { lists }).changes });
  expect(problems).toEqual([expect.stringMatching(/Row 12 of MB Progress notes .* stays on the open site: repair it/)]);
});

test('imported again it plans nothing', async () => {
  const { lists } = await importExempt(stood());
  expect((await toWrite(lists)).changes).toEqual([]);
});

test('where titles of Part 2 are withheld from now on, what was told of them on the open site goes too', async () => {
  const renamed = (await importExempt(cleared, pack)).lists;
  const renamedPack: Reading = { ...pack, agendaItems: pack.agendaItems.map((item) => (item.number === '3' ? exemptItem('3', 'Sale of the depot, Zanzibar Row') : item)) };
  const again = (await importExempt(renamed, renamedPack)).lists;
  const lists: Lists = { ...again, events: [...again.events, anEvent(again, 'Sale of the depot, Zanzibar Row')] };
  const { lists: after } = await importExempt(lists, renamedPack, { part2Titles: 'withheld' });
  const open = JSON.stringify([after.open, after.events.filter(({ row }) => row.site === 'open')]);
  expect(open).not.toMatch(/zanzibar row|sale of the depot/i);
  expect(after.circle?.map(({ title }) => title)).toContain('Sale of the depot, Zanzibar Row');
  expect(plan(renamedPack, { lists: after, options: { part2Titles: 'withheld' } }).changes).toEqual([]);
});

test('but a public title that a clerk has given it stays, and the row forgets the true one', async () => {
  const lists = (await importExempt(cleared, pack)).lists;
  const edited: Lists = { ...lists, open: lists.open.map((row) => (row.title === 'Sale of the depot' ? { ...row, title: 'A property matter' } : row)) };
  const { lists: after } = await importExempt(edited, pack, { part2Titles: 'withheld' });
  expect(after.open.map(({ title }) => title)).toContain('A property matter');
  expect(JSON.stringify(after.open)).not.toMatch(/depot/);
});

const anEvent = (lists: Lists, title: string): Stored<'events'> => ({
  key: 'renamed', subjectKind: 'agendaItem', subject: lists.meetings[0]?.key ?? '', agendaItem: keyOf(lists, title), what: 'Title changed', column: 'title', before: 'Sale of the depot', after: title, why: null,
  awaits: null, at: '2026-11-11T09:00:00Z', by: clerk, row: at('99'),
});
