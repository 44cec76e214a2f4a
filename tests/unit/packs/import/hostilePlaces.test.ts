import { fileName } from '../../../../src/graph/library';
import { paperPlace } from '../../../../src/packs/import/paperPlace';
import { readingFile } from '../../../../src/packs/import/readingFile';
import type { MinuteItemReading, MinutesReading } from '../../../../src/packs/minutesReading';
import type { Reading } from '../../../../src/packs/reading';
import { agendaItem, aReport, committee, emptyLists, exemptItem, importInto, plan, reading } from './lists';

const place = (readings: readonly Reading[], more: Partial<Parameters<typeof paperPlace>[0]> = {}) => paperPlace({ readings, meeting: 'm', committee, isCleared: true, isPublished: false, ...more });
const inCircle = { kind: 'kept', site: 'circle:housing', meeting: 'm' };
const inTheOpen = { kind: 'kept', site: 'open', meeting: 'm' };

const publicAgenda = reading([agendaItem('1', 'Minutes'), agendaItem('2', 'Roof repairs')]);
const titlesAlone = reading([agendaItem('1', 'Minutes'), exemptItem('2', 'Sale of the depot')]);
const minuted = (part: 'public' | 'non-public', title: string): MinuteItemReading => ({ number: null, title, part, starred: false, paragraphs: [], resolution: 'That it be sold.', resolutions: [{ text: 'That it be sold.', clauses: [], line: 33 }], votes: [], amendments: [], line: 32 });
const minutesOf = (...items: readonly MinuteItemReading[]): MinutesReading => ({
  body: 'Housing Committee', standing: 'thisBody', date: '2026-09-15', time: null, endTime: null, venue: null, present: [], observing: [], apologies: [], officers: [], inAttendance: [], declarations: [], items, actions: [], lines: { from: 30, to: 60 },
});

describe('where a file is kept', () => {
  test('a public pack is kept for everyone', () => {
    expect(place([publicAgenda])).toEqual(inTheOpen);
  });

  test.each([
    ['a report that its own cover closes', { ...publicAgenda, reports: [aReport({ classification: 'Not for publication', itemLine: 12 })] }],
    ['a report to an item of Part 2', { ...titlesAlone, reports: [aReport({ itemLine: 12 })] }],
    ['minutes of a non-public part alone', { ...publicAgenda, minutes: [minutesOf(minuted('non-public', 'Sale of the depot'))] }],
    ['an agenda of Part 2 alone', reading([exemptItem('1', 'Sale of the depot')])],
  ] as const)('%s goes to the circle, whatever is said of the titles', (_name, closed) => {
    expect(place([closed])).toEqual(inCircle);
    expect(place([closed], { isPublished: true })).toEqual(inCircle);
  });

  test.each([
    ['titles of Part 2', titlesAlone],
    ['minutes that tell of Part 2 after Part 1', { ...publicAgenda, minutes: [minutesOf(minuted('public', 'Roofs'), minuted('non-public', 'Sale of the depot'))] }],
  ] as const)('%s are kept for everyone only if a person says that the public has them', (_name, mixed) => {
    expect(place([mixed])).toEqual(inCircle);
    expect(place([mixed], { isPublished: true })).toEqual(inTheOpen);
  });

  test('an item that a person moves to Part 2 takes its file along', () => {
    const corrected = reading([agendaItem('1', 'Minutes'), exemptItem('2', 'Roof repairs')]);
    expect(place([publicAgenda, corrected])).toEqual(inCircle);
  });

  test('what may be kept nowhere is not kept, and it is said why', () => {
    expect(place([titlesAlone], { isCleared: false })).toMatchObject({ kind: 'notKept', why: expect.stringMatching(/you cannot read/) as string });
    expect(place([titlesAlone], { committee: { circle: null } })).toMatchObject({ kind: 'notKept', why: expect.stringMatching(/no circle/) as string });
    expect(place([publicAgenda], { meeting: null })).toMatchObject({ kind: 'notKept' });
  });
});

test('a pack that prints as public an item of the circle’s Part 2 holds what is not published', () => {
  const lists = importInto(emptyLists, reading([agendaItem('1', 'Minutes'), exemptItem('2', 'Sale of the depot')]));
  const printed = reading([agendaItem('1', 'Minutes'), agendaItem('2', 'Sale of the depot')]);
  expect(plan(printed, { lists }).held).toEqual([12]);
  expect(plan(printed, { lists, options: { settled: { 12: 'new' } } }).held).toEqual([]);
  expect(place([printed], { isHolding: true, isPublished: true })).toEqual(inCircle);
});

describe('the name of a file', () => {
  test('a pack of Part 2 alone leaves its name in no row of the open site', () => {
    const pack: Reading = { ...reading([exemptItem('1', 'Sale of the depot')]), document: 'Sale to Rook Homes.pdf', members: [{ name: 'Ann Lee', role: 'chair', line: 4 }], vacancies: [{ seat: 'A tenant', line: 5 }] };
    const open = plan(pack, { options: { part2Titles: 'withheld' } }).changes.filter((change) => change.kind === 'create' && change.site === 'open');
    expect(open.map(({ list }) => list)).toEqual(['meetings', 'agendaItems', 'people', 'memberships', 'memberships']);
    expect(JSON.stringify(open)).not.toMatch(/rook|sale|depot/i);
  });

  test('a long name keeps the ending by which a pack and its reading differ, and the words by which two packs do', () => {
    const long = 'x'.repeat(200);
    const names = [`${long}.pdf`, readingFile({ ...publicAgenda, document: `${long}.pdf` }, []).name, `${long} Appendix 1.pdf`, `${long} Appendix 2.pdf`].map(fileName);
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name.length).toBeLessThan(128);
  });

  test('an emoji where a long name is cut can still be sent, and what turns the reading direction is left out', () => {
    expect(() => encodeURIComponent(fileName(`${'🏠'.repeat(150)}.pdf`))).not.toThrow();
    expect(fileName('Agenda\u202Efdp.exe\u200B.pdf')).toBe('Agendafdp.exe.pdf');
    expect(fileName('../../a\\b:c.pdf')).toBe('_.._a_b_c.pdf');
    expect(fileName('\u200B')).toBe('paper');
  });

  test('two formats of one paper keep a reading each', () => {
    expect(readingFile({ ...publicAgenda, document: 'pack.pdf' }, []).name).not.toBe(readingFile({ ...publicAgenda, document: 'pack.docx' }, []).name);
  });
});
