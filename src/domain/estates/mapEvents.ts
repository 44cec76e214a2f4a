import type { Person } from '../../lists/columns';
import type { Item } from '../../lists/index';
import type { Doing } from '../actions/actionEvents';

export type MapEventKind = keyof typeof WHAT;

/** As the list keeps them, so that whoever opens it in SharePoint can read it too. Never reworded: rows are read back by these. */
const WHAT = {
  added: 'Added to the map',
  renamed: 'Renamed',
  changed: 'Changed',
  moved: 'Moved to another area',
  merged: 'Merged into another estate',
  tookIn: 'Took in another estate',
  withdrawn: 'Withdrawn',
  putBack: 'Put back',
  proposed: 'Proposed',
  appointed: 'Appointed',
  endorsed: 'Endorsed',
  daysChanged: 'Appointment changed',
  ended: 'Appointment ended',
  cameToNothing: 'Proposal came to nothing',
  notCarriedOut: 'Not carried out',
} as const;

/** An allocation's stands with its area, and names its member. */
export interface MapSubject {
  readonly kind: 'area' | 'estate' | 'allocation';
  readonly key: string;
}

export interface MapEvent {
  readonly key: string;
  readonly kind: MapEventKind;
  readonly column: string | null;
  /** As a person would write it. */
  readonly before: string | null;
  readonly after: string | null;
  readonly why: string | null;
  /** An instant. */
  readonly at: string;
  readonly by: Person;
}

type Told = { readonly kind: MapEventKind; readonly column?: string | null; readonly before?: string | null; readonly after?: string | null; readonly why?: string | null };

/** `nth` tells the events of one press of a button apart. */
export function mapEventRow(subject: MapSubject, { kind, column = null, before = null, after = null, why = null }: Told, { by, at, eventKey }: Doing, nth: string): Item<'events'> {
  return { key: `event.${subject.key}.${eventKey}.${nth}`, subjectKind: subject.kind, subject: subject.key, agendaItem: null, what: WHAT[kind], column, before, after, why, awaits: null, at, by };
}

/** What happened to one thing of the map, the newest first. What tells of something else under the same key is left out. */
export const mapEventsOf = (rows: readonly Item<'events'>[], kinds: readonly MapSubject['kind'][]): readonly MapEvent[] =>
  rows
    .flatMap(({ key, subjectKind, what, column, before, after, why, at, by }): MapEvent[] => {
      const kind = KINDS.get(what);
      return kind === undefined || !kinds.some((one) => one === subjectKind) ? [] : [{ key, kind, column, before, after, why, at, by }];
    })
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));

const KINDS: ReadonlyMap<string, MapEventKind> = new Map(Object.entries(WHAT).map(([kind, what]) => [what, kind as MapEventKind])); // the table's own names

/** `Renamed from “Weirside” to “Weirside Estate”`. */
export function describeMapEvent({ kind, column, before, after }: Pick<MapEvent, 'kind' | 'column' | 'before' | 'after'>): string {
  switch (kind) {
    case 'renamed':
      return `Renamed from ${quoted(before)} to ${quoted(after)}`;
    case 'moved':
      return `Moved from ${before ?? 'no area'} to ${after ?? 'no area'}`;
    case 'changed':
    case 'daysChanged':
      return `${COLUMNS[column ?? ''] ?? 'A value'} changed from ${quoted(before)} to ${quoted(after)}`;
    case 'merged':
      return `Merged into ${after ?? 'another estate'}`;
    case 'tookIn':
      return `Took in ${after ?? 'another estate'}`;
    case 'notCarriedOut':
      return `Not carried out: ${quoted(before)}`;
    default:
      return after === null ? WHAT[kind] : `${WHAT[kind]}: ${after}`;
  }
}

const quoted = (text: string | null): string => (text === null ? 'nothing' : `“${text}”`);

/** What people call a column of the map. */
export const COLUMNS: Readonly<Record<string, string>> = {
  title: 'Name',
  area: 'Area',
  committee: 'Committee',
  blocks: 'Blocks',
  aliases: 'Other names',
  falseFriends: 'Names that do not mean it',
  ward: 'Ward',
  postcode: 'Postcode',
  homes: 'Homes',
  leaseholders: 'Leaseholders',
  contact: 'Contact',
  mergedInto: 'Merged into',
  state: 'State',
  member: 'Member',
  appointedBy: 'Appointed by',
  appointedOn: 'Appointed on',
  endorsedOn: 'Endorsed on',
  startsOn: 'First day',
  endsOn: 'Last day',
};
