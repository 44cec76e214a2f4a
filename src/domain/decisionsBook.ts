import type { Item } from '../lists/index';
import type { Stored } from './changes';
import type { NamedIn } from './estates/estateMentions';
import { isActionOn, isDecisionOn, type Matter } from './relatedBusiness';

/** A resolution with what stands round it. */
export interface BookEntry {
  readonly decision: Stored<'decisions'>;
  /** As minuted, or as on the agenda; null where neither says. */
  readonly title: string | null;
  /** The estates that it names, by their titles. */
  readonly estates: readonly string[];
  /** The actions that came of it. */
  readonly followUps: readonly Stored<'actions'>[];
}

export interface BookAsked {
  readonly decisions: readonly Stored<'decisions'>[];
  /** Titles of agenda items, by key. */
  readonly titles: ReadonlyMap<string, string>;
  readonly actions: readonly Stored<'actions'>[];
  readonly namedIn: NamedIn;
}

/** Every resolution, the latest first, those of a meeting in their order. */
export function decisionsBook({ decisions, titles, actions, namedIn }: BookAsked): readonly BookEntry[] {
  return [...decisions].sort((a, b) => b.decidedOn.localeCompare(a.decidedOn) || naturally.compare(a.printedNumber ?? '', b.printedNumber ?? '')).map((decision) => {
    const title = decision.title ?? (decision.agendaItem === null ? null : (titles.get(decision.agendaItem) ?? null));
    return { decision, title, estates: namedIn([title, decision.resolution]), followUps: actions.filter((action) => cameOf(action, decision, title)) };
  });
}

const naturally = new Intl.Collator('en-GB', { numeric: true });

/** Raised at its item, or on its matter on the day it was decided; of a site's decision only that site's actions, or the public ones. */
function cameOf(action: Stored<'actions'>, { agendaItem, decidedOn, committee, row }: Stored<'decisions'>, title: string | null): boolean {
  if (action.committee !== committee || (action.row.site !== row.site && action.row.site !== 'open')) return false;
  if (agendaItem !== null && action.raisedAtItem !== null) return action.raisedAtItem === agendaItem;
  return title !== null && action.raisedOn === decidedOn && isActionOn({ title, reportTitle: null }, action);
}

/** What was decided about a matter up to a day. */
export const decidedBefore = (book: readonly BookEntry[], matter: Matter, day: string): readonly BookEntry[] => book.filter(({ decision, title }) => decision.decidedOn <= day && isDecisionOn(matter, decision, title));

export const verbWords: Readonly<Record<NonNullable<Item<'decisions'>['verb']>, string>> = { approved: 'Approved', agreed: 'Agreed', noted: 'Noted', endorsed: 'Endorsed', deferred: 'Deferred', refused: 'Refused', other: 'Other' };

/** All that a search looks in. */
export const textsOfEntry = ({ decision, title, estates, followUps }: BookEntry): readonly (string | null)[] => [decision.printedNumber, title, decision.resolution, ...(decision.clauses ?? []), decision.verb, ...estates, ...followUps.map(({ seriesNumber }) => seriesNumber)];
