import type { Change, Stored } from '../../domain/changes';
import { CONTENT } from '../../domain/contentVersion';
import type { SiteKey } from '../../domain/sites';
import type { Item } from '../../lists/index';
import type { Reading } from '../reading';
import type { ImportOptions } from './importPlan';
import { isClosedPack } from './papersPart';
import type { PaperPlace } from './paperPlace';
import { paperKey } from './paperRows';
import { readingName } from './readingFile';
import { sited, type SitedChange } from './sitedChange';

type Paper = Item<'documents'>;
type PaperRow = Stored<'documents'>;

interface Asked {
  readonly site: SiteKey;
  /** The row as a first keeping would make it. */
  readonly item: Paper;
  /** The papers of the meeting on this site. */
  readonly stored: readonly PaperRow[];
  /** The files of which something stands on the circle's agenda. */
  readonly stillRead: ReadonlySet<string>;
  /** It stands in the place of the pack that was there before it. */
  readonly isWhole: boolean;
}

export interface PaperChanges {
  readonly changes: readonly Change<'documents'>[];
  /** A paper that members may have read is another one now: to be kept before the rows are changed. */
  readonly events: readonly SitedChange[];
}

/**
 * What a file that was kept makes of the meeting's papers. A new main pack replaces the one before it; a supplement replaces
 * nothing, and of what is not public nothing is replaced that the agenda is still read from.
 */
export function paperChanges({ site, item, stored, stillRead, isWhole }: Asked): PaperChanges {
  const own = stored.find(({ key }) => key === item.key);
  const replaced = isWhole ? stored.filter(({ key, kind, state, title }) => key !== item.key && kind === item.kind && state === 'current' && !(kind === 'non-public pack' && stillRead.has(title))).sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '')) : [];
  const [last] = replaced;
  const besides = replaced.flatMap(({ meeting, title }) => stored.filter(({ key, state }) => state === 'current' && key === paperKey(meeting, readingName(title))));
  return {
    changes: [...[...replaced, ...besides].map(({ row, key }): Change<'documents'> => ({ kind: 'update', list: 'documents', row, key, columns: { state: 'replaced' } })), ownChange(site, item, own, last?.key ?? null)],
    events: last ? [told(site, item, last.title)] : own && item.kind !== 'reading' && !isSameContent(own, item) ? [told(site, item, own.title)] : [],
  };
}

/** What it holds tells; of a file that was kept before that was noted, its length. */
export const isSameContent = (own: Pick<Paper, 'fileVersion' | 'bytes'>, { fileVersion, bytes }: Pick<Paper, 'fileVersion' | 'bytes'>): boolean => (own.fileVersion?.startsWith(CONTENT) ? own.fileVersion === fileVersion : own.bytes === null || own.bytes === bytes);

/** Whether the site has just this file already, for all to see that may. */
export function isKeptAlready({ reading, version, bytes, place }: { readonly reading: Reading; readonly version: string; readonly bytes: Uint8Array; readonly place: PaperPlace }, stored: readonly PaperRow[]): boolean {
  if (place.kind === 'notKept') return false;
  const own = stored.find(({ key, row }) => row.site === place.site && key === paperKey(place.meeting, reading.document));
  return own !== undefined && own.state !== 'replaced' && own.driveItem !== null && isSameContent(own, { fileVersion: version, bytes: bytes.length });
}

/** What a clerk has made of the row since stays: only what tells of the file itself is new. */
function ownChange(site: SiteKey, item: Paper, own: PaperRow | undefined, replaces: string | null): Change<'documents'> {
  if (!own) return { kind: 'create', list: 'documents', site, item: { ...item, replaces } };
  const { title, address, drive, driveItem, fileVersion, bytes, publishedAt } = item;
  const isBack = own.state === 'withdrawn' && own.driveItem === null;
  return { kind: 'update', list: 'documents', row: own.row, key: own.key, columns: { address, drive, driveItem, fileVersion, bytes, ...(isSameContent(own, item) ? {} : { publishedAt }), ...(replaces === null ? {} : { replaces }), ...(isBack ? { title } : {}), ...(own.state === 'replaced' || isBack ? { state: 'current' } : {}) } };
}

const told = (site: SiteKey, { meeting, title, fileVersion }: Paper, before: string): SitedChange =>
  sited(site, { kind: 'paperReplaced', meeting, agendaItem: null, column: null, before, after: title, document: title }, { token: JSON.stringify([before, title, fileVersion]) });

/** Whether a file stands in the place of the agenda that was there before it: a notice or minutes do not. */
export const standsForAgenda = ({ agendaItems }: Reading, covers: ImportOptions['covers']): boolean => covers === 'wholeAgenda' && agendaItems.length > 0;

/** What a file is to its meeting. */
export function paperKind(reading: Reading, covers: ImportOptions['covers'], site: SiteKey, awaited: ReadonlySet<string>): Paper['kind'] {
  const { agendaItems, minutes } = reading;
  if (agendaItems.length === 0 && minutes.length > 0) return 'minutes';
  const isAgenda = standsForAgenda(reading, covers);
  if (isClosedPack(reading) || (isAgenda && site !== 'open')) return 'non-public pack';
  if (isAgenda) return 'main pack';
  return agendaItems.length > 0 && agendaItems.every(({ title }) => awaited.has(title)) ? 'to follow' : 'supplement';
}
