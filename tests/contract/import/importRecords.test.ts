import type { Council } from '../../../src/graph/council';
import { createCouncil } from '../../../src/graph/createCouncil';
import { allLists } from '../../../src/lists/index';
import type { Reading } from '../../../src/packs/reading';
import { importPack } from '../../../tools/import/importPack';
import { people } from '../emulator/council';
import { clientFor, provisionedTenant, siteIds, type Tenant } from '../provision/tenant';
import { GraphError } from '../../../src/graph/graphError';
import { aProject } from '../../unit/packs/import/projectReadings';
import { agendaItem, aReport, committee, exemptItem, reading, wholeAgenda } from '../../unit/packs/import/lists';
import { anAction, member, minuteItem, someMinutes } from '../../unit/packs/import/recordReadings';

const september: Reading = { ...reading([agendaItem('6', 'Windows'), exemptItem('15', 'Sale of the depot')], { date: '2026-09-14' }), document: 'september.txt' };
const minutes = someMinutes([
  minuteItem('6', 'Windows', [['approve a budget of £145,000;', 'note the cost.']]),
  minuteItem('15', 'Sale of the depot', ['That the depot be sold.'], { part: 'non-public' }),
]);
const lifts = anAction('31', 'Report to each meeting the number of lift breakdowns by block.');
const secret = anAction('5', 'Report the outcome of the claim.', { list: 'NON-PUBLIC ACTIONS', part: 'non-public' });
const november: Reading = {
  ...reading([agendaItem('1', 'Apologies'), exemptItem('2', 'Non-public minutes')]),
  minutes: [minutes],
  actions: [lifts, anAction('32', 'Write to leaseholders with the estimate for the windows.'), secret],
  members: [member('Councillor Amina Yusuf', 'chair', 4), member('David Birtles', null, 5)],
  vacancies: [{ seat: null, line: 6 }],
  allocations: [{ area: 'Northgate', areas: ['Northgate'], member: 'Amina Yusuf', note: 'to be endorsed', line: 700 }],
};

let tenant: Tenant;
let council: Council;

beforeEach(async () => {
  tenant = await provisionedTenant();
  council = createCouncil({ client: clientFor(tenant, 'clerk', ['Sites.ReadWrite.All']), config: { sites: siteIds } });
  await council.open.committees.create(committee);
  await council.open.areas.create({ key: 'north', title: 'Northgate', committee: null, aliases: null, state: 'active' });
  await run(september);
});

const run = (of = november) => importPack({ council, reading: of, committee: committee.key, options: wholeAgenda });
const actionsOf = async (site: 'open' | 'circle') => (await (site === 'open' ? council.open : council.circle('housing')).actions.in({ committee: committee.key })).items;

test('a pack becomes decisions, members, allocations and actions, each on its site, through Graph and back', async () => {
  expect((await run()).failures).toEqual([]);
  const decisions = { open: await council.open.decisions.in({ meeting: 'hsg-2026-09-14' }), circle: await council.circle('housing').decisions.in({ meeting: 'hsg-2026-09-14' }) };
  expect(decisions.open.items).toMatchObject([{ printedNumber: '6', verb: 'approved', clauses: ['(a) approve a budget of £145,000;', '(b) note the cost.'] }]);
  expect(decisions.circle.items).toMatchObject([{ printedNumber: '15', resolution: 'That the depot be sold.' }]);
  expect((await actionsOf('open')).map(({ seriesNumber, printedNumber }) => [seriesNumber, printedNumber])).toEqual([['hsg-0001', '31'], ['hsg-0002', '32']]);
  expect((await actionsOf('circle')).map(({ seriesNumber }) => seriesNumber)).toEqual(['hsg-np-0001']);
  expect((await council.open.people.all()).items.map(({ name }) => name)).toEqual(['Amina Yusuf', 'David Birtles']);
  expect((await council.open.memberships.in({ committee: 'hsg' })).items.map(({ member: { name }, role, vacant }) => [name, role, vacant])).toEqual([['Amina Yusuf', 'chair', false], ['David Birtles', 'member', false], ['Vacancy', 'member', true]]);
  expect((await council.open.allocations.in({ area: 'north' })).items).toMatchObject([{ member: { name: 'Amina Yusuf' }, state: 'proposed' }]);
});

test('the same pack twice writes nothing', async () => {
  await run();
  expect(await run()).toMatchObject({ written: 0, failures: [], plan: { changes: [], kept: [], doubts: [] } });
});

