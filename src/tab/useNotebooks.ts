import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { NotebooksOfAccount } from '../features/notes/createNotebooks';
import type { Session } from '../features/start/session';
import type { Account } from '../hosts/host';

export type OpenNotebooks = (session: Pick<Session, 'config' | 'signIn'>, account: Account) => Promise<NotebooksOfAccount>;

export interface NotebooksInUse {
  readonly notebooks?: NotebooksOfAccount;
  readonly notebooksAwaited?: 'soon' | 'afterSignIn';
}

/**
 * The notebooks of who is signed in now; none until their code has come, and where it does not: all else works without.
 * Never on the host's word alone: what waits on the device is shown to whom a token names.
 */
export function useNotebooks(open: OpenNotebooks | undefined, { config, signIn, isSignedIn }: Session, me: Account | null): NotebooksInUse {
  const [opened, setOpened] = useState<{ readonly objectId: string; readonly notebooks: NotebooksOfAccount | null } | null>(null);
  const isTheirTurn = useTurn(isSignedIn);
  useEffect(() => {
    if (open === undefined || me === null || !isTheirTurn) return undefined;
    let isCurrent = true;
    let mine: NotebooksOfAccount | null = null;
    open({ config, signIn }, me).then(
      (notebooks) => {
        if (!isCurrent) return notebooks.close();
        mine = notebooks;
        setOpened({ objectId: me.objectId, notebooks });
      },
      () => {
        if (isCurrent) setOpened({ objectId: me.objectId, notebooks: null });
      },
    );
    return () => {
      isCurrent = false;
      mine?.close();
    };
  }, [open, config, signIn, me, isTheirTurn]);
  if (open === undefined || me === null) return {};
  if (opened?.objectId !== me.objectId) return { notebooksAwaited: isSignedIn ? 'soon' : 'afterSignIn' };
  return opened.notebooks === null ? {} : { notebooks: opened.notebooks };
}

/** The first screen goes first: its code and its requests. Where they take long, notes do not wait for them. */
function useTurn(isSignedIn: boolean): boolean {
  const cache = useQueryClient();
  const underWay = useIsFetching();
  const [hasCome, setHasCome] = useState(false);
  useEffect(() => {
    // Asked of the cache itself: the views' first questions have just been put, and are not counted yet.
    if (!isSignedIn || underWay > 0 || cache.isFetching() > 0) return undefined;
    const timer = setTimeout(() => setHasCome(true), AFTER_THE_FIRST_SCREEN);
    return () => clearTimeout(timer);
  }, [cache, isSignedIn, underWay]);
  useEffect(() => {
    if (!isSignedIn) return undefined;
    const timer = setTimeout(() => setHasCome(true), LONGEST_WAIT);
    return () => clearTimeout(timer);
  }, [isSignedIn]);
  return hasCome;
}

/** Milliseconds. */
const AFTER_THE_FIRST_SCREEN = 1_000;
const LONGEST_WAIT = 4_000;
