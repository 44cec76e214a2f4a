import { app } from '@microsoft/teams-js';
import { browserLink, routeFrom, teamsLink } from './deepLink';
import type { Host, HostTheme, PersonHint } from './host';
import { HostProblem } from './hostProblem';
import { withTimeLimit } from './timeLimit';

export interface TeamsHostSettings {
  /** The app's id in its manifest, for deep links: asked for when one is made, since Teams must not wait for it. */
  readonly appId: () => string;
  readonly teams?: TeamsApp;
  /** The address of the app's own page. */
  readonly page?: string;
  /** Milliseconds to wait for an answer from Teams. */
  readonly limit?: number;
}

/** What is used of teams-js. */
export interface TeamsApp {
  initialize(): Promise<void>;
  getContext(): Promise<TeamsContext>;
  registerOnThemeChangeHandler(handler: (theme: string) => void): void;
  notifyAppLoaded(): void;
  notifySuccess(): void;
  notifyFailure(message: string): void;
}

export interface TeamsContext {
  readonly app: { readonly theme: string; readonly locale: string };
  readonly page: { readonly id: string; readonly subPageId?: string | undefined };
  readonly user?: { readonly id: string; readonly tenant?: { readonly id: string } | undefined } | undefined;
}

/** Must come before sign-in: teams-js makes the sign-in bridge when Teams has answered. Throws a HostProblem. */
export async function openTeamsHost({ appId, teams = teamsJs, page = window.location.href, limit = 10_000 }: TeamsHostSettings): Promise<Host> {
  const context = await askTeams(teams, limit);
  let theme = hostTheme(context.app.theme);
  const listeners = new Set<(theme: HostTheme) => void>();
  // teams-js keeps one handler only.
  teams.registerOnThemeChangeHandler((name) => {
    theme = hostTheme(name);
    for (const listener of listeners) listener(theme);
  });
  const notices = startNotices(teams);

  return {
    kind: 'teams',
    locale: context.app.locale,
    get theme() {
      return theme;
    },
    onThemeChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    openedAt: routeFrom(context.page.subPageId),
    person: personIn(context),
    linkTo: (route, label) => teamsLink({ appId: appId(), pageId: context.page.id, route, label, browserLink: browserLink(page, route) }),
    ...notices,
  };
}

async function askTeams(teams: TeamsApp, limit: number): Promise<TeamsContext> {
  const ask = async (): Promise<TeamsContext> => {
    await teams.initialize();
    return teams.getContext();
  };
  try {
    return await withTimeLimit(ask(), limit, noAnswer);
  } catch (error) {
    if (error instanceof HostProblem) throw error;
    throw new HostProblem('refused', 'Teams did not let the app start. Close the tab and open it again.', { cause: error });
  }
}

const noAnswer = (): HostProblem => new HostProblem('noAnswer', 'Teams does not answer. Close the tab and open it again, or open the app in your browser.');

const personIn = ({ user }: TeamsContext): PersonHint | null => (user?.tenant ? { tenantId: user.tenant.id, objectId: user.id } : null);

/** Teams has `default`, `dark`, `contrast` and `glass`; glass is a light theme. */
function hostTheme(name: string): HostTheme {
  return name === 'dark' || name === 'contrast' ? name : 'light';
}

/** Teams wants each notice once and in order: loaded, then success or failure. */
function startNotices(teams: TeamsApp): Pick<Host, 'painted' | 'ready' | 'failed'> {
  let isPainted = false;
  let isSettled = false;
  const painted = (): void => {
    if (isPainted || isSettled) return;
    isPainted = true;
    teams.notifyAppLoaded();
  };
  return {
    painted,
    ready() {
      if (isSettled) return;
      painted();
      isSettled = true;
      teams.notifySuccess();
    },
    failed(message) {
      if (isSettled) return;
      isSettled = true;
      teams.notifyFailure(message);
    },
  };
}

// Each function by name and never `app` as a whole, which would keep all of it in the bundle.
const teamsJs: TeamsApp = {
  initialize: () => app.initialize(),
  getContext: () => app.getContext(),
  registerOnThemeChangeHandler: (handler) => app.registerOnThemeChangeHandler(handler),
  notifyAppLoaded: () => app.notifyAppLoaded(),
  notifySuccess: () => {
    // Teams may refuse the notice, for one that came after its 30 seconds; the app goes on all the same.
    app.notifySuccess().catch(() => undefined);
  },
  notifyFailure: (message) => app.notifyFailure({ reason: app.FailedReason.Other, message }),
};
