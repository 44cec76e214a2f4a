import type { Page } from 'playwright-core';
import { app } from '../stage';

export interface FirstScreen {
  /** What Graph had been asked for, in order. */
  readonly asked: readonly string[];
  /** The scripts that had been loaded. */
  readonly scripts: readonly string[];
}

/**
 * Notes in the page itself what had been asked and loaded when its screen stood there for the first time: what the app goes
 * on to ask for afterwards is none of the first screen's, however late somebody looks. `stands` is an expression of the page's.
 */
export async function watchFirstScreen(page: Page, stands: string): Promise<() => Promise<FirstScreen>> {
  await page.addInitScript({
    content: `{
      const asked = [];
      const own = window.fetch;
      window.fetch = (...request) => {
        const address = request[0] instanceof Request ? request[0].url : String(request[0]);
        if (address.includes('/v1.0/')) asked.push(address);
        return own(...request);
      };
      const watching = new MutationObserver(() => {
        if (!(${stands})) return;
        watching.disconnect();
        const scripts = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => new URL(name).pathname.endsWith('.js'));
        performance.mark('first screen', { detail: { asked: [...asked], scripts } });
      });
      watching.observe(document, { childList: true, subtree: true, characterData: true });
    }`,
  });
  return async () => {
    await app(page).getByRole('heading', { level: 1 }).waitFor();
    const frame = page.frames().find((one) => /\/(?:tab|pane)\.html/.test(one.url()));
    if (frame === undefined) throw new Error('The app’s frame is not there.');
    await frame.waitForFunction(() => performance.getEntriesByName('first screen').length > 0);
    return frame.evaluate(() => {
      const [mark] = performance.getEntriesByName('first screen');
      return (mark as PerformanceMark).detail as FirstScreen; // marked above
    });
  };
}
