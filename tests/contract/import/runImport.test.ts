import { createCouncil } from '../../../src/graph/createCouncil';
import { runPack } from '../../../tools/pack/runPack';
import { newAction } from '../../../src/domain/newAction';
import { clientFor, provisionedTenant, siteIds, sites, type Tenant } from '../provision/tenant';
import { committee } from '../../unit/packs/import/lists';

const front = (date: string) => `Housing Committee\n${date} at 6.30 pm\nCouncil Chamber, Civic Centre\n\n`;
const MAIN = `${front('Monday 23 November 2026')}AGENDA\n\nPART 1 - PUBLIC\n\n1. Apologies\n2. Outstanding actions\n3. Roof repairs\nFor Decision (Pages 3 - 8)\n\nPART 2 - NON-PUBLIC\n\n4. Sale of the Zanzibar depot\n`;
const LATER = `${front('Monday 23 November 2026')}SUPPLEMENTARY AGENDA\n\n5. Boiler failure\nFor Decision (Pages 9 - 12)\n6. Heating charges\n`;
const files: Readonly<Record<string, string>> = { 'main.txt': MAIN, 'later.txt': LATER, 'october.txt': MAIN.replace('Monday 23 November', 'Monday 19 October'), 'undated.txt': LATER.replace(/.* at 6.30 pm\n/, ''), 'Zanzibar.txt': MAIN, 'exempt.txt': MAIN.replace('3. Roof repairs\nFor Decision (Pages 3 - 8)\n', '').replace('4. Sale', '3. Roof repairs\n4. Sale'), 'other.txt': MAIN.replace('Housing Committee', 'Parks Committee') };
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
    now: () => '2026-11-18T09:00:00Z',
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
  expect({ code, asked }).toEqual({ code: 1, asked: ['Write these 6 rows and keep main.txt?'] });
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

test('the files of several meetings are put to their meetings as on the screen, whatever their order, and it is said', async () => {
  const { code, complaints, printed } = await run(['later.txt', 'october.txt', 'main.txt', '--yes']);
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
  expect(printed).toContain('3 files of 2 meetings:\n  Housing Committee, Mon 23 Nov 2026: main.txt, then later.txt\n  Housing Committee, Mon 19 Oct 2026: october.txt');
  expect((await openItems()).map(({ printedNumber, state }) => [printedNumber, state]).sort()).toEqual(['1', '2', '3', '4', '5', '6'].map((number) => [number, 'onAgenda']));
});

test('a file that does not say of which meeting it is stops the import, and is named', async () => {
  const { code, complaints } = await run(['main.txt', 'undated.txt', '--yes']);
  expect({ code, complaints }).toEqual({ code: 1, complaints: [expect.stringMatching(/^undated\.txt: .*Nothing was imported/)] });
  expect(await openItems()).toEqual([]);
});

const papersOf = async (site: 'open' | 'circle:housing') => (await council().at(site).documents.in({ meeting })).items.map(({ title, kind, state }) => `${title}: ${kind}, ${state}`).sort();

test('a file with a Part 2 is kept beside its meeting on the circle’s site alone, with its reading, and is not kept twice', async () => {
  const { printed } = await run(['main.txt', '--yes']);
  expect(printed).toContain('main.txt: those cleared for the circle “housing”, and nobody else.');
  expect(printed).toContain('Kept beside the meeting: main.txt');
  expect(await papersOf('circle:housing')).toEqual(['main.txt.reading.json: reading, current', 'main.txt: non-public pack, current']);
  expect(await papersOf('open')).toEqual([]);
  expect((await run(['main.txt', '--yes'])).printed).not.toContain('Kept beside the meeting');
});

test('a supplement without a Part 2 is kept for everyone', async () => {
  await run(['main.txt', 'later.txt', '--yes']);
  expect(await papersOf('open')).toEqual(['later.txt.reading.json: reading, current', 'later.txt: supplement, current']);
});

