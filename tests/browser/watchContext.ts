import type { BrowserContext, ConsoleMessage, Page, Response } from 'playwright-core';

/** What a test expects to go wrong, and so is no trouble. */
export interface Declared {
  /** `{ path: '/v1.0/sites/', status: 403 }`: answers whose address contains the path. */
  readonly statuses?: readonly { readonly path: string; readonly status: number }[];
  /** Texts contained in console errors. */
  readonly consoleErrors?: readonly string[];
  /** Parts of the addresses of requests that may get no answer at all. */
  readonly lostRequests?: readonly string[];
}

export interface Watched {
  /** The troubles of every page of the context, growing as they happen. */
  readonly troubles: readonly string[];
  /** Before this a page must not be sent anywhere: its requests might go unanswered. */
  isReady(page: Page): Promise<void>;
}

export function watchContext(context: BrowserContext, declared: Declared): Watched {
  const troubles: string[] = [];
  const isDeclaredStatus = (url: string, status?: number): boolean =>
    (declared.statuses ?? []).some((expected) => url.includes(expected.path) && (status === undefined || expected.status === status));
  const isDeclaredLost = (url: string): boolean => (declared.lostRequests ?? []).some((part) => url.includes(part));

  const answering = new Map<Page, Promise<void>>();
  context.on('page', (page) => void answering.set(page, answerTeamsDomains(page)));

  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!isLocal(url) && url.origin !== teamsDomainsOrigin) troubles.push(`request to ${url.origin}${url.pathname}`);
  });

  context.on('response', (response: Response) => {
    if (response.status() >= 400 && !isDeclaredStatus(response.url(), response.status())) troubles.push(`${response.status()} from ${response.request().method()} ${response.url()}`);
  });

  context.on('weberror', (webError) => troubles.push(`page error: ${webError.error().stack ?? webError.error().message}`));

  context.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error') return;
    const about = message.location().url;
    // Chromium reports each answer of 400 or more on the console too; those are judged above.
    if (message.text().startsWith('Failed to load resource') && (isDeclaredStatus(about) || isDeclaredLost(about))) return;
    if ((declared.consoleErrors ?? []).some((part) => message.text().includes(part))) return;
    troubles.push(`console error: ${message.text()} (${about})`);
  });

  return { troubles, isReady: (page) => answering.get(page) ?? Promise.resolve() };
}

const isLocal = (url: URL): boolean => url.hostname === 'localhost' || !url.protocol.startsWith('http');

/**
 * teams-js asks for its list of trusted origins at import: https://github.com/OfficeDev/microsoft-teams-library-js.
 * Answered over the debugging protocol and not by `page.route()`, because with any route Playwright itself answers
 * every CORS preflight, and the preflights of the Graph emulator are to be real.
 */
async function answerTeamsDomains(page: Page): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page);
    session.on('Fetch.requestPaused', ({ requestId }) => {
      session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders: jsonFromAnywhere, body: btoa(JSON.stringify({ validOrigins: [] })) }).catch(ignoreClosedPage);
    });
    await session.send('Fetch.enable', { patterns: [{ urlPattern: `${teamsDomainsOrigin}/*` }] });
  } catch (error) {
    ignoreClosedPage(error);
  }
}

const teamsDomainsOrigin = 'https://res.cdn.office.net';

const jsonFromAnywhere = [
  { name: 'content-type', value: 'application/json' },
  { name: 'access-control-allow-origin', value: '*' },
];

function ignoreClosedPage(error: unknown): void {
  const isClosed = error instanceof Error && /closed|not attached|detached/i.test(error.message);
  if (!isClosed) throw error;
}
