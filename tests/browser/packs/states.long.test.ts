import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { axeFindings } from '../axeFindings';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { enlarge } from '../enlarge';
import { writeImportFiles } from '../importFiles';
import { importStates } from '../importPictures';
import { reachImportState } from '../importSteps';
import { usePreview } from '../preview';
import { drawIn } from '../states/drawIn';
import { clearFaults } from '../trouble';

const preview = usePreview();
const browser = useBrowser();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'members-brief-states-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => clearFaults(preview()));

/** What one state saves is not there for the next: each has meetings of its own. */
let nth = 0;

const troubles = { statuses: [401, 403, 503].map((status) => ({ path: '/v1.0/', status })), consoleErrors: ['401', '403', '503'] };

test.each(importStates.map((state) => [state.name, state] as const))('the import screen can be used by everybody in every theme, at 320 px and with letters twice as large: %s', async (_name, state) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 }, declared: troubles });
  await reachImportState(page, state, await writeImportFiles(folder, (nth += 1)), preview(), {});
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  for (const theme of ['dark', 'contrast'] as const) {
    await drawIn(page, theme);
    // What else axe looks at is the same in each theme.
    expect(await axeFindings(page, { rules: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await enlarge(page);
  await expectNoSidewaysScroll(page);
});
