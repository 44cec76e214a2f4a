import { formatCount, formatDate } from '../../domain/formats';
import { isCircleSite, type SiteKey } from '../../domain/sites';
import { WITHHELD_TITLE } from '../import/agendaItemColumns';
import type { Item } from '../../lists/index';
import type { ExistingRows } from '../import/importPlan';
import { keyOf, siteOf, type WrittenChange } from '../import/importSteps';
import { normaliseTitle } from '../import/normaliseTitle';
import { isSeen } from '../import/planFiles';
import { allRows } from '../import/rowsAfter';
import { isSaidToStand } from '../import/saidToStand';
import { takenBackWords } from './changeWords';
import { inARow, rowName, ROW_NOUNS } from './rowNames';
import { takenBack } from './takenBack';
import { readersOf } from './whoWillSee';

export interface WhatIsSaved {
  /** By who will see it, the open site first. */
  readonly places: readonly { readonly readers: string; readonly lines: readonly string[] }[];
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  /** What is kept of all that, and for the next import. */
  readonly noted: number;
}

interface Asked {
  /** Whose papers these are; its other names are told by what they add. */
  readonly committee?: Pick<Item<'committees'>, 'title' | 'aliases'>;
  readonly changes: readonly WrittenChange[];
  readonly existing: ExistingRows;
  readonly councilName: string;
}

/** What a clerk is about to save, in words: what is new, what changes, what goes, and who sees it from then on. */
export function whatIsSaved({ committee, changes, existing, councilName }: Asked): WhatIsSaved {
  const names = new Map(allRows(existing).map(({ list, row }) => [`${list} ${row.row.site} ${row.key}`, rowName(row)]));
  const closed = new Set(changes.flatMap((change) => (change.list === 'agendaItems' && change.kind === 'create' && change.item.part === 'non-public' ? [normaliseTitle(change.item.title)] : [])));
  const titles = new Map(existing.openItems.map(({ key, title }) => [key, normaliseTitle(title)]));
  // Its title is emptied, or stands in Part 2 from now on.
  const isClosed = (change: WrittenChange): boolean =>
    change.list === 'agendaItems' && change.kind === 'update' && !isCircleSite(change.row.site) && change.columns.state === 'withdrawn' && (change.columns.title === WITHHELD_TITLE || closed.has(titles.get(change.key) ?? ''));
  const told = changes.map((change): Told => ({ change, fate: isClosed(change) ? 'takenOff' : fateOf(change), name: names.get(`${change.list} ${siteOf(change)} ${keyOf(change)}`) ?? null }));
  const sites = [...new Set(changes.map(siteOf))].sort((a, b) => Number(isCircleSite(a)) - Number(isCircleSite(b)));
  const count = (...fates: readonly Fate[]): number => told.filter(({ fate }) => fates.includes(fate)).length;
  return {
    places: sites.map((site: SiteKey) => ({
      readers: readersOf(site, councilName),
      lines: [
        ...linesOf(told.filter(({ change }) => siteOf(change) === site)),
        ...fewOf(takenBackWords(takenBack(changes, existing).filter((one) => one.site === site), existing)),
        ...otherNamesIn(changes.filter((change) => siteOf(change) === site), committee),
      ],
    })),
    added: count('added'),
    changed: count('changed', 'ended', 'back'),
    withdrawn: count('withdrawn', 'takenOff'),
    noted: count('kept', 'noted', 'stands'),
  };
}

type Fate = 'added' | 'changed' | 'ended' | 'stands' | 'back' | 'withdrawn' | 'takenOff' | 'kept' | 'noted';

interface Told {
  readonly change: WrittenChange;
  readonly fate: Fate;
  /** As it stands now; null of what is new. */
  readonly name: string | null;
}

function fateOf(change: WrittenChange): Fate {
  if (change.list === 'events' || change.list === 'progressNotes' || change.list === 'chasers' || change.list === 'documents') return 'kept';
  if (change.kind !== 'update') return 'added';
  if (change.list === 'committees' || change.list === 'areas') return 'changed';
  if (change.list === 'memberships' && Object.keys(change.columns).join() === 'imported' && isSaidToStand({ imported: change.columns.imported ?? null })) return 'stands';
  if (!isSeen(change)) return 'noted';
  if (change.list === 'agendaItems' || change.list === 'reports') {
    if (change.columns.state === 'withdrawn') return 'withdrawn';
    if (change.columns.state === 'onAgenda') return 'back';
  }
  if (change.list === 'decisions' && change.columns.resolution === WITHHELD_TITLE) return 'takenOff';
  if (change.list === 'projects' && change.columns.title === WITHHELD_TITLE) return 'takenOff';
  if (change.list === 'actions' && change.columns.request === WITHHELD_TITLE) return 'takenOff';
  return (change.list === 'memberships' || change.list === 'allocations') && typeof change.columns.endsOn === 'string' ? 'ended' : 'changed';
}

