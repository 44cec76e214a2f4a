import { SignInProblem, type SignInProblemKind } from './host';

/**
 * What msal-browser, the host's bridge and Entra ID say, as one of our kinds. The codes:
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes and
 * https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/dev/lib/msal-browser/docs/errors.md
 */
export function signInProblem(error: unknown, step: SignInStep, isOnline: boolean): SignInProblem {
  if (error instanceof SignInProblem) return error;
  const said = whatWasSaid(error);
  const kind = kindOf(said, isOnline);
  return describedProblem(kind, diagnosticOf(said, step), { cause: error });
}

export type SignInStep = 'bridge' | 'silent' | 'popup';

export function describedProblem(kind: SignInProblemKind, diagnostic: Readonly<Record<string, string>>, options?: ErrorOptions): SignInProblem {
  return new SignInProblem(kind, messages[kind], { problem: kind, ...diagnostic }, options);
}

const messages: Readonly<Record<SignInProblemKind, string>> = {
  interactionNeeded: 'Microsoft 365 wants you to sign in again. Press Sign in.',
  consentMissing: 'Your council has not yet allowed this app to read its committee sites. Ask your Microsoft 365 administrator to give admin consent, then try again.',
  cancelled: 'Sign-in was cancelled. Press Sign in to try again.',
  popupBlocked: 'The browser blocked the sign-in window. Allow pop-ups for this page, then press Sign in again.',
  timedOut: 'Sign-in got no answer in time. Check the connection, then try again.',
  noBridge: 'This version of Teams or Outlook cannot sign you in to the app. Open the app in your browser instead.',
  offline: 'There is no connection, so you could not be signed in. Try again when you are back online.',
  unexpected: 'Sign-in failed. Try again; if it fails again, send the details below to your IT support.',
};

interface Said {
  readonly name: string;
  readonly code: string;
  readonly subCode: string;
  readonly text: string;
  readonly correlationId: string;
}

/** msal-browser's errors carry these fields; anything else may come from the host's side of the bridge. */
function whatWasSaid(error: unknown): Said {
  const field = (name: string): string => {
    const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { name: field('name'), code: field('errorCode'), subCode: field('subError'), text: `${field('errorMessage')} ${field('message')}`, correlationId: field('correlationId') };
}

function kindOf(said: Said, isOnline: boolean): SignInProblemKind {
  const { code, name } = said;
  const isOneOf = (codes: readonly string[]): boolean => codes.includes(code);
  if (consentNumbers.includes(entraNumber(said.text) ?? '') || [code, said.subCode].includes('consent_required')) return 'consentMissing';
  if (isOneOf(cancelledCodes)) return 'cancelled';
  if (isOneOf(popupCodes)) return 'popupBlocked';
  if (isOneOf(noBridgeCodes)) return 'noBridge';
  if (isOneOf(offlineCodes) || !isOnline) return 'offline';
  if (isOneOf(timedOutCodes)) return 'timedOut';
  if (name === 'InteractionRequiredAuthError' || isOneOf(interactionCodes)) return 'interactionNeeded';
  return 'unexpected';
}

// Consent missing, declined, or for an administrator to give.
const consentNumbers = ['65001', '65004', '90093', '90094', '90095'];
const cancelledCodes = ['user_cancelled', 'user_canceled', 'access_denied', 'interaction_in_progress_cancelled'];
const popupCodes = ['popup_window_error', 'empty_window_error', 'block_nested_popups'];
const noBridgeCodes = ['nested_app_auth_bridge_disabled', 'NESTED_APP_AUTH_UNAVAILABLE'];
const offlineCodes = ['no_network_connectivity', 'network_error'];
const timedOutCodes = ['timed_out', 'monitor_window_timeout', 'bridge_timeout'];
const interactionCodes = ['interaction_required', 'login_required', 'no_account_error', 'no_account_found', 'no_account_in_silent_request', 'no_tokens_found', 'refresh_token_expired', 'bad_token'];

const entraNumber = (text: string): string | null => /AADSTS(\d{4,8})/.exec(text)?.[1] ?? null;

/** Codes only: Entra's sentences name people, and an answer may hold a token. */
function diagnosticOf(said: Said, step: SignInStep): Record<string, string> {
  const number = entraNumber(said.text);
  const fields = {
    step,
    error: asCode(said.name),
    code: asCode(said.code),
    subCode: asCode(said.subCode),
    entra: number === null ? '' : `AADSTS${number}`,
    correlationId: /^[\da-f-]{36}$/i.test(said.correlationId) ? said.correlationId : '',
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

const asCode = (text: string): string => (/^[\w.-]{1,60}$/.test(text) ? text : '');
