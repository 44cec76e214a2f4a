import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Config } from '../../domain/config';
import type { PersonHint, SignInProblem } from '../../hosts/host';
import type { Device, Opened } from '../../queries/device';
import type { Open, Opening, Session } from './session';
import { sessionToCome } from './sessionToCome';

export type StartState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'signInProblem'; readonly problem: SignInProblem; readonly opening: Open }
  | { readonly kind: 'failed'; readonly error: unknown }
  | Exclude<Opening, Open>;

export interface Start {
  /** How far the sign-in has come. */
  readonly state: StartState;
  /** With what the screens can be shown: from the device before the sign-in, or after it. `turn` changes with the person. */
  readonly shown: { readonly session: Session; readonly turn: number } | null;
  /** Everything from the beginning. */
  readonly startAgain: () => void;
  readonly signIn: (opening: Open) => void;
}

export interface StartSettings {
  readonly open: () => Promise<Opening>;
  /** What the device keeps for whoever the host says sits there; already in the cache. */
  readonly kept?: Opened | null;
  readonly device?: Device | null;
}

type Outcome = Exclude<StartState, { kind: 'ready' | 'starting' }> | Open;

/** Configuration, code, a first token: then the lists can be asked. What was kept is shown meanwhile. */
export function useStart({ open, kept = null, device = null }: StartSettings): Start {
  const cache = useQueryClient();
  const [toCome] = useState(() => kept && sessionToCome(kept, device));
  const [shown, setShown] = useState(toCome && { session: toCome.session, turn: 0 });
  const [state, setState] = useState<StartState>({ kind: 'starting' });
  const [attempt, setAttempt] = useState(0);

  const settle = useCallback(
    async (outcome: Outcome): Promise<void> => {
      if (outcome.kind !== 'open') {
        setState(outcome);
        return;
      }
      const { config, signIn } = outcome;
      const account = signIn.account();
      if (toCome !== null && kept !== null && account?.objectId === kept.account.objectId && isSame(config, kept.config)) {
        toCome.arrive(outcome);
        setShown({ session: { ...toCome.session, account, isSignedIn: true }, turn: 0 });
      } else {
        // Another person than the host's hint, or another council: what was shown goes before anything else is.
        setShown(null);
        if (kept !== null) {
          cache.clear();
          await device?.forget(whoseIs(kept));
        }
        const restored = account && device && (await device.restore(cache, whoseIs({ config, account })));
        if (restored && !isSame(restored.config, config)) cache.clear();
        setShown({ session: { ...outcome, account, device, isSignedIn: true }, turn: 1 });
      }
      setState({ kind: 'ready' });
    },
    [cache, device, kept, toCome],
  );

  useEffect(() => {
    let isCurrent = true;
    void begin(open).then((outcome) => {
      if (isCurrent) void settle(outcome);
    });
    return () => {
      isCurrent = false;
    };
  }, [open, attempt, settle]);

  return {
    state,
    shown,
    startAgain() {
      setState({ kind: 'starting' });
      setAttempt((last) => last + 1);
    },
    signIn(opening) {
      setState({ kind: 'starting' });
      void signInWithPopup(opening).then(settle);
    },
  };
}

const whoseIs = ({ config, account }: Opened): PersonHint => ({ tenantId: config.tenantId, objectId: account.objectId });

const isSame = (one: Config, other: Config): boolean => JSON.stringify(one) === JSON.stringify(other);

async function begin(open: () => Promise<Opening>): Promise<Outcome> {
  try {
    const opening = await open();
    return opening.kind === 'open' ? await withToken(opening) : opening;
  } catch (error) {
    return { kind: 'failed', error };
  }
}

async function signInWithPopup(opening: Open): Promise<Outcome> {
  try {
    await opening.signIn.signInWithPopup();
  } catch (error) {
    return signInFailed(error, opening);
  }
  return withToken(opening);
}

async function withToken(opening: Open): Promise<Outcome> {
  try {
    await opening.signIn.getToken();
  } catch (error) {
    return signInFailed(error, opening);
  }
  return opening;
}

const signInFailed = (error: unknown, opening: Open): Outcome =>
  isSignInProblem(error) ? { kind: 'signInProblem', problem: error, opening } : { kind: 'failed', error };

// By name: this folder knows the hosts by their types only.
const isSignInProblem = (error: unknown): error is SignInProblem => error instanceof Error && error.name === 'SignInProblem';
