import fc from 'fast-check';
import type { Stored } from '../../../../src/domain/changes';
import { normaliseTitle } from '../../../../src/packs/import/normaliseTitle';
import type { ActionReading, Reading } from '../../../../src/packs/reading';
import { examples } from '../../../examples';
import { agendaItem, apply, aReport, editRecord, emptyLists, exemptItem, importInto, type Lists, plan, reading, type RecordList, recordLists } from './lists';
import { type Asked, ownRows, textOr } from './ownRows';
import { aProjectOf, moatHouse } from './projectReadings';
import { anAction, member, minuteItem, someMinutes } from './recordReadings';

/** Few words and few numbers, so that requests, names and numbers repeat, swap and go missing as they do in real packs. */
const words = (least: number) => fc.array(fc.constantFrom('lifts', 'roofs', 'windows', 'garages', 'estimate', 'leaseholders', 'trees'), { minLength: least, maxLength: 5 }).map((some) => some.join(' '));
const number = fc.constantFrom('1', '2', '3', null);
const part = fc.constantFrom('public' as const, 'non-public' as const);
const heading = fc.constantFrom('OUTSTANDING ACTIONS (PUBLIC)', 'OUTSTANDING ACTIONS', 'CLOSED ACTIONS', null);

const action: fc.Arbitrary<ActionReading> = fc
  .record({ number, request: words(1), title: fc.option(words(1)), raisedOn: fc.constantFrom('2026-06-09', '2026-07-14', null), status: fc.constantFrom('Open', 'Closed', 'Amber', null), progress: fc.option(words(1)), list: heading, due: fc.constantFrom('2026-11-30', '2027-03-31', null) })
  .map(({ number: printed, request, due, ...more }) => anAction(printed, request, { ...more, dueText: due ?? 'TBC', dueOn: due, overdueFrom: due }));
const nonPublic = (one: ActionReading): ActionReading => ({ ...one, list: 'NON-PUBLIC ACTIONS', part: 'non-public' });
const actions = fc.array(fc.oneof(action, action.map(nonPublic)), { maxLength: 5 });

const minuted = fc
  .record({ number: fc.constantFrom('1', '2', '3'), title: words(1), resolved: fc.array(words(1), { maxLength: 2 }), part })
  .map(({ number: printed, title, resolved, part: of }) => minuteItem(printed, title, resolved, { part: of }));
const owner = fc.constantFrom(null, 'Clerk', 'Ann Lee', 'A Lee', 'Cllr Marsh', 'Bo Mash', 'Di Orr', 'Ann Lee / Cy Nash');
/** Most of what minutes ask for is worded alike, and several things are asked for under one item. */
const asked = fc.record({ text: fc.oneof(words(1), words(1).map((what) => `Head of Major Works to see to ${what} by 30 January 2027.`)), owner, item: fc.nat(2) });
const minutes = fc
  .record({ items: fc.array(minuted, { maxLength: 4 }), all: fc.array(asked, { maxLength: 4 }), standing: fc.constantFrom('thisBody' as const, 'thisBody' as const, 'anotherBody' as const) })
  .map(({ items, all, standing }) => someMinutes(items, { standing, actions: all.map(({ text, owner: who, item }) => ({ text, owner: who, due: null, item: items[item] ? item : null, line: 0 })) }));

const members = fc.array(fc.record({ name: fc.constantFrom('Councillor Ann Lee', 'A Lee', 'Arun Lee', 'Bo Marsh MBE', 'Marsh, Bo', 'Cy Nash'), role: fc.constantFrom('chair', 'vice chair', null) }), { maxLength: 5 });
const allocations = fc.array(fc.record({ area: fc.constantFrom('Northgate', 'Canal Quarter', 'Hilltop'), who: fc.constantFrom('Ann Lee', 'Bo Marsh', 'Cllr Di Orr', null), note: fc.constantFrom('to be endorsed', 'endorsed', null) }), { maxLength: 3 });

/** An item that minutes speak of, and that may become exempt. */
const [part1, part2] = [agendaItem('1', 'Lifts', { line: 21 }), exemptItem('3', 'Lifts', { line: 22 })];

