import type { Stored } from '../../domain/changes';
import type { Source } from '../../lists/columns';
import { agendaSaid } from './agendaSaid';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { KnownItem } from './matchItems';

export type ItemRow = Stored<'agendaItems'>;

/** An item of the agenda as it is stored: one row on the open site and, in Part 2, one on the circle's with the same key. */
export interface StoredItem extends KnownItem {
  readonly open: ItemRow | null;
  readonly circle: ItemRow | null;
  readonly source: Source | null;
}

export function knownItems(openRows: readonly ItemRow[], circleRows: readonly ItemRow[]): readonly StoredItem[] {
  const open = new Map(openRows.map((row) => [row.key, row]));
  const circle = new Map(circleRows.map((row) => [row.key, row]));
  return [...new Set([...open.keys(), ...circle.keys()])].flatMap((key) => describe(open.get(key) ?? null, circle.get(key) ?? null) ?? []);
}

/** By what the last import said, so that what a person edited since does not make it another item. */
function describe(open: ItemRow | null, circle: ItemRow | null): StoredItem | null {
  const row = circle ?? open;
  if (!row) return null;
  const title = textIn(row, 'title') ?? row.title;
  const part = textIn(row, 'part') === 'public' ? 'public' : textIn(row, 'part') === 'non-public' ? 'non-public' : row.part;
  const isWithheld = part === 'non-public' && title === WITHHELD_TITLE;
  return {
    key: row.key,
    part,
    title: isWithheld ? null : title,
    agendaTitle: agendaTitleOf(open, circle),
    storedTitle: row.title === WITHHELD_TITLE ? null : row.title,
    number: row.imported && 'printedNumber' in row.imported ? textIn(row, 'printedNumber') : row.printedNumber,
    position: typeof row.imported?.position === 'number' ? row.imported.position : row.position,
    isLive: (textIn(row, 'state') ?? row.state) === 'onAgenda',
    open,
    circle,
    source: row.source,
  };
}

/** The non-public papers may have another title for it since. */
function agendaTitleOf(open: ItemRow | null, circle: ItemRow | null): string | null {
  const { title = open && importedTitle(open) } = agendaSaid(circle ?? open ?? { imported: null });
  return typeof title === 'string' && title !== WITHHELD_TITLE ? title : null;
}

/** The title that the last import gave the row; null where none did. */
export const importedTitle = (row: ItemRow): string | null => textIn(row, 'title');

function textIn(row: ItemRow, column: string): string | null {
  const value = row.imported?.[column];
  return typeof value === 'string' ? value : null;
}
