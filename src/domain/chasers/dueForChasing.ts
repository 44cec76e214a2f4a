import type { Person } from '../../lists/columns';
import type { Item } from '../../lists/index';
import type { ListedAction } from '../actions/actionList';
import { daysUntil } from '../calendar';
import { nextDay } from '../calendarDays';
import type { SiteKey } from '../sites';

/** An officer, and what they owe. */
export interface OfficerToChase {
  /** Names the group, whoever holds the post. */
  readonly key: string;
  /** The post as the actions name it; null where they name a person alone. */
  readonly post: string | null;
  /** Who holds it now; null where nobody does, as far as the list of people says. */
  readonly officer: Person | null;
  readonly actions: readonly ActionToChase[];
}

export interface ActionToChase {
  readonly listed: ListedAction;
  readonly isOverdue: boolean;
  /** The days on which it was chased before, the first first. */
  readonly earlier: readonly string[];
  /** A draft that asks for it is not sent yet. */
  readonly isWaiting: boolean;
}

export interface ChasingAsked {
  /** Of one site: what is public and what is not is never asked for in one mail. */
  readonly site: SiteKey;
  readonly listed: readonly ListedAction[];
  readonly chasers: readonly Item<'chasers'>[];
  /** Due by this day, besides what is overdue. */
  readonly dueBy: string;
}

export interface DueForChasing {
  /** By post. */
  readonly officers: readonly OfficerToChase[];
  /** Due or overdue, and nobody is named: there is nobody to write to. */
  readonly nobodys: readonly ListedAction[];
}

/** What is overdue or due by a day, by the officer who owes it. Once an officer has said that it is done, it is for the clerk and the committee. */
export function dueForChasing({ site, listed, chasers, dueBy }: ChasingAsked): DueForChasing {
  const due = listed.filter((one) => one.action.row.site === site && one.state === 'open' && one.lateFrom !== null && one.lateFrom <= nextDay(dueBy));
  const groups = new Map<string, OfficerToChase>();
  for (const one of due) {
    const asked = askedOf(one);
    if (asked === null) continue;
    const key = `${plain(asked.post ?? '')} ${asked.officer?.mail?.toLowerCase() ?? asked.officer?.name ?? ''}`.trim();
    const group = groups.get(key) ?? { key, ...asked, actions: [] };
    groups.set(key, { ...group, actions: [...group.actions, { listed: one, isOverdue: one.isOverdue, ...chasedBefore(one, chasers) }] });
  }
  const officers = [...groups.values()].map((group) => ({ ...group, actions: [...group.actions].sort(longestFirst) }));
  return { officers: officers.sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB')), nobodys: due.filter((one) => askedOf(one) === null) };
}

/** `Head of Repairs`, or the person where no post is named. */
export const nameOf = ({ post, officer }: Pick<OfficerToChase, 'post' | 'officer'>): string => post ?? officer?.name ?? '';

/** Whoever holds the post now: where the holding of the person named has ended, their successor. */
function askedOf({ action: { owner }, responsible }: ListedAction): Pick<OfficerToChase, 'post' | 'officer'> | null {
  switch (responsible.kind) {
    case 'nobody':
      return null;
    case 'vacant':
      return { post: responsible.post, officer: null };
    case 'ended': {
      const { holder, post } = responsible;
      return { post, officer: holder === null ? null : (holder.identity ?? { id: null, mail: null, name: holder.name }) };
    }
    case 'held':
      return { post: responsible.post, officer: { id: owner?.id ?? null, mail: responsible.mail, name: responsible.name } };
  }
}

function chasedBefore({ action: { key } }: ListedAction, chasers: readonly Item<'chasers'>[]): Pick<ActionToChase, 'earlier' | 'isWaiting'> {
  const asking = chasers.filter(({ actions }) => actions?.includes(key));
  return { earlier: asking.flatMap(({ sentAt }) => sentAt?.slice(0, 10) ?? []).sort(), isWaiting: asking.some(({ tray, sentAt }) => tray === WAITING && sentAt === null) };
}

/** Who is about to be asked, or was within the last week, is asked again only where a clerk says so. */
export const isAskedLately = ({ isWaiting, earlier }: Pick<ActionToChase, 'isWaiting' | 'earlier'>, today: string): boolean => isWaiting || earlier.some((date) => daysUntil(today, date) < 7);

export const WAITING = 'waiting';

/** What has been owed the longest comes first. */
const longestFirst = (a: ActionToChase, b: ActionToChase): number => (a.listed.lateFrom ?? '9999').localeCompare(b.listed.lateFrom ?? '9999') || a.listed.action.seriesNumber.localeCompare(b.listed.action.seriesNumber, 'en-GB', { numeric: true });

const plain = (post: string): string => post.toLowerCase().replace(/&/g, ' and ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
