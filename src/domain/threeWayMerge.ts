import type { Imported } from '../lists/columns';

/** What a re-import does to one row. */
export interface Merge<Row extends object> {
  /** What to write: nobody has touched these columns since the last import. */
  readonly columns: Partial<Row>;
  /** Columns whose stored value stays, though the new reading says otherwise, because a person gave it. */
  readonly kept: readonly KeptColumn<Row>[];
}

export interface KeptColumn<Row extends object> {
  readonly column: keyof Row & string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Both sides changed since the last import: for review. False where the reading only repeats what the person corrected. */
  readonly isConflict: boolean;
}

interface Versions<Row extends object> {
  /** What was last imported; null for a row that a person made. */
  readonly base: Imported | null;
  /** The row as it is stored. */
  readonly mine: Row;
  /** The new reading; a column it does not name is left alone. */
  readonly theirs: Partial<Row>;
}

/** A person's value always stays. A column that was never imported and is still blank is nobody's, and takes the reading. */
export function threeWayMerge<Row extends object>({ base, mine, theirs }: Versions<Row>): Merge<Row> {
  const columns: Partial<Row> = {};
  const kept: KeptColumn<Row>[] = [];
  for (const column in theirs) {
    if (isSame(mine[column], theirs[column])) continue;
    const last = base?.[column] ?? null;
    if (isSame(mine[column], last)) columns[column] = theirs[column];
    // Where no reading has ever said anything, what a person added contradicts none.
    else if (!isBlank(last) || !isBlank(theirs[column])) kept.push({ column, mine: mine[column], theirs: theirs[column], isConflict: !isSame(last, theirs[column]) });
  }
  return { columns, kept };
}

/** The columns that a person has changed since the last import. A row that was never imported is all theirs, and has none. */
export function editedColumns<Row extends object>(base: Imported | null, mine: Row): readonly (keyof Row & string)[] {
  const edited: (keyof Row & string)[] = [];
  for (const column in mine) {
    if (base && column in base && !isSame(mine[column], base[column])) edited.push(column);
  }
  return edited;
}

/** Plain values of a row. SharePoint does not tell an empty text or an empty list from none at all. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Objects that differ only in the order of their properties are the same. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, inOrder(part)]),
  );
}
