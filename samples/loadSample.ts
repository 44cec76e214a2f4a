import type { Change } from '../src/domain/changes';
import { type ListName, allLists } from '../src/lists/index';
import type { Sample, SamplePack, SampleRow } from './readSample';

export { readSample } from './readSample';

/** An agenda item as the importer wrote it: its key is the importer's to mint, so the sample names it by meeting and number. */
export interface ImportedItem {
  readonly key: string;
  readonly meeting: string;
  readonly printedNumber: string | null;
}

/** What must be there before a pack can be imported: the council, its people and its calendar. */
export function sampleChanges(sample: Sample): Change[] {
  return inOrder(sample.rows.filter(({ list }) => isBeforePacks(list))).map(toChange);
}

/** What refers to agendas, or came of them: to be written once the packs are imported. */
export function changesAfterPacks(sample: Sample, items: readonly ImportedItem[]): Change[] {
  const keys = new Map(items.map((item) => [`@${item.meeting}/${item.printedNumber ?? ''}`, item.key]));
  const rows = sample.rows.filter(({ list }) => !isBeforePacks(list));
  return inOrder(rows).map((row) => toChange({ ...row, columns: withItemKeys(row, keys) }));
}

/** The packs in the order in which they came; those that arrive later are for showing what a supplement does. */
export const samplePacks = (sample: Sample, arrives: SamplePack['arrives'] = 'atStart'): SamplePack[] =>
  sample.packs.filter((pack) => pack.arrives === arrives);

const beforePacks: readonly ListName[] = ['committees', 'people', 'memberships', 'meetings', 'areas', 'estates', 'allocations', 'settings'];
const isBeforePacks = (list: ListName): boolean => beforePacks.includes(list);

/** As provisioning creates the lists, so that whoever stops on the way has whole lists. */
function inOrder(rows: readonly SampleRow[]): SampleRow[] {
  const order = Object.keys(allLists);
  return [...rows].sort((a, b) => order.indexOf(a.list) - order.indexOf(b.list));
}

function withItemKeys({ list, columns }: SampleRow, keys: ReadonlyMap<string, string>): SampleRow['columns'] {
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => {
      if (typeof value !== 'string' || !value.startsWith('@')) return [name, value];
      const key = keys.get(value);
      if (key === undefined) throw new Error(`${list} ${String(columns.key)}: no agenda item ${value.slice(1)} was imported. Import the packs first.`);
      return [name, key];
    }),
  );
}

// readSample has checked every column against its list's description; the compiler cannot follow a list's name through JSON.
const toChange = ({ list, site, columns }: SampleRow): Change => ({ kind: 'create', list, site, item: columns }) as unknown as Change;
