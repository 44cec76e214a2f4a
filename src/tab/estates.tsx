import { useCallback, useMemo } from 'react';
import { EstatesScreens as Screens, type EstatesScreensProps } from '../features/estates/EstatesScreens';
import type { OpenIssueParts } from '../features/estates/issues/issueParts';
import type { LookAgainParts } from '../features/estates/mentions/useLookingAgain';
import type { Session } from '../features/start/session';
import { applyChanges } from '../graph/applyChanges';
import { clock } from '../hosts/clock';
import { openReadings } from './openReadings';

interface Props extends Omit<EstatesScreensProps, 'clock' | 'lookAgain' | 'openIssueParts' | 'isSignedIn'> {
  readonly session: Session;
}

/** What the estates' screens need of hosts and of Graph is handed to them here. */
export function EstatesScreens({ session: { config, council, signIn, isSignedIn }, ...props }: Props) {
  const openIssueParts = useCallback<OpenIssueParts>(async (me) => (await import('./openIssueParts')).openIssueParts({ config, signIn }, me), [config, signIn]);
  const lookAgain = useMemo<LookAgainParts>(
    () => ({ readings: () => openReadings({ config, signIn }), writeMentions: async (changes) => (await applyChanges(council, changes)).problems.map(({ error }) => error.message) }),
    [config, council, signIn],
  );
  return <Screens {...props} clock={clock} lookAgain={lookAgain} openIssueParts={openIssueParts} isSignedIn={isSignedIn} />;
}
