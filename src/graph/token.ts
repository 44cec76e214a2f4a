import { GraphError } from './graphError';
import type { Send } from './send';

/** With `renewal` the last token was refused: a cached one will not do, and the claims, if any, must be asked for. */
export type GetToken = (renewal?: { readonly claims: string | null }) => Promise<string>;

/** Signs each request; a refused token is renewed once. */
export function withToken(send: Send, getToken: GetToken, graphUrl: string): Send {
  let renewing: Promise<string> | null = null;

  // Requests that are refused together share one renewal.
  const renew = (claims: string | null): Promise<string> => {
    renewing ??= fetchToken(getToken, { claims }).finally(() => {
      renewing = null;
    });
    return renewing;
  };

  return async (url, init) => {
    // A token of Graph's must not reach any other server.
    if (!url.startsWith(`${graphUrl}/`)) throw new GraphError('unexpected', 'A request was meant for a server that is not Microsoft Graph, and was not sent.');
    const response = await send(url, signed(init, await fetchToken(getToken)));
    if (response.status !== 401) return response;
    return send(url, signed(init, await renew(claimsOf(response))));
  };
}

/** The claims of a challenge, as continuous access evaluation and Conditional Access send them. */
export function claimsOf(response: Response): string | null {
  return /\bclaims="([^"]+)"/.exec(response.headers.get('WWW-Authenticate') ?? '')?.[1] ?? null;
}

function signed(init: RequestInit, token: string): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${token}`);
  return { ...init, headers };
}

async function fetchToken(...[getToken, renewal]: [GetToken, Parameters<GetToken>[0]?]): Promise<string> {
  try {
    return await (renewal ? getToken(renewal) : getToken());
  } catch (error) {
    if (isOffline(error)) throw new GraphError('offline', 'Sign-in could not be reached. Check the connection and try again.', {}, { cause: error });
    throw new GraphError('signedOut', 'You are signed out. Sign in, then try again.', {}, { cause: error });
  }
}

const isOffline = (error: unknown): boolean => error instanceof Error && 'kind' in error && error.kind === 'offline';
