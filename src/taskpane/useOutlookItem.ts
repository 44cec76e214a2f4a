import { useEffect, useRef, useState } from 'react';
import type { OutlookHost, OutlookItem } from '../hosts/host';

interface BesideThePane {
  /** Null when nothing is selected, or when Outlook does not tell. */
  readonly item: OutlookItem | null | 'reading';
  readonly lookAgain: () => void;
}

/** The mail or appointment beside the pane, followed from one to the next. */
export function useOutlookItem(host: OutlookHost, onItemChange: () => void): BesideThePane {
  const [item, setItem] = useState<OutlookItem | null | 'reading'>('reading');
  const [readings, setReadings] = useState(0);
  const whenChanged = useRef(onItemChange);
  useEffect(() => {
    whenChanged.current = onItemChange;
  });

  useEffect(
    () =>
      host.onItemChange(() => {
        whenChanged.current();
        setReadings((count) => count + 1);
      }),
    [host],
  );
  useEffect(() => {
    // A slow answer about the last item must not replace the present one.
    let isCurrent = true;
    const show = (answer: OutlookItem | null) => {
      if (isCurrent) setItem(answer);
    };
    host.currentItem().then(show, () => show(null));
    return () => {
      isCurrent = false;
    };
  }, [host, readings]);

  return { item, lookAgain: () => setReadings((count) => count + 1) };
}
