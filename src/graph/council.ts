import type { Item, ListName } from '../lists/index';
import type { Change, RowAddress, Stored } from '../domain/changes';
import type { GraphError } from './graphError';
import type { SiteKey } from '../domain/sites';

/** A row that does not fit its list's description: shown as unreadable, never dropped in silence, never guessed. */
export interface UnreadableRow {
  readonly list: ListName;
  readonly site: SiteKey;
  readonly id: string;
  readonly column: string;
  /** What is wrong with the value, in words a clerk can act on. */
  readonly reason: string;
}

export interface Rows<Name extends ListName> {
  readonly items: readonly Stored<Name>[];
  readonly unreadable: readonly UnreadableRow[];
}

/** One equality on one indexed column: all that SharePoint can do at scale. A person is matched by object id or address. */
export type Where<Name extends ListName> = {
  readonly [Column in keyof Item<Name>]?: Item<Name>[Column] extends infer Value
    ? Value extends { readonly name: string }
      ? { readonly id: string } | { readonly mail: string }
      : Value & (string | number | boolean)
    : never;
};

export interface RowChanges<Name extends ListName> {
  readonly changed: Rows<Name>;
  readonly deletedIds: readonly string[];
  /** What to ask with next time. */
  readonly token: string;
}

/** One list on one site. Reads asked for in the same tick travel in one `$batch`. */
export interface Store<Name extends ListName> {
  /** Rows whose indexed column equals the value. Exactly one column. */
  in(where: Where<Name>, options?: ReadOptions): Promise<Rows<Name>>;
  /** Every row, page by page: only for lists whose description has no partition. */
  all(options?: ReadOptions): Promise<Rows<Name>>;
  byKey(key: string, options?: ReadOptions): Promise<Stored<Name> | null>;
  /** A create whose answer was lost, or that met its own key, is read back by key before anything else is tried. */
  create(item: Item<Name>): Promise<Stored<Name>>;
  /** Sends only the columns given, with `If-Match`; a row changed meanwhile throws `GraphError('conflict')`. */
  update(row: RowAddress, columns: Partial<Item<Name>>): Promise<Stored<Name>>;
  /** The token of this moment: take it before a read, then ask `changesSince` it. */
  latestToken(options?: ReadOptions): Promise<string>;
  /** What changed since; null when the token is too old (410) and the partition must be read anew. */
  changesSince(token: string, options?: ReadOptions): Promise<RowChanges<Name> | null>;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/** The lists of one site. */
export type SiteStores = { readonly [Name in ListName]: Store<Name> };

/** The council's lists, as far as the signed-in person may read them. */
export interface Council {
  readonly open: SiteStores;
  /** The circles that the configuration lists; SharePoint decides which of them this person may read. */
  readonly circles: readonly string[];
  circle(key: string): SiteStores;
  at(site: SiteKey): SiteStores;
  /** At most 20 changes in one `$batch`, in no order among themselves: what each came to, in theirs. Throws where no answer came. */
  writeTogether(changes: readonly Change[]): Promise<readonly Written[]>;
}

/** What became of one of several changes. */
export type Written =
  | { readonly kind: 'written'; readonly row: RowAddress }
  /** Somebody else has changed the row, or has made another with its key. */
  | { readonly kind: 'conflict' }
  /** Not done: SharePoint is busy, and says after how many milliseconds to come back, or does not say. */
  | { readonly kind: 'turnedAway'; readonly retryAfter: number | null }
  | { readonly kind: 'failed'; readonly error: GraphError };
