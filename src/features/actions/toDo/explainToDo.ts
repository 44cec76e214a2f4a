import type { GraphError } from '../../../graph/graphError';
import type { SignInProblem } from '../../../hosts/host';
import type { Explanation } from '../../../ui/Failure';
import { explainFailure } from '../../../ui/failures/explainFailure';
import { formatCount } from '../../../domain/formats';
import type { Doing, ToDoState } from './toDoState';

/** Why To Do is not allowed, and what to do. */
export function explainRefusal(problem: unknown): { readonly title: string; readonly advice: string } {
  if (!isSignInProblem(problem)) return { title: NOT_ALLOWED, advice: 'Something unexpected happened when you were asked. Try again.' };
  return { title: NOT_ALLOWED, advice: REFUSALS[problem.kind] };
}

const NOT_ALLOWED = 'Nothing was copied: Microsoft To Do is not allowed';

const REFUSALS: Readonly<Record<SignInProblem['kind'], string>> = {
  cancelled: 'You did not allow it, and nothing was made there. Press the button again if you change your mind.',
  consentMissing: 'Your council’s Microsoft 365 lets nobody allow it by themselves. Ask your administrator to consent to Tasks.ReadWrite for Members’ Brief, then try again.',
  interactionNeeded: 'Microsoft 365 wants you to sign in again. Press the button once more.',
  popupBlocked: 'The browser blocked the window that asks you. Allow pop-ups for this page, then press the button again.',
  timedOut: 'The window that asks you got no answer in time. Try again.',
  noBridge: 'This version of Teams cannot ask for it. Open the app in your browser instead.',
  offline: 'There is no connection. Try again when you are back online.',
  unexpected: 'It could not be asked for. Try again; if it fails again, tell your IT support.',
};

/** What of it failed, what is done, and what to do. */
export function explainToDoFailure({ doing, error, done, left }: Extract<ToDoState, { kind: 'failed' }>, councilName: string): Explanation {
  const { diagnostic } = explainFailure(error, 'Microsoft To Do', councilName);
  const soFar = done === 0 ? '' : `${formatCount(done, 'task')} ${done === 1 ? 'is' : 'are'} done, ${left} to go. `;
  return { title: TITLES[doing], advice: `${soFar}${reasonFor(error)}`, diagnostic };
}

const TITLES: Readonly<Record<Doing, string>> = {
  look: 'Microsoft To Do could not be looked at',
  turnOn: 'Your actions could not all be copied to Microsoft To Do',
  copy: 'Your actions could not all be copied to Microsoft To Do',
  turnOff: 'What was copied could not all be removed from Microsoft To Do',
};

function reasonFor(error: unknown): string {
  if (error instanceof Error && error.name === 'ToDoIsBusy') return 'Microsoft To Do is busy. Wait a few minutes, then go on: what is done stays done.';
  if (error instanceof Error && error.name === 'ToDoKeepsNothing') return 'It does not keep what the app would know its list and tasks again by. What was made there has been removed. Tell your IT support.';
  if (isSignInProblem(error)) return REFUSALS[error.kind];
  if (!isGraphError(error)) return 'Something unexpected happened. Try again.';
  if (isSignInProblem(error.cause)) return REFUSALS[error.cause.kind];
  // https://learn.microsoft.com/graph/api/resources/todo-overview: it lives in a person's mailbox.
  if (error.detail.code?.startsWith('MailboxNotEnabled') === true) return 'You have no mailbox in your council’s Microsoft 365, and so no Microsoft To Do there. Guests have none.';
  switch (error.kind) {
    case 'signedOut':
      return 'You are signed out, or To Do is no longer allowed. Try again.';
    case 'forbidden':
      return 'Your council’s Microsoft 365 does not let the app use it, or your actions could not be read. Ask your administrator.';
    case 'offline':
      return 'Microsoft 365 could not be reached. Check the connection, then go on: what is done stays done.';
    case 'busy':
      return 'Microsoft 365 is busy. Wait a minute, then go on: what is done stays done.';
    case 'notFound':
    case 'conflict':
    case 'unexpected':
      return 'Microsoft 365 could not do it. Try again; if it stays so, send the details to your IT support.';
  }
}

// By name: this folder knows Graph and the hosts by their types only.
const isGraphError = (error: unknown): error is GraphError => error instanceof Error && error.name === 'GraphError';
const isSignInProblem = (error: unknown): error is SignInProblem => error instanceof Error && error.name === 'SignInProblem';
