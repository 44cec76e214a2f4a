import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Account } from '../../hosts/host';
import type { Session } from './session';

interface SignedIn {
  readonly me: Account | null;
  readonly signIn: () => Promise<void>;
}

/** Who is signed in now. In a committee room the next to press the button may be somebody else: what the last one could read goes first. */
export function useAccount({ signIn, account }: Session): SignedIn {
  const cache = useQueryClient();
  const [me, setMe] = useState(account);
  return {
    me,
    async signIn() {
      await signIn.signInWithPopup();
      const now = signIn.account();
      if (now?.objectId === me?.objectId) return;
      setMe(now);
      // Not awaited: what is read anew says itself whether it came.
      void cache.resetQueries();
    },
  };
}
