import { paperItem } from '../../../../src/packs/import/paperRows';
import type { Reading } from '../../../../src/packs/reading';
import { agendaItem, circleItem, edit, emptyLists, exemptItem, importInto, type Lists, openItem, plan, reading } from './lists';

const minutes = agendaItem('1', 'Minutes', { pages: { from: 3, to: 4 } });
const walls = agendaItem('2', 'Walls of Heron House', { purpose: 'decision', toFollow: true });
const lifts = exemptItem('3', 'Contract matter', { note: 'In private.' });
const main = reading([minutes, walls, lifts]);
const inPdf = { ...main, document: 'pack.pdf' };
const supplement = { ...reading([{ ...walls, toFollow: false, pages: { from: 3, to: 6 } }]), document: 'supplement.txt' };
const nonPublic = { ...reading([exemptItem('3', 'Award of the lift renewal contract', { pages: { from: 1, to: 4 }, purpose: 'decision' })]), document: 'non-public.txt' };
const asSupplement = { options: { covers: 'supplement' as const } };
const asNonPublic = { options: { covers: 'supplement' as const, part2Titles: 'withheld' as const } };

const withWalls = importInto(importInto(emptyLists, main), supplement, asSupplement);
const withBoth = importInto(withWalls, nonPublic, asNonPublic);

describe('a main pack that is read again after a supplement', () => {
  test('does not say that the paper is to follow, nor takes its pages away', () => {
    const arrived = { toFollow: false, pagesFrom: 3, pagesTo: 6, source: { document: 'supplement.txt' } };
    for (const again of [main, inPdf]) expect(openItem(importInto(withWalls, again), walls.title)).toMatchObject(arrived);
    expect(openItem(importInto(importInto(withWalls, main), inPdf), walls.title)).toMatchObject(arrived);
  });

  test('has nothing to save where it is the same file, and only where things are read where it is another format', () => {
    expect(plan(main, { lists: importInto(withWalls, main) }).changes).toEqual([]);
    const changed = plan(inPdf, { lists: withBoth }).changes.flatMap((change) => (change.kind === 'update' ? Object.keys(change.columns) : [change.kind]));
    expect(new Set(changed)).toEqual(new Set(['source']));
  });

  test('is heard where it says another thing than before', () => {
    const later = { ...reading([minutes, { ...walls, toFollow: false, pages: { from: 3, to: 9 } }]), document: 'pack v2.txt' };
    expect(openItem(importInto(withWalls, later), walls.title)).toMatchObject({ toFollow: false, pagesFrom: 3, pagesTo: 9, source: { document: 'pack v2.txt' } });
    const renamed = importInto(withWalls, reading([minutes, { ...walls, purpose: 'information' }, lifts]));
    expect(openItem(renamed, walls.title)).toMatchObject({ purpose: 'information', toFollow: false, pagesTo: 6, source: { values: { pagesFrom: { document: 'supplement.txt' } } } });
  });

  test('and is then what counts, until a supplement says otherwise again', () => {
    const later = reading([minutes, { ...walls, toFollow: false, pages: { from: 3, to: 9 } }, lifts]);
    const heard = importInto(withWalls, later);
    expect(openItem(importInto(heard, main), walls.title)).toMatchObject({ toFollow: true, pagesFrom: null });
    expect(openItem(importInto(importInto(heard, supplement, asSupplement), later), walls.title)).toMatchObject({ pagesTo: 6 });
  });

  test('leaves what a person wrote over the supplement', () => {
    const edited = edit(withWalls, openItem(withWalls, walls.title).key, { pagesTo: 7 });
    expect(openItem(importInto(edited, inPdf), walls.title)).toMatchObject({ pagesFrom: 3, pagesTo: 7 });
  });
});

describe('a main pack that is read again after the non-public pack', () => {
  test('leaves the circle the titles and the pages that this gave, whatever is said of the titles', () => {
    for (const part2Titles of ['published', 'withheld'] as const) {
      const again = importInto(withBoth, inPdf, { options: { part2Titles } });
      expect(circleItem(again, 'Award of the lift renewal contract')).toMatchObject({ purpose: 'decision', pagesFrom: 1, pagesTo: 4, note: 'In private.', source: { document: 'non-public.txt' } });
      expect(plan(inPdf, { lists: again, options: { part2Titles } }).changes).toEqual([]);
    }
  });

  test('is known by what the agenda called an item, though the two titles have no word in common', () => {
    const told = importInto(importInto(emptyLists, main), { ...reading([exemptItem('3', 'Zanzibar')]), document: 'non-public.txt' }, { options: { ...asNonPublic.options, settled: { 13: circleItem(importInto(emptyLists, main), lifts.title).key } } });
    expect(circleItem(told, 'Zanzibar').state).toBe('onAgenda');
    const renumbered = plan(reading([minutes, walls, { ...lifts, number: '5' }]), { lists: told, options: { part2Titles: 'withheld' } });
    expect([renumbered.doubts, renumbered.summary.created, renumbered.summary.withdrawn]).toEqual([[], 0, 0]);
  });

  test('takes a title off the open site that is withheld from now on', () => {
    const named = importInto(importInto(emptyLists, main, { options: { part2Titles: 'withheld' } }), { ...main, document: 'late.txt' }, asSupplement);
    expect(openItem(named, lifts.title).part).toBe('non-public');
    expect(JSON.stringify(importInto(named, main, { options: { part2Titles: 'withheld' } }).open)).not.toMatch(/contract/i);
  });
});

