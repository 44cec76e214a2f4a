import { siteOf } from '../../../../src/packs/import/importSteps';
import { allLists } from '../../../../src/lists/index';
import { agendaItem, agendaOf, apply, circleItem, committee, edit, editMeeting, emptyLists, exemptItem, importInto, keysByTitle, openItem, plan, reading } from './lists';

const welcome = agendaItem('1', 'Apologies');
const roofs = agendaItem('2', 'Roof repairs at Larch Court', { purpose: 'decision', pages: { from: 7, to: 16 }, reportOf: 'Director of Homes', line: 20 });
const update = agendaItem('3', 'Lettings update', { purpose: 'information', starred: true });
const sale = exemptItem('4', 'Sale of the Mill Lane depot', { purpose: 'decision', pages: { from: 90, to: 99 }, reportOf: 'Director of Property' });
const pack = reading([welcome, roofs, update, sale]);

describe('a first import', () => {
  const lists = importInto(emptyLists, pack);

  test('makes the meeting, with a key that says committee and date', () => {
    expect(lists.meetings).toEqual([
      expect.objectContaining({ key: 'hsg-2026-11-23', year: '2026', date: '2026-11-23', startsAt: '18:30', venue: 'Council Chamber', title: 'Housing Committee', state: 'agendaPublished' }),
    ]);
  });

  test('makes the items in order, with what was imported and where it was read', () => {
    expect(agendaOf(lists.open)).toEqual(['1 Apologies: onAgenda', '2 Roof repairs at Larch Court: onAgenda', '3 Lettings update: onAgenda', '4 Sale of the Mill Lane depot: onAgenda']);
    expect(openItem(lists, roofs.title)).toMatchObject({
      meeting: 'hsg-2026-11-23',
      purpose: 'decision',
      pagesFrom: 7,
      pagesTo: 16,
      reportOf: 'Director of Homes',
      imported: { title: roofs.title, pagesTo: 16, state: 'onAgenda' },
      source: { document: 'pack.txt', line: 20, page: null },
    });
    expect(openItem(lists, update.title)).toMatchObject({ starred: true, purpose: 'information' });
  });

  test('puts the contents of Part 2 on the circle’s site alone, under the stub’s key', () => {
    const stub = openItem(lists, sale.title);
    expect(stub).toMatchObject({ part: 'non-public', purpose: null, pagesFrom: null, pagesTo: null, reportOf: null, note: null, exemptBasis: sale.exemptBasis, confidentiality: 'exempt' });
    expect(circleItem(lists, sale.title)).toMatchObject({ key: stub.key, purpose: 'decision', pagesFrom: 90, reportOf: 'Director of Property' });
    expect(JSON.stringify(lists.open)).not.toContain('Director of Property');
  });

  test('writes the circle’s rows before the stubs, so that a stopped import is completed by the next', () => {
    const { changes } = plan(pack);
    for (let done = 0; done < changes.length; done += 1) {
      const stopped = apply(emptyLists, changes.slice(0, done));
      const completed = importInto(stopped, pack);
      expect(agendaOf(completed.open)).toEqual(agendaOf(lists.open));
      expect(keysByTitle(completed.circle ?? [])).toEqual(keysByTitle(lists.circle ?? []));
    }
  });

  test('says how many rows it made', () => {
    expect(plan(pack).summary).toEqual({ meeting: 'hsg-2026-11-23', created: 5, updated: 0, withdrawn: 0, reinstated: 0, problems: [], leftInReading: [] });
  });
});

describe('the same pack again', () => {
  test('changes nothing', () => {
    expect(plan(pack, { lists: importInto(emptyLists, pack) })).toMatchObject({ changes: [], kept: [], doubts: [] });
  });

  test('keeps what a person edited and says what the pack would have changed', () => {
    const lists = importInto(emptyLists, pack);
    const { key } = openItem(lists, roofs.title);
    const again = plan(pack, { lists: edit(lists, key, { title: 'Roofs', pagesTo: null, resolution: 'RESOLVED' }) });
    expect(again.changes).toEqual([]);
    expect(again.kept.map(({ column, theirs, isConflict }) => [column, theirs, isConflict])).toEqual([
      ['title', roofs.title, false],
      ['pagesTo', 16, false],
    ]);
  });

  test('finds a meeting that a clerk has moved', () => {
    const moved = editMeeting(importInto(emptyLists, pack), { date: '2027-01-11', year: '2027', state: 'moved' });
    expect(plan(pack, { lists: moved })).toMatchObject({ changes: [], summary: { meeting: 'hsg-2026-11-23' } });
  });
});

