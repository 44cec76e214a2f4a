import { persistQueryClientRestore, persistQueryClientSubscribe, type PersistedClient, type Persister } from '@tanstack/query-persist-client-core';
import type { Query, QueryClient } from '@tanstack/react-query';
import type { Config } from '../domain/config';
import { readConfig } from '../domain/readConfig';
import type { Account, PersonHint } from '../hosts/host';
import { failureKind } from '../ui/failures/explainFailure';
import { answersToKeep, keptAnswers, keptVersion } from './keptAnswers';
import { endsAccess, LONGEST_KEPT, mayBeKept } from './keptOnDevice';

/** A place for one value a person, such as IndexedDB. It may be damaged, full or not there: then it rejects. */
export interface DeviceStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  del(key: string): Promise<void>;
  keys(): Promise<readonly unknown[]>;
}

/** With what somebody's papers can be shown before they are signed in. */
export interface Opened {
  readonly config: Config;
  readonly account: Account;
}

/** What the open site answered, kept on the device for each person apart. */
export interface Device {
  readonly isEmpty: () => Promise<boolean>;
  /** Puts what was kept for that person into the cache. Null where nothing was, or it is too old, damaged, or of another version of the lists. */
  readonly restore: (cache: QueryClient, who: PersonHint) => Promise<Opened | null>;
  /** Keeps what is read from now on, until the answer is called; access that ends takes what was kept with it. */
  readonly keep: (cache: QueryClient, opened: Opened) => () => void;
  /** What was kept for that person goes, and nothing more of theirs is kept. */
  readonly forget: (who: PersonHint) => Promise<void>;
}

interface DeviceSettings {
  readonly store: DeviceStore;
  readonly now: () => number;
  /** Acts once after a while. */
  readonly later: (act: () => void) => void;
}

export function createDevice({ store, now, later }: DeviceSettings): Device {
  // One after the other, so that nothing written late survives what was to be forgotten.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(act: () => Promise<Value>, otherwise: Value): Promise<Value> => {
    const turn = last.then(act).catch(() => otherwise);
    last = turn;
    return turn;
  };
  const remove = (who: PersonHint): Promise<void> => inTurn(() => store.del(keyOf(who)), undefined);
  const stops = new Map<string, () => void>();

  return {
    isEmpty: () => inTurn(async () => (await store.keys()).length === 0, true),
    async restore(cache, who) {
      const stored = await inTurn(() => store.get(keyOf(who)), undefined);
      const opened = openedIn(stored, who);
      const answers = opened && keptAnswers(stored, now());
      let isRefused = answers === null;
      const persister: Persister = { ...noPersister, restoreClient: () => answers ?? undefined, removeClient: () => void (isRefused = true) };
      await persistQueryClientRestore({ queryClient: cache, persister, maxAge: LONGEST_KEPT, buster: keptVersion(), hydrateOptions: { defaultOptions: { queries: { gcTime: LONGEST_KEPT } } } });
      if (isRefused && stored !== undefined) await remove(who);
      return isRefused ? null : opened;
    },
    keep(cache, opened) {
      const who = { tenantId: opened.config.tenantId, objectId: opened.account.objectId };
      let isKeeping = true;
      let toWrite: PersistedClient | null = null;
      const write = (): void => {
        const client = toWrite;
        toWrite = null;
        if (client === null || !isKeeping) return;
        const clientState = { mutations: [], queries: answersToKeep(client.clientState.queries, now()) };
        void inTurn(() => store.set(keyOf(who), { ...client, clientState, ...opened }), undefined);
      };
      const stop = persistQueryClientSubscribe({
        queryClient: cache,
        buster: keptVersion(),
        dehydrateOptions: { shouldDehydrateMutation: () => false, shouldDehydrateQuery: (query) => mayBeKept(query) && query.state.data !== undefined },
        persister: {
          ...noPersister,
          persistClient(client) {
            if (!isKeeping) return;
            if (accessHasEnded(cache)) {
              toWrite = null;
              void remove(who);
              return;
            }
            if (toWrite === null) later(write);
            toWrite = client;
          },
        },
      });
      const stopWatching = cache.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        const failed = cache.getQueryCache().get(event.query.queryHash);
        if (failed === undefined || !isRefused(failed)) return;
        // What other screens would show until they have asked anew.
        for (const query of cache.getQueryCache().findAll({ type: 'inactive', predicate: mayBeKept })) if (!isRefused(query)) query.reset();
      });
      const stopKeeping = (): void => {
        isKeeping = false;
        stop();
        stopWatching();
      };
      stops.set(keyOf(who), stopKeeping);
      return stopKeeping;
    },
    forget(who) {
      stops.get(keyOf(who))?.();
      return remove(who);
    },
  };
}

const keyOf = ({ tenantId, objectId }: PersonHint): string => `${tenantId} ${objectId}`;

/** Written by this program, but perhaps by an older one, or half: checked like any input. */
function openedIn(stored: unknown, who: PersonHint): Opened | null {
  if (typeof stored !== 'object' || stored === null || !('config' in stored) || !('account' in stored)) return null;
  const reading = readConfig(stored.config);
  const { account } = stored;
  if (reading.kind !== 'read' || !isAccount(account)) return null;
  return keyOf({ tenantId: reading.config.tenantId, objectId: account.objectId }) === keyOf(who) ? { config: reading.config, account } : null;
}

const isAccount = (value: unknown): value is Account =>
  typeof value === 'object' && value !== null && ['objectId', 'username', 'name'].every((name) => typeof Reflect.get(value, name) === 'string');

/** The open site refuses this person, or nobody is signed in any more. */
const accessHasEnded = (cache: QueryClient): boolean => cache.getQueryCache().findAll({ predicate: isRefused }).length > 0;

const isRefused = (query: Query): boolean => mayBeKept(query) && (endsAccess(query.state.error) || failureKind(query.state.error) === 'signedOut');

const noPersister: Persister = { persistClient: () => undefined, restoreClient: () => undefined, removeClient: () => undefined };
