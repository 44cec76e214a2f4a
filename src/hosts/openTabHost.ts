import type { Host } from './host';

/**
 * The Teams tab's page is also the app for an ordinary browser. teams-js is fetched only where there is a Teams around
 * the page: a frame, or the window object by which Teams on a phone speaks to it.
 */
export async function openTabHost({ appId }: { readonly appId: () => string }): Promise<Host> {
  if (isHosted()) {
    const { openTeamsHost } = await import('./teamsHost');
    return openTeamsHost({ appId });
  }
  const { openBrowserHost } = await import('./browserHost');
  return openBrowserHost();
}

const isHosted = (): boolean => window.parent !== window || 'nativeInterface' in window;
