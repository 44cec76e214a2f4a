import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Account } from '../../../hosts/host';
import type { IssueParts, OpenIssueParts } from './issueParts';
import { readIssuesAnew } from './issueQueries';

/** Of whom a token names, never on the host's word alone: what waits on the device is nobody else's to see. Null until it has come. */
export function useIssueParts(open: OpenIssueParts, me: Account | null): IssueParts | null {
  const cache = useQueryClient();
  const [opened, setOpened] = useState<{ readonly objectId: string; readonly parts: IssueParts } | null>(null);
  useEffect(() => {
    if (me === null) return undefined;
    let isCurrent = true;
    open(me).then(
      (parts) => {
        if (isCurrent) setOpened({ objectId: me.objectId, parts });
      },
      // Its code did not come: the screens say that they are getting ready, and ask again when they are opened again.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [open, me]);
  const parts = opened !== null && opened.objectId === me?.objectId ? opened.parts : null;
  useEffect(() => parts?.onSent(() => void readIssuesAnew(cache)), [parts, cache]);
  return parts;
}
