import { afterWriting, leaveChanged, nextTogether, placeOf, stopRest, type BulkTask } from '../../../domain/actions/bulk/bulkRun';
import type { Change } from '../../../domain/changes';
import type { Council, Written } from '../../../graph/council';

/** Why it stands still. */
export interface Pause {
  readonly tasks: readonly BulkTask[];
  /** Milliseconds after which it goes on by itself; null where a person must say so. */
  readonly resumesIn: number | null;
  /** What stopped it, where it was not the service that asked to wait. */
  readonly error: unknown;
}

interface RunningBulk {
  readonly council: Pick<Council, 'at' | 'writeTogether'>;
  readonly tasks: readonly BulkTask[];
  readonly onProgress: (tasks: readonly BulkTask[]) => void;
  /** Settles when it is to go on, or to end what was begun and leave the rest. */
  readonly pause: (pause: Pause) => Promise<'goOn' | 'stop'>;
}

/** Where the service does not say for how long. */
const USUAL_PAUSE = 10_000;
/** So often in a row it comes back by itself and is turned away; then a person says when. */
const PAUSES_IN_A_ROW = 5;

/** Writes many changes, batch by batch, and goes on where it was stopped. */
export async function runBulk({ council, tasks, onProgress, pause }: RunningBulk): Promise<readonly BulkTask[]> {
  let isLookedAt = false;
  let pauses = 0;
  const sent = new Set<Change>();
  for (;;) {
    onProgress(tasks);
    let resumesIn: number | null = null;
    let error: unknown = null;
    try {
      if (!isLookedAt) tasks = await look(council, tasks);
      isLookedAt = true;
      const next = nextTogether(tasks);
      if (next.length === 0) return tasks;
      for (const change of next) sent.add(change);
      const written = await council.writeTogether(next);
      tasks = afterWriting(tasks, new Map(next.map((change, at) => [change, written[at] ?? NOT_DONE])));
      const turnedAway = written.filter((one) => one.kind === 'turnedAway');
      if (turnedAway.length === 0) {
        pauses = 0;
        continue;
      }
      pauses = turnedAway.length === next.length ? pauses + 1 : 1;
      if (pauses <= PAUSES_IN_A_ROW) resumesIn = Math.max(...turnedAway.map(({ retryAfter }) => retryAfter ?? USUAL_PAUSE));
    } catch (thrown) {
      error = thrown;
    }
    if ((await pause({ tasks, resumesIn, error })) === 'stop') tasks = stopRest(tasks, sent);
  }
}

/** A list is read once for all of its actions: what has changed since is left before anything is told of it. One after another, so that reading is no batch. */
async function look({ at }: RunningBulk['council'], tasks: readonly BulkTask[]): Promise<readonly BulkTask[]> {
  const lists = new Map(tasks.map(({ edit: { action } }) => [`${action.row.site} ${action.tracker}`, action]));
  const now = new Map<string, string>();
  for (const { row, tracker } of lists.values()) {
    const { items } = await at(row.site).actions.in({ tracker });
    for (const item of items) now.set(placeOf(item.row), item.row.etag);
  }
  return leaveChanged(tasks, now);
}

const NOT_DONE: Written = { kind: 'turnedAway', retryAfter: null };
