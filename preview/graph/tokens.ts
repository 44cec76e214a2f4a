/**
 * Access tokens as Entra issues them, unsigned, and how Graph refuses the wrong ones.
 * https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 * https://learn.microsoft.com/graph/resolve-auth-errors
 */
import { Refusal } from './answer';
import { isObject } from './guards';
import type { Person, World } from './world';

export interface TokenRequest {
  readonly objectId: string;
  /** Short (`User.Read`) or with Graph's address before them. `.default` is everything consented. */
  readonly scopes: readonly string[];
  readonly clientId: string;
  readonly lifetimeSeconds?: number;
  readonly audience?: string;
}

export type TokenAnswer =
  | { readonly kind: 'token'; readonly token: string; readonly scopes: readonly string[]; readonly expiresOn: string }
  | { readonly kind: 'refused'; readonly error: 'consent_required' | 'invalid_grant'; readonly message: string };

/** Who is asking, through which application, with which consented scopes. */
export interface Caller {
  readonly person: Person;
  readonly clientId: string;
  readonly scopes: ReadonlySet<string>;
}

const graphAudience = 'https://graph.microsoft.com';
const tenantId = '7d6f2a1c-0b3e-4c55-9a48-2f6e8d1b9c70';
const openIdScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

export function mintToken(world: World, request: TokenRequest): TokenAnswer {
  const person = world.state.people.get(request.objectId);
  if (!person) return { kind: 'refused', error: 'invalid_grant', message: `AADSTS50034: The user account ${request.objectId} does not exist in the directory.` };
  const consented = world.state.consents.get(request.clientId) ?? new Set<string>();
  const asked = request.scopes.map((scope) => scope.replace(`${graphAudience}/`, '')).filter((scope) => !openIdScopes.has(scope));
  const scopes = asked.includes('.default') ? [...consented] : asked;
  const missing = scopes.filter((scope) => !consented.has(scope));
  if (missing.length > 0 || scopes.length === 0) {
    const message = `AADSTS65001: The user or administrator has not consented to use the application with ID '${request.clientId}' (${missing.join(' ') || 'no scopes'}).`;
    return { kind: 'refused', error: 'consent_required', message };
  }
  const issued = Math.floor(world.now().getTime() / 1000);
  const expires = issued + (request.lifetimeSeconds ?? 3600);
  const claims = {
    aud: request.audience ?? graphAudience,
    iss: `https://sts.windows.net/${tenantId}/`,
    iat: issued,
    nbf: issued,
    exp: expires,
    appid: request.clientId,
    oid: person.objectId,
    tid: tenantId,
    name: person.name,
    upn: person.upn,
    preferred_username: person.upn,
    scp: scopes.join(' '),
  };
  return { kind: 'token', token: `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`, scopes, expiresOn: new Date(expires * 1000).toISOString() };
}

/** The caller a request's Authorization header names, or the 401 Graph gives. */
export function callerOf(world: World, authorization: string | null): Caller {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw unauthorised('Access token is empty.');
  const claims = decode(token);
  if (!claims) throw unauthorised('JWT is not well formed, there are no dots (.).');
  const { aud, exp, oid, appid, scp } = claims;
  if (aud !== graphAudience) throw unauthorised('Access token validation failure. Invalid audience.');
  if (typeof exp !== 'number' || exp * 1000 <= world.now().getTime()) throw unauthorised('Lifetime validation failed, the token is expired.');
  const person = typeof oid === 'string' ? world.state.people.get(oid) : undefined;
  if (!person || typeof appid !== 'string') throw unauthorised('The identity of the calling application could not be established.');
  return { person, clientId: appid, scopes: new Set(typeof scp === 'string' ? scp.split(' ') : []) };
}

function unauthorised(message: string): Refusal {
  const headers = { 'WWW-Authenticate': 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"' };
  return new Refusal(401, 'InvalidAuthenticationToken', message, { headers });
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function decode(token: string): Readonly<Record<string, unknown>> | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return isObject(claims) ? claims : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