/** Every line of a pack is another one. */
const pack: fc.Arbitrary<Reading> = fc
  .record({ date: fc.constantFrom('2026-09-14', '2026-11-23', '2027-01-18'), actions, minutes: fc.array(minutes, { maxLength: 1 }), members, allocations, vacancies: fc.nat(2), hasPart2: fc.boolean(), lifts: fc.constantFrom(null, part1, part1, part2), document: fc.constantFrom('a.txt', 'b.txt') })
  .map(({ date, document, hasPart2, lifts, vacancies, ...read }) => {
    let line = 100;
    const next = (): number => (line += 1);
    const { project, says } = aProjectOf(read.actions.length + 3 * read.members.length + 5 * read.allocations.length + 7 * vacancies);
    return {
      ...reading([agendaItem('1', 'Apologies'), ...(lifts ? [lifts] : []), ...(hasPart2 ? [exemptItem('2', 'Non-public outstanding actions')] : [])], { date }),
      document,
      reports: project && lifts ? [aReport({ title: says.title, itemLine: lifts.line, line: next(), classification: project === 'closed' ? 'Exempt' : 'Public', project: says })] : [],
      actions: read.actions.map((one) => ({ ...one, line: next() })),
      minutes: read.minutes.map((set) => ({ ...set, items: set.items.map((one) => ({ ...one, resolutions: one.resolutions.map((each) => ({ ...each, line: next() })) })), actions: set.actions.map((one) => ({ ...one, line: next() })) })),
      members: read.members.map(({ name, role }) => member(name, role, next())),
      vacancies: Array.from({ length: vacancies }, () => ({ seat: null, line: next() })),
      allocations: read.allocations.map(({ area, who, note }) => ({ area, areas: [area], member: who, note, line: next() })),
    };
  });

const edits = fc.array(fc.record({ list: fc.constantFrom<RecordList>('decisions', 'actions', 'people', 'memberships', 'allocations'), which: fc.nat(), how: fc.nat() }), { maxLength: 4 });
const EDITS = {
  decisions: [{ resolution: 'As a person wrote it.' }, { state: 'agreed' as const }, { verb: 'refused' as const }, { title: 'Lifts' }],
  actions: [{ request: 'As a person wrote it.' }, { state: 'proposed for closure' as const }, { progress: 'As a person wrote it.' }, { dueOn: '2028-01-31' }, { printedNumber: '2' }],
  people: [{ name: 'Anne Lee' }, { identity: { id: 'object-1', mail: 'a.lee@council.example', name: 'Anne Lee' } }],
  memberships: [{ role: 'observer' as const }, { endsOn: '2026-10-01' }],
  allocations: [{ state: 'ended' as const }, { state: 'endorsed' as const }],
  projects: [{ title: 'As a person wrote it' }, { totalEstimate: 7 }, { nextGatewayText: 'June 2028', nextGatewayOn: '2028-06-30' }, { state: 'completed' as const }],
};
type Edit = { readonly list: RecordList; readonly which: number; readonly how: number };

const area = (key: string, title: string): Stored<'areas'> => ({ key, title, committee: null, aliases: null, state: 'active', row: { site: 'open', id: key, etag: '"1"' } });

const start: Lists = importInto({ ...emptyLists, estates: [moatHouse], areas: [area('north', 'Northgate'), area('canal', 'Canal Quarter')] }, reading([agendaItem('1', 'Lifts'), agendaItem('2', 'Roofs')], { date: '2026-09-14' }));

/** What a council's lists may look like after some packs and some editing by hand. */
const history = fc.array(fc.tuple(pack, edits), { maxLength: 3 }).map((steps) => steps.reduce((lists, [one, changes]) => changes.reduce(editOne, importInto(lists, one)), start));
const seen = (lists: Lists, isCleared: boolean): Lists => (isCleared ? lists : { ...lists, circle: null });

test('importing a pack twice is importing it once', () => {
  fc.assert(
    fc.property(history, pack, fc.boolean(), (before, one, isCleared) => {
      const after = importInto(seen(before, isCleared), one);
      expect(plan(one, { lists: after }).changes).toEqual([]);
    }),
    examples(200),
  );
});

test('no import writes a column that a person edited, unless the business has become exempt', () => {
  fc.assert(
    fc.property(history, edits, pack, (before, changes, one) => {
      const edited = changes.reduce(editOne, before);
      const after = importInto(edited, one);
      for (const list of recordLists) {
        for (const row of edited[list]) {
          const now = after[list].find((other) => other.key === row.key && other.row.site === row.row.site);
          if (!now || isEmptied(now)) continue;
          for (const column of editedIn(row)) expect([list, column, valueOf(now, column)]).toEqual([list, column, valueOf(row, column)]);
        }
      }
    }),
    examples(150),
  );
});

test('no import loses a row, changes a key or a number, or closes an action that is not printed', () => {
  fc.assert(
    fc.property(history, pack, (before, one) => {
      const after = importInto(before, one);
      for (const list of recordLists) expect(after[list].slice(0, before[list].length).map(({ key }) => key)).toEqual(before[list].map(({ key }) => key));
      const closed = after.actions.filter((row, index) => row.state === 'closed' && before.actions[index] && before.actions[index].state !== 'closed');
      expect(closed.every(({ source }) => source?.document === one.document)).toBe(true);
      expect(after.actions.slice(0, before.actions.length).map(({ seriesNumber }) => seriesNumber)).toEqual(before.actions.map(({ seriesNumber }) => seriesNumber));
    }),
    examples(100),
  );
});