describe('a corrected pack', () => {
  const before = importInto(emptyLists, pack);

  test('writes just what changed', () => {
    const corrected = reading([welcome, { ...roofs, pages: { from: 7, to: 18 } }, update, sale]);
    const { changes } = plan(corrected, { lists: before });
    expect(changes).toMatchObject([{ kind: 'update', columns: { pagesTo: 18 } }]);
    expect(Object.keys(changes.flatMap((change) => (change.kind === 'update' ? [change.columns] : []))[0] ?? {})).toEqual(['pagesTo', 'imported']);
  });

  test('touches nothing a person edited, and reports where both changed', () => {
    const { key } = openItem(before, roofs.title);
    const edited = edit(before, key, { pagesTo: 17 });
    const corrected = reading([welcome, { ...roofs, pages: { from: 8, to: 18 } }, update, sale]);
    expect(openItem(importInto(edited, corrected), roofs.title)).toMatchObject({ pagesFrom: 8, pagesTo: 17 });
    expect(plan(corrected, { lists: edited }).kept).toEqual([expect.objectContaining({ key, column: 'pagesTo', mine: 17, theirs: 18, isConflict: true })]);
  });

  test('keeps the key of an item whose title was reworded', () => {
    const corrected = reading([welcome, { ...roofs, title: 'Roof repairs: Larch Court and Elm Court' }, update, sale]);
    const after = importInto(before, corrected);
    expect(openItem(after, 'Roof repairs: Larch Court and Elm Court').key).toBe(openItem(before, roofs.title).key);
    expect(after.open).toHaveLength(4);
  });

  test('keeps the keys when items are renumbered and reordered', () => {
    const corrected = reading([welcome, { ...update, number: '2' }, agendaItem('3', 'Damp and mould'), { ...roofs, number: '4' }, { ...sale, number: '5' }]);
    const after = importInto(before, corrected);
    expect(keysByTitle(after.open)).toMatchObject(keysByTitle(before.open));
    expect(agendaOf(after.open).map((line) => line.slice(0, 9))).toEqual(['1 Apologi', '2 Letting', '3 Damp an', '4 Roof re', '5 Sale of']);
  });

  test('knows an item again in spite of case, accents and punctuation', () => {
    const corrected = reading([welcome, { ...roofs, title: '  ROOF REPAIRS – AT LARCH COURT.' }, update, sale]);
    expect(importInto(before, corrected).open).toHaveLength(4);
  });

  test('withdraws what it no longer names, and reinstates it when it comes back', () => {
    const without = importInto(before, reading([welcome, update, sale]));
    expect(openItem(without, roofs.title)).toMatchObject({ state: 'withdrawn', key: openItem(before, roofs.title).key });
    const back = importInto(without, pack);
    expect(openItem(back, roofs.title)).toMatchObject({ state: 'onAgenda', key: openItem(before, roofs.title).key });
    expect(plan(pack, { lists: without }).summary).toMatchObject({ reinstated: 1, created: 0 });
  });

  test('withdraws both rows of a Part 2 item', () => {
    const without = importInto(before, reading([welcome, roofs, update]));
    expect([openItem(without, sale.title).state, circleItem(without, sale.title).state]).toEqual(['withdrawn', 'withdrawn']);
  });

  test('does not withdraw what a person has edited: that is a doubt', () => {
    const { key } = openItem(before, roofs.title);
    const edited = edit(before, key, { note: 'The chair asks for a site visit first.' });
    const { changes, doubts } = plan(reading([welcome, update, sale]), { lists: edited });
    expect(changes.filter((change) => change.kind === 'update' && change.key === key)).toEqual([]);
    expect(doubts).toEqual([expect.objectContaining({ candidates: [key], message: expect.stringContaining('Withdraw it by hand') as string })]);
  });

  test('leaves alone what a clerk added by hand', () => {
    const handMade = edit(before, openItem(before, roofs.title).key, { imported: null, source: null, title: 'Presentation by tenants' });
    const { changes, doubts } = plan(reading([welcome, update, sale]), { lists: handMade });
    expect(doubts).toEqual([]);
    expect(changes.filter((change) => change.kind === 'update' && change.list === 'agendaItems' && change.columns.state === 'withdrawn')).toEqual([]);
  });

  test('does not put back what a person has withdrawn', () => {
    const withdrawn = edit(before, openItem(before, roofs.title).key, { state: 'withdrawn' });
    expect(openItem(importInto(withdrawn, pack), roofs.title).state).toBe('withdrawn');
  });

  describe('when business that was public has become exempt', () => {
    const exempted = reading([welcome, update, exemptItem('4', roofs.title, { purpose: 'decision', pages: { from: 7, to: 16 } }), { ...sale, number: '5' }]);
    const { key } = openItem(before, roofs.title);
    const edited = edit(before, key, { note: 'The tenders are in the appendix.' });

    test('takes its contents off the open site, whoever wrote them, and says so', () => {
      const { doubts } = plan(exempted, { lists: edited });
      expect(doubts.map(({ candidates }) => candidates)).toEqual([[key]]);
      const old = importInto(edited, exempted).open.find((row) => row.key === key);
      expect(old).toMatchObject({ state: 'withdrawn', purpose: null, pagesFrom: null, pagesTo: null, reportOf: null, note: null });
      expect(JSON.stringify(old)).not.toMatch(/Director of Homes|tenders|"pagesFrom":7/);
    });

    test('leaves not even its title where titles are withheld', () => {
      const lists = importInto(edited, exempted, { options: { part2Titles: 'withheld' } });
      expect(JSON.stringify(lists.open)).not.toContain(roofs.title);
    });

    test('changes nothing the second time', () => {
      expect(plan(exempted, { lists: importInto(edited, exempted) }).changes).toEqual([]);
    });
  });
});

