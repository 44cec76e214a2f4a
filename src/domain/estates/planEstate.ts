import type { Item } from '../../lists/index';
import type { Doing } from '../actions/actionEvents';
import type { Stored } from '../changes';
import { mintKey } from '../mintKey';
import { blankToNull, changedColumns, linesOf, refused, shownValue, slugOf, tooLong, type MapRows, type PlannedMapEdit } from './mapEdits';
import { mapEventRow } from './mapEvents';
import { doubtsOfNames, plainName, problemsOfNames } from './ownNames';

/** As typed: names stand one to a line, and what is blank is not known. */
export interface EstateEntry {
  readonly title: string;
  readonly area: string;
  readonly blocks: string;
  readonly aliases: string;
  readonly falseFriends: string;
  readonly ward: string;
  readonly postcode: string;
  readonly homes: string;
  readonly leaseholders: string;
  readonly contact: string;
  /** Papers of former days print the former name. */
  readonly keepsOldName: boolean;
}

/** A new estate where `base` is null. `people` are the names of members and officers. */
export function planEstate(base: Stored<'estates'> | null, entry: EstateEntry, rows: MapRows, people: readonly string[], doing: Doing): PlannedMapEdit {
  const columns = columnsOf(base, entry);
  const names = { key: base?.key ?? '', ...columns };
  const problems = [
    ...problemsOfNames(names, rows),
    ...NUMBERS.flatMap(([column, name]) => (readCount(entry[column]) === undefined ? [`${name}: type a whole number, or leave it blank.`] : [])),
    ...tooLong([['Ward', columns.ward], ['Postcode', columns.postcode]]),
    ...(columns.area !== null && !rows.areas.some(({ key, state }) => key === columns.area && state === 'active') ? ['This area was withdrawn meanwhile. Choose another.'] : []),
  ];
  if (problems.length > 0) return refused(problems);
  const doubts = doubtsOfNames(names, { ...rows, people }, base);
  if (base === null) {
    const item: Item<'estates'> = { key: mintKey(slugOf(columns.title), (key) => rows.estates.some((one) => one.key === key)), ...columns, mergedInto: null, state: 'active' };
    return { problems, doubts, events: [mapEventRow({ kind: 'estate', key: item.key }, { kind: 'added', after: item.title }, doing, 'added')], steps: [{ kind: 'create', list: 'estates', item }], namesOf: [item.key] };
  }
  const changed = changedColumns<Stored<'estates'>>(base, columns);
  const events = TOLD.filter((column) => column in changed).map((column) => eventOf(base, changed, column, rows, doing));
  if (events.length === 0) return refused([]);
  return { problems, doubts, events, steps: [{ kind: 'change', list: 'estates', base, columns: changed }], namesOf: NAMES.some((column) => column in changed) ? [base.key] : [] };
}

const TOLD = ['title', 'area', 'blocks', 'aliases', 'falseFriends', 'ward', 'postcode', 'homes', 'leaseholders', 'contact'] as const;
const NAMES = ['title', 'blocks', 'aliases', 'falseFriends'] as const;
const NUMBERS = [['homes', 'Homes'], ['leaseholders', 'Leaseholders']] as const;

function eventOf(base: Stored<'estates'>, changed: Partial<Item<'estates'>>, column: (typeof TOLD)[number], { areas }: MapRows, doing: Doing): Item<'events'> {
  const told = (value: unknown): string | null => (column === 'area' ? (areas.find(({ key }) => key === value)?.title ?? shownValue(value)) : shownValue(value));
  const kind = column === 'title' ? 'renamed' : column === 'area' ? 'moved' : 'changed';
  return mapEventRow({ kind: 'estate', key: base.key }, { kind, column, before: told(base[column]), after: told(changed[column]) }, doing, column);
}

function columnsOf(base: Stored<'estates'> | null, entry: EstateEntry): Omit<Item<'estates'>, 'key' | 'mergedInto' | 'state'> {
  const title = entry.title.replace(/\s+/g, ' ').trim();
  const aliases = linesOf(entry.aliases);
  const formerly = base !== null && entry.keepsOldName && plainName(base.title) !== plainName(title) && !aliases.some((alias) => plainName(alias) === plainName(base.title)) ? [base.title] : [];
  return {
    title,
    area: blankToNull(entry.area),
    blocks: noneToNull(linesOf(entry.blocks)),
    aliases: noneToNull([...aliases, ...formerly]),
    falseFriends: noneToNull(linesOf(entry.falseFriends)),
    ward: blankToNull(entry.ward),
    postcode: blankToNull(entry.postcode),
    homes: readCount(entry.homes) ?? null,
    leaseholders: readCount(entry.leaseholders) ?? null,
    contact: blankToNull(entry.contact),
  };
}

export const noneToNull = (names: readonly string[]): readonly string[] | null => (names.length === 0 ? null : names);

/** Null where it is blank, undefined where it is no count. */
function readCount(typed: string): number | null | undefined {
  const digits = typed.trim().replace(/,/g, '');
  if (digits === '') return null;
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}
