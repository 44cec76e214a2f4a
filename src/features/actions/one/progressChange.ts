import type { ActsAs } from '../../../domain/actions/lifeCycle';
import { takeStep, type StandingAction } from '../../../domain/actions/takeStep';
import type { Stored } from '../../../domain/changes';
import type { Desk } from '../../../queries/desk';
import type { Clock } from '../clock';
import { doingNow } from './doingNow';
import type { ActionChange } from './useChangingAction';

interface Progress extends Pick<StandingAction, 'state'> {
  readonly action: Stored<'actions'>;
  readonly note: string;
  /** Whoever says so reports with it that the action is done: the same step for all, whatever each may write. */
  readonly isDone: boolean;
  readonly actsAs: ActsAs;
}

/** A dated note, and with it perhaps that it is done; null where it is not known who is signed in. */
export function progressChange(desk: Desk, clock: Clock, { action, state, note, isDone, actsAs }: Progress): ActionChange | null {
  const doing = doingNow(desk, clock, action);
  if (doing === null) return null;
  const step = isDone ? takeStep({ kind: 'report done', why: '' }, { action, state, site: action.row.site }, actsAs, doing) : null;
  return {
    base: action,
    events: step === null ? [] : [step.event],
    note: note.trim() === '' ? null : { key: `note.${action.key}.${clock.mintKey()}`, action: action.key, note: note.trim(), writtenAt: doing.at, writtenBy: doing.by, mail: null, takenOverBy: null, source: null },
    columns: step?.columns ?? null,
    settles: [],
  };
}
