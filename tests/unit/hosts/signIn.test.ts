import { InteractionRequiredAuthError } from '@azure/msal-browser';
import type { SignIn } from '../../../src/hosts/host';
import { createSignIn, type TokenAnswer, type TokenClient, withClaims } from '../../../src/hosts/signIn';

const limits = { bridge: 1000, silent: 1000, popup: 1000 };
const megan = { objectId: 'oid-1', username: 'megan@council.example', name: 'Megan Member' };

/** A broker that remembers whether the person has signed in. */
function standInBroker({ isSignedIn = true, opens = () => Promise.resolve() }: { isSignedIn?: boolean; opens?: () => Promise<void> } = {}) {
  let minted = 0;
  let hasSignedIn = isSignedIn;
  const answer = (): TokenAnswer => {
    minted += 1;
    return { accessToken: `token ${minted}`, account: { homeAccountId: 'h', environment: 'e', tenantId: 't', localAccountId: megan.objectId, username: megan.username, name: megan.name, idTokenClaims: { oid: megan.objectId } } };
  };
  const client: TokenClient = {
    getToken: () => (hasSignedIn ? Promise.resolve(answer()) : Promise.reject(new InteractionRequiredAuthError('interaction_required', '', 'AADSTS50076'))),
    getTokenWithPopup() {
      hasSignedIn = true;
      return Promise.resolve(answer());
    },
  };
  return { client, openClient: () => opens().then(() => client) };
}

const signInWith = (openClient: () => Promise<TokenClient>, isOnline = true): SignIn =>
  createSignIn({ config: { clientId: 'client', tenantId: 'tenant' }, way: 'bridge', openClient, limits, isOnline: () => isOnline });

test('a silent token makes the account known', async () => {
  const signIn = signInWith(standInBroker().openClient);
  expect(signIn.account()).toBeNull();
  expect(await signIn.getToken()).toBe('token 1');
  expect(signIn.account()).toEqual(megan);
});

test('views that ask at the same time share one token', async () => {
  const signIn = signInWith(standInBroker().openClient);
  expect(await Promise.all([signIn.getToken(), signIn.getToken(), signIn.getToken()])).toEqual(['token 1', 'token 1', 'token 1']);
});

test('who has to be asked is asked by the press of a button, and then signed in', async () => {
  const signIn = signInWith(standInBroker({ isSignedIn: false }).openClient);
  await expect(signIn.getToken()).rejects.toMatchObject({ name: 'SignInProblem', kind: 'interactionNeeded' });
  await signIn.signInWithPopup();
  expect(signIn.account()).toEqual(megan);
  expect(await signIn.getToken()).toMatch(/^token/);
});

test('a refused token is renewed, and what it lacked is asked for in the window too', async () => {
  const asked: unknown[] = [];
  const { client } = standInBroker();
  const signIn = signInWith(() =>
    Promise.resolve({
      getToken: (renewal) => {
        asked.push(renewal ?? null);
        return client.getToken();
      },
      getTokenWithPopup: (claims) => {
        asked.push(claims);
        return client.getTokenWithPopup(claims);
      },
    }),
  );
  expect(await signIn.getToken()).toBe('token 1');
  expect(await signIn.getToken({ claims: 'eyJhIjoxfQ==' })).toBe('token 2');
  await signIn.signInWithPopup();
  await signIn.signInWithPopup();
  expect(asked).toEqual([null, { claims: 'eyJhIjoxfQ==' }, 'eyJhIjoxfQ==', null]);
});

test('each set of scopes has a token, and a consent, of its own', async () => {
  const consented = new Set(['Sites.Selected User.Read']);
  const { client } = standInBroker();
  const signIn = signInWith(() =>
    Promise.resolve({
      getToken: async (renewal, scopes = []) => {
        if (!consented.has(scopes.join(' '))) throw new InteractionRequiredAuthError('consent_required', '', 'AADSTS65001');
        const answer = await client.getToken(renewal, scopes);
        return answer === null ? null : { ...answer, accessToken: `for ${scopes.join(' ')}` };
      },
      getTokenWithPopup: (claims, scopes = []) => {
        consented.add(scopes.join(' '));
        return client.getTokenWithPopup(claims, scopes);
      },
    }),
  );
  const both = await Promise.allSettled([signIn.getToken(), signIn.getToken(undefined, ['Files.ReadWrite.AppFolder'])]);
  expect(both).toMatchObject([{ value: 'for Sites.Selected User.Read' }, { reason: { kind: 'consentMissing' } }]);
  await signIn.signInWithPopup(['Files.ReadWrite.AppFolder']);
  expect(await signIn.getToken(undefined, ['Files.ReadWrite.AppFolder'])).toBe('for Files.ReadWrite.AppFolder');
});

test.each([
  ['base64, as a challenge sends them', 'eyJhIjoiw6kifQ==', { claims: '{"a":"é"}' }],
  ['JSON', '{"a":1}', { claims: '{"a":1}' }],
  ['nothing', null, {}],
  ['neither, and then left out', '%%%', {}],
])('claims may come as %s', (_form, claims, asked) => {
  expect(withClaims(claims)).toEqual(asked);
});

test('in a browser where nobody has signed in yet, a person has to press the button', async () => {
  const signIn = signInWith(() => Promise.resolve({ ...standInBroker().client, getToken: () => Promise.resolve(null) }));
  await expect(signIn.getToken()).rejects.toMatchObject({ kind: 'interactionNeeded' });
});

test.each<[string, (forEver: Promise<never>) => Promise<TokenClient>, (signIn: SignIn) => Promise<unknown>, string]>([
  ['the bridge', (forEver) => forEver, (signIn) => signIn.getToken(), 'bridge'],
  ['the silent token', (forEver) => Promise.resolve({ ...standInBroker().client, getToken: () => forEver }), (signIn) => signIn.getToken(), 'silent'],
  ['the sign-in window', (forEver) => Promise.resolve({ ...standInBroker().client, getTokenWithPopup: () => forEver }), (signIn) => signIn.signInWithPopup(), 'popup'],
])('%s that never answers is given up after its limit', async (_name, openClient, ask, step) => {
  jest.useFakeTimers();
  try {
    const signIn = signInWith(() => openClient(new Promise<never>(() => undefined)));
    const refusal = expect(ask(signIn)).rejects.toMatchObject({ kind: 'timedOut', diagnostic: { step } });
    await jest.advanceTimersByTimeAsync(1000);
    await refusal;
  } finally {
    jest.useRealTimers();
  }
});

test('a bridge that failed once is tried again', async () => {
  let isDown = true;
  const broker = standInBroker({ opens: () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve()) });
  const signIn = signInWith(broker.openClient);
  await expect(signIn.getToken()).rejects.toMatchObject({ kind: 'unexpected' });
  isDown = false;
  expect(await signIn.getToken()).toBe('token 1');
});

test('a failure without a connection is a missing connection', async () => {
  const signIn = signInWith(() => Promise.reject(new TypeError('Failed to fetch')), false);
  await expect(signIn.getToken()).rejects.toMatchObject({ kind: 'offline' });
});

test('a button pressed twice opens one window', async () => {
  let windows = 0;
  const { client } = standInBroker();
  const getTokenWithPopup: TokenClient['getTokenWithPopup'] = (claims) => {
    windows += 1;
    return client.getTokenWithPopup(claims);
  };
  const signIn = signInWith(() => Promise.resolve({ ...client, getTokenWithPopup }));
  await Promise.all([signIn.signInWithPopup(), signIn.signInWithPopup()]);
  expect(windows).toBe(1);
  await signIn.signInWithPopup();
  expect(windows).toBe(2);
});