describe('an item that only a supplement has', () => {
  const urgent = agendaItem('4', 'Urgent business of the chair');
  const late = { ...reading([urgent]), document: 'supplement.txt' };
  const withUrgent = importInto(importInto(emptyLists, main), late, asSupplement);
  const itemChanges = (again: Reading, lists: Lists) => plan(again, { lists }).changes.filter(({ list }) => list === 'agendaItems');
  const shorter = reading([minutes, lifts]);

  test('stays when the main pack is read again, in another format or a later version too, and nothing is asked', () => {
    for (const again of [main, inPdf, { ...shorter, document: 'pack v2.txt' }]) {
      expect(openItem(importInto(withUrgent, again), urgent.title).state).toBe('onAgenda');
      expect(plan(again, { lists: withUrgent }).doubts).toEqual([]);
    }
    expect(itemChanges(main, withUrgent)).toEqual([]);
    expect(openItem(importInto(importInto(withUrgent, main), inPdf), urgent.title).state).toBe('onAgenda');
  });

  test('stays though a person has edited it, and though the supplement came first', () => {
    const edited = edit(withUrgent, openItem(withUrgent, urgent.title).key, { purpose: 'decision' });
    expect([itemChanges(main, edited), plan(main, { lists: edited }).doubts]).toEqual([[], []]);
    const first = importInto(importInto(emptyLists, late, asSupplement), main);
    expect(openItem(first, urgent.title).state).toBe('onAgenda');
    expect(openItem(importInto(first, main), urgent.title).state).toBe('onAgenda');
  });

  test('is the main pack’s from when that names it, and goes when that drops it', () => {
    const named = importInto(withUrgent, reading([...main.agendaItems, urgent]));
    expect(openItem(importInto(named, main), urgent.title).state).toBe('withdrawn');
  });

  test('stays in Part 2, for the circle and on the open agenda', () => {
    const closed = exemptItem('5', 'Dismissal');
    const lists = importInto(importInto(emptyLists, main), { ...reading([closed]), document: 'non-public.txt' }, asNonPublic);
    const again = importInto(lists, main);
    expect([circleItem(again, closed.title).state, openItem(again, 'Exempt business').state]).toEqual(['onAgenda', 'onAgenda']);
  });
});

describe('an item of the main pack that a later version drops', () => {
  test('goes, whatever a supplement and the non-public pack have given it', () => {
    const dropped = importInto(withBoth, reading([minutes]));
    expect([openItem(dropped, walls.title).state, openItem(dropped, lifts.title).state, circleItem(dropped, 'Award of the lift renewal contract').state]).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
  });

  test('comes back with a supplement that names it after that, and then stays', () => {
    const back = importInto(importInto(withWalls, reading([minutes, lifts])), supplement, asSupplement);
    expect(openItem(back, walls.title).state).toBe('onAgenda');
    expect(openItem(importInto(back, reading([minutes, lifts])), walls.title).state).toBe('onAgenda');
    expect(openItem(importInto(importInto(back, main), reading([minutes, lifts])), walls.title).state).toBe('withdrawn');
  });

  test('is asked about where an earlier import has not noted whose it is and a supplement has it', () => {
    const unnoted = { ...withWalls, open: withWalls.open.map((row) => ({ ...row, imported: row.imported && { ...row.imported, agenda: undefined } })) };
    const paper = { ...paperItem({ meeting: 'hsg-2026-11-23', name: 'supplement.txt', kind: 'supplement', kept: { drive: 'd', driveItem: 'i', address: 'https://files.example', fileVersion: 'sha256:1', bytes: 1 }, at: '2026-11-16T09:00:00Z' }), row: { site: 'open' as const, id: '7', etag: '"1"' } };
    const asked = plan(reading([minutes, lifts]), { lists: { ...unnoted, documents: [paper] } });
    expect([asked.summary.withdrawn, asked.doubts]).toEqual([0, [{ message: expect.stringMatching(/supplement\.txt.*stays on the agenda/) as string, line: null, candidates: [openItem(unnoted, walls.title).key] }]]);
    expect(plan(reading([minutes, lifts]), { lists: unnoted }).summary.withdrawn).toBe(1);
  });
});

test('what becomes exempt is not remembered on the open site either', () => {
  const noted = importInto(emptyLists, reading([minutes, { ...walls, note: 'Zanzibar' }]));
  const over = importInto(noted, { ...reading([{ ...walls, note: 'Later' }]), document: 'late.txt' }, asSupplement);
  expect(JSON.stringify(over.open)).toMatch(/zanzibar/i);
  const exempt = importInto(over, reading([minutes, exemptItem('2', walls.title)]), { options: { part2Titles: 'withheld' } });
  expect(JSON.stringify(exempt.open)).not.toMatch(/heron|zanzibar|later/i);
});
