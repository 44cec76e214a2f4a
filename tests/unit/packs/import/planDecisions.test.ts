import { agendaItem, committee, editRecord, emptyLists, exemptItem, importInto, type Lists, plan, reading } from './lists';
import { minuteItem, someMinutes } from './recordReadings';

const september = reading([agendaItem('3', 'Minutes'), agendaItem('6', 'Windows at Larch Court'), exemptItem('15', 'Sale of the depot')], { date: '2026-09-14' });
const heldSeptember = importInto(emptyLists, { ...september, document: 'september.txt' });
const resolved = [
  minuteItem('3', 'MINUTES', ['That the minutes of 21 July be agreed.']),
  minuteItem('6', 'Windows at Larch Court', [['approve a budget of £145,000;', 'note the cost.']]),
];
const pack = { ...reading([agendaItem('1', 'Apologies')]), minutes: [someMinutes(resolved)] };

const said = (lists: Lists) => lists.decisions.map(({ meeting, printedNumber, verb, state, row }) => [meeting, printedNumber, verb, state, row.site]);
const problemsOf = (asked: Parameters<typeof plan>) => plan(...asked).summary.problems.map(({ message }) => message);

describe('minutes in a pack', () => {
  const lists = importInto(heldSeptember, pack);

  test('are the earlier meeting’s decisions, minuted and not yet agreed', () => {
    expect(said(lists)).toEqual([
      ['hsg-2026-09-14', '3', 'agreed', 'minuted', 'open'],
      ['hsg-2026-09-14', '6', 'approved', 'minuted', 'open'],
    ]);
  });

  test('keep each resolution verbatim, clause by clause, with its line and the item it was taken under', () => {
    expect(lists.decisions[1]).toMatchObject({
      title: 'Windows at Larch Court',
      resolution: 'That Members:\n(a) approve a budget of £145,000;\n(b) note the cost.',
      clauses: ['(a) approve a budget of £145,000;', '(b) note the cost.'],
      decidedOn: '2026-09-14',
      agendaItem: lists.open.find(({ title }) => title === 'Windows at Larch Court')?.key,
      source: { document: 'pack.txt', line: 260, page: null },
    });
  });

  test('again change nothing', () => {
    expect(plan(pack, { lists })).toMatchObject({ changes: [], kept: [], doubts: [] });
  });

  test('do not take back that the committee has agreed them', () => {
    const key = lists.decisions[0]?.key ?? '';
    const agreed = editRecord(lists, 'decisions', key, { state: 'agreed' });
    expect(plan(pack, { lists: agreed })).toMatchObject({ changes: [], kept: [] });
  });

  test('keep what a person corrected', () => {
    const key = lists.decisions[0]?.key ?? '';
    const edited = editRecord(lists, 'decisions', key, { resolution: 'That the minutes of 22 July be agreed.' });
    expect(plan(pack, { lists: edited })).toMatchObject({ changes: [], kept: [{ list: 'decisions', column: 'resolution', isConflict: false }] });
  });

  test('know a decision that a clerk has entered by hand, without a title', () => {
    const byHand = lists.decisions.map((row) => ({ ...row, title: null, imported: null, source: null, state: 'agreed' as const }));
    const after = importInto({ ...lists, decisions: byHand }, pack);
    expect(after.decisions.map(({ key, title, state }) => [key, title, state])).toEqual(lists.decisions.map(({ key, title }) => [key, title, 'agreed']));
  });

  test('that were reworded change the same row', () => {
    const reworded = { ...pack, minutes: [someMinutes([minuteItem('3', 'MINUTES', ['That the minutes of 21 July, as amended, be agreed.']), ...resolved.slice(1)])] };
    const after = importInto(lists, reworded);
    expect(after.decisions.map(({ key }) => key)).toEqual(lists.decisions.map(({ key }) => key));
    expect(after.decisions[0]?.resolution).toContain('as amended');
  });

  test('that now resolve one thing where there were two are a doubt, and nothing is guessed', () => {
    const two = importInto(heldSeptember, { ...pack, minutes: [someMinutes([minuteItem('6', 'Windows', ['That one be done.', 'That two be done.'])])] });
    const one = plan({ ...pack, minutes: [someMinutes([minuteItem('6', 'Windows', ['That all be done.'])])] }, { lists: two });
    expect(one.changes).toEqual([]);
    expect(one.doubts).toEqual([expect.objectContaining({ line: 260, candidates: two.decisions.map(({ key }) => key) })]);
    const settled = importInto(two, { ...pack, minutes: [someMinutes([minuteItem('6', 'Windows', ['That all be done.'])])] }, { options: { settled: { 260: two.decisions[1]?.key ?? '' } } });
    expect(settled.decisions.map(({ resolution }) => resolution)).toEqual(['That one be done.', 'That all be done.']);
  });

  test('that no longer have a resolution leave it standing, as a doubt', () => {
    const shorter = plan({ ...pack, minutes: [someMinutes(resolved.slice(0, 1))] }, { lists });
    expect(shorter.changes).toEqual([]);
    expect(shorter.doubts).toEqual([expect.objectContaining({ candidates: [lists.decisions[1]?.key] })]);
  });
});

