import { createDeviceStore } from '../features/notes/deviceStore';
import { createNotebooks, type NotebooksOfAccount } from '../features/notes/createNotebooks';
import { openTabs } from '../features/notes/tabs';
import type { Session } from '../features/start/session';
import { createAppFolder } from '../graph/appFolder';
import { createGraphClient } from '../graph/client';
import { type Account, SignInProblem } from '../hosts/host';
import { notesScopes } from '../hosts/signIn';
import { councilNow } from './councilNow';

/** The notebooks of who is signed in, wired to their OneDrive, this device and its other tabs. */
export function openNotebooks({ config, signIn }: Pick<Session, 'config' | 'signIn'>, account: Account): NotebooksOfAccount {
  const { objectId } = account;
  const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 16);
  const client = createGraphClient({
    fetch: (...request) => fetch(...request),
    async getToken(renewal) {
      const token = await signIn.getToken(renewal, notesScopes);
      // Somebody else may sit here by now: their token must not carry these notes into their OneDrive.
      if (signIn.account()?.objectId !== objectId) throw new SignInProblem('interactionNeeded', 'Somebody else is signed in.');
      return token;
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    graphUrl: config.graphUrl,
  });
  const tabs = openTabs(objectId, {
    locks: 'locks' in navigator ? navigator.locks : undefined,
    openChannel: 'BroadcastChannel' in window ? (name) => new BroadcastChannel(name) : undefined,
    newId,
  });
  const notebooks = createNotebooks({
    folder: createAppFolder({ client, fetch: (...request) => fetch(...request) }),
    device: createDeviceStore(objectId, newId),
    tabs,
    allow: () => signIn.signInWithPopup(notesScopes),
    now: () => councilNow(config).getTime(),
    later(milliseconds, act) {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    newId,
    onReturn: (act) => listen([[window, 'online'], [window, 'focus']], act),
    onLeave: (act) => listen([[window, 'pagehide'], [window, 'blur']], act),
  });
  const warn = (event: Event): void => {
    if (notebooks.wouldLose()) event.preventDefault();
  };
  window.addEventListener('beforeunload', warn);
  // What was added to an estate without a connection goes too, whatever screen is open.
  void import('./openIssueParts').then(({ openIssueParts }) => openIssueParts({ config, signIn }, account), () => undefined);
  return {
    ...notebooks,
    close() {
      window.removeEventListener('beforeunload', warn);
      notebooks.close();
      tabs.close();
    },
  };
}

function listen(events: readonly (readonly [EventTarget, string])[], act: () => void): () => void {
  for (const [target, event] of events) target.addEventListener(event, act);
  return () => {
    for (const [target, event] of events) target.removeEventListener(event, act);
  };
}
