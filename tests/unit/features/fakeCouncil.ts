import type { Change, RowAddress, Writer } from '../../../src/domain/changes';
import { circleSite, livesIn, type SiteKey } from '../../../src/domain/sites';
import type { Council, ReadOptions, Rows, SiteStores, Store, UnreadableRow, Where, Written } from '../../../src/graph/council';
import { GraphError } from '../../../src/graph/graphError';
import { allLists, type Item, type ListName, ofEachList } from '../../../src/lists/index';

/** A council in memory: it keeps its rows, answers a tick's reads in one round trip, and refuses what it does not know. */
export interface FakeCouncil extends Council {
  put<Name extends ListName>(list: Name, item: Item<Name>, site?: SiteKey): void;
  /** Somebody else, or another window, changes a row. */
  change<Name extends ListName>(list: Name, key: string, columns: Partial<Item<Name>>): void;
  /** The rows as they stand. */
  rowsOf<Name extends ListName>(list: Name, site?: SiteKey): readonly Item<Name>[];
  putUnreadable(row: UnreadableRow): void;
  /** Every read of the site, or of one list there, fails until `mend`. */
  fail(site: SiteKey, error: Error, list?: ListName): void;
  /** Every write on the site fails until `mend`: before it is done, or after, so that only the answer is lost. */
  failWrites(site: SiteKey, error: Error, when?: 'before' | 'after'): void;
  mend(): void;
  /** What was written together, a line a change. */
  batches(): readonly (readonly string[])[];
  /** In the next batch all after so many changes are turned away, and told after how many milliseconds to come back. */
  throttle(after: number, retryAfter: number | null): void;
  /** What SharePoint's clock says from now on. */
  setClock(instant: string): void;
  /** Who makes the rows from now on, in the lists where members write. */
  signInAs(person: Writer): void;
  /** Answers wait until `release`. */
  hold(site?: SiteKey): void;
  release(): void;
  /** What was asked, one line a read, in the round trips in which it travelled. */
  roundTrips(): readonly (readonly string[])[];
}

export function createFakeCouncil({ circles = [] }: { readonly circles?: readonly string[] } = {}): FakeCouncil {
  const sites: readonly SiteKey[] = ['open', ...circles.map(circleSite)];
  const rows: KeptRow[] = [];
  const unreadable: UnreadableRow[] = [];
  let failures: { site: SiteKey; list: ListName | null; error: Error }[] = [];
  let writeFailures: { site: SiteKey; error: Error; when: 'before' | 'after' }[] = [];
  let clock = '2026-11-16T09:00:00Z';
  let signedIn: Writer | null = null;
  const travels = startTravels();
  const batches: string[][] = [];
  const throttled: { after: number; retryAfter: number | null }[] = [];

  const stores = new Map<SiteKey, SiteStores>();
  for (const site of sites) stores.set(site, ofEachList((name) => storeAt(site, name)) as SiteStores);

  function storeAt<Name extends ListName>(site: SiteKey, name: Name): Store<Name> {
    const list = allLists[name];
    async function read<Answer>(what: string, options: ReadOptions | undefined, answer: () => Answer): Promise<Answer> {
      if (!livesIn(list, site)) throw new Error(`There is no list ${name} on the site ${site}`);
      await travels.go(site, `${site} ${name} ${what}`);
      options?.signal?.throwIfAborted();
      const failure = failures.find((one) => one.site === site && (one.list ?? name) === name);
      if (failure !== undefined) throw failure.error;
      return answer();
    }
    // The rows of this list were put in as its items.
    const asStored = ({ item, row }: KeptRow) => ({ ...item, row }) as unknown as Rows<Name>['items'][number];
    const kept = () => rows.filter((row) => row.list === name && row.site === site);
    const here = () => kept().map(asStored);
    async function write(what: string, act: () => KeptRow): Promise<Rows<Name>['items'][number]> {
      return read(what, undefined, () => {
        const failure = writeFailures.find((one) => one.site === site);
        if (failure?.when === 'before') throw failure.error;
        const row = act();
        if (failure !== undefined) throw failure.error;
        return asStored(row);
      });
    }
    const broken = () => unreadable.filter((row) => row.list === name && row.site === site);
    return {
      in: (where, options) => {
        const [column, wanted] = onlyColumn(where);
        return read(`${column}=${JSON.stringify(wanted)}`, options, () => ({ items: here().filter((item) => matches(Reflect.get(item, column), wanted)), unreadable: broken() }));
      },
      all: (options) => {
        if (list.partition !== null) throw new Error(`${name} is too large to be read whole`);
        return read('all', options, () => ({ items: here(), unreadable: broken() }));
      },
      byKey: (key, options) => read(`key=${key}`, options, () => here().find((item) => Reflect.get(item, list.key) === key) ?? null),
      create: (item) =>
        write('create', () => {
          const key: unknown = Reflect.get(item, list.key);
          const same = kept().find((row) => row.item[list.key] === key);
          if (same === undefined) return add(name, item, site);
          if (JSON.stringify(same.item) === JSON.stringify(item)) return same;
          throw new GraphError('conflict', 'Not saved: there is another row with this key.', { status: 409, column: list.key });
        }),
      update: (address, columns) =>
        write('update', () => {
          const row = kept().find((one) => one.row.id === address.id);
          if (row === undefined) throw new GraphError('notFound', 'There is no such row.', { status: 404 });
          if (row.row.etag !== address.etag) throw new GraphError('conflict', 'This was changed by someone else. Compare and save again.', { status: 412 });
          return changed(row, columns);
        }),
      latestToken: refuse,
      changesSince: refuse,
    };
  }

  function add(list: ListName, item: object, site: SiteKey): KeptRow {
    const row: KeptRow = { list, site, item: { ...item }, row: { site, id: String(rows.length + 1), etag: '"1"', createdAt: clock, ...(signedIn !== null && list === 'submissions' ? { createdBy: signedIn } : {}) } };
    rows.push(row);
    return row;
  }

  function changed(row: KeptRow, columns: object): KeptRow {
    row.item = { ...row.item, ...columns };
    row.row = { ...row.row, etag: `"${Number(row.row.etag.replaceAll('"', '')) + 1}"`, ...(row.list === 'submissions' ? { changedAt: clock } : {}) };
    return row;
  }

  const at = (site: SiteKey): SiteStores => {
    const found = stores.get(site);
    if (found === undefined) throw new Error(`There is no site ${site}`);
    return found;
  };

  return {
    open: at('open'),
    circles,
    circle: (key) => at(circleSite(key)),
    at,
    async writeTogether(changes) {
      if (changes.length > 20) throw new Error('A batch holds twenty changes');
      batches.push(changes.map((change) => `${change.kind} ${change.list}`));
      const turnedAway = throttled.shift();
      return Promise.all(changes.map((change, nth) => (turnedAway !== undefined && nth >= turnedAway.after ? Promise.resolve({ kind: 'turnedAway' as const, retryAfter: turnedAway.retryAfter }) : writeOne(at, change))));
    },
    batches: () => batches,
    throttle: (after, retryAfter) => void throttled.push({ after, retryAfter }),
    put(list, item, site = 'open') {
      if (!livesIn(allLists[list], site)) throw new Error(`There is no list ${list} on the site ${site}`);
      add(list, item, site);
    },
    change(list, key, columns) {
      const row = rows.find((one) => one.list === list && one.item[allLists[list].key] === key);
      if (row === undefined) throw new Error(`There is no ${key} in ${list}`);
      changed(row, columns);
    },
    // The rows of this list were put in as its items.
    rowsOf: (list, site = 'open') => rows.filter((row) => row.list === list && row.site === site).map(({ item }) => item) as unknown as readonly Item<typeof list>[],
    putUnreadable: (row) => void unreadable.push(row),
    fail: (site, error, list) => void failures.push({ site, list: list ?? null, error }),
    failWrites: (site, error, when = 'before') => void writeFailures.push({ site, error, when }),
    mend() {
      failures = [];
      writeFailures = [];
    },
    setClock(instant) {
      clock = instant;
    },
    signInAs(person) {
      signedIn = person;
    },
    hold: travels.hold,
    release: travels.release,
    roundTrips: travels.made,
  };
}