describe('items that look alike', () => {
  const questions = agendaItem('4', 'Questions');
  const both = reading([welcome, questions, exemptItem('5', 'Questions')]);

  test('one title in both parts is two items', () => {
    const lists = importInto(emptyLists, both);
    expect(new Set(lists.open.map((row) => row.key)).size).toBe(3);
    expect(plan(both, { lists }).changes).toEqual([]);
  });

  test('one title twice in one part is two items, told apart by number', () => {
    const twice = reading([agendaItem('1', 'Minutes'), agendaItem('2', 'Minutes')]);
    const lists = importInto(emptyLists, twice);
    const [first, second] = lists.open.map((row) => row.key);
    expect(second).toBe(`${first}-2`);
    const withoutFirst = importInto(lists, reading([agendaItem('2', 'Minutes')]));
    expect(withoutFirst.open.map(({ key, state }) => [key, state])).toEqual([[first, 'withdrawn'], [second, 'onAgenda']]);
  });

  test('two of one title keep their order when both are renumbered', () => {
    const lists = importInto(emptyLists, reading([agendaItem('1', 'Minutes'), agendaItem('2', 'Minutes')]));
    const after = importInto(lists, reading([welcome, roofs, agendaItem('2', 'Minutes'), agendaItem('3', 'Minutes')]));
    expect(after.open.filter((row) => row.title === 'Minutes').map(({ key, printedNumber }) => [key, printedNumber])).toEqual(
      lists.open.map((row, index) => [row.key, String(index + 2)]),
    );
  });

  test('which of two rows an item is, is a doubt and not a guess', () => {
    const lists = importInto(emptyLists, reading([agendaItem('1', 'Minutes'), agendaItem('2', 'Minutes')]));
    const { changes, doubts } = plan(reading([agendaItem('5', 'Minutes')]), { lists });
    expect(changes).toEqual([]);
    expect(doubts).toEqual([expect.objectContaining({ line: 15, candidates: lists.open.map((row) => row.key) })]);
  });

  test('the same number with nothing in common is a doubt, which a clerk can settle either way', () => {
    const lists = importInto(emptyLists, reading([welcome, agendaItem('2', 'Fire doors')]));
    const { key } = openItem(lists, 'Fire doors');
    const changed = reading([welcome, agendaItem('2', 'Garden waste')]);
    expect(plan(changed, { lists }).doubts).toEqual([expect.objectContaining({ candidates: [key] })]);
    expect(openItem(importInto(lists, changed, { options: { settled: { 12: key } } }), 'Garden waste').key).toBe(key);
    const asNew = importInto(lists, changed, { options: { settled: { 12: 'new' } } });
    expect(agendaOf(asNew.open)).toContain('2 Garden waste: onAgenda');
    expect(openItem(asNew, 'Fire doors').state).toBe('withdrawn');
  });

  test('a number that an item left behind does not hand its row to the next item', () => {
    const lists = importInto(emptyLists, reading([agendaItem('1', 'Fire doors'), agendaItem('2', 'Lifts')]));
    const after = importInto(lists, reading([agendaItem('1', 'Lifts')]));
    expect(openItem(after, 'Lifts').key).toBe(openItem(lists, 'Lifts').key);
    expect(openItem(after, 'Fire doors').state).toBe('withdrawn');
  });
});

