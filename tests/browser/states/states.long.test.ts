import { axeFindings } from '../axeFindings';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf } from '../stage';
import { clearFaults } from '../trouble';
import { drawIn } from './drawIn';
import { spoiledStates, wholeStates, type ScreenState } from './screenStates';

// Each screen as it is when all is well, when it is empty, loading, failed or partly unreadable, in every theme (3.12).
const preview = usePreview();
const browser = useBrowser();

const troubles = { statuses: [403, 404, 409, 412, 503].map((status) => ({ path: '/v1.0/', status })), lostRequests: ['/v1.0/', '/download/'] };

afterEach(() => clearFaults(preview()));

// The spoiled ones come last: they spoil the council for good.
const states = [...wholeStates, ...spoiledStates].map((state): [string, ScreenState] => [state.name, state]);

test.each(states)('%s is accessible in every theme, and fits 320 px', async (_name, { scene, trouble, reach }) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 720 }, declared: troubles });
  await trouble?.(preview());
  await page.goto(addressOf(preview().url, scene));
  await reach(page, preview());
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  for (const theme of ['dark', 'contrast'] as const) {
    await drawIn(page, theme);
    // What else axe looks at is the same in each theme.
    expect(await axeFindings(page, { rules: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
  }
});
