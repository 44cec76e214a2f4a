import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, goTo } from '../stage';

// Real packs are public documents kept outside the project, beside it. Where they are not, this says so.
const folder = path.resolve('../shared/packs/city-2025-11-10');
const pack = path.join(folder, 'pack.txt');

if (!existsSync(pack)) {
  test('the real pack is not here: the briefing of its estate was not looked at', () => {
    expect(existsSync(pack)).toBe(false);
  });
} else {
  describe('an estate of a real pack', () => {
    const preview = usePreview({ options: ['--pack', pack, '--to-import', '--today', '2025-11-10'] });
    const browser = useBrowser();
    // The one of which the pack has a gateway report, as a person has read it.
    const { estates } = JSON.parse(readFileSync(path.join(folder, 'estates.json'), 'utf8')) as Known;
    const estate = estates.find(({ mentions }) => mentions.some(({ gateway }) => gateway !== undefined));
    if (!estate) throw new Error('No estate of the pack has a gateway report.');
    const area = 'North';

    test('a clerk enters it on the map and imports the pack: its briefing shows the lift project, its money and its dates', async () => {
      const page = await browser.newPage({ declared: { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] }, viewport: { width: 1280, height: 900 } });
      await page.goto(addressOf(preview().url, { person: 'clerk', open: '/estates/map' }));
      await app(page).getByRole('button', { name: /add an area/i }).click();
      await app(page).getByLabel('Name', { exact: true }).fill(area);
      await app(page).getByRole('button', { name: 'Save', exact: true }).click();
      await app(page).getByText(`${area} is on the map.`, { exact: true }).waitFor();
      await app(page).getByRole('button', { name: /add an estate/i }).first().click();
      await app(page).getByLabel('Name', { exact: true }).fill(estate.name);
      await app(page).getByLabel('Blocks, one to a line').fill(estate.blocks.map(({ name }) => name).join('\n'));
      await app(page).getByRole('button', { name: 'Save', exact: true }).click();
      await app(page).getByText(`${estate.name} is on the map.`, { exact: true }).waitFor();

      await goTo(page, '/import');
      await app(page).getByLabel('Pack files').setInputFiles(pack);
      await app(page).getByRole('button', { name: 'Save', exact: true }).click();
      await app(page).getByRole('dialog').getByRole('button', { name: /^Save for/ }).click();
      await app(page).getByRole('link', { name: 'Open the meeting' }).waitFor();

      await goTo(page, '/estates');
      await app(page).getByRole('link', { name: estate.name, exact: true }).click();
      const project = app(page).getByRole('article', { name: /Lift, Lift Lobby and Stairwell/ });
      await project.waitFor();
      const said = await project.innerText();
      expect(said).toMatch(/Gateway 2/);
      expect(said).toMatch(/To the next gateway\s+£60,000/);
      expect(said).toMatch(/Total estimate\s+£3(?:\.00?m|m|,000,000)/);
      expect(said).toMatch(/From leaseholders\s+£640,000/);
      expect(said).toMatch(/Options Appraisal: April 2026/);
      await app(page).getByRole('region', { name: 'On the next agendas' }).getByRole('link', { name: new RegExp(`^${estate.name}`, 'i') }).waitFor();
      await expectAccessible(page);
    });
  });
}

interface Known {
  readonly estates: readonly { readonly name: string; readonly blocks: readonly { readonly name: string }[]; readonly mentions: readonly { readonly gateway?: string }[] }[];
}
