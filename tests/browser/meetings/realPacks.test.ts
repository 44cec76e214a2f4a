import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, shownTitles } from '../stage';

// Real packs are public documents kept outside the project, beside it. Where they are not, this says so.
const folder = path.resolve('../shared/packs');
const packs = ['city-2025-11-10', 'hackney-2023-01-26'].filter((pack) => existsSync(path.join(folder, pack, 'pack.txt')));

if (packs.length === 0) {
  test('the real packs are not here: their agendas were not shown', () => {
    expect(existsSync(path.join(folder, 'city-2025-11-10', 'pack.txt'))).toBe(false);
  });
}

for (const pack of packs) {
  describe(pack, () => {
    const preview = usePreview({ options: ['--pack', path.join(folder, pack, 'pack.txt')] });
    const browser = useBrowser();

    test('the tab shows every item of the agenda in order, with purpose, star, pages and “To follow”', async () => {
      const expected = JSON.parse(readFileSync(path.join(folder, pack, 'expected.json'), 'utf8')) as Expected; // made by hand, with the scorer beside it
      const page = await browser.newPage();
      await page.goto(`${preview().url}/`);
      await app(page).getByRole('heading', { name: /Part 1|Agenda/ }).first().waitFor();
      if (expected.agendaItems.some(({ part }) => part === 'non-public')) await app(page).getByText(/only those cleared|asking what you may open/).first().waitFor({ state: 'detached' });
      expect(await shownTitles(page)).toEqual(expected.agendaItems.map(({ title }) => title));
      const rows = await app(page).getByRole('main').getByRole('listitem').filter({ has: page.locator('h3') }).allInnerTexts();
      for (const [index, item] of expected.agendaItems.entries()) {
        const row = rows[index] ?? '';
        expect(row.startsWith(item.number)).toBe(true);
        if (item.purpose !== null) expect(row).toContain(`For ${item.purpose}`);
        expect(row.includes('★')).toBe(item.starred);
        if (item.pages !== null) expect(row).toContain(`Pages ${item.pages.from}–${item.pages.to}`);
      }
    });

    test('the pane finds the meeting for its invitation', async () => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(addressOf(preview().url, { host: 'outlook', item: 'invitation' }));
      await app(page).getByRole('heading', { level: 3 }).first().waitFor();
      expect((await shownTitles(page)).length).toBeGreaterThan(0);
    });
  });
}

interface Expected {
  readonly agendaItems: readonly {
    readonly number: string;
    readonly title: string;
    readonly part: string;
    readonly purpose: string | null;
    readonly starred: boolean;
    readonly pages: { readonly from: number; readonly to: number } | null;
  }[];
}
