import type { Item, ListName } from '../lists/index';
import type { SiteKey } from './sites';

/** How a stored row is addressed, and which version of it was read. */
export interface RowAddress {
  readonly site: SiteKey;
  readonly id: string;
  /** With its quotes, as Graph gave it: sent back as `If-Match`. */
  readonly etag: string;
  /** When SharePoint made the row, by its own clock; absent where its answer does not say. An instant. */
  readonly createdAt?: string;
  /** Who made it, by SharePoint's word, which a writer cannot set; only where members write (`ownOnly`). */
  readonly createdBy?: Writer;
  /** When it was last changed, by SharePoint's clock; only where members write. */
  readonly changedAt?: string;
}

/** An Entra object id, an address and a name, each as far as SharePoint tells it. */
export interface Writer {
  readonly id: string | null;
  readonly mail: string | null;
  readonly name: string;
}

export type Stored<Name extends ListName> = Item<Name> & { readonly row: RowAddress };

/** A planned write. Plans are pure data, so they can be shown before they are applied. */
export type Change<Name extends ListName = ListName> = Name extends ListName
  ?
      | { readonly kind: 'create'; readonly list: Name; readonly site: SiteKey; readonly item: Item<Name> }
      | { readonly kind: 'update'; readonly list: Name; readonly row: RowAddress; readonly key: string; readonly columns: Partial<Item<Name>> }
  : never;

/** An action to be created under the next number of its series. The number is given when the row is written: two clerks may write at once. */
export interface ActionToNumber {
  readonly kind: 'number';
  readonly list: 'actions';
  readonly site: SiteKey;
  /** The committee's series: `ccs`. */
  readonly series: string;
  readonly item: Omit<Item<'actions'>, 'seriesNumber'>;
}
