import { readdirSync } from 'node:fs';
import path from 'node:path';
import { changesAfterPacks, samplePacks } from '../../../samples/loadSample';
import type { Change, Stored } from '../../../src/domain/changes';
import type { SiteKey } from '../../../src/domain/sites';
import type { Item } from '../../../src/lists/index';
import type { ImportChange } from '../../../src/packs/import/importPlan';
import { planImport } from '../../../src/packs/import/planImport';
import { folder, packText, readingOf, rowsOf, sample } from './sample';
import { wrongWeekdays } from './wrongWeekdays';

const atStart = samplePacks(sample);
const openPacks = atStart.filter(({ covers }) => covers === 'wholeAgenda').map(({ file }) => file);

test('there are fourteen packs or more, over two years and six committees', () => {
  expect(openPacks.length).toBeGreaterThanOrEqual(14);
  expect(new Set(atStart.map(({ committee }) => committee)).size).toBe(6);
  expect(openPacks.some((file) => file.includes('2025-05'))).toBe(true);
});

test('every text in the folder is a pack of the sample', () => {
  const files = readdirSync(path.join(folder, 'packs')).filter((file) => file.endsWith('.txt'));
  expect(files.sort()).toEqual(sample.packs.map(({ file }) => file).sort());
});

test('a pack follows the packs it adds to', () => {
  const dates = atStart.map(({ file }) => /\d{4}-\d\d-\d\d/.exec(file)?.[0]);
  expect(dates).toEqual([...dates].sort());
  expect(atStart.at(-1)?.file).toBe('housing-2026-11-24-non-public.txt');
});

test.each(openPacks)('%s says its committee, its date and its time as the calendar has them', (file) => {
  const { meeting } = readingOf(file);
  const stored = rowsOf('meetings').find(({ key }) => key === file.replace('.txt', ''));
  expect({ date: meeting.date, time: meeting.time, venue: meeting.venue }).toEqual({ date: stored?.date, time: stored?.startsAt, venue: stored?.venue });
});

test.each(openPacks)('the page ranges of %s run on without a gap', (file) => {
  const ranges = readingOf(file).agendaItems.flatMap(({ pages }) => pages ?? []);
  const gaps = ranges.filter(({ from }, index) => index > 0 && from !== (ranges[index - 1]?.to ?? 0) + 1);
  expect(gaps).toEqual([]);
});

test('the next Housing agenda is the richest: two parts, stars, sub-items, and items to follow', () => {
  const { agendaItems } = readingOf('housing-2026-11-24.txt');
  expect(agendaItems.map(({ number }) => number)).toEqual([...'1 2 3 4 5 6 7 8 9 10 11 12 13 14 14a 14b 15 16 17 18'.split(' '), ...'19 20 21 22 23 24 25 26'.split(' ')]);
  expect(agendaItems.filter(({ starred }) => starred).map(({ number }) => number)).toEqual(['12', '13', '14b', '24']);
  expect(agendaItems.filter(({ toFollow }) => toFollow).map(({ number }) => number)).toEqual(['7', '22']);
  expect(agendaItems.filter(({ part }) => part === 'non-public').map(({ number }) => number)[0]).toBe('19');
});

test('the Healthy Lives agenda is a table with presenters and minutes', () => {
  const { agendaItems } = readingOf('healthy-lives-2026-10-15.txt');
  expect(agendaItems.find(({ number }) => number === '9')).toMatchObject({
    title: 'Clean air near schools',
    presenters: ['Oluwaseun Bright', 'Magnus Hale'],
    minutesAllotted: 20,
  });
});

test('a title that only the circle may read stands in no open pack and on no open row', () => {
  const secrets = ['Brackwell', 'Osmond and Pryce', 'Ravensworth', 'ELEVEN FORMER COUNCIL HOMES'];
  const open = [...sample.packs.filter(({ file }) => !file.includes('non-public')).map(({ file }) => packText(file)), ...openRows()].join('\n').toLowerCase();
  expect(secrets.filter((secret) => open.includes(secret.toLowerCase()))).toEqual([]);
  const circle = sample.packs.filter(({ file }) => file.includes('non-public')).map(({ file }) => packText(file)).join('\n').toLowerCase();
  expect(secrets.filter((secret) => !circle.includes(secret.toLowerCase()))).toEqual([]);
});

test('a weekday is never printed with a date that falls on another', () => {
  expect(sample.packs.flatMap(({ file }) => wrongWeekdays(packText(file)))).toEqual([]);
});

