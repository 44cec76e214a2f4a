import type { Stored } from '../../domain/changes';
import type { SiteKey } from '../../domain/sites';
import { normaliseTitle, shareAWord } from './normaliseTitle';
import type { RecordsRequest } from './planRecords';

/** An item of an agenda, as far as minutes tell it. */
interface OnAgenda {
  readonly key: string;
  readonly title: string;
  readonly printedNumber: string | null;
  readonly imported: Stored<'agendaItems'>['imported'];
}

interface Minuted {
  readonly number: string | null;
  readonly title: string;
}

type Lists = Pick<RecordsRequest, 'records' | 'ownItems' | 'ownMeeting' | 'options'>;

/** The key of the item of the meeting's agenda that minutes speak of, on the site where what came of it stands; null where it cannot be told. */
export function minutedItem(minuted: Minuted, { meeting, site }: { readonly meeting: string; readonly site: SiteKey }, { records, ownItems, ownMeeting, options }: Lists): string | null {
  const stored = [...records.minutedItems.open, ...(records.minutedItems.circle ?? [])].filter((item) => item.meeting === meeting && item.row.site === site);
  if (meeting !== ownMeeting) return itemAmong(minuted, stored);
  // Of the pack's own meeting the pack counts, whether or not its items are in the lists yet: the next import finds the same.
  const own = [...ownItems].flatMap(([{ number, title, part }, key]) => ((part === 'public') === (site === 'open') ? [{ key, title, printedNumber: number, imported: null }] : []));
  const keys = new Set(ownItems.values());
  return itemAmong(minuted, own) ?? (options.covers === 'supplement' ? itemAmong(minuted, stored.filter(({ key }) => !keys.has(key))) : null);
}

/** By number and title, then by a title that it alone bears, then by a number with a word of the title in common. */
function itemAmong({ number, title }: Minuted, items: readonly OnAgenda[]): string | null {
  const titled = items.filter((item) => isSame(item.title, title) || isSame(item.imported?.title, title));
  const numbered = items.filter((item) => number !== null && item.printedNumber === number);
  const both = titled.filter((item) => numbered.includes(item));
  const akin = numbered.filter((item) => shareAWord(item.title, title));
  return [both, titled, akin].find((found) => found.length === 1)?.[0]?.key ?? null;
}

const isSame = (one: unknown, other: string): boolean => typeof one === 'string' && normaliseTitle(one) === normaliseTitle(other);
