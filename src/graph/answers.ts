import { isObject } from './checks';
import { GraphError, type GraphErrorKind } from './graphError';
import { claimsOf } from './token';

/** An answer of Graph's, whether it came alone or as a part of a `$batch`. */
export interface Answer {
  readonly status: number;
  /** JSON as parsed; text otherwise; null where there is none. */
  readonly body: unknown;
  readonly damaged?: boolean;
  readonly claims?: string | null;
  /** As the header says it: seconds. */
  readonly retryAfter?: string | null;
}

/** For a diagnostic: a query may hold a person's address. */
export const withoutQuery = (path: string): string => path.replace(/\?.*/s, '');

export async function readAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const answer = { status, claims: claimsOf(response), retryAfter: headers.get('Retry-After') };
  const text = await response.text();
  if (text === '') return { ...answer, body: null };
  if (!headers.get('Content-Type')?.includes('json')) return { ...answer, body: text };
  try {
    const body: unknown = JSON.parse(text);
    return { ...answer, body };
  } catch {
    return { ...answer, body: null, damaged: true };
  }
}

/** What Graph answered, or the error that says why not. The one place where Graph's statuses become errors for people. */
export function valueOf({ status, body, damaged, claims }: Answer, path: string): unknown {
  if (status >= 200 && status < 300 && !damaged) return body;
  const { code, requestId } = errorBodyOf(body);
  const detail = { status, path: withoutQuery(path), ...(code && { code }), ...(requestId && { requestId }), ...(claims && { claims }) };
  if (status >= 200 && status < 300) {
    throw new GraphError('unexpected', 'The answer of Microsoft 365 arrived damaged. Try again.', { ...detail, lost: true });
  }
  const kind = kinds[status] ?? 'unexpected';
  // A gateway's timeout and a server's failure say nothing of whether a write was done.
  throw new GraphError(kind, messages[kind], status >= 500 ? { ...detail, lost: true } : detail);
}

const kinds: Readonly<Record<number, GraphErrorKind>> = {
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  412: 'conflict',
  423: 'busy',
  424: 'busy',
  429: 'busy',
  502: 'busy',
  503: 'busy',
  504: 'busy',
};

const messages: Readonly<Record<GraphErrorKind, string>> = {
  signedOut: 'You are signed out. Sign in, then try again.',
  forbidden: 'SharePoint does not let you do this. If you should be able to, ask the clerk to check your access.',
  notFound: 'This was not found. It may have been moved or withdrawn: go back and open it again.',
  conflict: 'This was changed by someone else. Compare and save again.',
  busy: 'Microsoft 365 is busy. Wait a minute, then try again.',
  offline: 'Microsoft 365 could not be reached. Check the connection and try again.',
  unexpected: 'Microsoft 365 could not do this. Try again; if it fails again, send the details to your administrator.',
};

function errorBodyOf(body: unknown): { readonly code?: string; readonly requestId?: string } {
  if (!isObject(body) || !isObject(body.error)) return {};
  const { code, innerError } = body.error;
  const requestId = isObject(innerError) ? innerError['request-id'] : undefined;
  return { ...(typeof code === 'string' && { code }), ...(typeof requestId === 'string' && { requestId }) };
}
