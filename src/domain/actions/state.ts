import type { Item } from '../../lists/index';
import { lateFrom, type MeetingDays } from './lateFrom';

export type Action = Item<'actions'>;
export type ActionState = Action['state'];

/** Over for its committee: agreed as closed, given up, or carried on by another action or another body. */
export const isOver = (state: ActionState): boolean => OVER.has(state);

/** Open as far as the committee is concerned: an officer’s word that it is done does not end it. */
export const isOpenAction = ({ state }: Pick<Action, 'state'>): boolean => !isOver(state);

/** An action is overdue from the day after its date, or its meeting, has passed; one that is over never is. */
export function isOverdue(action: Pick<Action, 'overdueFrom' | 'dueAtMeeting' | 'state'>, today: string, days: MeetingDays): boolean {
  const late = lateFrom(action, days);
  return late !== null && late <= today && !isOver(action.state);
}

const OVER: ReadonlySet<ActionState> = new Set(['closed', 'withdrawn', 'merged', 'moved']);

/** The list in which an action of this state stands: `ccs-open`, `ccs-closed-2025`. Once in the list of a year, it stays there. */
export function trackerFor(committee: string, state: ActionState, year: string, before: string | null): string {
  if (!isOver(state)) return openTracker(committee);
  return before?.startsWith(closedTracker(committee, '')) ? before : closedTracker(committee, year);
}

export const openTracker = (committee: string): string => `${committee}-open`;
export const closedTracker = (committee: string, year: string): string => `${committee}-closed-${year}`;
