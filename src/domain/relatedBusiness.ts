import type { Item } from '../lists/index';
import type { AgendaItem } from './agenda';
import { willBeHeld, type Meeting } from './meetings';
import { sameBusiness, sameTitle } from './sameBusiness';

/** A matter that comes back: known by its title on the agenda and by that of its report. */
export interface Matter {
  readonly title: string;
  readonly reportTitle: string | null;
}

export const matterOf = (item: AgendaItem, report: Item<'reports'> | null): Matter => ({ title: item.title, reportTitle: report?.title ?? null });

/** `title` is the decision's own, or that of its item on the agenda of its meeting. */
export function isDecisionOn(matter: Matter, decision: Item<'decisions'>, title: string | null): boolean {
  return titlesOf(matter).some((known) => (title === null ? sameBusiness(known, decision.resolution) : sameTitle(known, title) || sameBusiness(known, title)));
}

export function isActionOn(matter: Matter, { title, request }: Item<'actions'>): boolean {
  return titlesOf(matter).some((known) => (title !== null && sameTitle(known, title)) || sameBusiness(known, [title, request].filter(Boolean).join(' ')));
}

/** How many meetings are looked in: each costs a query, whatever the council's age. */
export const mostMeetingsLookedIn = 12;

/**
 * The meetings in which a matter is looked for: those that its report names, then the committee's own latest, then the
 * latest of the others; none after this one but those named.
 */
export function meetingsToLookIn<M extends Meeting>(meeting: Meeting, meetings: readonly M[], named: readonly M[]): M[] {
  const before = meetings.filter((one) => one.date < meeting.date && one.key !== meeting.key && willBeHeld(one)).sort((a, b) => b.date.localeCompare(a.date) || a.key.localeCompare(b.key));
  const own = before.filter(({ committee }) => committee === meeting.committee).slice(0, mostMeetingsLookedIn / 2);
  const others = before.filter(({ committee }) => committee !== meeting.committee);
  const all = [...named.filter(({ key }) => key !== meeting.key), ...own, ...others];
  return [...new Map(all.map((one) => [one.key, one])).values()].slice(0, mostMeetingsLookedIn);
}

const titlesOf = ({ title, reportTitle }: Matter): readonly string[] => (reportTitle === null ? [title] : [title, reportTitle]);
