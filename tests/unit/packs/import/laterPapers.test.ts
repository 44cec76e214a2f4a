import { agendaItem, circleItem, edit, emptyLists, exemptItem, importInto, openItem, plan, reading } from './lists';

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

test('what becomes exempt is not remembered on the open site either', () => {
  const noted = importInto(emptyLists, reading([minutes, { ...walls, note: 'Zanzibar' }]));
  const over = importInto(noted, { ...reading([{ ...walls, note: 'Later' }]), document: 'late.txt' }, asSupplement);
  expect(JSON.stringify(over.open)).toMatch(/zanzibar/i);
  const exempt = importInto(over, reading([minutes, exemptItem('2', walls.title)]), { options: { part2Titles: 'withheld' } });
  expect(JSON.stringify(exempt.open)).not.toMatch(/heron|zanzibar|later/i);
});
