import type { Change, Stored } from '../../domain/changes';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { BySite, ExistingRows } from './importPlan';

/**
 * Where the title of a Part 2 item is withheld from now on, what the open site kept of its earlier titles goes too. Of an
 * item that was public `eventsToKeep` empties all.
 */
export function eventsToEmpty({ openItems }: Pick<ExistingRows, 'openItems'>, { open }: BySite<'events'>): readonly Change<'events'>[] {
  const withheld = new Set(openItems.filter(({ part, title }) => part === 'non-public' && title === WITHHELD_TITLE).map(({ key }) => key));
  return open.filter((row) => row.agendaItem !== null && withheld.has(row.agendaItem) && saysWords(row)).map(({ row, key }) => ({ kind: 'update', list: 'events', row, key, columns: { before: null, after: null } }));
}

const saysWords = ({ column, before, after }: Stored<'events'>): boolean => (before !== null || after !== null) && column !== null && !PLACES.has(column);

/** What a withheld item's stub says all the same. */
const PLACES: ReadonlySet<string> = new Set(['position', 'printedNumber', 'state']);
