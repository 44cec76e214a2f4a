import { agendaEventOf, describeAgendaChange } from '../../../../src/domain/agendaEvents';
import { agendaChanges } from '../../../../src/packs/import/agendaChanges';
import { eventsToKeep, noEvents } from '../../../../src/packs/import/eventsToKeep';
import type { ImportOptions } from '../../../../src/packs/import/importPlan';
import { importSteps, type WrittenChange } from '../../../../src/packs/import/importSteps';
import { planFiles } from '../../../../src/packs/import/planFiles';
import { rowsAfter } from '../../../../src/packs/import/rowsAfter';
import type { Reading } from '../../../../src/packs/reading';
import { nothingReviewed, reviewedFile } from '../../../../src/packs/review/reviewed';
import { agendaItem, aReport, apply, committee, emptyLists, exemptItem, existing, type Lists, plan, reading, wholeAgenda } from './lists';

const clerk = { id: 'clerk', mail: null, name: 'A clerk' };
const pack = reading([
  agendaItem('1', 'Minutes'),
  agendaItem('2', 'Roof repairs', { pages: { from: 3, to: 8 }, purpose: 'information', starred: true }),
  agendaItem('3', 'Lifts', { toFollow: true }),
  exemptItem('4', 'Sale of the depot', { pages: { from: 20, to: 24 } }),
]);
const withItem = (number: string, more: Partial<Reading['agendaItems'][number]>): Reading => ({ ...pack, agendaItems: pack.agendaItems.map((item) => (item.number === number ? { ...item, ...more } : item)) });

/** What an import writes, what it keeps first. */
function steps(lists: Lists, one: Reading, day: number, options: Partial<ImportOptions> = {}): readonly WrittenChange[] {
  const before = existing(lists, committee);
  const { changes } = plan(one, { lists, options });
  const events = eventsToKeep(agendaChanges(before, rowsAfter(before, changes)), before.events ?? noEvents, { at: `2026-11-${day}T09:00:00Z`, by: clerk });
  return importSteps<WrittenChange>([...events, ...changes]).flat();
}
const keep = (lists: Lists, one: Reading, day: number, options: Partial<ImportOptions> = {}): Lists => apply(lists, steps(lists, one, day, options));

const cleared: Lists = { ...emptyLists, circle: [] };
const first = keep(cleared, pack, 10);

/** `Lifts: Added to the agenda`, by the titles as they stand on that site. */
function told({ events, open, circle }: Lists, site: 'open' | 'circle' = 'open'): readonly string[] {
  const titles = new Map((site === 'open' ? open : (circle ?? [])).map(({ key, title }) => [key, title]));
  return events.filter(({ row }) => (row.site === 'open') === (site === 'open')).flatMap((row) => {
    const event = agendaEventOf(row);
    return event === null ? [] : [`${titles.get(event.agendaItem ?? '') ?? 'The meeting'}: ${describeAgendaChange(event)}`];
  });
}

test('an agenda that is imported for the first time has changed nothing', () => {
  expect(first.events).toEqual([]);
});

test('each thing that a later file changes is kept as a change', () => {
  expect(told(keep(first, withItem('2', { pages: { from: 3, to: 12 } }), 11))).toEqual(['Roof repairs: Pages 3–8 became 3–12']);
  expect(told(keep(first, withItem('2', { purpose: 'decision' }), 11))).toEqual(['Roof repairs: The purpose for information became for decision']);
  expect(told(keep(first, withItem('2', { starred: false }), 11))).toEqual(['Roof repairs: Is no longer starred']);
  expect(told(keep(first, withItem('2', { title: 'Roof repairs, Phase 2' }), 11))).toEqual(['Roof repairs, Phase 2: The title “Roof repairs” became “Roof repairs, Phase 2”']);
  expect(told(keep(first, withItem('3', { toFollow: false, pages: { from: 9, to: 10 } }), 11))).toEqual(['Lifts: The paper that was to follow has come: pages 9–10']);
  expect(told(keep(first, withItem('2', { toFollow: true, pages: null }), 11))).toEqual(['Roof repairs: The paper is to follow now']);
});

test('what is withdrawn, what is added and what moves is told, and what is only pushed along is renumbered and not moved', () => {
  const withoutLifts = { ...pack, agendaItems: pack.agendaItems.filter(({ number }) => number !== '3') };
  expect(told(keep(first, withoutLifts, 11))).toEqual(['Lifts: Withdrawn from the agenda']);
  expect(told(keep(keep(first, withoutLifts, 11), pack, 12))).toEqual(['Lifts: Withdrawn from the agenda', 'Lifts: Back on the agenda']);
  const [minutes, ...others] = pack.agendaItems;
  const pushed = { ...pack, agendaItems: [...(minutes ? [minutes] : []), agendaItem('2', 'Fire doors', { line: 40 }), ...others.map((item) => ({ ...item, number: String(Number(item.number) + 1) }))] };
  expect(told(keep(first, pushed, 11)).filter((said) => !/is now item/.test(said))).toEqual(['Fire doors: Added to the agenda']);
  const [one, two, three, four] = pack.agendaItems;
  const swapped = { ...pack, agendaItems: [three, one, two, four].flatMap((item) => item ?? []) };
  expect(told(keep(first, swapped, 11))).toEqual(['Lifts: Moved to another place on the agenda']);
});

