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

  test('without labels begins with the body and the day, and leaves those named at the end of the report before it there', () => {
    const worded = (title: string, end: string): string => `Scrutiny Panel: Streets                      3 March 2026\nReport of the Director of Streets\nPortfolio of the Executive Member for Streets\n\n${title}\n\nSummary\n\n1.  It is so.\n\nRecommendations\n\n2.  The Panel is asked to:\n\n    1)  Note it.\n\n${end}`;
    const authors = 'Contact Details\n\nAuthor:                  Chief Officer responsible for the report:\nAnn Lee                  Bo Ray\nParking Manager          Director of Streets\n\n';
    const { reports } = read(worded('Bins', authors) + worded('Benches', ''));
    expect(reports.map(({ title, reportOf, author, dated }) => [title, reportOf, author, dated])).toEqual([
      ['Bins', 'Director of Streets', 'Ann Lee', '2026-03-03'],
      ['Benches', 'Director of Streets', null, '2026-03-03'],
    ]);
    expect(reports[0]?.contact).toMatchObject({ name: 'Ann Lee', post: 'Parking Manager' });
  });

  test('with nothing but who reports, below the body and the day, is one where sections follow', () => {
    const head = '\nSTREETS COMMITTEE\n3 MARCH 2026\n\nREPORT OF THE HEAD OF STREETS\n\nBINS\n\n';
    expect(only(read(`${head}1. PURPOSE OF REPORT\n\n1.1 To seek approval.\n\n2. RECOMMENDATIONS\n\n2.1 That the bins be bought.\n2.2 That the cost be noted.\n\n3. BACKGROUND\n\n3.1 It is so.\n`))).toMatchObject({ title: 'BINS', reportOf: 'HEAD OF STREETS', dated: '2026-03-03', recommendations: ['That the bins be bought.', 'That the cost be noted.'] });
    expect(read(`${head}The Head of Streets spoke. RESOLVED that it be noted.\n`).reports).toEqual([]);
  });

  test('has a value in the cell beside each of its labels, however many stand in a row', () => {
    const report = only(read('Report to:\tCabinet\tDate: 3 March 2026\nReport Title:\tBins\nReport Author:\tAnn Lee\nKey Decision:\tYes\tForward Plan No:\tKD12/26\nReport Status:\tOpen\n'));
    expect(report).toMatchObject({ title: 'Bins', author: 'Ann Lee', keyDecision: 'Yes', classification: 'Open', dated: '2026-03-03' });
    expect(report.route.map(({ body, date }) => [body, date])).toEqual([['Cabinet', '2026-03-03']]);
  });

  test('has bodies with the day between their name and what they are to do', () => {
    const report = only(read('Report to:\tCabinet – 3 March 2026 – for decision\n\tScrutiny Board – 2 March 2026 – for comment\nSubject:\tBins\nReport by:\tHead of Streets\n\n'));
    expect(report.route.map(({ body, date }) => [body, date])).toEqual([['Cabinet – for decision', '2026-03-03'], ['Scrutiny Board – for comment', '2026-03-02']]);
  });

  test.each([
    ['labels of a mail', 'From: Ann Lee\nSent: 3 March 2026\nTo: Bo Ray\nSubject: Bins\n'],
    ['a record of versions', 'Title: Bin policy\nAuthor: Ann Lee\nDate: 3 March 2026\nVersion: 2\nStatus: Draft\n'],
    ['whom to ask', 'Report Author\tAnn Lee\nContact details\tann@streets.example\nAppendices\tNone\n'],
    ['the head of minutes', 'Committee: Streets\nDate: 3 March 2026\nTime: 6 pm\nVenue: Town Hall\n'],
  ])('is not %s', (_what, text) => {
    expect(read(text).reports).toEqual([]);
  });

  test.each([
    ['Exempt information: None', null],
    ['Exempt: No', 'Exempt: No'],
    ['Exempt information: Appendix B is exempt under paragraph 2', 'Appendix B is exempt under paragraph 2'],
  ])('that says “%s” is classified as %s', (label, classification) => {
    expect(only(read(cover().replace('Classification: Public', label))).classification).toBe(classification);
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

  test.each([
    ['☑ Information ☐ Decision', ['information']],
    ['For Decision ☑   For Information ☐   For Discussion ☐', ['decision']],
    ['For Decision [ ]   For Information [x]', ['information']],
  ])('are read in a row without the question, before or behind their words: “%s”', (row, purposes) => {
    expect(only(read(`${cover()}${row}\n\nBackground\n`)).purposes).toEqual(purposes);
  });

  test('are unknown where the cover prints every purpose and chooses none', () => {
    const found = read(`${cover().trimEnd()}\nPurpose: Decision / Information / Discussion\n\nBackground\n`);
    expect(only(found).purposes).toBeNull();
    expect(found.problems).toContainEqual(expect.objectContaining({ line: 6, kind: 'unreadable', value: 'reports[0].purposes' }));
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

describe('a cover that only gaps lay out', () => {
  test('has what the report is stamped far behind its title', () => {
    expect(only(read('Committee:                         Dated:\nStreets Committee                  3 March 2026\nSubject: Bins and boxes            Public\nReport of: Head of Streets         For Decision\nReport author: Ann Lee, Surveyor\n'))).toMatchObject({ title: 'Bins and boxes', classification: 'Public', author: 'Ann Lee' });
  });

  test('keeps apart what stands below two labels', () => {
    expect(only(read('Committees:                        Dates:\nStreets Committee                  3 March 2026\nSubject:                           Gateway 4:\nBins and boxes                     Detailed options\nReport of:                         For Decision\nHead of Streets\n')).title).toBe('Bins and boxes');
  });

  test('goes on below a title as long as its line', () => {
    const report = only(read('Report of the Head of Streets\nReport to the Streets Committee\nDate: 3 March 2026\nSubject: Application for the grant of a licence for the sale of bins and boxes at 8 Dock\nRoad, Wyrebridge\n\nSummary\n\nIt is so.\n'));
    expect(report.title).toBe('Application for the grant of a licence for the sale of bins and boxes at 8 Dock Road, Wyrebridge');
  });

  test('may offer every purpose in one row, which is no part of the value above it', () => {
    expect(only(read('Report to the Streets Committee\n3 March 2026\n\nBins and boxes\n\nReport by:      Ann Lee, Head of Streets\nStatus:         Open\nPurpose:        Decision  X      Discussion         Information\n\nSummary\n\nIt is so.\n'))).toMatchObject({ title: 'Bins and boxes', classification: 'Open', author: 'Ann Lee' });
  });
});

test('a person with a post who reports is the author; an office is not', () => {
  expect(only(read(cover().replace('Head of Streets', 'Ann Lee, Head of Streets'))).author).toBe('Ann Lee');
  expect(only(read(cover())).author).toBeNull();
});

test('a numbered sentence without a colon leads in to the clauses below it', () => {
  expect(asking('1.     Cabinet is RECOMMENDED to\n\n       (a)  note the bins; and\n\n       (b)  buy more.').recommendations).toEqual(['note the bins; and', 'buy more.']);
});

test('a form has what is asked for under a heading in its second column', () => {
  const report = only(read(`${cover()}1. Status update        Project: bins.\n\n2. Next steps and       Next Gateway: Gateway 5\nrequested decisions     Requested Decisions:\n                        1. That Option 2 is approved;\n                        2. Note the cost.\n`));
  expect(report.recommendations).toEqual(['That Option 2 is approved;', 'Note the cost.']);
});

test('a report on an application is told by its number and its place, which is its title', () => {
  const report = only(read('Agenda Item 4a\n\nApplication No:        25/01873/FUL\nLocation:              Land North of Chapel Lane\nProposal:              Nine dwellings\nApplicant:             Homes Ltd\nCase Officer:          Ann Lee, Principal Planner\nWard:                  Oakhurst\nRecommendation:        Grant permission\n\n1. THE SITE\n\n1.1 A field.\n\n2. RECOMMENDATION\n\nIt is recommended that:\n\n1.  permission be granted; and\n\n2.  the Head of Planning be authorised to complete an agreement.\n'));
  expect(report).toMatchObject({ title: 'Land North of Chapel Lane', author: 'Ann Lee', wards: 'Oakhurst', recommendations: ['permission be granted; and', 'the Head of Planning be authorised to complete an agreement.'] });
});

test('what stands apart below a label left open is none of its value', () => {
  const report = only(read('Committee:                 Dated:\nStreets Committee          3 March 2026\nSubject:                   Gateway 4:\nBins                       Options\nReport of:                 For Decision\nHead of Streets\nReport author:\nAnn Lee, Surveyor\n\nPUBLIC\n\n1. Status update        Project: bins.\n                        RAG Status: Amber (last report: Green)\n'));
  expect(report).toMatchObject({ classification: 'PUBLIC', authors: [{ name: 'Ann Lee', post: 'Surveyor' }] });
});

describe('a cover of few labels', () => {
  const FIRST_SECTION = '1. Recommendations\n1.1 The Committee is asked to:\n1.1.1 note the programme; and\n1.1.2 approve the budget.\n';
  const asked = { recommendations: ['note the programme; and', 'approve the budget.'] };

  test('says only which wards it touches, under the body, the hour and the title', () => {
    const report = only(read(`Streets Committee\n\n10.00am, Tuesday, 3 March 2026\n\nBins Programme\n\nExecutive/routine\nWards affected     All\n\n${FIRST_SECTION}`));
    expect(report).toMatchObject({ title: 'Bins Programme', dated: '2026-03-03', wards: 'All', ...asked });
  });

  test('has a heading for its title, and “On” for its day', () => {
    const report = only(read(`To: Streets Committee\nOn: 3 March 2026\nReport by: Director of Streets\nHeading: Bins Programme\n\nExecutive/routine     Executive\nWards                 All\n\n${FIRST_SECTION}`));
    expect(report).toMatchObject({ title: 'Bins Programme', dated: '2026-03-03', reportOf: 'Director of Streets', wards: 'All', ...asked });
  });

  test('stands below the number of its item', () => {
    const { reports } = read('Item 3\n\nBINS PROGRAMME\n\nReport by Director of Streets\n\nPURPOSE\nTo tell members.\n\nRECOMMENDATION\nThat the programme be noted.\n', [agendaItem('2', 'Trees'), agendaItem('3', 'Rubbish')]);
    expect(reports).toMatchObject([{ title: 'BINS PROGRAMME', agendaItem: '3', reportOf: 'Director of Streets', recommendations: ['That the programme be noted.'] }]);
  });

  test('has the body and the day in one line, and its title is no body', () => {
    const report = only(read('Report to Streets Committee 3 March 2026\n\nBins Programme\n\nPurpose of report: For decision\nContact: Ann Reed, Streets Manager\n\nRecommendations\n(a) That the programme be noted.\n\nIntroduction\n1. The programme.\n'));
    expect(report).toMatchObject({ title: 'Bins Programme', dated: '2026-03-03', route: [{ body: 'Streets Committee' }], purposes: ['decision'] });
  });

  test('is no cover where no report begins below it', () => {
    expect(read('Streets Committee\n\n10.00am, Tuesday, 3 March 2026\n\nBins Programme\n\nExecutive/routine\nWards affected     All\n\nPresent: Councillors Ash and Elm\n').reports).toEqual([]);
  });
});
