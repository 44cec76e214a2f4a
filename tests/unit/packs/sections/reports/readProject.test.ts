import { asking, cover, read } from './projectReport';

describe('a gateway report in a form with a cell a row', () => {
  const form = [
    'Next steps\tNext Gateway: Gateway 3/4 - Options Appraisal (Regular)',
    '\tRequested Decisions:',
    '\t1. That budget of £40,000 is approved for surveys to reach the next Gateway.',
    '\t2. Note the total estimated cost of the project at £2,000,000 (excluding risk);',
    '2. Resource requirements to reach next Gateway\t',
    '\tItem\tReason\tFunds/ Source of Funding\tCost (£)',
    '\tStaff\tManagement\tHousing account\t10,000',
    '\tFees\tSurveys\tHousing account\t30,000',
    '\tTotal\t\t\t40,000',
    '13. Delivery period and key dates\tOverall project: Appoint surveyor: May 2026 Options appraisal: September 2026 Start works: Spring 2027',
    '\tKey dates: Gateway 3/4 September 2026',
    '14. Risk implications\tOverall project risk: Medium',
    '16. Total estimated cost\tLikely cost range (excluding risk): £1,800,000 to £2,200,000',
    '17. Funding strategy\tChoose 1:',
    '\tFunds/Sources of Funding\tCost (£)',
    '\tHousing account\t1,600,000',
    '\tLong leaseholder contributions\t400,000',
    '\tTotal\t2,000,000',
  ].join('\n');

  test('gives the next gateway with its date, the sums, the funding with the leaseholders’ share, the risk and the dates', () => {
    const { project, doubts } = read(form);
    expect(project).toMatchObject({
      title: 'Alder Court: lifts',
      gateway: 'Gateway 2: Outline case',
      nextGateway: 'Gateway 3/4 - Options Appraisal (Regular)',
      nextGatewayText: 'September 2026',
      nextGatewayOn: '2026-09-30',
      budgetToNext: 40000,
      totalEstimate: 2000000,
      totalText: '£1,800,000 to £2,200,000 (excluding risk)',
      leaseholdersShare: 400000,
      risk: 'Medium',
    });
    expect(project?.funding.map(({ source, pounds }) => [source, pounds])).toEqual([['Housing account', 1600000], ['Long leaseholder contributions', 400000]]);
    expect(project?.keyDates.map(({ label, text, on }) => [label, text, on])).toEqual([
      ['Appoint surveyor', 'May 2026', '2026-05-31'],
      ['Options appraisal', 'September 2026', '2026-09-30'],
      ['Start works', 'Spring 2027', '2027-05-31'],
      ['Gateway 3/4', 'September 2026', '2026-09-30'],
    ]);
    expect(doubts).toEqual([]);
  });

  test('keeps the line of each value', () => {
    const { project, printed } = read(form);
    expect(printed(project?.lines.nextGateway)).toContain('Next Gateway: Gateway 3/4');
    expect(printed(project?.lines.nextGatewayText)).toContain('Key dates: Gateway 3/4');
    expect(printed(project?.lines.budgetToNext)).toContain('budget of £40,000');
    expect(printed(project?.lines.totalEstimate)).toContain('£2,000,000');
    expect(printed(project?.lines.leaseholdersShare)).toContain('leaseholder');
    expect(printed(project?.lines.risk)).toContain('Overall project risk');
    expect(project?.funding.map(({ line }) => printed(line)?.trim())).toEqual(['Housing account\t1,600,000', 'Long leaseholder contributions\t400,000']);
  });
});

describe('a gateway report laid out by gaps', () => {
  test('puts a sentence together again that the page broke', () => {
    const { project } = read(
      [
        '  1. Status               Project Description: renewal of the lifts of Alder Court.',
        '                          Total Estimated Cost of Project (excluding risk): £1,240,000',
        '                          Spend to Date: £86,500',
        '',
        '  2. Next steps           Next Gateway: Gateway 5 - Authority to Start Work',
        '                          Requested Decisions:',
        '                          1. That budget of £45,000 is approved for fees to',
        '                             reach the next Gateway;',
        '',
        '  Milestone               Planned',
        '  Gateway 5               October 2026',
        '  Start on site           January 2027',
      ].join('\n'),
    );
    expect(project).toMatchObject({ nextGateway: 'Gateway 5 - Authority to Start Work', nextGatewayText: 'October 2026', nextGatewayOn: '2026-10-31', budgetToNext: 45000, totalEstimate: 1240000, description: 'renewal of the lifts of Alder Court.' });
  });
});

