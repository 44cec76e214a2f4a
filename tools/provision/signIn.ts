import { isObject } from '../../src/graph/checks';
import type { GetToken } from '../../src/graph/token';
import type { SignInOptions } from './options';

/** A token for Graph: from Entra after a person has typed a code into any browser, or from the preview's emulator. */
export function tokensFor(signIn: SignInOptions, scopes: readonly string[], log: (line: string) => void): GetToken {
  return signIn.kind === 'emulator' ? emulatorTokens(signIn, scopes) : deviceCodeTokens(signIn, scopes, log);
}

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code */
function deviceCodeTokens({ tenantId, clientId, person }: Extract<SignInOptions, { kind: 'deviceCode' }>, names: readonly string[], log: (line: string) => void): GetToken {
  const scopes = names.map((name) => `https://graph.microsoft.com/${name}`);
  let signedIn: Promise<(renewal?: { readonly claims: string | null }) => Promise<string>> | null = null;

  const signIn = async () => {
    const { PublicClientApplication } = await import('@azure/msal-node');
    const application = new PublicClientApplication({ auth: { clientId, authority: `https://login.microsoftonline.com/${tenantId}` } });
    const first = await application.acquireTokenByDeviceCode({ scopes, deviceCodeCallback: ({ message }) => log(person === undefined ? message : `As ${person}: ${message}`) });
    if (!first?.account) throw new Error('the code was not entered in time');
    const { username } = first.account;
    if (person !== undefined && username.toLowerCase() !== person.toLowerCase()) throw new Error(`${username} signed in and not ${person}`);
    const { account } = first;
    return async (renewal?: { readonly claims: string | null }) =>
      (await application.acquireTokenSilent({ account, scopes, ...(renewal && { forceRefresh: true, ...(renewal.claims !== null && { claims: renewal.claims }) }) })).accessToken;
  };

  // Requests that start together share one sign-in.
  return async (renewal) => {
    try {
      return await (await (signedIn ??= signIn()))(renewal);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The sign-in failed (${reason}). Check the connection, --tenant and --client, and run this again.`, { cause: error });
    }
  };
}

function emulatorTokens({ origin, clientId, objectId }: Extract<SignInOptions, { kind: 'emulator' }>, scopes: readonly string[]): GetToken {
  const body = JSON.stringify({ objectId, clientId, scopes });
  return async () => {
    const response = await fetch(`${origin}/_emulator/token`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }).catch((cause: unknown) => {
      throw new Error(`There is no emulator at ${origin}. Start it with npm start, or check --emulator.`, { cause });
    });
    const answer: unknown = await response.json().catch((cause: unknown) => {
      throw new Error(`What answers at ${origin} is not the emulator: it has the port after the preview’s own. Check --emulator.`, { cause });
    });
    if (isObject(answer) && typeof answer.token === 'string') return answer.token;
    const why = isObject(answer) && typeof answer.message === 'string' ? ` (${answer.message})` : '';
    throw new Error(`The emulator gave no token${why}. Check --as and --client.`);
  };
}
