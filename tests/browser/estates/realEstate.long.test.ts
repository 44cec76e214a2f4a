import { existsSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, goTo } from '../stage';

// Real packs are public documents kept outside the project, beside it. Where they are not, this says so.
const pack = path.resolve('../shared/packs/city-2025-11-10/pack.txt');

if (!existsSync(pack)) {
  test('the real pack is not here: the briefing of its estate was not looked at', () => {
    expect(existsSync(pack)).toBe(false);
  });
} else {
  describe('an estate of a real pack', () => {
    const preview = usePreview({ options: ['--pack', pack, '--to-import', '--today', '2025-11-10'] });
    const browser = useBrowser();

    test('a clerk enters it on the map and imports the pack: its briefing shows the lift project, its money and its dates', async () => {
      const page = await browser.newPage({ declared: { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] }, viewport: { width: 1280, height: 900 } });
      await page.goto(addressOf(preview().url, { person: 'clerk', open: '/estates/map' }));
      await app(page).getByRole('button', { name: /add an area/i }).click();
      await app(page).getByLabel('Name', { exact: true }).fill('Islington');
      await app(page).getByRole('button', { name: 'Save', exact: true }).click();
      await app(page).getByText('Islington is on the map.', { exact: true }).waitFor();
      await app(page).getByRole('button', { name: /add an estate/i }).first().click();
      await app(page).getByLabel('Name', { exact: true }).fill('York Way Estate');
      await app(page).getByLabel('Blocks, one to a line').fill('Penfields House\nKinefold House\nLambfold House\nShepherd House');
      await app(page).getByRole('button', { name: 'Save', exact: true }).click();
      await app(page).getByText('York Way Estate is on the map.', { exact: true }).waitFor();

      await goTo(page, '/import');
      await app(page).getByLabel('Pack files').setInputFiles(pack);
      await app(page).getByRole('button', { name: 'Save', exact: true }).click();
      await app(page).getByRole('dialog').getByRole('button', { name: /^Save for/ }).click();
      await app(page).getByRole('link', { name: 'Open the meeting' }).waitFor();

      await goTo(page, '/estates');
      await app(page).getByRole('link', { name: 'York Way Estate', exact: true }).click();
      const project = app(page).getByRole('article', { name: /Lift, Lift Lobby and Stairwell/ });
      await project.waitFor();
      const said = await project.innerText();
      expect(said).toMatch(/Gateway 2/);
      expect(said).toMatch(/To the next gateway\s+£60,000/);
      expect(said).toMatch(/Total estimate\s+£3(?:\.00?m|m|,000,000)/);
      expect(said).toMatch(/From leaseholders\s+£640,000/);
      expect(said).toMatch(/Options Appraisal: April 2026/);
      await app(page).getByRole('region', { name: 'On the next agendas' }).getByRole('link', { name: /YORK WAY ESTATE LIFT/i }).waitFor();
      await expectAccessible(page);
    });
  });
}
