import fc from 'fast-check';
import { splitLines } from '../../../../../src/packs/readers/textReader';
import type { AgendaItemReading } from '../../../../../src/packs/reading';
import type { ReportReading } from '../../../../../src/packs/reportReading';
import { readReports, type ReportsRead } from '../../../../../src/packs/sections/reports/readReports';
import { agendaItem } from '../../import/lists';
import { examples } from '../../../../examples';

const read = (text: string, items: readonly AgendaItemReading[] = []): ReportsRead => readReports({ lines: splitLines(text), from: 0, items, meetingDate: null });

function only({ reports }: ReportsRead): ReportReading {
  if (reports.length !== 1 || !reports[0]) throw new Error(`Expected one report, found ${String(reports.length)}.`);
  return reports[0];
}

const cover = (title = 'Bins') => `Report to: Streets Committee\nDate: 3 March 2026\nSubject: ${title}\nReport of: Head of Streets\nClassification: Public\n\n`;
const asking = (body: string): ReportReading => only(read(`${cover()}Summary\n\nThe bins are full.\n\nRecommendations\n\n${body}\n`));

describe('a cover', () => {
  test('gives each value with its line', () => {
    const report = only(read(cover()));
    expect(report).toMatchObject({ title: 'Bins', classification: 'Public', reportOf: 'Head of Streets', dated: '2026-03-03', line: 1 });
    expect(report.lines).toMatchObject({ dated: 2, title: 3, reportOf: 4, classification: 5 });
  });

  test('in two columns has its values in the rows below', () => {
    const report = only(read('Committees:\tDates:\t\nStreets Board - for comment\t2 March 2026\nCabinet - for decision\t16\tMarch\n\t2026\t\nSubject:\tFor Deci\tsion\nBins and\t\nboxes\t\nReport of:\tPublic\nHead of Streets\t\n'));
    expect(report).toMatchObject({ title: 'Bins and boxes', reportOf: 'Head of Streets', classification: 'Public', purposes: ['decision'] });
    expect(report.route.map(({ body, date }) => [body, date])).toEqual([['Streets Board - for comment', '2026-03-02'], ['Cabinet - for decision', '2026-03-16']]);
  });

  test('pairs two bodies in one cell with two dates in another', () => {
    const report = only(read('Committee(s): Streets Board – For comment Cabinet – For Decision\tDated: 2/3/2026 16/3/2026\nSubject: Bins\tPublic report: For Decision\nReport author:\tAnn Lee, Surveyor\n'));
    expect(report.route.map(({ body, date }) => [body, date])).toEqual([['Streets Board – For comment', '2026-03-02'], ['Cabinet – For Decision', '2026-03-16']]);
    expect(report).toMatchObject({ classification: 'Public', author: 'Ann Lee', authors: [{ name: 'Ann Lee', post: 'Surveyor' }] });
  });

  test.each([
    ['labels of a mail', 'From: Ann Lee\nSent: 3 March 2026\nTo: Bo Ray\nSubject: Bins\n'],
    ['a record of versions', 'Title: Bin policy\nAuthor: Ann Lee\nDate: 3 March 2026\nVersion: 2\nStatus: Draft\n'],
    ['whom to ask', 'Report Author\tAnn Lee\nContact details\tann@streets.example\nAppendices\tNone\n'],
    ['the head of minutes', 'Committee: Streets\nDate: 3 March 2026\nTime: 6 pm\nVenue: Town Hall\n'],
  ])('is not %s', (_what, text) => {
    expect(read(text).reports).toEqual([]);
  });

  test('dated without a year has no date and a problem', () => {
    const found = read(cover().replace('3 March 2026', 'Wed 3 March'));
    expect(only(found).dated).toBeNull();
    expect(found.problems.map(({ line }) => line)).toEqual([2]);
  });
});

describe('ticks', () => {
  const boxes = (rows: string): ReportsRead => read(`${cover()}Is this report for:\n\n${rows}\n\nBackground\n`);

  test('are read beside their words', () => {
    expect(only(boxes('<input checked="" type="checkbox"/>\tInformation\t<input type="checkbox"/>\tDecision\n[x]\tDiscussion'))).toMatchObject({ purposes: ['information', 'discussion'] });
  });

  test('lost on the way are unknown, not no', () => {
    const found = boxes('- Information\n- Discussion\n- Decision');
    expect(only(found).purposes).toBeNull();
    expect(found.problems.map(({ line }) => line)).toEqual([7]);
  });

  test('that are all empty are none', () => {
    expect(only(boxes('☐ Information\n☐ Decision')).purposes).toEqual([]);
  });
});

