import { agendaEventRow, type AgendaEvent } from '../../../src/domain/agendaEvents';
import { sinceLastLook, whatChanged, type ChangesKept, type Since } from '../../../src/domain/whatChanged';
import type { Item } from '../../../src/lists/index';

const lastWeek: Since = { kind: 'lastLook', at: '2026-11-12T09:00:00Z' };

const event = (columns: Partial<AgendaEvent> = {}): Item<'events'> =>
  agendaEventRow({
    key: 'event-1',
    kind: 'pagesChanged',
    meeting: 'housing-2026-11-24',
    agendaItem: 'roofs',
    column: 'pages',
    before: '3–8',
    after: '3–12',
    document: 'supplement.pdf',
    at: '2026-11-13T16:00:00Z',
    by: { id: 'clerk', mail: null, name: 'Priya Lowe' },
    ...columns,
  });

const paper = (columns: Partial<Item<'documents'>> = {}): Item<'documents'> => ({
  key: 'paper-1',
  meeting: 'housing-2026-11-24',
  agendaItem: null,
  title: 'Supplementary pack',
  kind: 'supplement',
  format: 'pdf',
  address: null,
  drive: null,
  driveItem: null,
  fileVersion: '1',
  bytes: null,
  pageCount: null,
  publishedAt: '2026-11-14T10:00:00Z',
  replaces: null,
  state: 'current',
  ...columns,
});

const changed = (kept: Partial<ChangesKept>, since = lastWeek) => whatChanged({ openEvents: [], circleEvents: [], papers: [], ...kept }, since);
const words = (kept: Partial<ChangesKept>) => changed(kept).all.map((change) => change.words);

test('changes stand with the newest first, whatever wrote them', () => {
  const { all } = changed({
    openEvents: [event({ key: 'a', at: '2026-11-13T16:00:00Z' }), event({ key: 'c', kind: 'itemWithdrawn', at: '2026-11-15T16:00:00Z' })],
    papers: [paper({ publishedAt: '2026-11-14T10:00:00Z' })],
  });
  expect(all.map(({ words }) => words)).toEqual(['Withdrawn from the agenda', 'A supplement came: “Supplementary pack”', 'Pages 3–8 became 3–12 of “supplement.pdf”']);
});

test('only what came after the last look is new to the member; the rest is told all the same', () => {
  const seen = changed({ openEvents: [event({ key: 'before', at: '2026-11-12T09:00:00Z' }), event({ key: 'after', at: '2026-11-12T09:00:01Z', agendaItem: 'lifts' })] });
  expect(seen.recent.map(({ key }) => key)).toEqual(['after']);
  expect(seen.all).toHaveLength(2);
  expect([...seen.marks]).toEqual([['lifts', 'changed']]);
});

test('instants are compared, not their texts', () => {
  expect(changed({ openEvents: [event({ at: '2026-11-12T09:30:00+01:00' })] }).recent).toEqual([]);
});

test('an item that was added is new, whatever else became of it since', () => {
  const { marks } = changed({
    openEvents: [event({ key: 'a', kind: 'itemAdded', column: null, before: null, after: null }), event({ key: 'b', at: '2026-11-15T10:00:00Z' }), event({ key: 'c', agendaItem: 'lifts', kind: 'itemMoved' })],
  });
  expect(Object.fromEntries(marks)).toEqual({ roofs: 'new', lifts: 'changed' });
});

test('an item that only has another number has not changed: one put in renumbers all that follow', () => {
  const seen = changed({ openEvents: [event({ kind: 'itemRenumbered', column: 'printedNumber', before: '7', after: '8' })] });
  expect(seen.recent.map(({ words }) => words)).toEqual(['Item 7 is now item 8']);
  expect(seen.marks.size).toBe(0);
});

test('what changed of the meeting itself marks no item', () => {
  const seen = changed({ openEvents: [event({ kind: 'meetingTimeChanged', agendaItem: null, column: 'startsAt', before: '13:45', after: '14:30' })] });
  expect(seen.recent.map(({ words }) => words)).toEqual(['The start 1.45 pm became 2.30 pm']);
  expect(seen.marks.size).toBe(0);
});

