import { circleSite, type SiteKey } from '../../domain/sites';
import type { Council, SiteStores, Store } from '../../graph/council';
import { type ListName, ofEachList } from '../../lists/index';
import type { Device, Opened } from '../../queries/device';
import type { Open, Session } from './session';

export interface SessionToCome {
  readonly session: Session;
  /** The code has loaded and the same person is signed in. */
  readonly arrive: (open: Open) => void;
}

/** A session to show what was kept with: whatever is asked of it waits for the code and for the sign-in, however long. */
export function sessionToCome({ config, account }: Opened, device: Device | null): SessionToCome {
  let arrive: (open: Open) => void = () => undefined;
  let arrived: Open | null = null;
  const arrival = new Promise<Open>((resolve) => {
    arrive = (open) => {
      arrived = open;
      resolve(open);
    };
  });
  const session: Session = {
    config,
    account,
    device,
    isSignedIn: false,
    council: councilToCome(Object.keys(config.sites.circles), arrival.then(({ council }) => council)),
    library: {
      keep: async (...paper) => (await arrival).library.keep(...paper),
      remove: async (...file) => (await arrival).library.remove(...file),
    },
    signIn: {
      getToken: async (...asked) => (await arrival).signIn.getToken(...asked),
      signInWithPopup: async (...asked) => (await arrival).signIn.signInWithPopup(...asked),
      account: () => arrived?.signIn.account() ?? account,
    },
  };
  return { session, arrive: (open) => arrive(open) };
}

function councilToCome(circles: readonly string[], arrival: Promise<Council>): Council {
  const at = (site: SiteKey): SiteStores => ofEachList((name) => storeToCome(name, async () => (await arrival).at(site)[name])) as SiteStores; // to each name its store
  return { open: at('open'), circles, circle: (key) => at(circleSite(key)), at, writeTogether: async (changes) => (await arrival).writeTogether(changes) };
}

function storeToCome<Name extends ListName>(_name: Name, store: () => Promise<Store<Name>>): Store<Name> {
  return {
    in: async (...asked) => (await store()).in(...asked),
    all: async (...asked) => (await store()).all(...asked),
    byKey: async (...asked) => (await store()).byKey(...asked),
    create: async (...written) => (await store()).create(...written),
    update: async (...written) => (await store()).update(...written),
    latestToken: async (...asked) => (await store()).latestToken(...asked),
    changesSince: async (...asked) => (await store()).changesSince(...asked),
  };
}