function linesOf(told: readonly Told[]): readonly string[] {
  const of = (fate: Fate): readonly Told[] => told.filter((one) => one.fate === fate);
  const named = (words: string, rows: readonly Told[]): readonly string[] => (rows.length === 0 ? [] : [`${words}: ${inARow(namesIn(rows))}.`]);
  const noted = of('noted').length;
  const kept = of('kept').length;
  return [
    ...named('Taken off, since it is not public', of('takenOff')),
    ...named('Withdrawn from the agenda', of('withdrawn').filter(({ change }) => change.list === 'agendaItems')),
    ...named('Withdrawn: the reports', of('withdrawn').filter(({ change }) => change.list === 'reports')),
    ...named('Back on the agenda', of('back')),
    ...of('ended').map(endOf),
    ...named(`Still there though ${of('stands').length === 1 ? 'it is' : 'they are'} not printed, and not asked about again`, of('stands')),
    ...(of('added').length === 0 ? [] : [`Added: ${inARow(countsIn(of('added')))}.`]),
    ...Object.entries(ROW_NOUNS).flatMap(([list, [one, many]]) => {
      const rows = of('changed').filter(({ change }) => change.list === list);
      return named(`Changed: the ${rows.length === 1 ? one : many}`, rows).map((line) => line.replace(/^(Changed: [^:]*): /, '$1 '));
    }),
    ...(kept === 0 ? [] : [`Kept in the history: ${formatCount(kept, 'entry', 'entries')}.`]),
    ...(noted === 0 ? [] : [`Noted for the next import: where ${formatCount(noted, 'entry was', 'entries were')} read.`]),
  ];
}

/** What the committee is called from now on, beside what it was. */
function otherNamesIn(changes: readonly WrittenChange[], committee: Asked['committee']): readonly string[] {
  const before = (committee?.aliases ?? '').split('\n');
  return changes.flatMap((change) => (change.list !== 'committees' || change.kind !== 'update' ? [] : (change.columns.aliases ?? '').split('\n'))).flatMap((name) => (before.includes(name) ? [] : [`Another name of ${committee?.title ?? 'the committee'}: “${name}”.`]));
}

function endOf({ change, name }: Told): string {
  const day = change.kind === 'update' && (change.list === 'memberships' || change.list === 'allocations') ? (change.columns.endsOn ?? null) : null;
  return `Ended: the ${change.list === 'memberships' ? 'seat' : 'allocation'} of ${(name ?? 'a member').replace(/[“”]/g, '')}${day === null ? '' : `, on ${formatDate(day)}`}.`;
}

/** As many as can still be read through. */
const NAMED = 20;

/** Each a line of its own. */
const fewOf = (lines: readonly string[]): readonly string[] => (lines.length > NAMED ? [...lines.slice(0, NAMED), `And ${formatCount(lines.length - NAMED, 'value')} more that later papers gave.`] : lines);

const namesIn = (rows: readonly Told[]): readonly string[] => [...rows.slice(0, NAMED).map(({ name, change }) => name ?? nounOf(change)), ...(rows.length > NAMED ? [`${rows.length - NAMED} more`] : [])];

/** Of what has no words of its own. */
const nounOf = ({ list }: WrittenChange): string => Object.entries(NOUNS).find(([name]) => name === list)?.[1][0] ?? 'entry';

/** What a clerk's answers add, beside what papers do. */
const NOUNS = { ...ROW_NOUNS, areas: ['area of the map', 'areas of the map'] } as const;

const countsIn = (rows: readonly Told[]): readonly string[] =>
  Object.entries(NOUNS).flatMap(([list, [one, many]]) => {
    const own = rows.filter(({ change }) => change.list === list);
    const [only] = own;
    if (own.length === 1 && only?.change.list === 'meetings' && only.change.kind === 'create') return [`the meeting of ${formatDate(only.change.item.date)}`];
    return own.length === 0 ? [] : [formatCount(own.length, one, many)];
  });