describe('Part 2', () => {
  test('titles that are withheld reach the open site in no shape', () => {
    const lists = importInto(emptyLists, pack, { options: { part2Titles: 'withheld' } });
    expect(openItem(lists, 'Exempt business')).toMatchObject({ printedNumber: '4', source: { document: 'Exempt business' }, exemptBasis: sale.exemptBasis });
    expect(JSON.stringify(lists.open)).not.toMatch(/depot/i);
    const otherTitle = importInto(emptyLists, reading([welcome, roofs, update, { ...sale, title: 'Quite another matter' }]), { options: { part2Titles: 'withheld' } });
    expect(otherTitle.open.map((row) => row.key)).toEqual(lists.open.map((row) => row.key));
  });

  test('a stub that already has a title keeps it when non-public papers come, or a supplement, and loses it when the agenda itself withholds it', () => {
    const lists = importInto(emptyLists, pack);
    const papers = { ...reading([sale]), document: 'non-public pack.pdf' };
    expect(openItem(importInto(lists, papers, { options: { part2Titles: 'withheld', covers: 'supplement' } }), sale.title).part).toBe('non-public');
    expect(openItem(importInto(lists, pack, { options: { part2Titles: 'withheld', covers: 'supplement' } }), sale.title).part).toBe('non-public');
    expect(importInto(lists, pack, { options: { part2Titles: 'withheld' } }).open.map(({ title }) => title)).not.toContain(sale.title);
  });

  test('a public agenda that is read again leaves the true title that the non-public pack gave', () => {
    const main = reading([agendaItem('1', 'Roofs'), exemptItem('2', 'Homes programme')]);
    const nonPublic = { ...reading([exemptItem('2', 'Purchase of eleven homes', { pages: { from: 1, to: 4 } })]), document: 'non-public.txt' };
    const first = importInto(emptyLists, main);
    const told = importInto(first, nonPublic, { options: { part2Titles: 'withheld', covers: 'supplement', settled: { 12: first.open[1]?.key ?? '' } } });
    expect(told.circle?.[0]).toMatchObject({ title: 'Purchase of eleven homes', pagesTo: 4 });
    const again = importInto(told, main);
    expect(again.circle?.[0]).toMatchObject({ title: 'Purchase of eleven homes', pagesTo: 4 });
    expect(again.open[1]).toMatchObject({ title: 'Homes programme', state: 'onAgenda' });
    expect(importInto(again, main)).toEqual(again);
  });

  test('a withheld title can be published later', () => {
    const lists = importInto(emptyLists, pack, { options: { part2Titles: 'withheld' } });
    expect(openItem(importInto(lists, pack), sale.title).key).toBe(openItem(lists, 'Exempt business').key);
  });

  test('without a circle the contents are written nowhere, and the problem says what to do', () => {
    const of = { ...committee, circle: null };
    const { changes, summary } = plan(pack, { of });
    expect(JSON.stringify(changes)).not.toContain('Director of Property');
    expect(new Set(changes.map(siteOf))).toEqual(new Set(['open']));
    expect(summary.problems).toMatchObject([{ line: sale.line, message: expect.stringMatching(/no circle .* Name its circle/) as string }]);
  });

  test('someone who may not read the circle’s site imports the places on the agenda alone', () => {
    const closed = { ...emptyLists, circle: null };
    const lists = importInto(closed, pack, { options: { part2Titles: 'withheld' } });
    expect(lists.open).toHaveLength(4);
    expect(plan(pack, { lists, options: { part2Titles: 'withheld' } }).changes).toEqual([]);
    expect(plan(pack, { lists }).summary.problems[0]?.message).toContain('Ask someone who may read it');
  });

  test('confidential business is told from exempt business', () => {
    const lists = importInto(emptyLists, reading([exemptItem('1', 'Court order', { exemptBasis: 'Section 100A(2)' }), exemptItem('2', 'Legal advice', { exemptBasis: 'By order' })]));
    expect(lists.circle?.map((row) => row.confidentiality)).toEqual(['confidential', null]);
  });
});

