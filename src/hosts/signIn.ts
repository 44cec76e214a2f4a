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
  getToken(renewal?: TokenRenewal, scopes?: readonly string[]): Promise<TokenAnswer | null>;
  getTokenWithPopup(claims: string | null, scopes?: readonly string[]): Promise<TokenAnswer>;
}

export type TokenAnswer = Pick<AuthenticationResult, 'accessToken' | 'account'>;

/** What an administrator consents to once; docs/permissions.md gives each its reason. */
export const graphScopes = ['Sites.Selected', 'User.Read'];

/** Asked for apart, when notes are first used: the app works without it. */
export const notesScopes = ['Files.ReadWrite.AppFolder'];

/** Asked for apart, when a person has their actions copied to Microsoft To Do. */
export const toDoScopes = ['Tasks.ReadWrite'];

export function createSignIn({ config, way, openClient = openMsalClient, limits = patience, isOnline = () => navigator.onLine }: SignInSettings): SignIn {
  let client: Promise<TokenClient> | null = null;
  // Each by the scopes that are asked for.
  const pending = new Map<string, Promise<string>>();
  const popups = new Map<string, Promise<void>>();
  let account: Account | null = null;
  // What a refused token lacked: if it cannot be had silently, the window that a person opens must ask for it.
  const claimsAsked = new Map<string, string | null>();

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
  const getTokenSilently = async (renewal: TokenRenewal | undefined, scopes: readonly string[]): Promise<string> => {
    const opened = await openOnce();
    if (renewal) claimsAsked.set(nameOf(scopes), renewal.claims);
    const answer = await inTime('silent', limits.silent, () => opened.getToken(renewal, scopes));
    if (answer === null) throw describedProblem('interactionNeeded', { step: 'silent', code: 'no_account' });
    return keep(answer);
  };
  const openPopup = async (scopes: readonly string[]): Promise<void> => {
    const opened = await openOnce();
    keep(await inTime('popup', limits.popup, () => opened.getTokenWithPopup(claimsAsked.get(nameOf(scopes)) ?? null, scopes)));
    claimsAsked.delete(nameOf(scopes));
  };

  return {
    getToken(renewal, scopes = graphScopes) {
      return renewal ? getTokenSilently(renewal, scopes) : shared(pending, nameOf(scopes), () => getTokenSilently(undefined, scopes));
    },
    signInWithPopup: (scopes = graphScopes) => shared(popups, nameOf(scopes), () => openPopup(scopes)),
    account: () => account,
  };
}

const nameOf = (scopes: readonly string[]): string => scopes.join(' ');

/** Those who ask while an answer is on its way share it. */
function shared<Value>(underWay: Map<string, Promise<Value>>, name: string, ask: () => Promise<Value>): Promise<Value> {
  const asked = underWay.get(name) ?? ask().finally(() => underWay.delete(name));
  underWay.set(name, asked);
  return asked;
}

const patience: SignInLimits = { bridge: 10_000, silent: 15_000, popup: 180_000 };

async function openMsalClient(config: SignInSettings['config'], way: SignInWay): Promise<TokenClient> {
  const configuration = msalConfiguration(config);
  const client = way === 'bridge' ? await openBridgedClient(configuration) : await openWindowClient(configuration);
  return {
    async getToken(renewal, scopes = graphScopes) {
      const request = { scopes: [...scopes] };
      const asked = renewal ? { ...request, forceRefresh: true, ...withClaims(renewal.claims) } : request;
      if (way === 'bridge') return client.acquireTokenSilent(asked);
      const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
      return account === undefined ? null : client.acquireTokenSilent({ ...asked, account });
    },
    async getTokenWithPopup(claims, scopes = graphScopes) {
      const answer = await client.acquireTokenPopup({ scopes: [...scopes], ...withClaims(claims) });
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