describe('recommendations', () => {
  test('keep nested clauses on lines of their own', () => {
    expect(asking('Members are asked to:\n\n1. Agree that:\n a. bins be emptied; and\n b. boxes be bought.\n2. Note the cost.')).toMatchObject({
      recommendationsLeadIn: 'Members are asked to:',
      recommendations: ['Agree that:\na. bins be emptied; and\nb. boxes be bought.', 'Note the cost.'],
      recommendationLines: [15, 18],
    });
  });

  test('cut by a page are put together again', () => {
    expect(asking('- Approve the purchase of\n\nPage 7\n\nten bins.\n- Note the cost.').recommendations).toEqual(['Approve the purchase of ten bins.', 'Note the cost.']);
  });

  test('end where numbers begin again', () => {
    expect(asking('1. Agree the route.\n2. Note the cost.\n\n1. The route was made in 2019.').recommendations).toHaveLength(2);
  });

  test('end where another list begins after a finished sentence', () => {
    expect(asking('(a) agree the route; and\n(b) note the cost.\n\n1. The route was made in 2019.').recommendations).toHaveLength(2);
  });

  test('that lost their bullets in one cell are parted', () => {
    expect(asking('Members are asked to:\n\n That £60 is approved. Note the total of £90 (with tax); That the Clerk writes (to all).').recommendations).toEqual(['That £60 is approved.', 'Note the total of £90 (with tax);', 'That the Clerk writes (to all).']);
  });

  test('in a plain sentence are kept whole', () => {
    expect(asking('Members are asked to note the report.\n\nMain Report\n\nSee attached.').recommendations).toEqual(['Members are asked to note the report.']);
  });

  test('with a misprint are kept and flagged', () => {
    const found = read(`${cover()}Recommendation\n\n1. Not the budget of £60.\n`);
    expect(only(found).recommendations).toEqual(['Not the budget of £60.']);
    expect(found.problems.map(({ line }) => line)).toEqual([9]);
    expect(found.problems[0]?.message).toContain('“Note”');
  });

  test('with a number missing are flagged', () => {
    expect(read(`${cover()}Recommendations\n\n1. Agree.\n3. Note the cost.\n`).problems.map(({ line }) => line)).toEqual([10]);
  });

  test('of an annex are not the report’s', () => {
    expect(only(read(`${cover()}Background\n\nBins.\n\nThis page is intentionally left blank\n\nRecommendation 1: Homes should record falls.\n\nRecommendations\n\n1. Homes should rest.\n`)).recommendations).toEqual([]);
  });
});

describe('the item of a report', () => {
  const items = [agendaItem('1', 'Apologies', { line: 1 }), agendaItem('2', 'Emptying of bins', { line: 2 }), agendaItem('3', 'Boxes', { line: 3 })];

  test('is told by its title; other words are kept and said', () => {
    const found = read(cover('Bins: their emptying'), items);
    expect(only(found)).toMatchObject({ agendaItem: '2', itemLine: 2, title: 'Bins: their emptying' });
    expect(found.problems.map(({ line }) => line)).toEqual([1]);
  });

  test('is told by the number printed above it where titles differ', () => {
    expect(only(read(`Agenda Item 3\n\n${cover('Something else')}`, items))).toMatchObject({ agendaItem: '3' });
  });

  test('that cannot be told is a problem', () => {
    const found = read(cover('Quarterly treasury outlook'), items);
    expect(only(found)).toMatchObject({ agendaItem: null, itemLine: null });
    expect(found.problems.map(({ line }) => line)).toEqual([1]);
  });
});

test('sums are kept as printed, with what they are', () => {
  const report = only(read(`${cover()}Money\n\nThe cost is £2.36m to £2.5m. Last year it was £90,000.\n\n\tItem\tCost (£)\n\tBins\t1,500\n`));
  expect(report.money.map(({ figure, said }) => [figure, said])).toEqual([['£2.36m to £2.5m', 'The cost is £2.36m to £2.5m.'], ['£90,000', 'Last year it was £90,000.'], ['1,500', 'Bins 1,500']]);
});

test('a gateway report names its gateway and the next', () => {
  const report = only(read('Committee:\tDate:\nStreets Committee\t3 March 2026\nSubject:\tGatew\tay 2: Design\nBins\t\nReport of:\tHead of Streets\n\nRecommendations\n\nNext Gateway: Gateway 3 - Options\n\nRequested Decisions:\n\n1. Approve £60.\n'));
  expect(report).toMatchObject({ title: 'Bins', gateway: 'Gateway 2: Design', nextGateway: 'Gateway 3 - Options', recommendations: ['Approve £60.'] });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(cover(), 'Recommendations\n\n', 'Members are asked to:\n', '1. Note ', '(a) ', ' - ', '\t', '|', '£1,000 ', 'Gateway 2: ', 'Subject:\t', 'Report of:\n', 'Committee(s):\tDated:\n', '<input type="checkbox"/>', '\f', '\n', 'ann@x.example\n', 'Appendices\n', 'Contact\n', '10 March 2026 ', ' and ', 'Agenda Item 2\n');

  test('reading gives a report or none, and never throws', () => {
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 20 })), { maxLength: 60 }), (pieces) => {
      for (const report of read(pieces.join(''), [agendaItem('2', 'Bins', { line: 1 })]).reports) {
        expect(report.recommendationLines).toHaveLength(report.recommendations.length);
        expect(report.line).toBeGreaterThan(0);
      }
    }), examples(300));
  });

  test.each([
    ['one endless line of a cover', `${cover()}${'Subject: '.repeat(20_000)}`],
    ['endless spaces', `${cover()}Recommendations\n${' '.repeat(50_000)}\n${'a '.repeat(50_000)}`],
    ['endless figures', `${cover()}Money\n${'£1,'.repeat(20_000)}\n${'1.'.repeat(20_000)}`],
    ['endless brackets', `${cover()}Recommendations\n${'('.repeat(40_000)}\n${'<input '.repeat(10_000)}`],
    ['thousands of covers', cover().repeat(1500)],
    ['thousands of cells', `${cover()}${'a\t'.repeat(30_000)}\nReport author:\t${'Ann Lee and '.repeat(5000)}`],
  ])('%s is read in time that grows with its length', (_what, text) => {
    const before = process.cpuUsage().user;
    read(text);
    expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
  });
});
