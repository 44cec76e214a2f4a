import type { Item } from '../../lists/index';
import { standingEvents, eventsOf, type ActionEventKind } from '../actions/actionEvents';
import type { ListedAction } from '../actions/actionList';
import { isOpenAction, type Action } from '../actions/state';
import { rowsOnSite, type OnSite } from '../onSite';
import type { Fate } from './planToDo';

export interface Mine {
  readonly copied: readonly { readonly action: OnSite<'actions', 'open'>; readonly listed: ListedAction }[];
  /** How many are mine and are not copied, since they stand on a circle's site. */
  readonly nonPublic: number;
}

/** Mine, or my post's today, and open as far as the committee is concerned; non-public ones are counted and go nowhere. */
export function whichAreMine(listed: readonly ListedAction[]): Mine {
  const mine = listed.filter(({ isMine, state }) => isMine && isOpenAction({ state }));
  const byRow = new Map(mine.map((one) => [one.action, one]));
  const open = rowsOnSite('open', mine.map(({ action }) => action));
  return {
    copied: open.flatMap((action) => {
      const one = byRow.get(action);
      return one === undefined ? [] : [{ action, listed: one }];
    }),
    nonPublic: mine.length - open.length,
  };
}

/** Of an action that is no longer among mine; null where the open site has no row of it. */
export function fateOf(action: Pick<Action, 'state'> | null): Fate {
  if (action === null || action.state === 'withdrawn') return 'gone';
  return action.state === 'closed' ? 'closed' : 'elsewhere';
}

/** Whether a tick in To Do was answered already: somebody has said since that it is not done, or has opened it again. */
export function isSaidNotDone(action: Pick<Action, 'key'>, rows: readonly Item<'events'>[], tickedAt: string): boolean {
  const last = standingEvents(eventsOf(action, rows)).filter(({ kind }) => OPENS.has(kind)).at(-1);
  return last !== undefined && Date.parse(last.at) > Date.parse(tickedAt);
}

const OPENS: ReadonlySet<ActionEventKind> = new Set(['notDone', 'closureRefused', 'proposalTakenBack', 'reopened']);