test('longer texts are there to be compared, short ones stand in the words', () => {
  const [title, pages] = changed({ openEvents: [event({ key: 'a', at: '2026-11-14T16:00:00Z', kind: 'titleChanged', column: 'title', before: 'Roofs', after: 'Roofs and windows' }), event({ key: 'b' })] }).all;
  expect(title).toMatchObject({ words: 'Title changed', comparison: { before: 'Roofs', after: 'Roofs and windows' } });
  expect(pages).toMatchObject({ words: 'Pages 3–8 became 3–12 of “supplement.pdf”', comparison: null });
});

test('a circle’s own words are told in place of what the open site may say', () => {
  const stub = event({ kind: 'titleChanged', agendaItem: 'depot', column: 'title', before: null, after: null });
  const full = event({ kind: 'titleChanged', agendaItem: 'depot', column: 'title', before: 'The depot', after: 'Sale of the depot' });
  expect(changed({ openEvents: [stub] }).all).toMatchObject([{ words: 'The title changed', comparison: null }]);
  expect(changed({ openEvents: [stub], circleEvents: [full] }).all).toMatchObject([{ words: 'Title changed', comparison: { after: 'Sale of the depot' } }]);
});

test('what happened to an action is no change of the agenda', () => {
  expect(words({ openEvents: [{ ...event(), subjectKind: 'action', what: 'Due date moved' }] })).toEqual([]);
});

describe('papers', () => {
  test('the first pack is no change, nor is the reading kept beside it', () => {
    expect(words({ papers: [paper({ kind: 'main pack' }), paper({ key: 'b', kind: 'reading', format: 'json' }), paper({ key: 'c', kind: 'non-public pack' })] })).toEqual([]);
  });

  test('a supplement in two formats came once', () => {
    expect(words({ papers: [paper(), paper({ key: 'paper-2', format: 'word' })] })).toEqual(['A supplement came: “Supplementary pack”']);
  });

  test('a supplement that has only a file’s name is told without it; the name comes second', () => {
    const files = [paper({ title: 'hsg-241126-supp1.pdf' }), paper({ key: 'paper-2', title: 'hsg-241126-supp1.docx', format: 'word' }), paper({ key: 'paper-3', title: 'hsg-241126-supp2.pdf' })];
    expect(changed({ papers: files }).all.map(({ words, file }) => [words, file])).toEqual([
      ['A supplement came', 'hsg-241126-supp1.pdf'],
      ['A supplement came', 'hsg-241126-supp2.pdf'],
    ]);
  });

  test('pages of a supplement are said to be of it by its day', () => {
    const file = paper({ title: 'hsg-241126-supp1.pdf' });
    const arrived = event({ kind: 'paperArrived', column: 'pages', before: null, after: '3–6', document: 'hsg-241126-supp1.txt', at: '2026-11-14T10:00:00Z' });
    const moved = event({ key: 'event-2', document: 'hsg-241126-supp1.txt', at: '2026-11-14T10:00:00Z' });
    expect(changed({ openEvents: [arrived, moved], papers: [file] }).all.slice(0, 2)).toMatchObject([
      { words: 'The paper that was to follow has come: pages 3–6 of the supplement of 14 November', file: 'hsg-241126-supp1.pdf' },
      { words: 'Pages 3–8 became 3–12 of the supplement of 14 November', file: 'hsg-241126-supp1.pdf' },
    ]);
  });

  test('a paper that replaces another is told by both names, and not again as the earlier one', () => {
    const earlier = paper({ key: 'old', kind: 'report', agendaItem: 'roofs', title: 'Roofs', state: 'replaced' });
    const later = paper({ key: 'new', kind: 'report', agendaItem: 'roofs', title: 'Roofs, corrected', replaces: 'old' });
    const seen = changed({ papers: [earlier, later] });
    expect(seen.all.map(({ words }) => words)).toEqual(['“Roofs, corrected” replaced “Roofs”']);
    expect(seen.marks.get('roofs')).toBe('changed');
  });

  test('a paper of which an event of the same day tells is not told twice', () => {
    const arrived = event({ kind: 'paperArrived', column: 'pages', before: null, after: '3–6', at: '2026-11-14T10:05:00Z' });
    expect(words({ openEvents: [arrived], papers: [paper({ kind: 'to follow', agendaItem: 'roofs' })] })).toEqual(['The paper that was to follow has come: pages 3–6 of “supplement.pdf”']);
    expect(words({ openEvents: [arrived], papers: [paper({ kind: 'to follow', agendaItem: 'lifts' })] })).toHaveLength(2);
  });

  test('a file of a paper that was to follow is told at the item whose paper it is, and not of the meeting too', () => {
    const arrived = event({ kind: 'paperArrived', column: 'pages', before: null, after: '3–6', document: 'roofs.pdf', at: '2026-11-14T10:05:00Z' });
    const file = paper({ kind: 'to follow', title: 'roofs.pdf' });
    expect(changed({ openEvents: [arrived], papers: [file] }).all.map(({ agendaItem }) => agendaItem)).toEqual(['roofs']);
    expect(words({ openEvents: [arrived], papers: [{ ...file, title: 'lifts.pdf' }] })).toHaveLength(2);
  });

  test('a pack that replaces another is told once, by its event, as people speak of it; its file comes second', () => {
    const replaced = event({ kind: 'paperReplaced', agendaItem: null, column: null, before: 'pack.pdf', after: 'pack 2.pdf', document: 'pack 2.pdf', at: '2026-11-14T10:05:00Z' });
    const papers = [paper({ key: 'old', kind: 'main pack', title: 'pack.pdf', state: 'replaced' }), paper({ key: 'new', kind: 'main pack', title: 'pack 2.pdf', replaces: 'old' })];
    expect(changed({ openEvents: [replaced], papers }).all).toMatchObject([{ words: 'The agenda pack was replaced by a later version', file: 'pack 2.pdf' }]);
    expect(words({ openEvents: [replaced] })).toEqual(['“pack 2.pdf” replaced “pack.pdf”']);
  });

  test('non-public papers that come after the agenda are told to whoever may read them; with it they are no change', () => {
    const agenda = paper({ key: 'main', kind: 'main pack', title: 'pack.pdf', publishedAt: '2026-11-10T10:00:00Z' });
    const closed = paper({ key: 'closed', kind: 'non-public pack', title: 'part 2.pdf', publishedAt: '2026-11-14T10:00:00Z' });
    expect(changed({ papers: [agenda, closed] }).all).toMatchObject([{ words: 'The non-public papers came', file: 'part 2.pdf' }]);
    expect(words({ papers: [agenda, { ...closed, publishedAt: '2026-11-10T16:00:00Z' }] })).toEqual([]);
  });

  test('a paper of which nobody has said when it came counts as new: rather told twice than missed', () => {
    expect(changed({ papers: [paper({ publishedAt: null })] }).recent).toHaveLength(1);
  });
});

