import { createNestablePublicClientApplication, PublicClientApplication, type AuthenticationResult, type Configuration } from '@azure/msal-browser';
import type { Config } from '../domain/config';
import type { Account, SignIn, TokenRenewal } from './host';
import { describedProblem, signInProblem, type SignInStep } from './signInProblem';
import { withTimeLimit } from './timeLimit';

export interface SignInSettings {
  readonly config: Pick<Config, 'clientId' | 'tenantId'>;
  /** `bridge` inside Teams and Outlook, `window` in an ordinary browser. */
  readonly way: SignInWay;
  readonly openClient?: (config: SignInSettings['config'], way: SignInWay) => Promise<TokenClient>;
  readonly limits?: SignInLimits;
  readonly isOnline?: () => boolean;
}

export type SignInWay = 'bridge' | 'window';

/** Milliseconds. msal-browser itself waits for ever on a bridge that does not answer. */
export interface SignInLimits {
  readonly bridge: number;
  readonly silent: number;
  /** A person may have to find their phone. */
  readonly popup: number;
}

/** The part of msal-browser that is used. */
export interface TokenClient {
  /** Null where nobody has signed in yet. */
  getToken(renewal?: TokenRenewal): Promise<TokenAnswer | null>;
  getTokenWithPopup(claims: string | null): Promise<TokenAnswer>;
}

export type TokenAnswer = Pick<AuthenticationResult, 'accessToken' | 'account'>;

/** What an administrator consents to once; docs/permissions.md gives each its reason. */
export const graphScopes = ['Sites.Selected', 'User.Read'];

export function createSignIn({ config, way, openClient = openMsalClient, limits = patience, isOnline = () => navigator.onLine }: SignInSettings): SignIn {
  let client: Promise<TokenClient> | null = null;
  let pending: Promise<string> | null = null;
  let popup: Promise<void> | null = null;
  let account: Account | null = null;
  // What a refused token lacked: if it cannot be had silently, the window that a person opens must ask for it.
  let claimsAsked: string | null = null;

  const inTime = async <Value>(step: SignInStep, limit: number, work: () => Promise<Value>): Promise<Value> => {
    try {
      return await withTimeLimit(work(), limit, () => describedProblem('timedOut', { step }));
    } catch (error) {
      throw signInProblem(error, step, isOnline());
    }
  };
  const openOnce = async (): Promise<TokenClient> => {
    client ??= inTime('bridge', limits.bridge, () => openClient(config, way));
    try {
      return await client;
    } catch (error) {
      client = null;
      throw error;
    }
  };
  const keep = (answer: TokenAnswer): string => {
    account = accountOf(answer);
    return answer.accessToken;
  };
  const getTokenSilently = async (renewal?: TokenRenewal): Promise<string> => {
    const opened = await openOnce();
    if (renewal) claimsAsked = renewal.claims;
    const answer = await inTime('silent', limits.silent, () => opened.getToken(renewal));
    if (answer === null) throw describedProblem('interactionNeeded', { step: 'silent', code: 'no_account' });
    return keep(answer);
  };
  const openPopup = async (): Promise<void> => {
    const opened = await openOnce();
    keep(await inTime('popup', limits.popup, () => opened.getTokenWithPopup(claimsAsked)));
    claimsAsked = null;
  };

  return {
    getToken(renewal) {
      if (renewal) return getTokenSilently(renewal);
      pending ??= getTokenSilently().finally(() => {
        pending = null;
      });
      return pending;
    },
    signInWithPopup() {
      popup ??= openPopup().finally(() => {
        popup = null;
      });
      return popup;
    },
    account: () => account,
  };
}

const patience: SignInLimits = { bridge: 10_000, silent: 15_000, popup: 180_000 };

async function openMsalClient(config: SignInSettings['config'], way: SignInWay): Promise<TokenClient> {
  const configuration = msalConfiguration(config);
  const client = way === 'bridge' ? await openBridgedClient(configuration) : await openWindowClient(configuration);
  const request = { scopes: graphScopes };
  return {
    async getToken(renewal) {
      const asked = renewal ? { ...request, forceRefresh: true, ...withClaims(renewal.claims) } : request;
      if (way === 'bridge') return client.acquireTokenSilent(asked);
      const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
      return account === undefined ? null : client.acquireTokenSilent({ ...asked, account });
    },
    async getTokenWithPopup(claims) {
      const answer = await client.acquireTokenPopup({ ...request, ...withClaims(claims) });
      // Inside a host the account is the host's to choose, and setting one throws.
      if (way === 'window') client.setActiveAccount(answer.account);
      return answer;
    },
  };
}

/** A challenge's claims travel as base64; MSAL takes them as JSON: https://learn.microsoft.com/entra/identity-platform/claims-challenge. */
export function withClaims(claims: string | null): { claims?: string } {
  if (claims === null) return {};
  if (claims.trimStart().startsWith('{')) return { claims };
  try {
    const bytes = Uint8Array.from(atob(claims), (character) => character.charCodeAt(0));
    return { claims: new TextDecoder().decode(bytes) };
  } catch (error) {
    // Not base64 after all: a new token without them may still do.
    if (error instanceof DOMException) return {};
    throw error;
  }
}

function msalConfiguration({ clientId, tenantId }: SignInSettings['config']): Configuration {
  return {
    auth: { clientId, authority: `https://login.microsoftonline.com/${tenantId}`, redirectUri: new URL('redirect.html', window.location.href).href },
    // Gone when the tab is closed: committee rooms have shared machines.
    cache: { cacheLocation: 'sessionStorage' },
  };
}

/** Without a bridge msal-browser gives an ordinary client, whose pop-ups and frames Teams and Outlook block: that is refused here. */
async function openBridgedClient(configuration: Configuration) {
  let isBridged = false;
  const client = await createNestablePublicClientApplication(configuration, undefined, (settings, controller) => {
    isBridged = true;
    return new PublicClientApplication(settings, controller);
  });
  if (!isBridged) throw describedProblem('noBridge', { step: 'bridge', bridge: 'nestedAppAuthBridge' in window ? 'refused' : 'absent' });
  return client;
}

async function openWindowClient(configuration: Configuration) {
  const client = new PublicClientApplication(configuration);
  await client.initialize();
  return client;
}

function accountOf({ account }: TokenAnswer): Account {
  const objectId = account.idTokenClaims?.oid ?? account.localAccountId;
  return { objectId, username: account.username, name: account.name ?? account.username };
}
