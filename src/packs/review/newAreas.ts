import type { Change, Stored } from '../../domain/changes';
import { slugOf } from '../../domain/estates/mapEdits';
import { mapEventRow } from '../../domain/estates/mapEvents';
import { mintKey } from '../../domain/mintKey';
import type { Item } from '../../lists/index';
import type { Doing } from '../import/eventsToKeep';
import type { ExistingRows } from '../import/importPlan';
import { areasOf } from '../import/planAllocations';
import type { ReviewedFile } from '../import/planFiles';

export interface AreasSaid {
  /** The rows as they will be: the plan appoints to the new areas as to any other. */
  readonly existing: ExistingRows;
  /** Written before the appointments to them. */
  readonly keep: (doing: Doing) => readonly (Change<'areas'> | Change<'events'>)[];
}

/** Areas that an allocation list names and the map lacks, of which a clerk has said that they are to be added. */
export function areasSaid({ key: committee }: Pick<Item<'committees'>, 'key'>, existing: ExistingRows, files: readonly ReviewedFile[]): AreasSaid {
  const { records } = existing;
  if (records === undefined) return { existing, keep: () => [] };
  const added = files.reduce<readonly Stored<'areas'>[]>(
    (sofar, { asRead: { allocations }, options }) =>
      allocations.filter(({ line }) => options.settled?.[line] === 'new').reduce((all, { areas, line }) => areas.reduce((before, title) => withArea(before, title, line), all), sofar),
    [],
  );

  function withArea(before: readonly Stored<'areas'>[], title: string, line: number): readonly Stored<'areas'>[] {
    const known = [...(records?.areas ?? []), ...before];
    if (areasOf({ area: title, areas: [title], member: null, note: null, line }, known) !== null) return before;
    const key = mintKey(slugOf(title), (one) => known.some((area) => area.key === one));
    return [...before, { key, title, committee, aliases: null, state: 'active', row: { site: 'open', id: '', etag: '' } }];
  }

  return {
    existing: added.length === 0 ? existing : { ...existing, records: { ...records, areas: [...records.areas, ...added] } },
    keep: (doing) =>
      added.flatMap(({ row: _, ...item }): readonly (Change<'areas'> | Change<'events'>)[] => [
        { kind: 'create', list: 'areas', site: 'open', item },
        { kind: 'create', list: 'events', site: 'open', item: mapEventRow({ kind: 'area', key: item.key }, { kind: 'added', after: item.title, why: 'Named by an imported pack' }, { ...doing, today: '', eventKey: doing.at }, 'added') },
      ]),
  };
}
