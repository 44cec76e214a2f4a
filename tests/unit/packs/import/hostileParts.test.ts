import { planFiles } from '../../../../src/packs/import/planFiles';
import type { ExistingRows } from '../../../../src/packs/import/importPlan';
import type { MinutesReading } from '../../../../src/packs/minutesReading';
import type { Reading } from '../../../../src/packs/reading';
import { confirm, nothingReviewed, reviewedFile } from '../../../../src/packs/review/reviewed';
import { agendaItem, aReport, committee, emptyLists, exemptItem, importInto, plan, reading, wholeAgenda } from './lists';

const held: Partial<MinutesReading> = { standing: 'thisBody', date: '2026-09-15' };
const minutesAt = (line: number, more: Partial<MinutesReading> = {}): MinutesReading => ({
  body: 'Housing Committee', standing: 'thisBody', date: '2026-09-15', time: null, endTime: null, venue: null, present: [], observing: [], apologies: [], officers: [], inAttendance: [], declarations: [],
  items: [{ number: '1', title: 'The depot', part: 'public', starred: false, paragraphs: [], resolution: 'That it be sold.', resolutions: [{ text: 'That it be sold.', clauses: [], line: line + 3 }], votes: [], amendments: [], line: line + 2 }],
  actions: [{ text: 'Officers would instruct the agents', owner: null, due: null, item: 0, line: line + 4 }],
  lines: { from: line, to: line + 9 },
  ...more,
});
const withMinutes = (line: number, more: Partial<Reading> = {}): Reading => ({
  ...reading([agendaItem('1', 'Roof repairs'), exemptItem('2', 'Tenders')]),
  reports: [aReport({ itemLine: 11, line: 40 }), aReport({ itemLine: 12, line: 100, title: 'Tenders', classification: 'Non-public' })],
  minutes: [minutesAt(line)],
  ...more,
});
const added = { minutedMeetings: 'add' } as const;

describe('minutes among papers that are not public', () => {
  test('public minutes before them are public', () => {
    const lists = importInto(emptyLists, withMinutes(60), { options: added });
    expect(lists.decisions.map(({ row }) => row.site)).toEqual(['open']);
    expect(lists.actions.map(({ row }) => row.site)).toEqual(['open']);
  });

  test('what they decide and ask for goes to the circle, though their own headings do not say so', () => {
    const lists = importInto(emptyLists, withMinutes(120), { options: added });
    expect(lists.decisions.map(({ row }) => row.site)).toEqual(['circle:housing']);
    expect(lists.actions.map(({ row }) => row.site)).toEqual(['circle:housing']);
  });

  test('for someone who may not read the circle they go nowhere, and it is said', () => {
    const { changes, summary } = plan(withMinutes(120), { options: added, lists: { ...emptyLists, circle: null } });
    expect(JSON.stringify(changes)).not.toMatch(/depot|agents/i);
    expect(summary.problems.map(({ message }) => message).join()).toMatch(/resolution of business taken without the public can go to no site/i);
  });
});

describe('what a person corrects', () => {
  const empty: ExistingRows = { meetings: [], openItems: [], circleItems: [], openReports: [], circleReports: [], records: { minutedItems: { open: [], circle: [] }, decisions: { open: [], circle: [] }, actions: { open: [], circle: [] }, people: [], memberships: [], areas: [], allocations: [], estates: [], projects: { open: [], circle: [], isThere: true } } };

  test('minutes to which a person gives their date are imported as of that day', () => {
    const undated: Reading = { ...reading([agendaItem('1', 'Roof repairs')]), minutes: [minutesAt(60, { ...held, date: null })] };
    const review = confirm(nothingReviewed, undated, 'minutes[0].date', 'minutes[0].date', '2026-09-15');
    const { after } = planFiles({ committee, existing: empty, files: [reviewedFile(undated, review, { ...wholeAgenda, ...added })] });
    expect(after.records?.decisions.open.map(({ decidedOn, resolution }) => [decidedOn, resolution])).toEqual([['2026-09-15', 'That it be sold.']]);
  });

  test('an area to which a person gives its name on the map has its member', () => {
    const misprinted: Reading = { ...reading([agendaItem('1', 'Roof repairs')]), allocations: [{ area: 'Nroth', areas: ['Nroth'], member: 'Ann Lee', note: null, line: 70 }] };
    const areas = [{ key: 'north', title: 'North', state: 'active', aliases: null, row: { site: 'open', id: '1', etag: '"1"' } }] as unknown as NonNullable<ExistingRows['records']>['areas']; // the columns that are read
    const review = confirm(nothingReviewed, misprinted, 'allocations[0].area', 'allocations[0].area', 'North');
    const { after } = planFiles({ committee, existing: { ...empty, records: { ...(empty.records as NonNullable<ExistingRows['records']>), areas } }, files: [reviewedFile(misprinted, review, wholeAgenda)] });
    expect(after.records?.allocations.map(({ area, member }) => [area, member.name])).toEqual([['north', 'Ann Lee']]);
  });
});

describe('papers of Part 2 beside a public agenda', () => {
  const empty: ExistingRows = { meetings: [], openItems: [], circleItems: [], openReports: [], circleReports: [] };
  const main = reading([agendaItem('1', 'Roof repairs'), exemptItem('2', 'The depot')]);
  const closed: Reading = { ...reading([exemptItem('2', 'The depot: sale to Rook Homes')]), document: 'rook.txt' };

  test('the titles of the public agenda are published, and those of the papers are not', () => {
    const files = [reviewedFile(main, nothingReviewed, wholeAgenda), reviewedFile(closed, nothingReviewed, { ...wholeAgenda, covers: 'supplement' })];
    const { after } = planFiles({ committee, existing: empty, files });
    expect(JSON.stringify(after.openItems)).toContain('The depot');
    expect(JSON.stringify([after.openItems, after.meetings])).not.toMatch(/rook/i);
    expect(JSON.stringify(after.circleItems)).toMatch(/Rook Homes/);
  });
});

describe('an answer that is given again', () => {
  test('an item that a person called new is not added a second time when half of a save failed', () => {
    const first = reading([agendaItem('1', 'Risk report'), agendaItem('2', 'Roofs')]);
    const later = reading([agendaItem('1', 'Budget'), agendaItem('2', 'Roofs')]);
    const options = { settled: { 11: 'new' } };
    const before = importInto(emptyLists, first);
    const once = importInto(before, later, { options });
    expect(importInto(once, later, { options })).toEqual(once);
  });
});
