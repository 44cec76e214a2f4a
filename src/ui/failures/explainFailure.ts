import type { GraphError, GraphErrorKind } from '../../graph/graphError';
import type { Explanation } from '../Failure';

export type Remedy = 'retry' | 'signIn';

/** What to say and to offer when `what` ("The agenda") could not be read from the council's open site. */
export function explainFailure(error: unknown, what: string, councilName: string): Explanation & { readonly remedy: Remedy } {
  if (!isGraphError(error)) {
    return {
      title: `${what} could not be loaded`,
      advice: 'Something unexpected happened. Try again; if it comes back, send the details to your support desk.',
      diagnostic: { error: error instanceof Error ? error.name : 'unknown' },
      remedy: 'retry',
    };
  }
  const { status, code, requestId, path } = error.detail;
  const codes = { kind: error.kind, status: status?.toString(), code, requestId, path };
  const diagnostic = Object.fromEntries(Object.entries(codes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return { ...wording(error, what, councilName), diagnostic };
}

/** The kind of a failure of Graph; null for any other error. */
export const failureKind = (error: unknown): GraphErrorKind | null => (isGraphError(error) ? error.kind : null);

// By name: views know Graph's errors by their type only, and do not load its code.
const isGraphError = (error: unknown): error is GraphError => error instanceof Error && error.name === 'GraphError';

function wording(error: GraphError, what: string, councilName: string): Omit<Explanation, 'diagnostic'> & { readonly remedy: Remedy } {
  switch (error.kind) {
    case 'signedOut':
      return { title: 'You are signed out', advice: 'Your sign-in to Microsoft 365 has ended. Sign in again to go on.', remedy: 'signIn' };
    case 'forbidden':
      return {
        title: `You have no access to the committee papers of ${councilName}`,
        advice: 'Ask your clerk to give you access, then try again.',
        remedy: 'retry',
      };
    case 'notFound':
      return {
        title: `The committee papers of ${councilName} are not where they should be`,
        advice: 'The SharePoint site or one of its lists was not found. Tell your clerk or administrator, with the details below.',
        remedy: 'retry',
      };
    case 'busy':
      return { title: `${what} could not be loaded`, advice: 'SharePoint is busy. Wait a minute and try again.', remedy: 'retry' };
    case 'offline':
      return { title: `${what} could not be loaded`, advice: 'Microsoft 365 could not be reached. Check the connection and try again.', remedy: 'retry' };
    case 'conflict':
    case 'unexpected':
      return { title: `${what} could not be loaded`, advice: error.message, remedy: 'retry' };
  }
}
