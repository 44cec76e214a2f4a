import { asking, read } from './projectReport';

describe('what does not agree', () => {
  test('is kept as it stands first, and said', () => {
    const { project, doubts } = read(`${asking('Note the total estimated cost of the project at £2,000,000.')}Funding\n\n\tSource\tAmount (£)\n\tReserve\t1,900,000\n\tTotal\t1,900,000\n`);
    expect(project?.totalEstimate).toBe(2000000);
    expect(doubts).toMatchObject([{ kind: 'contradicts', value: 'reports[0].project.totalEstimate' }]);
  });

  test('is said of rows that do not add up', () => {
    expect(read('\tSource of funding\tCost (£)\n\tReserve\t1,000\n\tGrant\t500\n\tTotal\t2,500\n').doubts).toMatchObject([{ kind: 'contradicts', value: 'reports[0].project.funding' }]);
  });

  test('is said of two dates of the next gateway', () => {
    const { project, doubts } = read('Next Gateway: Gateway 3 - Options appraisal\n\nTimetable\n\nOptions appraisal: May 2026\nGateway 3: June 2026\n');
    expect(project?.nextGatewayText).toBe('June 2026');
    expect(doubts).toMatchObject([{ kind: 'contradicts', value: 'reports[0].project.nextGatewayText' }]);
  });

  test('is said of two risks', () => {
    expect(read('Overall risk: Medium\n\nThe overall project risk is high.\n').doubts).toMatchObject([{ kind: 'contradicts', value: 'reports[0].project.risk' }]);
  });
});

describe('what cannot be read', () => {
  test('is a row of the funding without its sum, and said', () => {
    const { project, doubts } = read('\tSource of funding\tCost (£)\n\tReserve\t2.360.O00\n\tLeaseholders\t640,000\n');
    expect(project?.funding).toMatchObject([{ source: 'Reserve', pounds: null }, { source: 'Leaseholders', pounds: 640000 }]);
    expect(doubts).toMatchObject([{ kind: 'unreadable', value: 'reports[0].project.funding' }]);
  });

  test('leaves the leaseholders’ share unknown, not nothing', () => {
    expect(read('\tSource of funding\tCost (£)\n\tReserve\t1,000\n\tLeaseholders\t64O,0\n').project?.leaseholdersShare).toBeNull();
    expect(read('\tSource of funding\tCost (£)\n\tReserve\t1,000\n\tTotal\t1,000\n').project?.leaseholdersShare).toBeNull();
  });

  test('is a budget of which only parts are named', () => {
    const { project, doubts } = read(asking('Approve £20,000 for surveys and £30,000 for fees to reach the next Gateway.'));
    expect(project?.budgetToNext).toBeNull();
    expect(doubts).toMatchObject([{ kind: 'unreadable', value: 'reports[0].project.budgetToNext' }]);
  });
});
