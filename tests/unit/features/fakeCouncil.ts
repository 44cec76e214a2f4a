import type { RowAddress } from '../../../src/domain/changes';
import { circleSite, livesIn, type SiteKey } from '../../../src/domain/sites';
import type { Council, ReadOptions, Rows, SiteStores, Store, UnreadableRow, Where } from '../../../src/graph/council';
import { allLists, type Item, type ListName } from '../../../src/lists/index';

/** A council in memory: it keeps its rows, answers a tick's reads in one round trip, and refuses what it does not know. */
export interface FakeCouncil extends Council {
  put<Name extends ListName>(list: Name, item: Item<Name>, site?: SiteKey): void;
  putUnreadable(row: UnreadableRow): void;
  /** Every read of the site, or of one list there, fails until `mend`. */
  fail(site: SiteKey, error: Error, list?: ListName): void;
  mend(): void;
  /** Answers wait until `release`. */
  hold(site?: SiteKey): void;
  release(): void;
  /** What was asked, one line a read, in the round trips in which it travelled. */
  roundTrips(): readonly (readonly string[])[];
}

export function createFakeCouncil({ circles = [] }: { readonly circles?: readonly string[] } = {}): FakeCouncil {
  const sites: readonly SiteKey[] = ['open', ...circles.map(circleSite)];
  const rows: { list: ListName; site: SiteKey; item: Readonly<Record<string, unknown>>; row: RowAddress }[] = [];
  const unreadable: UnreadableRow[] = [];
  let failures: { site: SiteKey; list: ListName | null; error: Error }[] = [];
  const travels = startTravels();

  const stores = new Map<SiteKey, SiteStores>();
  for (const site of sites) stores.set(site, storesOf((name) => storeAt(site, name)));

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
    const here = () => rows.filter((row) => row.list === name && row.site === site).map(({ item, row }) => ({ ...item, row })) as unknown as Rows<Name>['items'];
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
      create: refuse,
      update: refuse,
      latestToken: refuse,
      changesSince: refuse,
    };
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
    put(list, item, site = 'open') {
      if (!livesIn(allLists[list], site)) throw new Error(`There is no list ${list} on the site ${site}`);
      const id = String(rows.length + 1);
      rows.push({ list, site, item, row: { site, id, etag: '"1"' } });
    },
    putUnreadable: (row) => void unreadable.push(row),
    fail: (site, error, list) => void failures.push({ site, list: list ?? null, error }),
    mend() {
      failures = [];
    },
    hold: travels.hold,
    release: travels.release,
    roundTrips: travels.made,
  };
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

const refuse = () => Promise.reject(new Error('These views only read'));

function storesOf(storeOf: <Name extends ListName>(name: Name) => Store<Name>): SiteStores {
  return {
    committees: storeOf('committees'),
    people: storeOf('people'),
    memberships: storeOf('memberships'),
    meetings: storeOf('meetings'),
    agendaItems: storeOf('agendaItems'),
    reports: storeOf('reports'),
    documents: storeOf('documents'),
    actions: storeOf('actions'),
    progressNotes: storeOf('progressNotes'),
    events: storeOf('events'),
    decisions: storeOf('decisions'),
    submissions: storeOf('submissions'),
    areas: storeOf('areas'),
    estates: storeOf('estates'),
    allocations: storeOf('allocations'),
    settings: storeOf('settings'),
  };
}