describe('minutes that are of no known meeting', () => {
  test.each([
    ['a day without a meeting', someMinutes(resolved, { date: '2026-08-01' }), /no meeting of the committee on 2026-08-01/],
    ['no day', someMinutes(resolved, { date: null }), /does not say of which day/],
    ['no body', someMinutes(resolved, { standing: 'unclear' }), /does not say whose it is/],
  ])('%s: nothing is imported, and the problem says what to do', (_what, minutes, why) => {
    expect(importInto(heldSeptember, { ...pack, minutes: [minutes] }).decisions).toEqual([]);
    expect(problemsOf([{ ...pack, minutes: [minutes] }, { lists: heldSeptember }])).toEqual([expect.stringMatching(why)]);
  });

  test('a person may have the meeting added, once, as held, with its decisions', () => {
    const how = { options: { minutedMeetings: 'add' as const } };
    const lists = importInto(emptyLists, { ...pack, minutes: [someMinutes(resolved, { time: '18:00', endTime: '20:15' })] }, how);
    expect(lists.meetings.map(({ key, state, startsAt, endsAt }) => [key, state, startsAt, endsAt])).toEqual([['hsg-2026-11-23', 'agendaPublished', '18:30', null], ['hsg-2026-09-14', 'held', '18:00', '20:15']]);
    expect(lists.decisions.map(({ meeting }) => meeting)).toEqual(['hsg-2026-09-14', 'hsg-2026-09-14']);
    expect(plan({ ...pack, minutes: [someMinutes(resolved, { time: '18:00', endTime: '20:15' })] }, { lists, ...how }).changes).toEqual([]);
    expect(importInto(lists, september).meetings).toHaveLength(2);
  });

  test('minutes of another body, or of a day that has not come, add no meeting', () => {
    const how = { options: { minutedMeetings: 'add' as const } };
    for (const minutes of [someMinutes(resolved, { standing: 'anotherBody' }), someMinutes(resolved, { standing: 'unclear' }), someMinutes(resolved, { date: '2026-12-01' })]) {
      expect(importInto(emptyLists, { ...pack, minutes: [minutes] }, how).meetings).toHaveLength(1);
    }
  });

  test('another body’s never become this committee’s decisions, even of a day on which it met', () => {
    const theirs = { ...pack, minutes: [someMinutes(resolved, { standing: 'anotherBody', body: 'Audit Panel' })] };
    expect(importInto(heldSeptember, theirs).decisions).toEqual([]);
    expect(plan(theirs, { lists: heldSeptember }).summary.leftInReading).toEqual([expect.objectContaining({ message: expect.stringContaining('Audit Panel') as string })]);
  });

  test('minutes that resolve nothing and ask for nothing are no problem', () => {
    expect(problemsOf([{ ...pack, minutes: [someMinutes([minuteItem('1', 'Apologies', [])], { date: null })] }])).toEqual([]);
  });
});