async function writeOne(at: (site: SiteKey) => SiteStores, change: Change): Promise<Written> {
  // A change's type ties its columns to its list.
  const store = at(change.kind === 'create' ? change.site : change.row.site)[change.list] as Store<ListName>;
  try {
    return { kind: 'written', row: (change.kind === 'create' ? await store.create(change.item) : await store.update(change.row, change.columns)).row };
  } catch (error) {
    if (!(error instanceof GraphError) || error.detail.lost) throw error;
    return error.kind === 'conflict' ? { kind: 'conflict' } : { kind: 'failed', error };
  }
}

interface KeptRow {
  readonly list: ListName;
  readonly site: SiteKey;
  item: Readonly<Record<string, unknown>>;
  row: RowAddress;
}

/** As the Graph client does it: what is asked in one tick goes in one `$batch`. */
function startTravels() {
  const made: string[][] = [];
  let leaving: string[] | null = null;
  let held: SiteKey | 'every site' | null = null;
  let waiting: (() => void)[] = [];
  return {
    async go(site: SiteKey, what: string): Promise<void> {
      if (leaving === null) {
        leaving = [];
        made.push(leaving);
      }
      leaving.push(what);
      await new Promise((leave) => setTimeout(leave, 0));
      leaving = null;
      if (held === site || held === 'every site') await new Promise<void>((resume) => waiting.push(resume));
    },
    hold: (site?: SiteKey) => {
      held = site ?? 'every site';
    },
    release: () => {
      held = null;
      for (const resume of waiting) resume();
      waiting = [];
    },
    made: () => made,
  };
}

function onlyColumn<Name extends ListName>(where: Where<Name>): [string, unknown] {
  const [entry, ...others] = Object.entries(where);
  if (entry === undefined || others.length > 0) throw new Error('SharePoint is asked for one column at a time');
  return entry;
}

/** A person is matched by object id or by address, anything else by its value. */
function matches(value: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return value === wanted;
  return typeof value === 'object' && value !== null && Object.entries(wanted).every(([name, text]) => Reflect.get(value, name) === text);
}

const refuse = () => Promise.reject(new Error('These views do not ask for changes since'));
