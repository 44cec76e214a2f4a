import { openBrowserHost, type BrowserWindow } from '../../../src/hosts/browserHost';

/** A browser whose preferences can be changed. */
function standInBrowser(hash = '') {
  const preferences = new Map<string, boolean>();
  const listeners = new Set<() => void>();
  const browser: BrowserWindow = {
    location: { href: `https://brief.example/tab.html${hash}`, hash },
    navigator: { language: 'en-GB' },
    matchMedia: (query) => ({
      get matches() {
        return preferences.get(query) ?? false;
      },
      addEventListener: (_event, listener) => void listeners.add(listener),
      removeEventListener: (_event, listener) => void listeners.delete(listener),
    }),
  };
  const prefer = (query: string): void => {
    preferences.set(query, true);
    listeners.forEach((listener) => listener());
  };
  return { browser, prefer, listeners };
}

test('the theme follows what the person prefers, and high contrast goes before dark', () => {
  const { browser, prefer } = standInBrowser();
  const host = openBrowserHost(browser);
  const seen: string[] = [host.theme];
  host.onThemeChange((theme) => seen.push(theme));
  prefer('(prefers-color-scheme: dark)');
  prefer('(forced-colors: active)');
  expect(seen).toEqual(['light', 'dark', 'contrast']);
});

test('who stopped listening hears no more', () => {
  const { browser, prefer, listeners } = standInBrowser();
  const heard: string[] = [];
  openBrowserHost(browser).onThemeChange((theme) => heard.push(theme))();
  prefer('(prefers-color-scheme: dark)');
  expect([heard, listeners.size]).toEqual([[], 0]);
});

test('an address with a route opens there', () => {
  expect(openBrowserHost(standInBrowser('#/meetings/housing-2026-11-24').browser).openedAt).toBe('/meetings/housing-2026-11-24');
});

test('a link made in a browser opens at its route in a browser', () => {
  const link = openBrowserHost(standInBrowser().browser).linkTo('/meetings/housing-2026-11-24', 'Housing') ?? '';
  expect(openBrowserHost(standInBrowser(new URL(link).hash).browser).openedAt).toBe('/meetings/housing-2026-11-24');
});
