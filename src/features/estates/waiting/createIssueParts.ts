import type { Council } from '../../../graph/council';
import type { Photographs } from '../../../graph/photographs';
import type { IssueParts } from '../issues/issueParts';
import { createOutbox } from './outbox';
import { sendIssue } from './sendIssue';
import { createWaitingStore } from './waitingStore';

interface OfAccount {
  readonly objectId: string;
  /** Both refuse once somebody else is signed in. */
  readonly council: Pick<Council, 'open'>;
  readonly photographs: Photographs;
}

/** What waits for one account, wired to this device and its windows. */
export function createIssueParts({ objectId, council, photographs }: OfAccount): IssueParts {
  const sent = new Set<() => void>();
  const outbox = createOutbox({
    device: createWaitingStore(objectId),
    send: (issue) => sendIssue(council, photographs, issue),
    later(milliseconds, act) {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    onReturn(act) {
      for (const event of RETURNS) window.addEventListener(event, act);
      return () => {
        for (const event of RETURNS) window.removeEventListener(event, act);
      };
    },
    async alone(act) {
      await ('locks' in navigator ? navigator.locks.request(`members-brief issues ${objectId}`, act) : act());
    },
    onSent: () => sent.forEach((tell) => tell()),
  });
  window.addEventListener('beforeunload', (event) => {
    if (outbox.wouldLose()) event.preventDefault();
  });
  return {
    outbox,
    photographs,
    onSent(tell) {
      sent.add(tell);
      return () => void sent.delete(tell);
    },
    roomLeft,
  };
}

const RETURNS = ['online', 'focus'] as const;

async function roomLeft(): Promise<number | null> {
  // Absent on pages without https, and in some hosts.
  const storage: StorageManager | undefined = navigator.storage;
  if (storage === undefined) return null;
  try {
    const { quota, usage } = await storage.estimate();
    return quota === undefined || usage === undefined ? null : quota - usage;
  } catch {
    return null;
  }
}