describe('imported one after the other', () => {
  const lists = importAll();

  test('every pack lands on the meeting that the calendar has, and leaves no doubt', () => {
    expect(lists.doubts).toEqual([]);
    expect(lists.newMeetings).toEqual([]);
  });

  test('the circle has the real title and the open site the public one', () => {
    const titles = (site: string) => lists.items.filter((item) => item.row.site === site && item.meeting === 'housing-2026-11-24' && item.printedNumber === '21').map(({ title }) => title);
    expect(titles('open')).toEqual(['LOCKWRIGHT ESTATE: CONTRACT MATTER']);
    expect(titles('circle:housing')).toEqual(['LOCKWRIGHT ESTATE: AWARD OF THE LIFT RENEWAL CONTRACT TO BRACKWELL LIFTS']);
  });

  test('every reference to an agenda item finds it', () => {
    const keys = new Set(lists.items.map(({ key }) => key));
    const changes = changesAfterPacks(sample, lists.items);
    expect(JSON.stringify(changes)).not.toContain('"@');
    expect(changes.flatMap(agendaItemOf).filter((key) => !keys.has(key))).toEqual([]);
    expect(changes.flatMap(agendaItemOf).length).toBeGreaterThan(40);
  });

  test('what refers to an item that was not imported says which', () => {
    expect(() => changesAfterPacks(sample, [])).toThrow(/no agenda item \S+-\d{4}-\d\d-\d\d\/\w+ was imported/);
  });
});

/** The importer's own rules on rows kept in memory. */
function importAll() {
  const meetings = rowsOf('meetings').map((row, index) => stored<'meetings'>(row, index, 'open'));
  const items: Stored<'agendaItems'>[] = [];
  const doubts: string[] = [];
  const newMeetings: string[] = [];
  for (const { file, committee: key, part2Titles, covers } of atStart) {
    // A row of the sample fits its list: readSample has checked it.
    const committee = rowsOf('committees').find((row) => row.key === key) as Item<'committees'> | undefined;
    if (!committee) throw new Error(`There is no committee ${key}.`);
    const circle = `circle:${String(committee.circle)}`;
    const plan = planImport({
      reading: readingOf(file),
      committee,
      existing: {
        meetings: meetings.filter((meeting) => meeting.committee === key),
        openItems: items.filter(({ row }) => row.site === 'open'),
        circleItems: committee.circle === null ? null : items.filter(({ row }) => row.site === circle),
        openReports: [],
        circleReports: committee.circle === null ? null : [],
      },
      options: { part2Titles, covers },
    });
    doubts.push(...plan.doubts.map(({ message }) => `${file}: ${message}`));
    newMeetings.push(...plan.changes.flatMap((change) => (change.kind === 'create' && change.list === 'meetings' ? [change.item.key] : [])));
    for (const change of plan.changes) apply(change, items);
  }
  return { items, doubts, newMeetings };
}

function apply(change: ImportChange, items: Stored<'agendaItems'>[]): void {
  if (change.list !== 'agendaItems') return;
  if (change.kind === 'create') {
    items.push(stored<'agendaItems'>(change.item, items.length, change.site));
    return;
  }
  const at = items.findIndex(({ row }) => row.site === change.row.site && row.id === change.row.id);
  const before = items[at];
  if (before) items[at] = { ...before, ...change.columns };
}

function stored<Name extends 'meetings' | 'agendaItems'>(columns: object, index: number, site: SiteKey): Stored<Name> {
  // Rows of the sample and of a plan fit their lists by construction.
  return { ...columns, row: { site, id: String(index), etag: '"1"' } } as Stored<Name>;
}

const openRows = (): string[] => sample.rows.filter(({ site }) => site === 'open').map(({ columns }) => JSON.stringify(columns));

function agendaItemOf(change: Change): string[] {
  if (change.kind !== 'create' || !('agendaItem' in change.item)) return [];
  return change.item.agendaItem === null ? [] : [change.item.agendaItem];
}

test('a meeting to come allots minutes to every item, and they fit between its start and its end', () => {
  const items = readingOf('finance-2026-11-18.txt').agendaItems;
  const meeting = rowsOf('meetings').find(({ key }) => key === 'finance-2026-11-18');
  const minutes = (time: unknown): number => String(time).split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  expect(items.filter(({ minutesAllotted }) => minutesAllotted === null)).toEqual([]);
  expect(items.filter(({ toFollow }) => toFollow).map(({ number }) => number)).toEqual(['9']);
  expect(items.reduce((sum, { minutesAllotted }) => sum + (minutesAllotted ?? 0), 0)).toBe(minutes(meeting?.endsAt) - minutes(meeting?.startsAt));
});

test('a table in a report’s summary keeps its rows and its cells', () => {
  const report = readingOf('housing-2026-11-24.txt').reports.find(({ title }) => /tenant satisfaction/i.test(title));
  const [heading, first] = (report?.summary ?? '').split('\n').filter((line) => line.includes('\t'));
  expect(heading?.split('\t')).toEqual(['Estate', 'Answers', 'Overall satisfaction', 'Repairs', 'Feels safe at home']);
  expect(first?.split('\t')).toEqual(['Weirside Estate', '71', '58%', '55%', '70%']);
});