test('a pack that was kept for everyone and is non-public now is taken off the open site, its file too', async () => {
  await run(['main.txt', '--yes', '--publish-part-2-titles']);
  expect(await papersOf('open')).toEqual(['main.txt.reading.json: reading, current', 'main.txt: main pack, current']);
  expect((await run(['main.txt', '--yes'])).printed).toContain('Nothing is to be written');
  const { code, printed } = await run(['main.txt', '--yes', '--withhold-part-2-titles']);
  expect(code).toBe(0);
  expect(printed).toContain('main.txt is taken off the committee site');
  expect(await papersOf('open')).toEqual(['Exempt business: main pack, withdrawn', 'Exempt business: reading, withdrawn']);
  const left = await clientOf('clerk').read(`/sites/${siteIds.open}/drive/root:/Packs/${meeting}:/children`);
  expect(left).toMatchObject({ value: [] });
  await run(['main.txt', '--yes', '--publish-part-2-titles']);
  expect(await papersOf('open')).toEqual(['main.txt.reading.json: reading, current', 'main.txt: main pack, current']);
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

test('two who import one pack at the same moment leave each row once, and importing again writes nothing', async () => {
  await Promise.all([run(['main.txt', '--yes']), run(['main.txt', '--yes'])]);
  const rows = await openItems();
  expect(rows.map(({ printedNumber, state }) => [printedNumber, state]).sort()).toEqual(['1', '2', '3', '4'].map((number) => [number, 'onAgenda']));
  expect((await council().circle('housing').agendaItems.in({ meeting })).items).toHaveLength(1);
  expect((await council().open.meetings.in({ year: '2026' })).items.map(({ key }) => key)).toEqual([meeting]);
  await run(['main.txt', '--yes']);
  expect((await run(['main.txt'])).printed).toContain('the lists have what the pack says');
  expect((await openItems()).length).toBe(4);
});

test('a pack whose non-public titles are withheld is named on no row of the open site, and is known again', async () => {
  expect(await run(['Zanzibar.txt', '--yes'])).toMatchObject({ code: 0, complaints: [] });
  const { open } = council();
  expect(JSON.stringify([await openItems(), (await open.meetings.in({ committee: 'hsg' })).items, (await open.documents.in({ meeting })).items])).not.toContain('Zanzibar');
  expect((await run(['Zanzibar.txt'])).printed).toContain('the lists have what the pack says');
});

test('what officers said of an action goes to the circle with it, once it is of exempt business', async () => {
  await run(['main.txt', '--yes']);
  const item = (await openItems()).find(({ title }) => title === 'Roof repairs')?.key ?? null;
  const { open } = council();
  await open.actions.create({ ...newAction('hsg.roof', 'hsg', { request: 'Price the planted roof.', raisedAtItem: item }), seriesNumber: 'hsg-0001' });
  const by = { id: 'officer', mail: null, name: 'A surveyor' };
  const asOfficer = createCouncil({ client: clientFor(tenant, 'officer', ['Sites.ReadWrite.All']), config: { sites: siteIds } });
  await asOfficer.open.progressNotes.create({ key: 'n1', action: 'hsg.roof', note: 'The planted roof is priced.', writtenAt: '2026-11-10T09:00:00Z', writtenBy: by, mail: null, takenOverBy: null, source: null });
  await asOfficer.open.events.create({ key: 'e1', subjectKind: 'action', subject: 'hsg.roof', agendaItem: null, what: 'Reported done', column: null, before: null, after: null, why: 'The planted roof is done.', awaits: 'hsg', at: '2026-11-11T09:00:00Z', by });
  expect(await run(['exempt.txt', '--yes'])).toMatchObject({ code: 0, complaints: [] });
  const historyAt = async (site: 'open' | 'circle:housing') => [...(await council().at(site).progressNotes.in({ action: 'hsg.roof' })).items, ...(await council().at(site).events.in({ subject: 'hsg.roof' })).items];
  expect(JSON.stringify(await historyAt('open'))).not.toMatch(/planted|surveyor/);
  expect(await historyAt('circle:housing')).toMatchObject([{ note: 'The planted roof is priced.', writtenBy: by }, { why: 'The planted roof is done.', awaits: 'hsg', by }]);
  expect((await council().open.events.in({ awaits: 'hsg' })).items).toEqual([]);
  expect((await run(['exempt.txt'])).printed).toContain('the lists have what the pack says');
});
