import type { IssueParts } from '../features/estates/issues/issueParts';
import { createOutbox } from '../features/estates/waiting/outbox';
import { sendIssue } from '../features/estates/waiting/sendIssue';
import { createWaitingStore } from '../features/estates/waiting/waitingStore';
import type { Session } from '../features/start/session';
import { createGraphClient } from '../graph/client';
import { createCouncil } from '../graph/createCouncil';
import { createPhotographs } from '../graph/photographs';
import { type Account, SignInProblem, type SignIn } from '../hosts/host';
import { listen } from './listen';
import { pauses } from './pauses';

/** What waits for who is signed in, wired to SharePoint and to this device. Of one account always the same, so that one alone sends. */
export function openIssueParts({ config, signIn }: Pick<Session, 'config' | 'signIn'>, account: Account): IssueParts {
  const ofSignIn = opened.get(signIn) ?? new Map<string, IssueParts>();
  opened.set(signIn, ofSignIn);
  const known = ofSignIn.get(account.objectId) ?? newParts({ config, signIn }, account);
  ofSignIn.set(account.objectId, known);
  return known;
}

const opened = new WeakMap<SignIn, Map<string, IssueParts>>();

function newParts({ config, signIn }: Pick<Session, 'config' | 'signIn'>, { objectId }: Account): IssueParts {
  const client = createGraphClient({
    fetch: (...request) => fetch(...request),
    async getToken(renewal) {
      const token = await signIn.getToken(renewal);
      // Somebody else may sit here by now: what waits is not theirs to report.
      if (signIn.account()?.objectId !== objectId) throw new SignInProblem('interactionNeeded', 'Somebody else is signed in.');
      return token;
    },
    wait: pauses.wait,
    graphUrl: config.graphUrl,
  });
  const council = createCouncil({ client, config });
  const photographs = createPhotographs({ client, config, fetch: (...request) => fetch(...request) });
  const sent = new Set<() => void>();
  const outbox = createOutbox({
    device: createWaitingStore(objectId),
    send: (issue) => sendIssue(council, photographs, issue),
    later(milliseconds, act) {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    onReturn: (act) => listen([[window, 'online'], [window, 'focus']], act),
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
    async roomLeft() {
      // Absent on pages without https, and in some hosts.
      const storage: StorageManager | undefined = navigator.storage;
      if (storage === undefined) return null;
      try {
        const { quota, usage } = await storage.estimate();
        return quota === undefined || usage === undefined ? null : quota - usage;
      } catch {
        return null;
      }
    },
  };
}
