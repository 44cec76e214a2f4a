import type { TeamsApp, TeamsContext } from '../../../src/hosts/teamsHost';

/** A Teams that keeps what it was told, and refuses what Teams refuses. */
export interface StandInTeams extends TeamsApp {
  readonly notices: readonly string[];
  chooseTheme(theme: string): void;
}

export function standInTeams({ context = {}, initialize = () => Promise.resolve() }: { context?: { theme?: string; subPageId?: string; user?: TeamsContext['user'] }; initialize?: () => Promise<void> } = {}): StandInTeams {
  const notices: string[] = [];
  let themeHandler: ((theme: string) => void) | null = null;
  let isInitialized = false;
  const initialized = (): void => {
    if (!isInitialized) throw new Error('The library has not yet been initialized');
  };
  const answer: TeamsContext = { app: { theme: context.theme ?? 'default', locale: 'en-gb' }, page: { id: 'members-brief', subPageId: context.subPageId }, user: context.user };
  return {
    notices,
    chooseTheme: (theme) => themeHandler?.(theme),
    async initialize() {
      await initialize();
      isInitialized = true;
    },
    getContext() {
      initialized();
      return Promise.resolve(answer);
    },
    registerOnThemeChangeHandler(handler) {
      initialized();
      themeHandler = handler;
    },
    notifyAppLoaded: () => void notices.push('loaded'),
    notifySuccess: () => void notices.push('success'),
    notifyFailure: (message) => void notices.push(`failure: ${message}`),
  };
}
