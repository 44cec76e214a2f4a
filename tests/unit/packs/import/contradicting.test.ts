import { CONTENT } from '../../../../src/domain/contentVersion';
import type { Stored } from '../../../../src/domain/changes';
import type { ExistingRows } from '../../../../src/packs/import/importPlan';
import { paperItem } from '../../../../src/packs/import/paperRows';
import { type FilesPlan, planFiles } from '../../../../src/packs/import/planFiles';
import type { Reading } from '../../../../src/packs/reading';
import { confirm, nothingReviewed, reviewedFile } from '../../../../src/packs/review/reviewed';
import { agendaItem, aReport, committee, reading } from './lists';

const walls = agendaItem('2', 'Walls of Heron House');
const report = aReport({ itemLine: walls.line, title: walls.title, summary: 'The walls lean.' });
const file = (document: string, note: string | null, more: Partial<Reading> = {}): Reading => ({ ...reading([{ ...walls, note }]), document, ...more });
const main = file('main.txt', null, { ...reading([agendaItem('1', 'Minutes'), walls]), document: 'main.txt', reports: [report] });
const first = file('first.txt', 'Ten walls.');
const second = file('second.txt', 'Twelve walls.', { reports: [{ ...report, summary: 'The walls lean badly.' }], meeting: { ...main.meeting, time: '19:00' } });

const DAYS: Readonly<Record<string, string>> = { 'main.txt': '2026-11-10', 'first.txt': '2026-11-16', 'second.txt': '2026-11-18', 'third.txt': '2026-11-20' };
const versionOf = ({ document }: Reading): string => `${CONTENT}${document}`;
const paper = ({ document }: Reading, index: number): Stored<'documents'> => ({
  ...paperItem({ meeting: 'hsg-2026-11-23', name: document, kind: document === 'main.txt' ? 'main pack' : 'supplement', kept: { drive: 'd', driveItem: 'i', address: 'https://files.example', fileVersion: `${CONTENT}${document}`, bytes: 1 }, at: `${DAYS[document] ?? '2026-11-22'}T09:00:00Z` }),
  row: { site: 'open', id: String(index), etag: '"1"' },
});

const empty: ExistingRows = { meetings: [], openItems: [], circleItems: [], openReports: [], circleReports: [], papers: { open: [], circle: [] } };
const planned = (readings: readonly Reading[], existing: ExistingRows, review = nothingReviewed): FilesPlan =>
  planFiles({ committee, existing, files: readings.map((one) => ({ ...reviewedFile(one, review, { part2Titles: 'withheld', covers: one.document.startsWith('main') ? 'wholeAgenda' : 'supplement' }), version: versionOf(one) })) });

/** As if each had been saved, with its file, one after the other. */
const saved = (readings: readonly Reading[]): ExistingRows =>
  readings.reduce<ExistingRows>((rows, one, index) => {
    const after = JSON.parse(JSON.stringify(planned([one], rows).after).replaceAll('"id":"","etag":""', '"id":"1","etag":"\\"1\\""')) as ExistingRows;
    return { ...after, papers: { open: [...(rows.papers?.open ?? []), paper(one, index)], circle: [] } };
  }, empty);

const all = saved([main, first, second]);
const wallsOf = ({ after }: FilesPlan) => after.openItems.find(({ title }) => title === walls.title);

describe('of two supplements that contradict each other', () => {
  test('the later one counts, and what it changes is told', () => {
    const plan = planned([second], saved([main, first]));
    expect(wallsOf(plan)?.note).toBe('Twelve walls.');
    expect(plan.agendaChanges).toContainEqual(expect.objectContaining({ kind: 'detailChanged', column: 'note', before: 'Ten walls.', after: 'Twelve walls.', document: 'second.txt' }));
    expect(planned([first, second], saved([main])).laterChanges).toContainEqual(expect.objectContaining({ column: 'note', before: 'Ten walls.', after: 'Twelve walls.' }));
  });

  test('the earlier one takes nothing back when just that file is read again, alone or with the others', () => {
    for (const again of [[first], [main, first], [main, first, second]]) {
      const plan = planned(again, all);
      expect([wallsOf(plan)?.note, plan.agendaChanges]).toEqual(['Twelve walls.', []]);
    }
    expect(planned([first], all).changes).toEqual([]);
  });

  test('one that holds something else now, or is new, is heard', () => {
    expect(wallsOf(planned([file('first.txt', 'Nine walls.')].map((one) => ({ ...one, document: 'third.txt' })), all))?.note).toBe('Nine walls.');
    const changed = planFiles({ committee, existing: all, files: [{ ...reviewedFile(file('first.txt', 'Nine walls.'), nothingReviewed, { part2Titles: 'withheld', covers: 'supplement' }), version: `${CONTENT}other` }] });
    expect(wallsOf(changed)?.note).toBe('Nine walls.');
  });

  test('what a person corrects in the earlier one is written, and nothing else of it', () => {
    const plan = planned([first], all, confirm(nothingReviewed, first, 'agendaItems[0].purpose', 'agendaItems[0].purpose', 'decision'));
    expect(wallsOf(plan)).toMatchObject({ note: 'Twelve walls.', purpose: 'decision' });
  });
});

describe('a main pack that is read again after a supplement', () => {
  const inPdf = { ...main, document: 'main.pdf' };

  test('takes back neither what this says of the report nor when the meeting begins', () => {
    for (const again of [main, inPdf]) {
      const { after, agendaChanges } = planned([again], all);
      expect([after.meetings[0]?.startsAt, after.openReports[0]?.summary, agendaChanges]).toEqual(['19:00', 'The walls lean badly.', []]);
    }
    expect(planned([main], all).changes).toEqual([]);
  });

  test('is heard where it says another thing than before', () => {
    const later: Reading = { ...inPdf, reports: [{ ...report, summary: 'The walls fell.' }], meeting: { ...main.meeting, time: '17:00' } };
    const { after } = planned([later], all);
    expect([after.meetings[0]?.startsAt, after.openReports[0]?.summary]).toEqual(['17:00', 'The walls fell.']);
  });

  test('takes nothing back where an earlier import has noted nothing, if it is just that file; otherwise it is heard and told', () => {
    const withoutNotes = JSON.parse(JSON.stringify(all, (key, value: unknown) => (key === 'agenda' ? undefined : value))) as ExistingRows;
    const { after, agendaChanges } = planned([main], withoutNotes);
    expect([after.meetings[0]?.startsAt, after.openReports[0]?.summary, wallsOf(planned([main], withoutNotes))?.note, agendaChanges]).toEqual(['19:00', 'The walls lean badly.', 'Twelve walls.', []]);
    const noted = JSON.parse(JSON.stringify(after)) as ExistingRows;
    expect(planned([inPdf], noted).agendaChanges).toEqual([]);
    expect(planned([inPdf], withoutNotes).agendaChanges).toContainEqual(expect.objectContaining({ kind: 'meetingTimeChanged', before: '19:00', after: '18:30' }));
  });
});