test('an import that stops anywhere is completed by the next', () => {
  fc.assert(
    fc.property(history, pack, fc.nat(), (before, one, stop) => {
      const { changes, doubts } = plan(one, { lists: before });
      const whole = apply(before, changes);
      const stopped = apply(before, changes.slice(0, stop % (changes.length + 1)));
      const again = plan(one, { lists: stopped });
      const completed = apply(stopped, again.changes);
      if (doubts.length + again.doubts.length === 0) for (const list of recordLists) expect(completed[list].map(said).sort()).toEqual(whole[list].map(said).sort());
      expect(plan(one, { lists: completed }).changes).toEqual([]);
    }),
    examples(150),
  );
});

const LATEST = '2027-01-18';

test('no two things that minutes ask for are one action, unless they are asked in the same words', () => {
  fc.assert(
    fc.property(history, pack, (before, one) => {
      // Of an older pack the list keeps none of its words, by which a row would be told.
      const own = { ...one, meeting: { ...one.meeting, date: LATEST }, minutes: one.minutes.filter(({ standing }) => standing === 'thisBody') };
      const { changes, doubts } = plan(own, { lists: before });
      // What a list prints and may be one of several rows is asked about, and not written.
      const asking = own.actions.filter(({ line }) => doubts.some((doubt) => doubt.line === line));
      // A title that the list prints no more stays in its row.
      const printed = (request: string) => own.actions.filter((listed) => listed.request === request).map(({ title }) => ({ title, request }));
      const rows: readonly Asked[] = [...apply(before, changes).actions.flatMap(({ title, request, imported }) => [[{ title, request }, { title: textOr(imported?.title, title), request: textOr(imported?.request, request) }, ...printed(textOr(imported?.request, request))]]), ...asking.map(({ title, request }) => [{ title, request }])];
      const distinct = own.minutes.flatMap(({ actions: all, items }) => [...new Map(all.map(({ text, item }) => [normaliseTitle(text), { title: (item === null ? null : items[item]?.title) ?? null, request: text }])).values()]);
      expect(ownRows(distinct, rows)).toBe(distinct.length);
    }),
    examples(150),
  );
});

test('what is resolved or asked for without the public never reaches the open site', () => {
  fc.assert(
    fc.property(fc.array(pack, { minLength: 1, maxLength: 3 }), fc.boolean(), (packs, isCleared) => {
      const lists = packs.map(withSecrets).reduce((sofar, one) => importInto(sofar, one), seen(start, isCleared));
      const open = recordLists.flatMap((list): readonly Stored<RecordList>[] => lists[list]).filter(({ row }) => row.site === 'open');
      expect(JSON.stringify(open)).not.toMatch(/zanzibar/i);
      if (!isCleared) expect(JSON.stringify(lists)).not.toMatch(/zanzibar/i);
    }),
    examples(),
  );
});

const secret = (text: string): string => `${text} Zanzibar`;

function withSecrets(one: Reading): Reading {
  return {
    ...one,
    reports: one.reports.map((report) => (report.classification === 'Exempt' && report.project ? { ...report, title: secret(report.title), project: { ...report.project, title: secret(report.project.title), risk: 'Zanzibar', totalText: 'Zanzibar' } } : report)),
    actions: one.actions.map((each) => (each.part === 'public' ? each : { ...each, request: secret(each.request), progress: 'Zanzibar', title: secret(each.title ?? '') })),
    minutes: one.minutes.map((set) => ({
      ...set,
      items: set.items.map((item) => (item.part === 'public' ? item : { ...item, title: secret(item.title), resolutions: item.resolutions.map((each) => ({ ...each, text: secret(each.text) })) })),
      actions: set.actions.map((each) => (each.item !== null && set.items[each.item]?.part === 'non-public' ? { ...each, text: secret(each.text) } : each)),
    })),
  };
}

function editOne(lists: Lists, { list: chosen, which, how }: Edit): Lists {
  // Every other edit of an allocation is one of a project.
  const list = chosen === 'allocations' && which % 2 === 1 ? 'projects' : chosen;
  const row = lists[list][which % Math.max(1, lists[list].length)];
  if (!row) return lists;
  const choices: readonly object[] = EDITS[list];
  return editRecord(lists, list, row.key, choices[how % choices.length] ?? {});
}

type Row = Stored<RecordList>;
const valueOf = (row: Row, column: string): unknown => Object.entries(row).find(([name]) => name === column)?.[1];
const editedIn = (row: Row): string[] => Object.entries(row.imported ?? {}).flatMap(([column, value]) => (JSON.stringify(valueOf(row, column)) === JSON.stringify(value) ? [] : [column]));
const isEmptied = (row: Row): boolean => ('request' in row && row.request === 'Exempt business') || ('resolution' in row && row.resolution === 'Exempt business') || ('totalEstimate' in row && valueOf(row, 'title') === 'Exempt business');

/** What a row says, whatever its key and number: two alike may be minted in another order. */
function said(row: Row): string {
  return JSON.stringify(Object.entries(row).flatMap(([column, value]) => (column === 'key' || column === 'seriesNumber' ? [] : [[column, column === 'row' ? row.row.site : value]])));
}
