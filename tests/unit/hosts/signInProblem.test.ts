import { ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import { SignInProblem } from '../../../src/hosts/host';
import { describedProblem, signInProblem } from '../../../src/hosts/signInProblem';

const correlationId = '0c6b1d2e-8f4a-4d55-9a48-2f6e8d1b9c70';
const interaction = (code: string, said: string, subCode?: string) => new InteractionRequiredAuthError(code, correlationId, said, subCode);
const coded = (errorCode: string): Error => Object.assign(new Error(''), { name: 'BrowserAuthError', errorCode });

test.each<[string, Error, string]>([
  ['a second factor that is due', interaction('interaction_required', 'AADSTS50076: Due to a configuration change …'), 'interactionNeeded'],
  ['an account that the host does not name', coded('no_account_error'), 'interactionNeeded'],
  ['consent that nobody gave', interaction('invalid_grant', 'AADSTS65001: The user or administrator has not consented'), 'consentMissing'],
  ['consent told by its code only', interaction('consent_required', ''), 'consentMissing'],
  ['consent told by its second code only', interaction('invalid_grant', '', 'consent_required'), 'consentMissing'],
  ['consent that only an administrator may give', new ServerError('access_denied', correlationId, 'AADSTS90094: The grant requires administrator permission.'), 'consentMissing'],
  ['a sign-in window that was closed', coded('user_cancelled'), 'cancelled'],
  ['a host’s sign-in window that was closed', new ClientAuthError('user_canceled', correlationId), 'cancelled'],
  ['a blocked window', coded('popup_window_error'), 'popupBlocked'],
  ['a bridge that is switched off', new ClientAuthError('nested_app_auth_bridge_disabled', correlationId), 'noBridge'],
  ['no network in the host', new ClientAuthError('no_network_connectivity', correlationId), 'offline'],
  ['a window that waited too long', coded('timed_out'), 'timedOut'],
  ['anything else', new ServerError('native_executor_error', correlationId, 'The broker failed.'), 'unexpected'],
  ['what is no error of the library at all', new TypeError('x is not a function'), 'unexpected'],
])('%s is told as such', (_name, error, kind) => {
  expect(signInProblem(error, 'silent', true).kind).toBe(kind);
});

test('without a connection whatever failed is a missing connection', () => {
  expect(signInProblem(coded('post_request_failed'), 'silent', false).kind).toBe('offline');
});

test('the diagnostic names codes and where sign-in stood', () => {
  expect(signInProblem(interaction('invalid_grant', 'AADSTS65001: …', 'consent_required'), 'popup', true).diagnostic).toEqual({
    problem: 'consentMissing',
    step: 'popup',
    error: 'InteractionRequiredAuthError',
    code: 'invalid_grant',
    subCode: 'consent_required',
    entra: 'AADSTS65001',
    correlationId,
  });
});

test('the diagnostic and the message hold no name, no address and no token', () => {
  const token = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJuYW1lIjoiTWVnYW4ifQ.c2ln';
  const error = Object.assign(new Error(`AADSTS50020: User account 'megan@council.example' from ${token}`), { errorCode: `failed for megan@council.example ${token}`, correlationId: token });
  const problem = signInProblem(error, 'silent', true);
  const copied = JSON.stringify([problem.diagnostic, problem.message]);
  expect(copied).not.toMatch(/megan|eyJ/i);
  expect(problem.diagnostic).toMatchObject({ entra: 'AADSTS50020' });
});

test('every message says what to do', () => {
  const kinds = ['interactionNeeded', 'consentMissing', 'cancelled', 'popupBlocked', 'timedOut', 'noBridge', 'offline', 'unexpected'] as const;
  const advice = kinds.map((kind) => describedProblem(kind, {}).message);
  expect(advice.filter((message) => !/Press Sign in|[Tt]ry again|press Sign in|Open the app/.test(message))).toEqual([]);
});

test('a problem that is already told stays as it is', () => {
  const problem = new SignInProblem('cancelled', 'Sign-in was cancelled.');
  expect(signInProblem(problem, 'popup', true)).toBe(problem);
});
