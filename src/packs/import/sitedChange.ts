import type { AgendaChange } from '../../domain/agendaEvents';
import type { SiteKey } from '../../domain/sites';
import type { Source } from '../../lists/columns';
import { WITHHELD_TITLE } from './agendaItemColumns';

/** A change of an agenda, on the site whose rows it was read from: what is not on the open site is not told there. */
export interface SitedChange extends AgendaChange {
  readonly site: SiteKey;
  /** What tells this change from another of its kind. */
  readonly token: string;
  /** The item is no longer for the public: what was kept of it on the open site goes too. */
  readonly isClosed: boolean;
}

export const sited = (site: SiteKey, change: AgendaChange, more: Partial<Pick<SitedChange, 'token' | 'isClosed'>> = {}): SitedChange => ({
  site,
  token: JSON.stringify([change.before, change.after]),
  isClosed: false,
  ...change,
  ...more,
});

/** Null where the name of the file is withheld. */
export const documentOf = (source: Source | null): string | null => (source === null || source.document === WITHHELD_TITLE ? null : source.document);