describe('a supplement', () => {
  const late = reading([{ ...roofs, pages: null, note: 'Appendix 3' }, agendaItem('9', 'Urgent: boiler failure')], { venue: null, time: null });
  const before = importInto(emptyLists, pack);
  const after = importInto(before, late, { options: { covers: 'supplement' } });

  test('adds its items after the others and withdraws none', () => {
    expect(agendaOf(after.open)).toEqual([...agendaOf(before.open), '9 Urgent: boiler failure: onAgenda']);
  });

  test('adds what it says and takes nothing back', () => {
    expect(openItem(after, roofs.title)).toMatchObject({ pagesTo: 16, note: 'Appendix 3', position: 2 });
    expect(after.meetings[0]).toMatchObject({ venue: 'Council Chamber', startsAt: '18:30' });
  });

  test('twice changes nothing', () => {
    expect(plan(late, { lists: after, options: { covers: 'supplement' } }).changes).toEqual([]);
  });

  test('that names an item and not its pages leaves them to the file that said them', () => {
    const lateFile = { ...late, document: 'late.txt' };
    const supplemented = importInto(before, lateFile, { options: { covers: 'supplement' } });
    expect(openItem(supplemented, roofs.title)).toMatchObject({ pagesTo: 16, source: { document: 'late.txt', values: { pagesFrom: { document: 'pack.txt' } } } });
    expect(plan(lateFile, { lists: supplemented, options: { covers: 'supplement' } }).changes).toEqual([]);
    const again = importInto(supplemented, { ...late, document: 'later.txt' }, { options: { covers: 'supplement' } });
    expect(openItem(again, roofs.title).source).toMatchObject({ document: 'later.txt', values: { pagesFrom: { document: 'pack.txt' } } });
    const withPages = importInto(again, { ...reading([roofs]), document: 'last.txt' }, { options: { covers: 'supplement' } });
    expect(openItem(withPages, roofs.title).source).toMatchObject({ document: 'last.txt' });
    expect(openItem(withPages, roofs.title).source).not.toHaveProperty('values.pagesFrom');
  });
});

