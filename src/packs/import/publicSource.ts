import { isSame } from '../../domain/threeWayMerge';
import type { Source } from '../../lists/columns';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { ExistingRows } from './importPlan';
import type { ReviewedFile } from './planFiles';
import { eachOpenRow } from './fileNames';
import { allRows } from './rowsAfter';

/**
 * The rows as they will be, each with the public paper that it named before where nothing but the file changes that it was
 * read from: what everyone may look up stays so when the same comes again in a file that is for the circle.
 */
export function withPublicSource(after: ExistingRows, before: ExistingRows, unnamed: readonly ReviewedFile[]): ExistingRows {
  const papers = new Set(publicPapers(before, unnamed));
  if (papers.size === 0) return after;
  const known = new Map(allRows(before).flatMap(({ list, row }) => (row.row.site === 'open' ? [[`${list} ${row.key}`, row] as const] : [])));
  return eachOpenRow(after, (row, list) => {
    const stored = known.get(`${list} ${row.key}`);
    const source = (stored?.source ?? null) as Source | null; // the column's kind
    if (stored === undefined || source === null || row.source?.document !== WITHHELD_TITLE) return row;
    const isLookedUp = papers.has(source.document) && Object.values(source.values ?? {}).every(({ document }) => document === undefined || papers.has(document) || document === WITHHELD_TITLE);
    return isLookedUp && isSame({ ...row, source }, stored) ? { ...row, source } : row;
  });
}

/** The papers that everyone may read still, once the unnamed files stand where they may be read. */
function publicPapers({ papers }: ExistingRows, unnamed: readonly ReviewedFile[]): readonly string[] {
  const goes = unnamed.flatMap(({ asRead, version }) => [asRead.document, ...(version === undefined ? [] : [version])]);
  return (papers?.open ?? []).filter(({ kind, state, title, fileVersion }) => kind !== 'reading' && state === 'current' && !goes.includes(title) && !(fileVersion !== null && goes.includes(fileVersion))).map(({ title }) => title);
}
