import { useEffect, type ReactNode } from 'react';
import type { Host } from '../../hosts/host';
import { Failure } from '../../ui/Failure';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import type { Opening, Session } from './session';
import { SignInScreen } from './SignInScreen';
import { useStart, type Start as Started } from './useStart';

interface StartProps {
  readonly host: Host;
  readonly open: () => Promise<Opening>;
  /** The address of the app's own page, for those whose host cannot sign them in. */
  readonly appAddress: string;
  readonly children: (session: Session) => ReactNode;
}

/** From an open page to a signed-in person; each thing that can be in the way has its screen. */
export function Start({ host, open, appAddress, children }: StartProps) {
  const start = useStart(open);
  const { kind } = start.state;
  useEffect(() => host.painted(), [host]);
  useEffect(() => {
    // A designed screen is shown, whichever: the host is not to cover it with an error page of its own.
    if (kind !== 'starting') host.ready();
  }, [host, kind]);
  return start.state.kind === 'ready' ? children(start.state.session) : <BeforeTheSession start={start} appAddress={appAddress} />;
}

function BeforeTheSession({ start: { state, startAgain, signIn }, appAddress }: { readonly start: Started; readonly appAddress: string }) {
  switch (state.kind) {
    case 'starting':
    case 'ready':
      return (
        <Titled>
          <Loading label="Signing you in to Microsoft 365" />
        </Titled>
      );
    case 'signInProblem':
      return (
        <Titled>
          <SignInScreen
            problem={state.problem}
            config={state.opening.config}
            appAddress={appAddress}
            onRetry={startAgain}
            onSignIn={() => signIn(state.opening)}
          />
        </Titled>
      );
    case 'configMissing':
      return (
        <Titled>
          <Failure
            explanation={{
              title: 'The app’s configuration could not be read',
              advice: 'There is no config.json beside the app, or it did not come through. Try again; if it stays so, tell your administrator.',
              diagnostic: {},
            }}
            remedy={{ label: 'Try again', act: startAgain }}
          />
        </Titled>
      );
    case 'configBroken':
      return (
        <Titled>
          <Failure
            explanation={{
              title: 'The app’s configuration is not right',
              advice: 'Your administrator has to correct config.json, or write it anew with “npm run provision”. The details say what is wrong with it.',
              diagnostic: Object.fromEntries(state.problems.map((problem, index) => [`config.json ${index + 1}`, problem])),
            }}
            remedy={{ label: 'Try again', act: startAgain }}
          />
        </Titled>
      );
    case 'failed':
      return (
        <Titled>
          <Failure
            explanation={{
              title: 'The app could not start',
              advice: 'A part of it did not load. Check the connection and try again.',
              diagnostic: { error: state.error instanceof Error ? state.error.name : 'unknown' },
            }}
            remedy={{ label: 'Try again', act: startAgain }}
          />
        </Titled>
      );
  }
}

function Titled({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <PageHeading takesFocus={false}>Members’ Brief</PageHeading>
      {children}
    </>
  );
}
