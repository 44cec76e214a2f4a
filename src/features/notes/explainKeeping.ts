import type { Keeping } from '../../domain/notebook';
import type { GraphError } from '../../graph/graphError';
import type { SignInProblem } from '../../hosts/host';
import { NotesTooLong } from './notesTooLong';

export interface Waiting {
  /** Why the last attempt failed. */
  readonly problem: unknown;
  /** Whether something typed is not in OneDrive yet. */
  readonly isUnkept: boolean;
  /** Whether this device has stored it meanwhile. */
  readonly isOnDevice: boolean;
  /** Whether some of it is on exempt business, which is not stored on the device. */
  readonly isExempt: boolean;
}

/** Why notes are not in OneDrive, where they are meanwhile, and what to do. */
export function explainKeeping({ problem, isUnkept, isOnDevice, isExempt }: Waiting): Extract<Keeping, { kind: 'waiting' }> {
  const { why, remedy } = reasonFor(problem);
  return { kind: 'waiting', why: [why, ...(isUnkept ? [whereMeanwhile(isOnDevice, isExempt)] : [])].join(' '), remedy };
}

function whereMeanwhile(isOnDevice: boolean, isExempt: boolean): string {
  if (!isOnDevice) return 'What you typed is only on this page, because this browser stores nothing for the app. Leave the page open until it is kept, or copy it.';
  return isExempt
    ? 'What you typed on exempt business is never stored on this device, so it is only on this page. Leave the page open until it is kept, or copy it.'
    : 'What you typed stays on this device until then.';
}

interface Reason {
  readonly why: string;
  readonly remedy: 'retry' | 'allow' | null;
}

function reasonFor(problem: unknown): Reason {
  if (isSignInProblem(problem)) return signInReason(problem);
  if (problem instanceof NotesTooLong) return tooLong;
  if (!isGraphError(problem)) return { why: 'Not kept yet: something unexpected happened. Try again.', remedy: 'retry' };
  if (isSignInProblem(problem.cause)) return signInReason(problem.cause);
  return graphReason(problem);
}

function graphReason({ kind, detail: { status, code } }: GraphError): Reason {
  // https://learn.microsoft.com/graph/errors: 507, and the code for a full drive.
  if (status === 507 || code === 'quotaLimitReached' || code === 'insufficientStorage') return { why: 'Not kept yet: your OneDrive is full. Make room in it, then try again.', remedy: 'retry' };
  if (status === 423) return { why: 'Not kept yet: the file of your notes is locked, perhaps because it is open elsewhere. Close it there; it is tried again by itself.', remedy: 'retry' };
  if (status === 413) return tooLong;
  // Well asked and called bad all the same: the answer to somebody whose licence has no OneDrive.
  if (status === 400 && code === 'BadRequest') return noOneDrive;
  switch (kind) {
    case 'signedOut':
      return { why: 'Not kept yet: you are signed out.', remedy: 'allow' };
    case 'forbidden':
      return { why: 'Not kept yet: your council’s Microsoft 365 does not let the app use your OneDrive. Tell your administrator.', remedy: 'retry' };
    case 'notFound':
      return noOneDrive;
    case 'offline':
      return { why: 'Waiting for a connection.', remedy: 'retry' };
    case 'busy':
      return { why: 'Not kept yet: Microsoft 365 is busy. It is tried again by itself.', remedy: 'retry' };
    case 'conflict':
    case 'unexpected':
      return { why: 'Not kept yet: your OneDrive did not take it. Try again; if it stays so, tell your administrator.', remedy: 'retry' };
  }
}

const tooLong: Reason = { why: 'Not kept yet: the notes of this meeting are longer than one file can hold. Export them, then take away what is no longer needed.', remedy: 'retry' };

const noOneDrive: Reason = {
  why: 'Not kept yet: you have no OneDrive, or it has not been set up. Open OneDrive once in Microsoft 365, then try again; if there is none, ask your administrator for it.',
  remedy: 'retry',
};

function signInReason({ kind }: SignInProblem): Reason {
  switch (kind) {
    case 'offline':
      return { why: 'Waiting for a connection.', remedy: 'retry' };
    case 'timedOut':
      return { why: 'Not kept yet: Microsoft 365 did not answer when asked for your folder. Try again.', remedy: 'retry' };
    case 'cancelled':
      return { why: 'Not kept yet: the folder for your notes was not allowed.', remedy: 'allow' };
    case 'popupBlocked':
      return { why: 'Not kept yet: the browser blocked the window that asks you. Allow pop-ups for this page, then press the button again.', remedy: 'allow' };
    case 'noBridge':
      return { why: 'Not kept yet: this version of Teams cannot ask for your folder. Open the app in your browser to keep notes.', remedy: null };
    case 'consentMissing':
    case 'interactionNeeded':
    case 'unexpected':
      return { why: 'Not kept yet: the folder for your notes is not allowed yet.', remedy: 'allow' };
  }
}

// By name: this folder knows Graph and the hosts by their types only.
const isGraphError = (error: unknown): error is GraphError => error instanceof Error && error.name === 'GraphError';
const isSignInProblem = (error: unknown): error is SignInProblem => error instanceof Error && error.name === 'SignInProblem';