describe('a gateway report in paragraphs', () => {
  const paragraphs = `${asking('Approve a further £310,000 to reach Gateway 3, of which £60,000 is for staff.', 'Note the total estimated cost of £4.65m excluding risk.')}Background\n\n1. In May the Committee approved £145,000 to reach Gateway 2.\n\n2. Option 1 costs £2,100,000.\n\nMoney\n\n\tItem\tCost (£)\n\tStaff to Gateway 3\t60,000\n\tSurveys\t250,000\n\tTotal to Gateway 3\t310,000\n\n\tSource of funding\tCost (£)\n\tRepairs reserve\t3,810,000\n\tLeaseholder contributions\t840,000\n\tTotal\t4,650,000\n\nTimetable\n\n7. Gateway 3 (detailed design): June 2027. Tender: Autumn 2027. End of works: Quarter 3 2030/2031.\n\nRisks\n\n8. The overall risk is medium. Swifts nest there.\n`;

  test('names the next gateway in its dates, and its sums in its recommendations', () => {
    const { project, doubts } = read(paragraphs);
    expect(project).toMatchObject({ nextGateway: 'Gateway 3 (detailed design)', nextGatewayText: 'June 2027', nextGatewayOn: '2027-06-30', budgetToNext: 310000, totalEstimate: 4650000, leaseholdersShare: 840000, risk: 'Medium' });
    expect(project?.funding.map(({ pounds }) => pounds)).toEqual([3810000, 840000]);
    expect(project?.keyDates.map(({ on }) => on)).toEqual(['2027-06-30', '2027-11-30', '2030-12-31']);
    expect(doubts).toEqual([]);
  });

  test('takes no sum for the next gateway that was approved for an earlier one', () => {
    expect(read('Background\n\nIn May the Committee approved £145,000 to reach Gateway 2.\n').project?.budgetToNext).toBeNull();
  });

  test('finds the date of the next gateway in a sentence that names it', () => {
    const { project } = read('Next steps\n\nNext Gateway: Gateway 3\n\nA report at Gateway 3 is expected in late summer 2027. Tender follows.\n');
    expect(project).toMatchObject({ nextGatewayText: 'late summer 2027', nextGatewayOn: '2027-08-31' });
  });
});

describe('a table of pipes', () => {
  test('may count in thousands, and its total is the total estimate where nothing else says it', () => {
    const { project } = read('| Funding source | £000 | Share |\n| Reserve | 1,500 | 79% |\n| Leaseholders | 420 | 21% |\n| Total | 1,920 | 100% |\n');
    expect(project).toMatchObject({ totalEstimate: 1920000, leaseholdersShare: 420000 });
  });

  test('of several years counts the column that adds them up', () => {
    expect(read('| Funding source | 2026/27 | 2027/28 | Total (£) |\n| Reserve | 500,000 | 1,000,000 | 1,500,000 |\n| Total | 500,000 | 1,000,000 | 1,500,000 |\n').project?.funding.map(({ pounds }) => pounds)).toEqual([1500000]);
  });

  test('of several years without such a column is said to be unread', () => {
    const { project, doubts } = read('| Funding source | 2026/27 | 2027/28 |\n| Reserve | 500,000 | 1,000,000 |\n');
    expect(project?.funding).toMatchObject([{ source: 'Reserve', pounds: null }]);
    expect(doubts).toMatchObject([{ kind: 'unreadable' }]);
  });
});

describe('labels and values', () => {
  test('are a project’s without a table', () => {
    const { project } = read('Next gateway: Gateway 3 - Design\nNext gateway date: Q2 2026/27\nBudget to reach next gateway: £25k\nTotal project cost: £0.9m\nFunding: Housing account £700,000; leaseholders £200,000\nProject risk: Low\n');
    expect(project).toMatchObject({ nextGateway: 'Gateway 3 - Design', nextGatewayText: 'Q2 2026/27', nextGatewayOn: '2026-09-30', budgetToNext: 25000, totalEstimate: 900000, leaseholdersShare: 200000, risk: 'Low' });
  });

  test('that say “TBC” have no date, and that is no doubt', () => {
    const { project, doubts } = read('Next gateway: Gateway 3\nKey dates\n\nGateway 3: TBC\nTender: June 2027\n');
    expect(project).toMatchObject({ nextGatewayText: 'TBC', nextGatewayOn: null });
    expect(doubts).toEqual([]);
  });

  test('say a share of leaseholders in words', () => {
    expect(read(asking('Note that £90,000 will be recovered from leaseholders.')).project?.leaseholdersShare).toBe(90000);
    expect(read('The leaseholders’ contributions are estimated at £90,000.\n').project?.leaseholdersShare).toBe(90000);
  });
});

describe('a report', () => {
  const plain = cover.replace('Gateway:\tGateway 2: Outline case\n', '');

  test('without a gateway is no project’s for naming money or a date', () => {
    expect(read('Summary\n\nThe total cost of the bins was £2,000. Tender: June 2027.\n', plain).project).toBeUndefined();
  });

  test('without a gateway is a project’s where it gives a total, a funding and dates', () => {
    const { project } = read('Total project cost: £900,000\n\nTimetable\n\nTender: June 2027\n\nSource of funding\tCost (£)\nReserve\t900,000\n', plain);
    expect(project).toMatchObject({ gateway: null, totalEstimate: 900000 });
  });

  test('whose title bears its gateway names the project without it', () => {
    expect(read('', cover.replace('lifts\nGateway:\tGateway 2: Outline case', 'lifts - Gateway 4')).project).toMatchObject({ title: 'Alder Court: lifts', gateway: 'Gateway 4' });
  });
});
