import type { SignInCondition } from './choices';
import type { Persona } from './served';

/**
 * The identity broker of a host, as msal-browser speaks to it over the nested app authentication bridge. Requests and
 * answers are JSON texts; their shapes are in msal-browser's `naa` folder:
 * https://github.com/AzureAD/microsoft-authentication-library-for-js/tree/dev/lib/msal-browser/src/naa
 */
export interface Broker {
  /** Null is an answer that never comes. */
  answer(requestText: string): Promise<string | null>;
}

export interface BrokerSettings {
  readonly person: Persona;
  readonly condition: SignInCondition;
  readonly tenantId: string;
  readonly graphOrigin: string;
  /** Where the person is asked, in place of the host's own sign-in window. */
  readonly askPerson: () => Promise<'signIn' | 'cancel'>;
}

interface BridgeRequest {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string };
}

export function createBroker(settings: BrokerSettings): Broker {
  const { person, condition, tenantId } = settings;
  const account = {
    homeAccountId: `${person.objectId}.${tenantId}`,
    environment: 'login.microsoftonline.com',
    tenantId,
    username: person.upn,
    localAccountId: person.objectId,
    name: person.name,
  };
  const apart = condition === 'noNotes' || condition === 'noToDo' ? optionalScopes[condition] : null;
  let hasSignedIn = condition === 'works' || apart !== null;
  let hasAllowed = false;

  const answerTo = async (request: BridgeRequest): Promise<object | null> => {
    switch (request.method) {
      case 'GetInitContext':
        return condition === 'silent' ? null : { success: true, initContext: { sdkName: 'MembersBriefPreview', sdkVersion: '1.0.0', capabilities: { queryAccount: false }, accountContext: { homeAccountId: account.homeAccountId, environment: account.environment, tenantId } } };
      case 'GetToken':
        if (apart !== null && asksFor(apart, request) && !hasAllowed) return consentMissing;
        return hasSignedIn || condition === 'consent' ? token(request, settings, account) : refusal('USER_INTERACTION_REQUIRED', 'interaction_required', 'AADSTS50076: The preview asks the person first.');
      case 'GetTokenPopup':
        if (condition === 'cancelled' || (await settings.askPerson()) === 'cancel') return refusal('USER_CANCEL', 'user_cancelled', '');
        hasSignedIn = true;
        if (apart !== null && asksFor(apart, request)) hasAllowed = true;
        return token(request, settings, account);
      default:
        return refusal('PERSISTENT_ERROR', 'unknown_method', `The stand-in broker does not know ${request.method}.`);
    }
  };

  return {
    async answer(requestText) {
      const request = JSON.parse(requestText) as BridgeRequest; // written by msal-browser in the frame
      const answer = await answerTo(request);
      return answer === null ? null : JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...answer });
    },
  };
}

/** What is consented to apart, by what is wrong with it. */
const optionalScopes = { noNotes: 'Files.ReadWrite.AppFolder', noToDo: 'Tasks.ReadWrite' } as const;

const asksFor = (scope: string, { tokenParams }: BridgeRequest): boolean => tokenParams?.scope.includes(scope) ?? false;

async function token({ tokenParams }: BridgeRequest, { person, condition, tenantId, graphOrigin }: BrokerSettings, account: object): Promise<object> {
  if (tokenParams === undefined) return refusal('PERSISTENT_ERROR', 'invalid_request', 'The request has no tokenParams.');
  if (condition === 'consent') return consentMissing;
  const answer = await fetch(`${graphOrigin}/_emulator/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ objectId: person.objectId, clientId: tokenParams.clientId, scopes: tokenParams.scope.split(' ').filter((scope) => scope !== '') }),
  });
  const minted = (await answer.json()) as MintedToken; // preview/graph/tokens.ts
  if (minted.kind === 'refused') return minted.error === 'consent_required' ? consentMissing : refusal('PERSISTENT_ERROR', minted.error, minted.message);
  const issued = Math.floor(Date.now() / 1000);
  const idToken = { aud: tokenParams.clientId, iss: `https://login.microsoftonline.com/${tenantId}/v2.0`, iat: issued, nbf: issued, exp: issued + 3600, name: person.name, preferred_username: person.upn, oid: person.objectId, sub: person.objectId, tid: tenantId, ver: '2.0' };
  return { success: true, token: { access_token: minted.token, id_token: unsigned(idToken), expires_in: 3600, scope: minted.scopes.join(' ') }, account };
}

type MintedToken =
  | { readonly kind: 'token'; readonly token: string; readonly scopes: readonly string[] }
  | { readonly kind: 'refused'; readonly error: string; readonly message: string };

const refusal = (status: string, code: string, description: string): object => ({ success: false, error: { status, code, description } });

const consentMissing = refusal('USER_INTERACTION_REQUIRED', 'consent_required', 'AADSTS65001: The administrator has not consented to use the application.');

function unsigned(claims: object): string {
  const encode = (value: object): string => btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value)))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`;
}
