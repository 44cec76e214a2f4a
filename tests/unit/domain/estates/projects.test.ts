import { allCurrent, countProjects, describeSlippage, filterProjects, fundingLine, fundingOf, gatewayName, groupByGateway, isGatewayOverdue, MINE, NO_GATEWAY, slippageOf } from '../../../../src/domain/estates/projects';
import { totalsByEstate } from '../../../../src/domain/estates/projectTotals';
import { project } from './projectRows';

describe('the next gateway', () => {
  test('is overdue from the day behind the last of what is printed', () => {
    const april = project('a', { nextGatewayOn: '2026-04-30' });
    expect(isGatewayOverdue(april, '2026-04-30')).toBe(false);
    expect(isGatewayOverdue(april, '2026-05-01')).toBe(true);
  });

  test('without a date, or of a project that is over, is not overdue', () => {
    expect(isGatewayOverdue(project('a'), '2026-05-01')).toBe(false);
    expect(isGatewayOverdue(project('a', { nextGatewayOn: '2026-04-30', state: 'completed' }), '2026-05-01')).toBe(false);
  });
});

describe('slippage', () => {
  test.each([
    [2, '2026-04-30', '2026-11-30', 'Moved twice, 7 months later'],
    [1, '2026-04-30', '2026-05-31', 'Moved once, 1 month later'],
    [1, '2026-04-30', '2026-03-31', 'Moved once, 1 month earlier'],
    [1, '2026-04-01', '2026-04-30', 'Moved once, by less than a month'],
    [3, null, '2026-04-30', 'Moved three times'],
    [1, '2026-04-30', null, 'Moved once'],
  ])('of %d moves from %s to %s is “%s”', (timesMoved, firstPlannedOn, nextGatewayOn, words) => {
    const slippage = slippageOf({ timesMoved, firstPlannedOn, nextGatewayOn });
    expect(slippage && describeSlippage(slippage)).toBe(words);
  });

  test('of what never moved is none', () => {
    expect(slippageOf(project('a', { nextGatewayOn: '2026-04-30', firstPlannedOn: '2026-04-30' }))).toBeNull();
  });
});

describe('the funding', () => {
  test('is kept one source to a line, and read back', () => {
    const funding = [{ source: 'HRA: capital', pounds: 2360000 }, { source: 'Leaseholders', pounds: null }];
    expect(fundingOf({ funding: funding.map(fundingLine) })).toEqual(funding);
  });

  test('that a clerk typed without a sum has none', () => {
    expect(fundingOf({ funding: ['Grant'] })).toEqual([{ source: 'Grant', pounds: null }]);
    expect(fundingOf({ funding: null })).toEqual([]);
  });
});

describe('the list', () => {
  const all = [
    project('later', { gateway: 'Gateway 3', nextGatewayOn: '2026-09-30' }),
    project('sooner', { gateway: 'Gateway 3 - Design', nextGatewayOn: '2026-05-31' }),
    project('mine', { gateway: 'Gateway 3', estates: ['birch'] }),
    project('first', { gateway: 'Gateway 2: Proposal', nextGatewayOn: '2026-04-30' }),
    project('none'),
    project('over', { gateway: 'Gateway 6', state: 'completed' }),
  ];
  const keys = (rows: readonly { readonly key: string }[]): string[] => rows.map(({ key }) => key);

  test('is by gateway, mine first, then by the date of the next', () => {
    const groups = groupByGateway(filterProjects(all, allCurrent, '2026-05-01', new Set()), new Set(['birch']));
    expect(groups.map(({ gateway, projects }) => [gateway, keys(projects)])).toEqual([['Gateway 2', ['first']], ['Gateway 3', ['mine', 'sooner', 'later']], [NO_GATEWAY, ['none']]]);
  });

  test.each([
    [{ estate: 'birch' }, ['mine']],
    [{ estate: MINE }, ['mine']],
    [{ gateway: 'Gateway 3' }, ['later', 'sooner', 'mine']],
    [{ gateway: NO_GATEWAY }, ['none']],
    [{ onlyOverdue: true }, ['first']],
    [{ state: 'completed' as const }, ['over']],
  ])('narrowed by %o has %o', (filter, found) => {
    expect(keys(filterProjects(all, { ...allCurrent, ...filter }, '2026-05-01', new Set(['birch'])))).toEqual(found);
  });

  test('counts a project that a circle has too once', () => {
    expect(countProjects([project('a'), project('a', {}, 'circle:x'), project('b')])).toBe(2);
  });

  test('calls a gateway by its number', () => {
    expect(gatewayName({ gateway: 'Gateway 3/4 - Options' })).toBe('Gateway 3/4');
    expect(gatewayName({ gateway: 'Concept stage' })).toBe('Concept stage');
  });
});

describe('totals', () => {
  const estates = [{ key: 'birch', title: 'Birch' }, { key: 'alder', title: 'Alder' }, { key: 'oak', title: 'Oak' }];

  test('are by estate in the order of their names, and of estates with projects alone', () => {
    expect(totalsByEstate([project('a', { totalEstimate: 100 }), project('b', { estates: ['birch'], totalEstimate: 50 })], estates).byEstate.map(({ estate, totalEstimate }) => [estate.title, totalEstimate.pounds])).toEqual([['Alder', 100], ['Birch', 50]]);
  });

  test('count what is not known as not known', () => {
    expect(totalsByEstate([project('a', { leaseholdersShare: 0 }), project('b')], estates).all.leaseholdersShare).toEqual({ pounds: 0, known: 1, unknown: 1 });
  });

  test('count a project on two estates with both, and once in all', () => {
    const { byEstate, all, onSeveral } = totalsByEstate([project('a', { estates: ['alder', 'birch'], totalEstimate: 100 })], estates);
    expect(byEstate.map(({ totalEstimate }) => totalEstimate.pounds)).toEqual([100, 100]);
    expect([all.projects, all.totalEstimate.pounds, onSeveral]).toEqual([1, 100, 1]);
  });

  test('count a project that a circle has too once, with what either knows', () => {
    const both = [project('a', { totalEstimate: 100, reportedOn: '2026-01-01' }), project('a', { totalEstimate: 120, budgetToNext: 5, reportedOn: '2026-02-01' }, 'circle:x')];
    expect(totalsByEstate(both, estates).all).toMatchObject({ projects: 1, totalEstimate: { pounds: 120, unknown: 0 }, budgetToNext: { pounds: 5 } });
  });
});
