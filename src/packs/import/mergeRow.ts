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

/** What to write to a stored row, together with what was imported and where it was read, and what is `noted` for the next import. */
export function mergeRow<Row extends ImportedRow>(mine: Row, theirs: Partial<Row>, source: Source | null, noted: Imported = {}): MergedRow<Row> {
  const { columns, kept } = threeWayMerge({ base: mine.imported, mine, theirs });
  const written: Partial<Row> = { ...columns, ...bookkeeping(mine, theirs, source, noted) };
  return { columns: Object.keys(written).length === 0 ? null : written, kept: kept.filter(({ mine: typed, theirs: printed }) => !isRespaced(typed, printed)) };
}

/** Paper does not keep line breaks: what was typed with them and printed without is the same text. */
const isRespaced = (typed: unknown, printed: unknown): boolean => typeof typed === 'string' && typeof printed === 'string' && typed.replace(/\s+/g, ' ').trim() === printed.replace(/\s+/g, ' ').trim();

/** Whether the last import of the row said just this. A person may have changed the row since. */
export const isImported = <Row extends ImportedRow>(mine: Row, theirs: Partial<Row>, source: Source | null, noted: Imported = {}): boolean => Object.keys(bookkeeping(mine, theirs, source, noted)).length === 0;

function bookkeeping<Row extends ImportedRow>(mine: Row, theirs: Partial<Row>, source: Source | null, noted: Imported): Partial<ImportedRow> {
  const imported: Imported = { ...mine.imported, ...theirs, ...noted };
  const isAsSaid = isSame(mine.imported, imported);
  return {
    ...(isAsSaid ? {} : { imported }),
    ...(isSame(mine.source, source) || (isAsSaid && isSamePlace(mine.source, source)) ? {} : { source }),
  };
}

/** An earlier version kept no printed lines: that alone is no reason to write every row anew. */
const isSamePlace = (mine: Source | null, theirs: Source | null): boolean => mine !== null && theirs !== null && mine.printed === undefined && mine.values === undefined && isSame(mine, { document: theirs.document, line: theirs.line, page: theirs.page });
