import { type KeptColumn, isSame, threeWayMerge } from '../../domain/threeWayMerge';
import type { Imported, Source } from '../../lists/columns';

interface ImportedRow {
  readonly imported: Imported | null;
  readonly source: Source | null;
}

export interface MergedRow<Row extends ImportedRow> {
  /** Null where the row is already as the pack has it. */
  readonly columns: Partial<Row> | null;
  readonly kept: readonly KeptColumn<Row>[];
}

/** What to write to a stored row, together with what was imported and where it was read. */
export function mergeRow<Row extends ImportedRow>(mine: Row, theirs: Partial<Row>, source: Source | null): MergedRow<Row> {
  const { columns, kept } = threeWayMerge({ base: mine.imported, mine, theirs });
  const imported: Imported = { ...mine.imported, ...theirs };
  const bookkeeping: Partial<ImportedRow> = {
    ...(isSame(mine.imported, imported) ? {} : { imported }),
    ...(isSame(mine.source, source) ? {} : { source }),
  };
  const written: Partial<Row> = { ...columns, ...bookkeeping };
  return { columns: Object.keys(written).length === 0 ? null : written, kept };
}
