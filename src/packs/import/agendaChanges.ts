import type { AgendaChange, AgendaChangeKind } from '../../domain/agendaEvents';
import { isSame } from '../../domain/threeWayMerge';
import { isWithoutContents, WITHHELD_TITLE } from './agendaItemColumns';
import type { ExistingRows } from './importPlan';
import type { ItemRow } from './knownItems';
import { movedAmong } from './movedAmong';
import { reportChanges } from './reportChanges';
import { documentOf, sited, type SitedChange } from './sitedChange';

/** What makes the agendas that stand in `before` other ones in `after`. An agenda that is new has changed nothing. */
export function agendaChanges(before: ExistingRows, after: ExistingRows): readonly SitedChange[] {
  const stood = agendasIn(before);
  const isOfThese = ({ meeting }: { readonly meeting: string }): boolean => stood.has(meeting);
  const off = new Set(after.meetings.filter(({ state }) => state === 'cancelled' || state === 'moved').map(({ key }) => key));
  return [
    // That it is not held is told of a meeting whose agenda is still to come too.
    ...meetingChanges(before, after).filter((change) => isOfThese(change) || off.has(change.meeting)),
    ...itemChanges(before.openItems, after.openItems.filter(isOfThese)),
    ...itemChanges(before.circleItems ?? [], (after.circleItems ?? []).filter(isOfThese), before.openItems),
    ...reportChanges(before, after).filter(isOfThese),
  ];
}

/** The meetings of which an agenda stands. */
export const agendasIn = ({ openItems, circleItems }: ExistingRows): ReadonlySet<string> => new Set([...openItems, ...(circleItems ?? [])].map(({ meeting }) => meeting));

function meetingChanges(before: ExistingRows, after: ExistingRows): readonly SitedChange[] {
  return after.meetings.flatMap((now): readonly SitedChange[] => {
    const was = before.meetings.find(({ key }) => key === now.key);
    if (!was) return [];
    const one = (kind: AgendaChangeKind, column: string, from: string | null, to: string | null): readonly SitedChange[] =>
      isSame(from, to) ? [] : [sited('open', { kind, meeting: now.key, agendaItem: null, column, before: from, after: to, document: documentOf(now.source) })];
    return [
      ...(now.state === 'cancelled' ? one('meetingCancelled', 'state', was.state, now.state) : []),
      ...(now.state === 'moved' && was.state !== 'moved' ? [movedChange(now)] : one('meetingMoved', 'date', was.date, now.date)),
      ...one('meetingTimeChanged', 'startsAt', was.startsAt, now.startsAt),
      ...one('meetingVenueChanged', 'venue', was.venue, now.venue),
    ];
  });
}

/** The row stays that of its day; to which day the meeting went is what the notice said. */
function movedChange({ key, date, imported, source }: ExistingRows['meetings'][number]): SitedChange {
  const to = typeof imported?.movedTo === 'string' ? imported.movedTo : null;
  return sited('open', { kind: 'meetingMoved', meeting: key, agendaItem: null, column: 'date', before: date, after: to, document: documentOf(source) });
}

/** `stubs`: what the open site had of them. The papers of an item that stood there add no item. */
function itemChanges(before: readonly ItemRow[], after: readonly ItemRow[], stubs: readonly ItemRow[] = []): readonly SitedChange[] {
  const stood = new Set(stubs.filter(isLive).map(({ key }) => key));
  const known = new Map(before.map((row) => [row.key, row]));
  const moved = movedAmong(before.filter(isLive), after.filter(isLive));
  return after.flatMap((now): readonly SitedChange[] => {
    const was = known.get(now.key);
    const say = (kind: AgendaChangeKind, more: Partial<AgendaChange> = {}): SitedChange => sited(now.row.site, { kind, meeting: now.meeting, agendaItem: now.key, column: null, before: null, after: null, document: documentOf(now.source), ...more }, { isClosed: isEmptied(now) });
    if (!was) return isLive(now) && !stood.has(now.key) ? [say('itemAdded')] : [];
    // Of what is not on the agenda nothing more is said; nor is it said by which file, since its row names an earlier one.
    // One that was off the agenda already and is emptied now is closed: what was kept of it before goes.
    if (!isLive(now)) return isLive(was) || (isEmptied(now) && (!isEmptied(was) || was.title !== now.title)) ? [say('itemWithdrawn', { document: null })] : [];
    return [
      ...(isLive(was) ? [] : [say('itemReinstated')]),
      ...(moved.has(now.key) ? [say('itemMoved', { column: 'position', before: String(was.position), after: String(now.position) })] : []),
      ...valueChanges(was, now).map(({ kind, ...change }) => say(kind, change)),
    ];
  });
}

type ValueChange = Pick<AgendaChange, 'kind' | 'column' | 'before' | 'after'>;

function valueChanges(was: ItemRow, now: ItemRow): readonly ValueChange[] {
  const one = (kind: AgendaChangeKind, column: 'printedNumber' | 'title' | 'purpose' | 'starred' | (typeof DETAILS)[number]): readonly ValueChange[] => (isSame(was[column], now[column]) ? [] : [{ kind, column, before: textOf(was[column]), after: textOf(now[column]) }]);
  return [
    ...one('itemRenumbered', 'printedNumber'),
    // A title that is withheld now is not told by what it was.
    ...(now.title === WITHHELD_TITLE ? [] : one('titleChanged', 'title').map((change) => (was.title === WITHHELD_TITLE ? { ...change, before: null } : change))),
    ...one('purposeChanged', 'purpose'),
    ...one('starChanged', 'starred'),
    ...paperChanges(was, now),
    ...DETAILS.flatMap((column) => one('detailChanged', column)),
  ];
}

const DETAILS = ['reportOf', 'presenters', 'minutesAllotted', 'note', 'exemptBasis', 'confidentiality', 'resolution'] as const;

/** Pages and "To follow" say one thing together: whether the paper is there, and where. */
function paperChanges(was: ItemRow, now: ItemRow): readonly ValueChange[] {
  const [from, to] = [pagesOf(was), pagesOf(now)];
  const isAwaited = (row: ItemRow): boolean => row.toFollow && pagesOf(row) === null;
  if (isAwaited(was) && !isAwaited(now)) return [{ kind: 'paperArrived', column: 'pages', before: null, after: to }];
  if (isAwaited(now) && !isAwaited(was)) return [{ kind: 'paperToFollow', column: 'pages', before: from, after: null }];
  return from === to ? [] : [{ kind: 'pagesChanged', column: 'pages', before: from, after: to }];
}

const pagesOf = ({ pagesFrom, pagesTo }: ItemRow): string | null => (pagesFrom === null ? null : pagesTo === null || pagesTo === pagesFrom ? String(pagesFrom) : `${pagesFrom}–${pagesTo}`);

function textOf(value: string | number | boolean | readonly string[] | null): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? value.join('; ') || null : String(value);
}

const isLive = ({ state }: ItemRow): boolean => state === 'onAgenda';

/** As `closeRow` leaves the row of an item that was public. */
const isEmptied = (row: ItemRow): boolean => row.row.site === 'open' && row.part === 'public' && !isLive(row) && isWithoutContents(row);