test('a report that says something else, and one that comes to an item that was there, is told', () => {
  const withReport = { ...pack, reports: [aReport({ itemLine: 12 })] };
  const reported = keep(first, withReport, 11);
  expect(told(reported)).toEqual(['Roof repairs: The paper that was to follow has come']);
  const again = keep(reported, { ...pack, reports: [aReport({ itemLine: 12, summary: 'The roofs leak badly.' })] }, 12);
  expect(told(again).slice(1)).toEqual(['Roof repairs: The paper was replaced']);
  expect(told(keep(again, { ...pack, reports: [aReport({ itemLine: 12, summary: 'The roofs leak very badly.' })] }, 13)).slice(1)).toEqual(['Roof repairs: The paper was replaced', 'Roof repairs: The paper was replaced']);
});

test('a meeting that is held on another day, at another time or elsewhere is told', () => {
  const moved = reading(pack.agendaItems, { date: '2026-11-30', time: '14:00', venue: 'Library' });
  expect(told(keep(first, moved, 11, { meeting: 'hsg-2026-11-23' })).toSorted()).toEqual([
    'The meeting: The meeting was moved from Mon 23 Nov 2026 to Mon 30 Nov 2026',
    'The meeting: The start 6.30 pm became 2 pm',
    'The meeting: The venue “Council Chamber” became “Library”',
  ]);
});

test('importing a file twice keeps what it changed once', () => {
  const later = withItem('2', { pages: { from: 3, to: 12 }, title: 'Roof repairs, Phase 2' });
  const once = keep(first, later, 11);
  expect(once.events).toHaveLength(2);
  expect(keep(once, later, 12).events).toEqual(once.events);
});

test('an import that stops anywhere after it has kept its changes is completed by the next, which keeps none twice', () => {
  const later = { ...withItem('2', { pages: { from: 3, to: 12 } }), agendaItems: [...withItem('2', { pages: { from: 3, to: 12 } }).agendaItems.filter(({ number }) => number !== '3'), agendaItem('5', 'Heating')] };
  const all = steps(first, later, 11);
  const whole = apply(first, all);
  for (const stop of all.keys()) {
    const completed = keep(apply(first, all.slice(0, stop)), later, 12);
    expect(told(completed).toSorted()).toEqual(told(whole).toSorted());
    expect(new Set(completed.events.map(({ key, row }) => `${row.site} ${key}`)).size).toBe(completed.events.length);
  }
});

test('what changes back and forth is kept each time', () => {
  const later = withItem('2', { pages: { from: 3, to: 12 } });
  const lists = [later, pack, later].reduce((sofar, one, index) => keep(sofar, one, 11 + index), first);
  expect(told(lists)).toEqual(['Roof repairs: Pages 3–8 became 3–12', 'Roof repairs: Pages 3–12 became 3–8', 'Roof repairs: Pages 3–8 became 3–12']);
});

test('what changes in Part 2 is told on the circle’s site alone', () => {
  const withheld = { part2Titles: 'withheld' } as const;
  const before = keep(cleared, pack, 10, withheld);
  const later = keep(before, withItem('4', { pages: { from: 20, to: 30 }, note: 'Zanzibar' }), 11, withheld);
  expect(told(later)).toEqual([]);
  expect(told(later, 'circle')).toEqual(['Sale of the depot: Pages 20–24 became 20–30', 'Sale of the depot: The note “Zanzibar” now said']);
});

test('the non-public papers of an item that stood on the agenda are no item added', () => {
  const publicAgenda = keep({ ...cleared, circle: null }, pack, 10);
  const closed = { ...reading([exemptItem('4', 'Sale of the depot', { pages: { from: 1, to: 9 }, line: 14 })]), document: 'part 2.pdf' };
  const stub = publicAgenda.open.find(({ part }) => part === 'non-public')?.key ?? '';
  const arrived = keep({ ...publicAgenda, circle: [] }, closed, 11, { part2Titles: 'withheld', covers: 'supplement', settled: { 14: stub } });
  expect(arrived.circle).toHaveLength(1);
  expect([...told(arrived), ...told(arrived, 'circle')]).toEqual([]);
});

