import { isSame } from '../../domain/threeWayMerge';
import type { Imported, Source } from '../../lists/columns';
import { agendaSaid, isOnAgenda } from '../import/agendaSaid';
import { WITHHELD_TITLE } from '../import/agendaItemColumns';
import type { ExistingRows } from '../import/importPlan';
import { keyOf, siteOf, type WrittenChange } from '../import/importSteps';
import { BOOKKEEPING, type LaterChange } from '../import/planFiles';
import { allRows } from '../import/rowsAfter';

type Values = Readonly<Record<string, unknown>>;

/** The values that stood as a later paper gave them and that this import changes, each with the paper that gave it. */
export function takenBack(changes: readonly WrittenChange[], existing: ExistingRows): readonly LaterChange[] {
  const known = new Map(allRows(existing).map(({ list, row }) => [`${list} ${row.row.site} ${row.key}`, row as unknown as Values]));
  const adding = new Set([...(existing.papers?.open ?? []), ...(existing.papers?.circle ?? [])].flatMap(({ kind, state, title }) => ((kind === 'supplement' || kind === 'to follow') && state === 'current' ? [title] : [])));
  return changes.flatMap((change) => {
    if (change.kind !== 'update' || (change.list !== 'agendaItems' && change.list !== 'reports' && change.list !== 'meetings')) return [];
    const { list } = change;
    const row = known.get(`${list} ${siteOf(change)} ${keyOf(change)}`);
    if (!row) return [];
    const columns = change.columns as Values; // of its list; read by name
    const source = row['source'] as Source | null; // the column's kind
    const was = { imported: row['imported'] as Imported | null, source };
    const [before, after] = [agendaSaid(was), agendaSaid({ imported: (columns['imported'] ?? was.imported) as Imported | null })];
    const document = (columns['source'] as Source | null | undefined)?.document ?? null;
    const isOther = source !== null && document !== null && document !== source.document;
    // Of a row that only later papers have, and of one of which an earlier import has noted nothing, it is all that stood.
    const isWhole = isOther && (isOnAgenda(was) === false || (Object.keys(before).length === 0 && adding.has(source.document)));
    return Object.entries(columns).flatMap(([column, value]): readonly LaterChange[] => {
      const isGiven = column in before && (isOther || !(column in after));
      if (BOOKKEEPING.has(column) || column === 'state' || isSame(row[column], value) || !(isGiven || isWhole)) return [];
      return [{ list, site: change.row.site, key: change.key, column, before: row[column] ?? null, after: value, source: source?.document === WITHHELD_TITLE ? null : source }];
    });
  });
}
