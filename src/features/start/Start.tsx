import { Fragment, useEffect, type ReactNode } from 'react';
import type { Host } from '../../hosts/host';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import type { Session } from './session';
import { StartProblem } from './StartProblem';
import { useStart, type StartSettings } from './useStart';

interface StartProps extends StartSettings {
  readonly host: Host;
  /** The address of the app's own page, for those whose host cannot sign them in. */
  readonly appAddress: string;
  readonly children: (session: Session) => ReactNode;
}

/** From an open page to a signed-in person; each thing that can be in the way has its screen, or its notice above what the device has kept. */
export function Start({ host, appAddress, children, ...settings }: StartProps) {
  const start = useStart(settings);
  const { state, shown } = start;
  const isUsable = shown !== null || state.kind !== 'starting';
  useEffect(() => host.painted(), [host]);
  useEffect(() => {
    // A designed screen is shown, whichever: the host is not to cover it with an error page of its own.
    if (isUsable) host.ready();
  }, [host, isUsable]);
  const problem = state.kind !== 'starting' && state.kind !== 'ready' && <StartProblem start={start} problem={state} appAddress={appAddress} tone={shown === null ? 'problem' : 'notice'} />;
  if (shown !== null) {
    return (
      <>
        {problem}
        <Fragment key={shown.turn}>{children(shown.session)}</Fragment>
      </>
    );
  }
  return (
    <>
      <PageHeading takesFocus={false}>Members’ Brief</PageHeading>
      {problem || <Loading label="Signing you in to Microsoft 365" />}
    </>
  );
}