test('a due date that the next list gives up is told in the action’s history, once though the first try stopped', async () => {
  await run();
  const january = { ...reading([agendaItem('1', 'Apologies')], { date: '2027-01-18' }), document: 'january.txt', actions: [{ ...lifts, dueText: 'March 2027', dueOn: '2027-03-31', overdueFrom: '2027-04-01' }] };
  const again = () => importPack({ council, reading: january, committee: committee.key, options: wholeAgenda, doing: { at: '2027-01-10T09:00:00Z', by: { id: people.clerk, mail: null, name: 'A clerk' } } });
  tenant.control.addFault({ match: { method: 'PATCH', path: allLists.actions.title, times: 1 }, fault: { kind: 'status', status: 403 } });
  expect((await again()).failures).toHaveLength(1);
  expect((await again()).failures).toEqual([]);
  const [action] = await actionsOf('open');
  expect((await council.open.events.in({ subject: action?.key ?? '' })).items.map(({ what, before, after }) => [what, before, after])).toEqual([['Due date moved', 'November 2026', 'March 2027']]);
  expect(action).toMatchObject({ dueText: 'March 2027', timesMoved: 1 });
});

test('the agenda alone is imported where no more is asked for', async () => {
  await importPack({ council, reading: november, committee: committee.key, options: wholeAgenda, onlyAgenda: true });
  expect(await actionsOf('open')).toEqual([]);
  expect((await council.open.people.all()).items).toEqual([]);
});

test('a clerk who is not in the circle imports nothing of its business', async () => {
  tenant.control.addSite({ id: siteIds.circles.housing, url: 'https://council.example/sites/housing', title: 'Housing', groups: { owners: [people.owner] } });
  const { plan, failures } = await run();
  expect(failures).toEqual([]);
  expect(JSON.stringify(plan?.changes)).not.toMatch(/depot be sold|outcome of the claim/);
  expect(plan?.summary.problems.map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringContaining('non-public list of actions'), expect.stringContaining('resolution of business')]));
});

test('an import that fails at an action numbers no later one, and the next completes it without a gap', async () => {
  tenant.control.addFault({ match: { method: 'POST', path: allLists.actions.title, times: 1 }, fault: { kind: 'status', status: 403 } });
  expect((await run()).failures).toEqual([expect.stringContaining(allLists.actions.title)]);
  expect((await run()).failures).toEqual([]);
  expect((await actionsOf('open')).map(({ seriesNumber, printedNumber }) => [seriesNumber, printedNumber])).toEqual([['hsg-0001', '31'], ['hsg-0002', '32']]);
});

test('clerks who import one pack at the same moment make each action once, without a gap', async () => {
  await Promise.all([run(), run(), run()]);
  expect((await run()).failures).toEqual([]);
  expect((await actionsOf('open')).map(({ seriesNumber }) => seriesNumber).sort()).toEqual(['hsg-0001', 'hsg-0002']);
  expect((await run()).written).toBe(0);
});

describe('a gateway report of an estate', () => {
  const estate = { key: 'moat', title: 'Moat House', area: null, ward: null, postcode: null, blocks: null, aliases: null, falseFriends: null, homes: null, leaseholders: null, contact: null, mergedInto: null, state: 'active' as const };
  const item = agendaItem('6', 'Moat House lifts');
  const told = aProject({ gateway: 'Gateway 2', nextGateway: 'Gateway 3', nextGatewayText: 'April 2027', nextGatewayOn: '2027-04-30', totalEstimate: 3000000, funding: [{ source: 'HRA', pounds: 2360000, line: 70 }], lines: { totalEstimate: 61 } });
  const gatewayPack: Reading = { ...reading([item], { date: '2027-01-18' }), document: 'january.txt', reports: [aReport({ itemLine: item.line, project: told })] };

  beforeEach(() => council.open.estates.create(estate));

  test('becomes a project through Graph and back, and twice is once', async () => {
    expect((await run(gatewayPack)).failures).toEqual([]);
    expect((await council.open.projects.all()).items).toMatchObject([{ title: 'Moat House lifts', estates: ['moat'], totalEstimate: 3000000, funding: ['HRA: 2360000'], nextGatewayOn: '2027-04-30' }]);
    expect(await run(gatewayPack)).toMatchObject({ written: 0, plan: { changes: [] } });
  });

  test('is imported but for its project where the site was provisioned before there was a list of them', async () => {
    const missing = { ...council, open: { ...council.open, projects: { ...council.open.projects, all: () => Promise.reject(new GraphError('notFound', 'There is no such list.', { status: 404 })) } } };
    const { plan, failures } = await importPack({ council: missing, reading: gatewayPack, committee: committee.key, options: wholeAgenda });
    expect(failures).toEqual([]);
    expect(plan?.changes.some(({ list }) => list === 'projects')).toBe(false);
    expect(plan?.changes.some(({ list }) => list === 'reports')).toBe(true);
    expect(plan?.summary.problems.map(({ message }) => message).join()).toMatch(/no list MB Projects yet/);
  });
});
