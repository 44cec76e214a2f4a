import { useEffect, useState } from 'react';
import type { SignInProblem } from '../../hosts/host';
import type { Opening, Session } from './session';

type Open = Extract<Opening, { kind: 'open' }>;

export type StartState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready'; readonly session: Session }
  | { readonly kind: 'signInProblem'; readonly problem: SignInProblem; readonly opening: Open }
  | { readonly kind: 'failed'; readonly error: unknown }
  | Exclude<Opening, Open>;

export interface Start {
  readonly state: StartState;
  /** Everything from the beginning. */
  readonly startAgain: () => void;
  readonly signIn: (opening: Open) => void;
}

/** Configuration, code, a first token: then the lists can be asked. */
export function useStart(open: () => Promise<Opening>): Start {
  const [state, setState] = useState<StartState>({ kind: 'starting' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    void begin(open).then((next) => {
      if (isCurrent) setState(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [open, attempt]);

  return {
    state,
    startAgain() {
      setState({ kind: 'starting' });
      setAttempt((last) => last + 1);
    },
    signIn(opening) {
      setState({ kind: 'starting' });
      void signInWithPopup(opening).then(setState);
    },
  };
}

async function begin(open: () => Promise<Opening>): Promise<StartState> {
  try {
    const opening = await open();
    return opening.kind === 'open' ? await withToken(opening) : opening;
  } catch (error) {
    return { kind: 'failed', error };
  }
}

async function signInWithPopup(opening: Open): Promise<StartState> {
  try {
    await opening.signIn.signInWithPopup();
  } catch (error) {
    return signInFailed(error, opening);
  }
  return withToken(opening);
}

async function withToken(opening: Open): Promise<StartState> {
  const { config, council, library, signIn } = opening;
  try {
    await signIn.getToken();
  } catch (error) {
    return signInFailed(error, opening);
  }
  return { kind: 'ready', session: { config, council, library, signIn, account: signIn.account() } };
}

const signInFailed = (error: unknown, opening: Open): StartState =>
  isSignInProblem(error) ? { kind: 'signInProblem', problem: error, opening } : { kind: 'failed', error };

// By name: this folder knows the hosts by their types only.
const isSignInProblem = (error: unknown): error is SignInProblem => error instanceof Error && error.name === 'SignInProblem';
