import type { Change, Stored } from '../../domain/changes';
import { writeChaserTable } from '../../domain/chasers/chaserTable';
import { WAITING } from '../../domain/chasers/dueForChasing';
import { givenUp } from '../../domain/chasers/sendChaser';
import { circleSite, type SiteKey } from '../../domain/sites';
import { allLists, type Item, type ListName } from '../../lists/index';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { ExistingRows, ImportChange } from './importPlan';
import type { ActionRow } from './matchActions';
import { isSameWords } from './readPlacedActions';
import { rowsAfter } from './rowsAfter';

/** The lists in which the history of an action is kept, and the mails that ask for it. */
export interface HistoryLists {
  at(site: SiteKey): {
    readonly progressNotes: { in(where: { readonly action: string }): Promise<Rows<'progressNotes'>> };
    readonly events: { in(where: { readonly subject: string }): Promise<Rows<'events'>> };
    readonly chasers: { in(where: { readonly committee: string }): Promise<Rows<'chasers'>> };
  };
}

interface Rows<Name extends ListName> {
  readonly items: readonly Stored<Name>[];
  readonly unreadable: readonly { readonly list: ListName; readonly id: string; readonly column: string }[];
}

export type HistoryChange = Change<'progressNotes'> | Change<'events'> | Change<'chasers'>;

interface Asked {
  readonly lists: HistoryLists;
  readonly committee: Pick<Item<'committees'>, 'key' | 'circle'>;
  readonly existing: ExistingRows;
  /** What is to be written of everything else. */
  readonly changes: readonly ImportChange[];
}

export interface HistoriesTakenOff {
  readonly changes: readonly HistoryChange[];
  /** What could not be read, and stays on the open site. */
  readonly problems: readonly string[];
}

/**
 * What people said and did of an action or a project goes with it when it leaves the open site, to the circle where that can be read.
 * Those that an earlier import took off are looked at again: it may have stopped, or have left this behind.
 */
export async function takeOffHistories({ lists, committee, existing, changes }: Asked): Promise<HistoriesTakenOff> {
  const problems: string[] = [];
  const read = async <Name extends ListName>(rows: Promise<Rows<Name>>): Promise<readonly Stored<Name>[]> => {
    const { items, unreadable } = await rows;
    problems.push(...unreadable.map(({ list, id, column }) => `Row ${id} of ${allLists[list].title} (${column}) cannot be read, and stays on the open site: repair it in SharePoint and import the pack again.`));
    return items;
  };
  const circle = committee.circle === null || !existing.records?.actions.circle ? null : circleSite(committee.circle);
  const offActions = actionsTakenOff(existing, changes);
  const off = [...offActions, ...projectsTakenOff(existing, changes, committee.key)];
  const chasers = offActions.length === 0 ? [] : await read(lists.at('open').chasers.in({ committee: committee.key }));
  const histories = await Promise.all(
    off.map(async ({ key, inCircle }) => {
      const [notes, events] = await Promise.all([read(lists.at('open').progressNotes.in({ action: key })), read(lists.at('open').events.in({ subject: key }))]);
      const [toldNotes, toldEvents] = [notes.filter(isToldNote), events.filter(isToldEvent)];
      if (circle === null || toldNotes.length + toldEvents.length === 0) return emptied(toldNotes, toldEvents);
      const [notesThere, eventsThere] = await Promise.all([lists.at(circle).progressNotes.in({ action: inCircle }), lists.at(circle).events.in({ subject: inCircle })]);
      const there = new Set([...notesThere.items, ...eventsThere.items].map((row) => row.key));
      return [
        ...toldNotes.flatMap(({ row: _row, ...item }): HistoryChange[] => (there.has(item.key) ? [] : [{ kind: 'create', list: 'progressNotes', site: circle, item: { ...item, action: inCircle } }])),
        ...toldEvents.flatMap(({ row: _row, ...item }): HistoryChange[] => (there.has(item.key) ? [] : [{ kind: 'create', list: 'events', site: circle, item: { ...item, subject: inCircle } }])),
        ...emptied(toldNotes, toldEvents),
      ];
    }),
  );
  return { changes: [...histories.flat(), ...withholdChasers(chasers, new Set(offActions.map(({ key }) => key)))], problems };
}

