import type { Item } from '../lists/index';
import { daysUntil } from './calendar';
import { reportsOfItems } from './reportsOfItems';
import { willBeHeld, type Meeting } from './meetings';

/** What is searched: each is found by its own words, and leads to a screen. */
export interface Searchable {
  readonly kind: 'item' | 'recommendation' | 'resolution' | 'action';
  /** A meeting's key; for an action its committee's. */
  readonly of: string;
  /** Unique among what is searched. */
  readonly key: string;
  /** Which item, decision or action it is. */
  readonly name: string;
  /** The words that are looked in, and shown. */
  readonly text: string;
  /** The item to go to; null where it is not known. */
  readonly agendaItem: string | null;
  readonly isNonPublic: boolean;
}

export interface RowsToSearch {
  readonly items: readonly (Item<'agendaItems'> & Placed)[];
  readonly reports: readonly (Item<'reports'> & Placed)[];
  readonly decisions: readonly (Item<'decisions'> & Placed)[];
  readonly actions: readonly (Item<'actions'> & Placed)[];
}

type Placed = { readonly row: { readonly site: string } };

export function searchables({ items, reports, decisions, actions }: RowsToSearch): Searchable[] {
  // An item and its public stub have one key: who may read the item is shown that.
  const byKey = new Map([...items].sort((a, b) => Number(a.row.site !== 'open') - Number(b.row.site !== 'open')).map((item) => [item.key, item]));
  const nameOf = (key: string | null): string => nameOfItem(key === null ? undefined : byKey.get(key));
  return [
    ...[...byKey.values()].map((item): Searchable => ({
      kind: 'item', of: item.meeting, key: `item ${item.key}`, name: nameOfItem(item), text: [item.title, item.note].filter(Boolean).join(' – '), agendaItem: item.key, isNonPublic: item.part === 'non-public',
    })),
    ...reportsOfItems(reports).flatMap((report) =>
      (report.recommendations ?? []).map((text, at): Searchable => ({
        kind: 'recommendation', of: report.meeting, key: `recommendation ${report.row.site} ${report.key} ${at}`, name: nameOf(report.agendaItem), text, agendaItem: report.agendaItem, isNonPublic: report.row.site !== 'open',
      })),
    ),
    ...decisions.map((decision): Searchable => ({
      kind: 'resolution', of: decision.meeting, key: `resolution ${decision.row.site} ${decision.key}`, name: decision.title ?? nameOf(decision.agendaItem), text: decision.resolution, agendaItem: decision.agendaItem, isNonPublic: decision.row.site !== 'open',
    })),
    ...actions.map((action): Searchable => ({
      kind: 'action', of: action.committee, key: `action ${action.row.site} ${action.key}`, name: `Action ${action.printedNumber ?? action.seriesNumber}`, text: [action.title, action.request].filter(Boolean).join(': '), agendaItem: null, isNonPublic: action.row.site !== 'open',
    })),
  ];
}

/** In which order meetings are worth loading: those of my committees first, each the nearer to today the sooner. */
export const meetingsToSearch = <M extends Meeting>(meetings: readonly M[], today: string, myCommittees: ReadonlySet<string>): M[] =>
  meetings.filter(willBeHeld).sort((a, b) => Number(myCommittees.has(b.committee)) - Number(myCommittees.has(a.committee)) || distance(a, today) - distance(b, today) || a.key.localeCompare(b.key));

const distance = ({ date }: Meeting, today: string): number => Math.abs(daysUntil(date, today));

const nameOfItem = (item: Item<'agendaItems'> | undefined): string => (item === undefined ? '' : item.printedNumber === null ? item.title : `Item ${item.printedNumber}`);