describe('since when', () => {
  const clock = { now: new Date('2026-11-16T09:00:00Z'), today: '2026-11-16' };

  test('since the last look, where there was one', () => {
    expect(sinceLastLook('2026-11-15T20:00:00Z', clock)).toEqual({ kind: 'lastLook', at: '2026-11-15T20:00:00Z' });
  });

  test('the last 14 days, where there was none', () => {
    expect(sinceLastLook(null, clock)).toEqual({ kind: 'lastDays', at: '2026-11-02T00:00:00.000Z', days: 14, why: 'noLook' });
  });

  test('a look dated in the future hides nothing: the clock that wrote it was wrong', () => {
    expect(sinceLastLook('2027-11-15T20:00:00Z', clock)).toMatchObject({ kind: 'lastDays', why: 'wrongClock' });
  });

  test('a look dated some minutes ahead is believed: clocks differ', () => {
    expect(sinceLastLook('2026-11-16T09:20:00Z', clock)).toMatchObject({ kind: 'lastLook' });
  });
});

test('pages that a supplement gives are said to be its; those of the main pack are the pack’s', () => {
  const papers = [paper({ key: 'main', kind: 'main pack', title: 'Housing pack.pdf' })];
  const words = (document: string | null) => whatChanged({ openEvents: [event({ document })], circleEvents: [], papers }, lastWeek).all.map((change) => change.words)[0];
  expect(words('supplement.pdf')).toBe('Pages 3–8 became 3–12 of “supplement.pdf”');
  expect(words('Housing pack.docx')).toBe('Pages 3–8 became 3–12');
  expect(words(null)).toBe('Pages 3–8 became 3–12');
});
