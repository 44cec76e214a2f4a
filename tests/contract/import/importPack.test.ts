import type { Council } from '../../../src/graph/council';
import { createCouncil } from '../../../src/graph/createCouncil';
import { allLists } from '../../../src/lists/index';
import { importPack } from '../../../tools/import/importPack';
import { people } from '../emulator/council';
import { clientFor, provisionedTenant, siteIds, type Tenant } from '../provision/tenant';
import { agendaItem, aReport, committee, exemptItem, reading, wholeAgenda } from '../../unit/packs/import/lists';

const sale = exemptItem('3', 'Sale of the Mill Lane depot', { purpose: 'decision', pages: { from: 90, to: 99 } });
const pack = reading([agendaItem('1', 'Apologies'), agendaItem('2', 'Roof repairs', { purpose: 'decision', pages: { from: 7, to: 16 }, note: 'Appendix 1\nAppendix 2' }), sale]);
const meeting = 'hsg-2026-11-23';

let tenant: Tenant;
let council: Council;

beforeEach(async () => {
  tenant = await provisionedTenant();
  council = councilOf('clerk');
  await council.open.committees.create(committee);
});

const councilOf = (person: 'clerk' | 'member' | 'owner'): Council => createCouncil({ client: clientFor(tenant, person, ['Sites.ReadWrite.All']), config: { sites: siteIds } });
const run = (of = pack, onlyPlan = false) => importPack({ council, reading: of, committee: committee.key, options: wholeAgenda, onlyPlan });

test('a pack becomes a meeting and its items, Part 2 on both sites', async () => {
  expect(await run()).toMatchObject({ written: 5, failures: [] });
  expect((await council.open.meetings.byKey(meeting))?.startsAt).toBe('18:30');
  const open = (await council.open.agendaItems.in({ meeting })).items;
  const [exempt] = (await council.circle('housing').agendaItems.in({ meeting })).items;
  expect(open.map(({ title, pagesFrom }) => [title, pagesFrom])).toEqual(expect.arrayContaining([['Roof repairs', 7], [sale.title, null]]));
  expect(exempt).toMatchObject({ title: sale.title, pagesFrom: 90, key: open.find(({ title }) => title === sale.title)?.key });
});

test('the same pack twice writes nothing, through Graph and back', async () => {
  await run();
  expect(await run()).toMatchObject({ written: 0, failures: [], plan: { changes: [], kept: [], doubts: [] } });
});

test('what a clerk edited in between stays', async () => {
  await run();
  const row = (await council.open.agendaItems.in({ meeting })).items.find(({ title }) => title === 'Roof repairs');
  if (!row) throw new Error('The item was not imported.');
  await council.open.agendaItems.update(row.row, { pagesTo: 17 });
  const corrected = reading(pack.agendaItems.map((item) => (item.number === '2' ? { ...item, pages: { from: 8, to: 18 } } : item)));
  expect(await run(corrected)).toMatchObject({ written: 1, plan: { kept: [{ column: 'pagesTo', mine: 17, theirs: 18, isConflict: true }] } });
  expect(await council.open.agendaItems.byKey(row.key)).toMatchObject({ pagesFrom: 8, pagesTo: 17 });
});

test('a report comes back with the clauses of its recommendations, and again changes nothing', async () => {
  const recommendations = ['Agree that:\n(a) the roofs be renewed; and\n(b) tenants be told.', 'Note the cost.'];
  const withReport = { ...pack, reports: [aReport({ itemLine: pack.agendaItems[1]?.line ?? null, recommendations, recommendationLines: [50, 53] })] };
  expect(await run(withReport)).toMatchObject({ written: 6, failures: [] });
  expect((await council.open.reports.in({ meeting })).items).toMatchObject([{ recommendations, state: 'current' }]);
  expect(await run(withReport)).toMatchObject({ written: 0, failures: [] });
});

test('where nobody has said what of Part 2 is for everyone, the titles that are shown already stay, and no other is shown', async () => {
  const again = (of: typeof pack) => importPack({ council, reading: of, committee: committee.key, options: { ...wholeAgenda, part2Titles: 'unsaid' } });
  const titles = async () => (await council.open.agendaItems.in({ meeting })).items.filter(({ part }) => part === 'non-public').map(({ title }) => title);
  await run();
  expect(await again(pack)).toMatchObject({ written: 0, failures: [] });
  await again(reading([...pack.agendaItems, exemptItem('4', 'Claim against the council', {})]));
  expect(await titles()).toEqual([sale.title, 'Exempt business']);
});

test('a plan alone writes nothing', async () => {
  expect(await run(pack, true)).toMatchObject({ written: 0, plan: { summary: { created: 4 } } });
  expect((await council.open.meetings.in({ committee: committee.key })).items).toEqual([]);
});

test('a clerk who is not in the circle imports the places on the agenda alone', async () => {
  tenant.control.addSite({ id: siteIds.circles.housing, url: 'https://council.example/sites/housing', title: 'Housing', groups: { owners: [people.owner] } });
  const { plan, failures } = await run();
  expect(failures).toEqual([]);
  expect(plan?.summary.problems.map(({ message }) => message)).toEqual([expect.stringContaining('you cannot read the site of the circle')]);
  expect((await council.open.agendaItems.in({ meeting })).items).toHaveLength(3);
});

test('an import that fails on the way says where, and the next completes it', async () => {
  tenant.control.addFault({ match: { method: 'POST', path: allLists.agendaItems.title, times: 1 }, fault: { kind: 'status', status: 403 } });
  expect((await run()).failures).toEqual([expect.stringContaining(`${allLists.agendaItems.title}, ${meeting}.`)]);
  expect((await run()).failures).toEqual([]);
  expect((await council.open.agendaItems.in({ meeting })).items).toHaveLength(3);
  expect((await council.circle('housing').agendaItems.in({ meeting })).items).toHaveLength(1);
});

test('a committee that is not there is said, and nothing is written', async () => {
  expect(await importPack({ council, reading: pack, committee: 'nobody', options: wholeAgenda })).toEqual({ plan: null, written: 0, failures: [expect.stringContaining('There is no committee nobody')] });
});

test('a pack without a date imports nothing and says why', async () => {
  const { plan, written, failures } = await run(reading(pack.agendaItems, { date: null }));
  expect({ written, failures, problems: plan?.summary.problems }).toEqual({ written: 0, failures: [], problems: [expect.objectContaining({ line: null, message: expect.stringContaining('does not say when') as string })] });
});

test('an item that cannot be read stops the import, which might add it again', async () => {
  await run();
  const row = (await council.open.agendaItems.in({ meeting })).items[0];
  await clientFor(tenant, 'owner', ['Sites.ReadWrite.All']).write('PATCH', `/sites/${siteIds.open}/lists/${encodeURIComponent(allLists.agendaItems.title)}/items/${row?.row.id}/fields`, { ReadFrom: 'not JSON' });
  const { written, failures } = await run();
  expect({ written, failures }).toEqual({ written: 0, failures: [expect.stringMatching(/Nothing was imported.*row 1 of MB Agenda items \(source/)] });
});

test('a member’s import is refused by SharePoint', async () => {
  council = councilOf('member');
  const { written, failures } = await run();
  expect({ written, failures }).toEqual({ written: 0, failures: [expect.stringContaining('SharePoint does not let you do this')] });
});