describe('which meeting', () => {
  test('a meeting that the clerk had scheduled takes the agenda and becomes published, once', () => {
    const made = importInto(emptyLists, pack);
    const scheduled = { ...editMeeting(made, { key: 'autumn', imported: null, source: null, state: 'scheduled', venue: null }), open: [], circle: [] };
    const after = importInto(scheduled, pack);
    expect(after.meetings).toEqual([expect.objectContaining({ key: 'autumn', state: 'agendaPublished', venue: 'Council Chamber' })]);
    expect(plan(pack, { lists: editMeeting(after, { state: 'scheduled' }) }).changes).toEqual([]);
  });

  test('two meetings on one day are told apart by time, and otherwise not guessed', () => {
    const made = importInto(emptyLists, pack);
    const [evening] = made.meetings;
    if (!evening) throw new Error('The meeting was not made.');
    const two = { ...made, meetings: [evening, { ...evening, key: 'hsg-morning', startsAt: '10:00', imported: null }] };
    expect(plan(pack, { lists: two }).summary.meeting).toBe(evening.key);
    const unclear = plan(reading([welcome], { time: null }), { lists: two });
    expect(unclear).toMatchObject({ changes: [], doubts: [{ candidates: [evening.key, 'hsg-morning'] }], summary: { meeting: null } });
    expect(plan(reading([welcome], { time: null }), { lists: two, options: { meeting: evening.key } }).summary.meeting).toBe(evening.key);
  });

  test('a pack with a new date reaches the moved meeting when told its key', () => {
    const lists = importInto(emptyLists, pack);
    const moved = importInto(lists, reading(pack.agendaItems, { date: '2027-01-11' }), { options: { meeting: 'hsg-2026-11-23' } });
    expect(moved.meetings).toEqual([expect.objectContaining({ key: 'hsg-2026-11-23', date: '2027-01-11', year: '2027' })]);
  });

  test.each([
    ['no committee', reading([welcome], { committee: null }), /does not say which committee/],
    ['no date', reading([welcome], { date: null }), /does not say when/],
    ['no items', reading([]), /No agenda items/],
    ['another committee', reading([welcome], { committee: 'Planning Committee' }), /for “Planning Committee” and not for Housing Committee/],
  ])('a pack with %s imports nothing and says why', (_what, unusable, why) => {
    const { changes, summary } = plan(unusable);
    expect(changes).toEqual([]);
    expect(summary.problems[0]?.message).toMatch(why);
  });

  test('a committee’s other names are the committee', () => {
    expect(plan(reading([welcome], { committee: 'The Homes & Estates Committee' })).summary.meeting).toBe('hsg-2026-11-23');
  });
});

test('the reading’s own problems reach the summary', () => {
  const problem = { message: 'Line 31 is in no section.', line: 31, kind: 'other' } as const;
  expect(plan({ ...pack, problems: [problem] }).summary.problems).toEqual([problem]);
});

test('a value too long for its column is left out with a problem, never cut', () => {
  const { changes, summary } = plan(reading([agendaItem('1', 'Minutes', { presenters: ['x'.repeat(300)], line: 44 })]));
  expect(changes.flatMap((change) => (change.kind === 'create' && change.list === 'agendaItems' ? [change.item.presenters] : []))).toEqual([[]]);
  expect(summary.problems).toMatchObject([{ line: 44, message: expect.stringContaining('300 characters') as string }]);
});

test('every column that is imported is one of the list’s', () => {
  const columns = plan(pack).changes.flatMap((change) => (change.kind === 'create' ? Object.keys(change.item.imported ?? {}).map((column) => [change.list, column] as const) : []));
  expect(columns.filter(([list, column]) => !(column in allLists[list].columns))).toEqual([]);
});

describe('a pack that is cut off', () => {
  const cutOff = { message: 'The file seems to be cut off: it ends in the middle of a sentence. Get the whole pack and choose it again.', line: 90, kind: 'other' } as const;
  const half = { ...pack, cutOff, problems: [cutOff] };

  test('changes nothing and says why', () => {
    expect(plan(half)).toMatchObject({ changes: [], summary: { meeting: null, created: 0, problems: [cutOff] } });
  });

  test('withdraws nothing of what an earlier whole pack brought', () => {
    const lists = importInto(emptyLists, pack);
    expect(plan({ ...half, agendaItems: [welcome] }, { lists }).changes).toEqual([]);
  });

  test('is imported, problem and all, where a person says that it is whole', () => {
    const accepted = plan(half, { options: { acceptCutOff: true } });
    expect(accepted.summary).toMatchObject({ created: 5, problems: [cutOff] });
  });
});
