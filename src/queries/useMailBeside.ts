import { useEffect, useState } from 'react';
import type { MailBeside, OutlookHost } from '../hosts/host';

export type MailAsked = { readonly kind: 'reading' } | { readonly kind: 'failed'; readonly retry: () => void } | { readonly kind: 'ready'; readonly mail: MailBeside | null };

/** The mail beside the pane, followed from one to the next. */
export function useMailBeside(host: OutlookHost): MailAsked {
  const [asked, setAsked] = useState<MailAsked>({ kind: 'reading' });
  const [readings, setReadings] = useState(0);
  useEffect(() => host.onItemChange(() => setReadings((count) => count + 1)), [host]);
  useEffect(() => {
    // A slow answer about the last mail must not replace the present one.
    let isCurrent = true;
    const show = (next: MailAsked): void => {
      if (isCurrent) setAsked(next);
    };
    show({ kind: 'reading' });
    host.mailBeside().then(
      (mail) => show({ kind: 'ready', mail }),
      // After a change of the item some Outlooks give no body: https://github.com/OfficeDev/office-js/issues/6806
      () => show({ kind: 'failed', retry: () => setReadings((count) => count + 1) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [host, readings]);
  return asked;
}
