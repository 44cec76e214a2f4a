import { useState } from 'react';
import { Failure } from '../Failure';
import { explainFailure } from './explainFailure';

interface FailedToLoadProps {
  readonly desk: { readonly councilName: string; readonly signIn: () => Promise<void> };
  readonly error: unknown;
  /** "The agenda". */
  readonly what: string;
  readonly retry: () => void;
  readonly tone?: 'problem' | 'notice';
}

/** A failed read, with the one thing to press: try again, or sign in and then try again. */
export function FailedToLoad({ desk, error, what, retry, tone = 'problem' }: FailedToLoadProps) {
  const { remedy, ...explanation } = explainFailure(error, what, desk.councilName);
  const [whyNotSignedIn, setWhyNotSignedIn] = useState<string | null>(null);
  const signInAndRetry = () => void desk.signIn().then(retry, (problem: unknown) => setWhyNotSignedIn(adviceOn(problem)));
  return (
    <Failure
      explanation={whyNotSignedIn === null ? explanation : { ...explanation, advice: whyNotSignedIn }}
      tone={tone}
      remedy={remedy === 'signIn' ? { label: 'Sign in', act: signInAndRetry } : { label: 'Try again', act: retry }}
    />
  );
}

// By name: this folder knows the hosts by their types only.
const adviceOn = (problem: unknown): string =>
  problem instanceof Error && problem.name === 'SignInProblem' ? problem.message : 'Sign-in failed. Press Sign in to try again.';

/** Above what was read before, when it could not be read anew. */
export function NotRefreshed({ desk, error, retry }: Pick<FailedToLoadProps, 'desk' | 'error' | 'retry'>) {
  if (error === null) return null;
  return <FailedToLoad desk={desk} error={error} what="The latest changes" retry={retry} tone="notice" />;
}
