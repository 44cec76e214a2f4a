import type { Config } from '../../domain/config';
import type { SignInProblem, SignInProblemKind } from '../../hosts/host';
import { CopyButton } from '../../ui/CopyButton';
import { ExternalLink } from '../../ui/ExternalLink';
import { Failure } from '../../ui/Failure';

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
      {problem.kind === 'consentMissing' && <WhatToTellTheAdministrator config={config} />}
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

function WhatToTellTheAdministrator({ config }: { readonly config: Config }) {
  const message = consentRequest(config);
  return (
    <>
      <p>Send this to whoever looks after Microsoft 365 at {config.council.name}:</p>
      <blockquote>
        <p>{message}</p>
      </blockquote>
      <CopyButton text={message} label="Copy message" />
    </>
  );
}

// https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
function consentRequest({ clientId, tenantId }: Config): string {
  const address = new URL(`https://login.microsoftonline.com/${encodeURIComponent(tenantId)}/adminconsent`);
  address.searchParams.set('client_id', clientId);
  return `Please give admin consent to “Members’ Brief”, so that members can open their committee papers with it: ${address.href}. It acts only as the signed-in person and reaches only the SharePoint sites it has been granted.`;
}
