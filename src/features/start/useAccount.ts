import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Account } from '../../hosts/host';
import type { Session } from './session';

interface SignedIn {
  readonly me: Account | null;
  readonly signIn: () => Promise<void>;
}

/** Who is signed in now. In a committee room the next to press the button may be somebody else: what the last one could read goes first. */
export function useAccount({ signIn, account, config, device, isSignedIn }: Session): SignedIn {
  const cache = useQueryClient();
  const [me, setMe] = useState(account);

  // Only what the signed-in person was given is kept, never on the host's word alone.
  useEffect(() => (me === null || device === null || !isSignedIn ? undefined : device.keep(cache, { config, account: me })), [cache, config, device, isSignedIn, me]);

  return {
    me,
    async signIn() {
      await signIn.signInWithPopup();
      const now = signIn.account();
      if (now?.objectId === me?.objectId) return;
      setMe(now);
      if (me !== null) void device?.forget({ tenantId: config.tenantId, objectId: me.objectId });
      // Not awaited: what is read anew says itself whether it came.
      void cache.resetQueries();
    },
  };
}