describe('business taken without the public', () => {
  const closed = { ...pack, minutes: [someMinutes([...resolved, minuteItem('15', 'Sale of the depot', ['That the depot be sold to Zanzibar Estates.'], { part: 'non-public' })])] };

  test('is resolved on the circle’s site alone, and linked to its item there', () => {
    const lists = importInto(heldSeptember, closed);
    const [sale] = lists.decisions.filter(({ row }) => row.site === 'circle:housing');
    expect(sale).toMatchObject({ resolution: expect.stringContaining('Zanzibar') as string, agendaItem: lists.circle?.[0]?.key });
    expect(JSON.stringify(lists.decisions.filter(({ row }) => row.site === 'open'))).not.toContain('Zanzibar');
  });

  test('goes nowhere where nobody cleared imports it, and that is said', () => {
    const lists = importInto({ ...heldSeptember, circle: null }, closed);
    expect(JSON.stringify(lists.decisions)).not.toContain('Zanzibar');
    expect(problemsOf([closed, { lists: { ...heldSeptember, circle: null } }])).toEqual([expect.stringContaining('Ask someone of the committee’s circle')]);
    expect(problemsOf([closed, { lists: { ...heldSeptember, circle: null }, of: { ...committee, circle: null } }])).toEqual([expect.stringContaining('no site')]);
  });

  test('all minutes in a pack of Part 2 alone are taken for such', () => {
    const part2 = { ...reading([exemptItem('1', 'Minutes')]), minutes: [someMinutes(resolved)] };
    expect(importInto(heldSeptember, part2).decisions.map(({ row }) => row.site)).toEqual(['circle:housing', 'circle:housing']);
  });

  test('that an earlier import took for public is emptied on the open site', () => {
    const before = importInto(heldSeptember, { ...pack, minutes: [someMinutes([minuteItem('15', 'Sale of the depot', ['That the depot be sold to Zanzibar Estates.'])])] });
    expect(JSON.stringify(before.decisions)).toContain('Zanzibar');
    const after = importInto(before, closed);
    expect(JSON.stringify(after.decisions.filter(({ row }) => row.site === 'open'))).not.toMatch(/Zanzibar/);
    expect(plan(closed, { lists: before }).doubts).toEqual([expect.objectContaining({ message: expect.stringContaining('taken off there') as string })]);
    expect(plan(closed, { lists: after }).changes).toEqual([]);
  });
});

describe('documents of other kinds', () => {
  test('a page of agenda and minutes has the decisions of its own meeting', () => {
    const page = reading([agendaItem('36', 'Flood update', { resolution: 'RESOLVED that the update be noted.' }), agendaItem('37', 'Programme')]);
    const lists = importInto(emptyLists, page);
    expect(lists.decisions).toEqual([expect.objectContaining({ meeting: 'hsg-2026-11-23', verb: 'noted', resolution: 'that the update be noted.', agendaItem: lists.open[0]?.key })]);
    expect(plan(page, { lists }).changes).toEqual([]);
  });

  test('the motion to exclude the public that an agenda prints is no decision yet', () => {
    const agenda = reading([agendaItem('9', 'Exclusion of the public', { resolution: 'RESOLVED: That under section 100A(4) the public be excluded.' })]);
    expect(importInto(emptyLists, agenda).decisions).toEqual([]);
  });

  test('minutes alone bring their decisions to a meeting that is known, and touch no agenda', () => {
    const alone = { ...reading([]), minutes: [someMinutes(resolved)] };
    const after = importInto(heldSeptember, alone);
    expect(said(after)).toHaveLength(2);
    expect({ ...after, decisions: [] }).toEqual(heldSeptember);
    expect(plan(alone).summary.problems).toEqual([expect.objectContaining({ message: expect.stringContaining('no meeting') as string })]);
  });

  test('a notice of decisions has those of this committee, and an officer’s record has none', () => {
    const decision = { number: '4', title: 'Garages', decisionMaker: 'Housing Committee', date: '2026-09-14', decision: 'That the rents be approved.', reasons: null, alternatives: null, interests: null, keyDecision: null, contact: null, part: 'public' as const, line: 8, lines: {} };
    const notice = { ...reading([]), decisions: [decision, { ...decision, title: 'Signs', decisionMaker: 'Director of Homes', line: 12 }] };
    expect(importInto(heldSeptember, notice).decisions.map(({ title, verb }) => [title, verb])).toEqual([['Garages', 'approved']]);
    expect(plan(notice, { lists: heldSeptember }).summary.leftInReading).toEqual([expect.objectContaining({ line: 12 })]);
  });
});