/** Each with the key that it has, or will have, in the circle's list. */
function actionsTakenOff(existing: ExistingRows, changes: readonly ImportChange[]): readonly { readonly key: string; readonly inCircle: string }[] {
  const goes = new Set(changes.flatMap((change) => (change.kind === 'update' && change.list === 'actions' && change.row.site === 'open' && change.columns.request === WITHHELD_TITLE ? [change.key] : [])));
  const there = rowsAfter(existing, changes).records?.actions.circle ?? [];
  return (existing.records?.actions.open ?? []).filter((row) => goes.has(row.key) || isTakenOff(row)).map((row) => ({ key: row.key, inCircle: keyInCircle(row, there) }));
}

/** A project's key is minted of its title, in the circle as on the open site. */
function projectsTakenOff({ records }: ExistingRows, changes: readonly ImportChange[], committee: string): readonly { readonly key: string; readonly inCircle: string }[] {
  const goes = new Set(changes.flatMap((change) => (change.kind === 'update' && change.list === 'projects' && change.columns.title === WITHHELD_TITLE ? [change.key] : [])));
  return (records?.projects.open ?? []).filter(({ key, title, committee: of }) => goes.has(key) || (title === WITHHELD_TITLE && of === committee)).map(({ key }) => ({ key, inCircle: key }));
}

/** Whether there is an action of which something may have been left behind. */
export const hasTakenOff = ({ records }: ExistingRows): boolean => (records?.actions.open ?? []).some(isTakenOff) || (records?.projects.open ?? []).some(({ title }) => title === WITHHELD_TITLE);

const isTakenOff = ({ state, request }: ActionRow): boolean => state === 'moved' && request === WITHHELD_TITLE;

/** Where nothing tells, it is kept in the circle under the key that it had. */
function keyInCircle(row: ActionRow, there: readonly ActionRow[]): string {
  if (there.some(({ key }) => key === row.key)) return row.key;
  // The circle's list has printed the same words, and the open site's row had their key already.
  const named = there.filter(({ key }) => key.startsWith(`${row.key}-`) && /^\d+$/.test(key.slice(row.key.length + 1)));
  const worded = isTakenOff(row) ? [] : there.filter((one) => isSameWords(one, row));
  return [worded, named].find((found) => found.length === 1)?.[0]?.key ?? row.key;
}

const NOBODY = { id: null, mail: null, name: WITHHELD_TITLE };
const NO_NOTE = { note: WITHHELD_TITLE, writtenBy: NOBODY, mail: null, takenOverBy: null, source: null } satisfies Partial<Item<'progressNotes'>>;
const NO_EVENT = { what: WITHHELD_TITLE, column: null, before: null, after: null, why: null, awaits: null, by: NOBODY } satisfies Partial<Item<'events'>>;

const isToldNote = ({ note, writtenBy, mail, takenOverBy, source }: Stored<'progressNotes'>): boolean => note !== NO_NOTE.note || writtenBy.name !== NOBODY.name || [mail, takenOverBy, source].some((told) => told !== null);

const isToldEvent = ({ what, before, after, why, awaits, by }: Stored<'events'>): boolean => what !== NO_EVENT.what || by.name !== NOBODY.name || [before, after, why, awaits].some((words) => words !== null);

const emptied = (notes: readonly Stored<'progressNotes'>[], events: readonly Stored<'events'>[]): readonly HistoryChange[] => [
  ...notes.map(({ row, key }): HistoryChange => ({ kind: 'update', list: 'progressNotes', row, key, columns: NO_NOTE })),
  ...events.map(({ row, key }): HistoryChange => ({ kind: 'update', list: 'events', row, key, columns: NO_EVENT })),
];

/** Nor may a mail of it be sent: what waits is given up, and a clerk drafts it anew from the circle's list. */
const withholdChasers = (chasers: readonly Stored<'chasers'>[], off: ReadonlySet<string>): readonly HistoryChange[] =>
  chasers
    .filter(({ actions, table }) => actions?.some((key) => off.has(key)) === true && table !== NO_CHASER.table)
    .map(({ row, key, tray, sentAt, preparedAt }): HistoryChange => ({ kind: 'update', list: 'chasers', row, key, columns: { ...NO_CHASER, ...(tray === WAITING && sentAt === null ? givenUp(preparedAt) : {}) } }));

const NO_CHASER = { subject: WITHHELD_TITLE, opening: WITHHELD_TITLE, table: writeChaserTable([]) } satisfies Partial<Item<'chasers'>>;
