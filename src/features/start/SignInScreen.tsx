import { lazy, Suspense } from 'react';
import type { Config } from '../../domain/config';
import type { SignInProblem, SignInProblemKind } from '../../hosts/host';
import { ExternalLink } from '../../ui/ExternalLink';
import { Failure } from '../../ui/Failure';
import { Loading } from '../../ui/Loading';

// Microsoft 365 has just said so: whoever reads it is online.
const WhatToTellTheAdministrator = lazy(async () => ({ default: (await import('./WhatToTellTheAdministrator')).WhatToTellTheAdministrator }));

interface SignInScreenProps {
  readonly problem: SignInProblem;
  readonly config: Config;
  readonly appAddress: string;
  /** A notice stands above what the device has kept. */
  readonly tone: 'problem' | 'notice';
  readonly onRetry: () => void;
  readonly onSignIn: () => void;
}

/** Why nobody is signed in yet, and the one thing to do about it. */
export function SignInScreen({ problem, config, appAddress, tone, onRetry, onSignIn }: SignInScreenProps) {
  const { title, remedy } = screens[problem.kind];
  return (
    <>
      <Failure
        explanation={{ title, advice: tone === 'notice' ? `${problem.message} Below is what this device kept from your last visit.` : problem.message, diagnostic: problem.diagnostic }}
        tone={problem.kind === 'interactionNeeded' ? 'notice' : tone}
        remedy={remedy === 'signIn' ? { label: 'Sign in', act: onSignIn } : { label: 'Try again', act: onRetry }}
      />
      {problem.kind === 'consentMissing' && (
        <Suspense fallback={<Loading label="Loading" rows={2} />}>
          <WhatToTellTheAdministrator config={config} />
        </Suspense>
      )}
      {problem.kind === 'noBridge' && (
        <p>
          Open in the browser: <ExternalLink address={appAddress} />
        </p>
      )}
    </>
  );
}

const screens: Readonly<Record<SignInProblemKind, { readonly title: string; readonly remedy: 'signIn' | 'retry' }>> = {
  interactionNeeded: { title: 'Sign in to see your committee papers', remedy: 'signIn' },
  cancelled: { title: 'You are not signed in', remedy: 'signIn' },
  popupBlocked: { title: 'The sign-in window could not open', remedy: 'signIn' },
  consentMissing: { title: 'An administrator has to allow this app first', remedy: 'retry' },
  timedOut: { title: 'Sign-in took too long', remedy: 'retry' },
  noBridge: { title: 'You cannot be signed in here', remedy: 'retry' },
  offline: { title: 'You are offline', remedy: 'retry' },
  unexpected: { title: 'Sign-in failed', remedy: 'retry' },
};
