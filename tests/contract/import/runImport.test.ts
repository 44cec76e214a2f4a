import { createCouncil } from '../../../src/graph/createCouncil';
import { runPack } from '../../../tools/pack/runPack';
import { clientFor, provisionedTenant, siteIds, sites, type Tenant } from '../provision/tenant';
import { committee } from '../../unit/packs/import/lists';

const front = (date: string) => `Housing Committee\n${date} at 6.30 pm\nCouncil Chamber, Civic Centre\n\n`;
const MAIN = `${front('Monday 23 November 2026')}AGENDA\n\nPART 1 - PUBLIC\n\n1. Apologies\n2. Outstanding actions\n3. Roof repairs\nFor Decision (Pages 3 - 8)\n\nPART 2 - NON-PUBLIC\n\n4. Sale of the Zanzibar depot\n`;
const LATER = `${front('Monday 23 November 2026')}SUPPLEMENTARY AGENDA\n\n5. Boiler failure\nFor Decision (Pages 9 - 12)\n6. Heating charges\n`;
const files: Readonly<Record<string, string>> = { 'main.txt': MAIN, 'later.txt': LATER, 'other.txt': MAIN.replace('Housing Committee', 'Parks Committee') };
const where = ['--site', sites[0]?.url ?? '', '--circle', `housing=${sites[1]?.url}`, '--tenant', 'T', '--client', 'C'];
const meeting = 'hsg-2026-11-23';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await provisionedTenant();
  await council().open.committees.create(committee);
});

const clientOf = (person: 'clerk' | 'member') => clientFor(tenant, person, ['Sites.ReadWrite.All']);
const council = () => createCouncil({ client: clientOf('clerk'), config: { sites: siteIds } });
const openItems = async () => (await council().open.agendaItems.in({ meeting })).items;

async function run(argv: readonly string[], { says = null, person = 'clerk' }: { readonly says?: boolean | null; readonly person?: 'clerk' | 'member' } = {}) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const asked: string[] = [];
  const code = await runPack(['import', ...argv, ...where], {
    readFile: (path) => Buffer.from(files[path] ?? ''),
    connect: () => clientOf(person),
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
    ask: says === null ? null : (question) => Promise.resolve((asked.push(question), says)),
    wait: () => Promise.resolve(),
    random: () => 0,
  });
  return { code, printed: printed.join('\n'), complaints, asked };
}

test('without a terminal nothing is written until --yes says so', async () => {
  const { code, complaints } = await run(['main.txt']);
  expect({ code, complaints }).toEqual({ code: 1, complaints: [expect.stringContaining('--yes')] });
  expect(await openItems()).toEqual([]);
});

test('what would be written, and who sees it from then on, is shown before anybody is asked', async () => {
  const { code, printed, asked } = await run(['main.txt'], { says: false });
  expect(printed).toContain(`To be written to ${sites[0]?.url}; everybody who may open the site sees this`);
  expect(printed).toContain(`To be written to ${sites[1]?.url}; only those cleared for the circle “housing” see this`);
  expect(printed).toContain('MB Agenda items: 4 new');
  expect({ code, asked }).toEqual({ code: 1, asked: ['Write these 6 rows?'] });
  expect(await openItems()).toEqual([]);
});

test('a yes writes it, and running it again writes nothing more', async () => {
  expect(await run(['main.txt'], { says: true })).toMatchObject({ code: 0, complaints: [] });
  expect(await openItems()).toHaveLength(4);
  const again = await run(['main.txt']);
  expect(again).toMatchObject({ code: 0, complaints: [] });
  expect(again.printed).toContain('the lists have what the pack says');
});

test('titles of Part 2 are withheld from the open site unless they are to be published', async () => {
  await run(['main.txt', '--yes']);
  expect(JSON.stringify(await openItems())).not.toContain('Zanzibar');
  expect(JSON.stringify((await council().circle('housing').agendaItems.in({ meeting })).items)).toContain('Zanzibar');
  await run(['main.txt', '--yes', '--publish-part-2-titles']);
  expect(JSON.stringify(await openItems())).toContain('Zanzibar');
});

test('of two files of one meeting the second adds to the first', async () => {
  const { code, complaints } = await run(['main.txt', 'later.txt', '--yes']);
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
  expect((await openItems()).map(({ printedNumber, state }) => [printedNumber, state]).sort()).toEqual(['1', '2', '3', '4', '5', '6'].map((number) => [number, 'onAgenda']));
});

test('a supplement alone, taken for a whole agenda, says what it would withdraw and how to say otherwise', async () => {
  await run(['main.txt', '--yes']);
  expect((await run(['later.txt'])).printed).toContain('--supplement');
  expect(await run(['later.txt', '--supplement', '--yes'])).toMatchObject({ code: 0 });
  expect((await openItems()).filter(({ state }) => state === 'withdrawn')).toEqual([]);
});

test('a committee that nobody has entered is one line that names those that are there', async () => {
  const { code, complaints } = await run(['other.txt', '--yes']);
  expect({ code, complaints }).toEqual({ code: 1, complaints: [expect.stringMatching(/No committee is called “Parks Committee”.*hsg \(Housing Committee\)/)] });
});

test('a member’s import is refused by SharePoint, in words', async () => {
  const { code, complaints } = await run(['main.txt', '--yes'], { person: 'member' });
  expect({ code, complaints }).toEqual({ code: 1, complaints: [expect.stringContaining('SharePoint does not let you do this')] });
});
