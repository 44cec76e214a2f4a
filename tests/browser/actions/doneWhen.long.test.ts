import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readFile } from '../../../src/packs/readFile';
import { expectAccessible, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, goTo, type Scene } from '../stage';

// Real packs are public documents kept outside the project, beside it. Where they are not, this says so.
const folder = path.resolve('../shared/packs/city-2025-11-10');
const pack = path.join(folder, 'pack.txt');

if (!existsSync(pack)) {
  test('the real pack is not here: its actions were not walked through', () => {
    expect(existsSync(pack)).toBe(false);
  });
} else {
  describe('the actions of a real pack', () => {
    const preview = usePreview({ options: ['--pack', pack, '--to-import', '--today', '2025-11-10'] });
    const browser = useBrowser();
    const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Expected; // made by hand, with the scorer beside it
    const [first, ...rest] = expected.actions;
    const number = first?.number ?? '';

    async function open(scene: Scene): Promise<Page> {
      const page = await browser.newPage({ declared: { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] }, viewport: { width: 1440, height: 900 } });
      await page.goto(addressOf(preview().url, { person: 'clerk', ...scene }));
      return page;
    }

    test('are imported by a clerk, chased, answered, proposed for closure and closed by the committee, and the rest are a Word document that reads back equal', async () => {
      const tab = await open({ open: '/' });
      await app(tab).getByRole('link', { name: 'Import a pack' }).click();
      await app(tab).getByLabel('Pack files').setInputFiles(pack);
      await app(tab).getByRole('button', { name: 'Save', exact: true }).click();
      await app(tab).getByRole('dialog').getByRole('button', { name: /^Save for/ }).click();
      await app(tab).getByRole('link', { name: 'Open the meeting' }).waitFor();
      await goTo(tab, '/actions');
      await app(tab).getByRole('region', { name: 'By committee' }).getByRole('link').first().click();
      await app(tab).getByRole('article').nth(expected.actions.length - 1).waitFor();
      expect(await app(tab).getByRole('article').count()).toBe(expected.actions.length);

      // Chasers: what is due by the end of November, previewed, saved.
      await app(tab).getByRole('link', { name: 'Chase officers' }).click();
      await app(tab).getByLabel('Due by').fill('2025-11-30');
      await app(tab).getByRole('checkbox', { name: new RegExp(`^${number}: `) }).waitFor();
      await app(tab).getByRole('button', { name: /^Preview the mails to/ }).click();
      await app(tab).getByRole('article', { name: /^Mail: / }).filter({ hasText: first?.owner ?? '' }).first().waitFor();
      await app(tab).getByRole('button', { name: /^Save \d+ mails? as waiting/ }).click();
      await app(tab).getByText(/saved\. Open/).waitFor();

      // In Outlook each is opened as a mail, sent by a person, and marked.
      const outlook = await open({ host: 'outlook', item: 'reply', open: '' });
      await app(outlook).getByRole('link', { name: 'Chasers' }).click();
      const waiting = app(outlook).getByRole('listitem').filter({ hasText: first?.owner ?? '' });
      await waiting.getByRole('button', { name: /^Open as a mail/ }).click();
      await outlook.getByRole('region', { name: 'New message' }).getByText(first?.owner ?? '').first().waitFor();
      await waiting.getByRole('button', { name: /^Mark as sent/ }).click();
      await waiting.waitFor({ state: 'detached' });

      // The officer's answer becomes progress.
      await app(outlook).getByRole('link', { name: 'Progress' }).click();
      await app(outlook).getByRole('radio', { name: new RegExp(`^${number}: .*named in the mail`) }).waitFor();
      await app(outlook).getByRole('button', { name: 'Add as progress' }).click();
      await app(outlook).getByText(`Added to action ${number}.`).waitFor();
      expect(await outlook.evaluate(() => window.hostLog.unknown)).toEqual([]);
      await expectAccessible(outlook);

      // The clerk proposes closure; the committee's agreement is recorded.
      await goTo(tab, '/actions');
      await app(tab).getByRole('region', { name: 'By committee' }).getByRole('link').first().click();
      await app(tab).getByRole('article').first().getByRole('link').click();
      await app(tab).getByText('The work is done, and its report was circulated to members this morning.', { exact: true }).waitFor();
      await app(tab).getByRole('region', { name: 'History' }).getByText(/^Chaser sent to/).waitFor();
      await app(tab).getByRole('button', { name: 'Propose closure' }).click();
      await app(tab).getByRole('form', { name: 'Propose closure' }).getByRole('button', { name: 'Propose closure' }).click();
      await app(tab).getByRole('button', { name: 'The committee agreed' }).click();
      const agreed = app(tab).getByRole('form', { name: 'The committee agreed' });
      await agreed.getByLabel('At which meeting').selectOption({ index: 1 });
      await agreed.getByRole('button', { name: 'The committee agreed' }).click();
      await app(tab).getByText('Closed.', { exact: true }).waitFor();
      await expectAccessible(tab);

      // The report for the next pack.
      await app(tab).getByRole('link', { name: 'The committee’s actions' }).click();
      await app(tab).getByRole('link', { name: 'Report for the next pack' }).click();
      const [download] = await Promise.all([tab.waitForEvent('download'), app(tab).getByRole('button', { name: 'Download for Word: Outstanding actions (public)' }).click()]);
      const result = await readFile({ document: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) });
      const read = result.kind === 'read' ? result.reading.actions : [];
      expect(read.map(valuesOf)).toEqual(rest.map(valuesOf));
    });
  });
}

const valuesOf = ({ number, raisedOn, title, request, owner, dueText }: Expected['actions'][number]) => ({ number, raisedOn, title: plain(title), request: plain(request), owner, dueText });

/** A table keeps words, not where a line was broken. */
const plain = (text: string | null): string | null => text?.replace(/\s+/g, ' ') ?? null;

interface Expected {
  readonly actions: readonly {
    readonly number: string | null;
    readonly raisedOn: string | null;
    readonly title: string | null;
    readonly request: string | null;
    readonly owner: string | null;
    readonly dueText: string | null;
  }[];
}