test('of business that becomes exempt the open site keeps no word, neither of the change nor of changes before it', () => {
  const withheld = { part2Titles: 'withheld' } as const;
  const renamed = keep(keep(cleared, pack, 10, withheld), withItem('2', { title: 'Zanzibar roof repairs', note: 'Zanzibar' }), 11, withheld);
  expect(JSON.stringify(renamed.events)).toMatch(/Zanzibar/);
  const exempt = { ...pack, agendaItems: pack.agendaItems.map((item) => (item.number === '2' ? exemptItem('2', 'Zanzibar roof repairs') : item)) };
  const closed = keep(renamed, exempt, 12, withheld);
  expect(JSON.stringify(closed.events.filter(({ row }) => row.site === 'open'))).not.toMatch(/Zanzibar|roof/i);
  expect(told(closed).some((said) => /Withdrawn from the agenda/.test(said))).toBe(true);
});

test('what a supplement changes is kept even where both files come together, and once however they come', () => {
  const supplement: Reading = { ...reading([agendaItem('2', 'Roof repairs', { pages: { from: 3, to: 12 }, line: 4 }), agendaItem('5', 'Heating', { line: 6 })]), document: 'supplement.txt' };
  const together = (lists: Lists, day: number): Lists => {
    const before = existing(lists, committee);
    const files = [reviewedFile(pack, nothingReviewed, wholeAgenda), reviewedFile(supplement, nothingReviewed, { ...wholeAgenda, covers: 'supplement' as const })];
    const { changes, agendaChanges: changed } = planFiles({ committee, existing: before, files });
    return apply(lists, [...eventsToKeep(changed, before.events ?? noEvents, { at: `2026-11-${day}T09:00:00Z`, by: clerk }), ...changes]);
  };
  const said = ['Roof repairs: Pages 3–8 became 3–12', 'Heating: Added to the agenda'];
  expect(told(together(cleared, 10))).toEqual(said);
  expect(told(together(together(cleared, 10), 11))).toEqual(said);
  expect(told(together(first, 11))).toEqual(said);
  expect(told(keep(together(cleared, 10), supplement, 11, { covers: 'supplement' }))).toEqual(said);
});

test('business that was withdrawn first and comes back exempt leaves no word of its earlier changes on the open site', () => {
  const renamed = keep(first, withItem('2', { title: 'Roof repairs, 12 Elm Row' }), 11);
  const withdrawn = keep(renamed, { ...pack, agendaItems: pack.agendaItems.filter(({ number }) => number !== '2') }, 12);
  const exempt = keep(withdrawn, { ...pack, agendaItems: pack.agendaItems.flatMap((item) => (item.number === '2' ? [exemptItem('2', 'Roof repairs, 12 Elm Row')] : [item])) }, 13, { part2Titles: 'withheld' });
  expect(JSON.stringify(exempt.open)).not.toContain('Elm Row');
  expect(JSON.stringify(exempt.events.filter(({ row }) => row.site === 'open'))).not.toContain('Elm Row');
});

test('business that becomes exempt leaves no report of its on the open site, wherever the import stops and however old the report', () => {
  const withReport = (one: Reading, summary: string): Reading => ({ ...one, reports: [aReport({ itemLine: one.agendaItems.find(({ number }) => number === '2')?.line ?? 0, agendaItem: '2', summary })] });
  const stood = keep(cleared, withReport(pack, 'The tenders for Elm Row'), 10);
  const exempt = withReport({ ...pack, agendaItems: pack.agendaItems.map((item) => (item.number === '2' ? exemptItem('2', 'Roof repairs') : item)) }, 'The tenders for Elm Row');
  const all = steps(stood, exempt, 12);
  for (const stop of all.keys()) expect(JSON.stringify(keep(apply(stood, all.slice(0, stop)), exempt, 13).openReports)).not.toContain('Elm Row');
  const replaced: Lists = { ...stood, openReports: stood.openReports.map((row) => ({ ...row, state: 'replaced' as const })) };
  expect(JSON.stringify(keep(replaced, exempt, 12).openReports)).not.toContain('Elm Row');
  const withdrawn = keep(stood, { ...pack, agendaItems: pack.agendaItems.filter(({ number }) => number !== '2') }, 11);
  expect(JSON.stringify(withdrawn.openReports)).toContain('Elm Row');
  expect(JSON.stringify(keep(withdrawn, exempt, 12).openReports)).not.toContain('Elm Row');
});

test('business that becomes exempt is off the open site once an import that stopped is completed', () => {
  const withheld = { part2Titles: 'withheld' } as const;
  const stood = keep(cleared, withItem('2', { title: 'Zanzibar roof repairs', note: 'Zanzibar' }), 10, withheld);
  const exempt = { ...pack, agendaItems: pack.agendaItems.map((item) => (item.number === '2' ? exemptItem('2', 'Zanzibar roof repairs') : item)) };
  const all = steps(stood, exempt, 12, withheld);
  for (const stop of all.keys()) {
    const completed = keep(apply(stood, all.slice(0, stop)), exempt, 13, withheld);
    expect(JSON.stringify([completed.open, completed.events.filter(({ row }) => row.site === 'open')])).not.toContain('Zanzibar');
  }
});
