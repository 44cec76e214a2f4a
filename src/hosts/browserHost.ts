import { browserLink, routeFrom } from './deepLink';
import type { Host, HostTheme } from './host';

/** The app at its own address, in an ordinary browser tab. */
export function openBrowserHost(browser: BrowserWindow = window): Host {
  const dark = browser.matchMedia('(prefers-color-scheme: dark)');
  const forced = browser.matchMedia('(forced-colors: active)');
  const theme = (): HostTheme => (forced.matches ? 'contrast' : dark.matches ? 'dark' : 'light');

  return {
    kind: 'browser',
    locale: browser.navigator.language,
    get theme() {
      return theme();
    },
    onThemeChange(listener) {
      const tell = (): void => listener(theme());
      for (const query of [dark, forced]) query.addEventListener('change', tell);
      return () => {
        for (const query of [dark, forced]) query.removeEventListener('change', tell);
      };
    },
    openedAt: routeFrom(browser.location.hash.slice(1)),
    person: null,
    linkTo: (route) => browserLink(browser.location.href, route),
    painted: nothing,
    ready: nothing,
    failed: nothing,
  };
}

/** The part of `window` that is used. */
export interface BrowserWindow {
  readonly location: Pick<Location, 'href' | 'hash'>;
  readonly navigator: Pick<Navigator, 'language'>;
  matchMedia(query: string): Preference;
}

export interface Preference {
  readonly matches: boolean;
  addEventListener(event: 'change', listener: () => void): void;
  removeEventListener(event: 'change', listener: () => void): void;
}

// A browser has no spinner of its own to drop and no error page to show.
const nothing = (): void => undefined;
