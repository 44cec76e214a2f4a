import type { Broker } from '../page/broker';
import type { ThemeChoice } from '../page/choices';
import type { HostLog } from '../page/hostLog';

/**
 * What Microsoft Teams says to a tab and hears from it, as the public client library reads it (teams-js 2.58):
 * https://github.com/OfficeDev/microsoft-teams-library-js/tree/main/packages/teams-js/src/internal
 *
 *   tab → Teams   { id, uuidAsString, func, args, … }
 *   Teams → tab   { id, uuidAsString, args }              the answer; both ids are echoed
 *   Teams → tab   { func: 'themeChange', args: ['dark'] } news; no id
 */
export interface TeamsProtocol {
  setTheme(theme: ThemeChoice): void;
}

export interface TeamsProtocolSettings {
  readonly frame: HTMLIFrameElement;
  readonly person: { readonly objectId: string; readonly upn: string; readonly name: string };
  readonly tenantId: string;
  readonly theme: ThemeChoice;
  /** A deep link's route, or an empty text. */
  readonly openAt: string;
  readonly broker: Broker | null;
  readonly log: HostLog;
  /** The tab's notices: its first paint, its first usable screen, its failure. */
  readonly onNotice: (notice: TabNotice) => void;
}

export type TabNotice = { readonly kind: 'loaded' } | { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly message: string };

interface TabRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
  /** Of `nestedAppAuth.execute` only. */
  readonly data?: string;
}

export function startTeamsProtocol(settings: TeamsProtocolSettings): TeamsProtocol {
  const { frame, broker, log, onNotice } = settings;
  let theme = teamsTheme(settings.theme);
  const post = (message: object): void => frame.contentWindow?.postMessage(message, window.location.origin);

  const answer = async (request: TabRequest): Promise<readonly unknown[] | null> => {
    switch (request.func) {
      case 'initialize':
        // Declared as (runtimeConfig, clientSupportedSDKVersion); teams-js takes them in either order, but makes the
        // sign-in bridge only when the last one parses as JSON with `supports.nestedAppAuth`.
        return ['content', 'web', '2.0.1', JSON.stringify(runtime(broker !== null))];
      case 'getContext':
        return [context(settings, theme)];
      case 'registerHandler':
        return null;
      case 'appInitialization.appLoaded':
        onNotice({ kind: 'loaded' });
        return null;
      case 'appInitialization.success':
        onNotice({ kind: 'ready' });
        return [undefined];
      case 'appInitialization.failure':
        onNotice({ kind: 'failed', message: textOf(request.args?.[1]) });
        return null;
      case 'nestedAppAuth.execute': {
        const said = await broker?.answer(request.data ?? '');
        return typeof said === 'string' ? [null, said] : null;
      }
      default:
        log.unknown.push(request.func);
        return [false, `The stand-in Teams does not know ${request.func}.`];
    }
  };

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || !isTabRequest(event.data)) return;
    const request = event.data;
    log.calls.push(request.func);
    void answer(request).then((args) => {
      if (args !== null) post({ id: request.id, uuidAsString: request.uuidAsString, args, monotonicTimestamp: performance.timeOrigin + performance.now() });
    });
  });

  return {
    setTheme(chosen) {
      theme = teamsTheme(chosen);
      post({ func: 'themeChange', args: [theme] });
    },
  };
}

const isTabRequest = (message: unknown): message is TabRequest => typeof message === 'object' && message !== null && 'func' in message && typeof message.func === 'string';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const teamsTheme = (theme: ThemeChoice): string => (theme === 'light' ? 'default' : theme);

/** What the host says it can do; teams-js answers `isSupported()` from it. */
const runtime = (hasBridge: boolean): object => ({
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isNAAChannelRecommended: hasBridge,
  isDeeplyNestedAuthSupported: false,
  isLegacyTeams: false,
  supports: { app: { notifySuccessResponse: {} }, pages: { currentApp: {}, tabs: {} }, ...(hasBridge ? { nestedAppAuth: {} } : {}) },
});

/** The flat form in which Teams sends its context; teams-js turns it into `app.Context`. */
const context = ({ person, tenantId, openAt }: TeamsProtocolSettings, theme: string): object => ({
  entityId: 'members-brief',
  subEntityId: openAt === '' ? undefined : openAt,
  locale: 'en-gb',
  theme,
  hostName: 'Teams',
  hostClientType: 'web',
  frameContext: 'content',
  sessionId: 'preview-session',
  appSessionId: 'preview-app-session',
  userObjectId: person.objectId,
  tid: tenantId,
  loginHint: person.upn,
  userPrincipalName: person.upn,
  userDisplayName: person.name,
});
