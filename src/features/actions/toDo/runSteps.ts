import type { ToDoStep } from '../../../domain/myToDo/planToDo';
import type { StepOutcome } from '../../../graph/toDo';
import { failureKind } from '../../../ui/failures/explainFailure';

interface Running {
  /** At most twenty together. */
  readonly write: (steps: readonly ToDoStep[]) => Promise<readonly StepOutcome[]>;
  /** What is left to do, by what is there now. */
  readonly compare: () => Promise<readonly ToDoStep[]>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly onProgress: (done: number, left: number) => void;
}

export interface StepsRun {
  readonly done: number;
  /** What is still to be done, or could not be. */
  readonly left: number;
  /** Why it stopped before its end, or did not do all; null where nothing is left. */
  readonly error: unknown;
}

/** Where To Do does not say for how long to stay away. */
const USUAL_PAUSE = 5_000;
/** Longer than this nobody waits before a screen. */
const LONGEST_PAUSE = 60_000;
/** So often in a row it comes back by itself. */
const PAUSES_IN_A_ROW = 4;
const COMPARISONS = 3;
const TOGETHER = 20;

/** Does what is to be done, twenty steps at a time. What may or may not have been done is found out by comparing again, and never done twice. */
export async function runSteps({ write, compare, wait, onProgress }: Running): Promise<StepsRun> {
  let queue = await compare();
  let done = 0;
  let pauses = 0;
  let comparisons = 0;
  const failures: unknown[] = [];
  const stopped = (error: unknown): StepsRun => ({ done, left: queue.length + failures.length, error });
  while (queue.length > 0) {
    onProgress(done, queue.length);
    const together = queue.slice(0, TOGETHER);
    let outcomes: readonly StepOutcome[];
    try {
      outcomes = await write(together);
    } catch (error) {
      return stopped(error);
    }
    const came = together.map((step, at) => ({ step, outcome: outcomes[at] ?? UNKNOWN }));
    const of = (kind: StepOutcome['kind']) => came.filter(({ outcome }) => outcome.kind === kind).map(({ step }) => step);
    done += of('done').filter(({ kind }) => kind !== 'note').length;
    failures.push(...came.flatMap(({ outcome }) => (outcome.kind === 'failed' ? [outcome.error] : [])));
    queue = [...of('turnedAway'), ...queue.slice(TOGETHER), ...of('done').flatMap(noteAfter)];
    if (failures.some((error) => failureKind(error) === 'notFound')) return stopped(failures[0]);
    const pause = pauseOf(outcomes);
    if (pause !== null) {
      pauses = of('done').length > 0 ? 1 : pauses + 1;
      if (pause > LONGEST_PAUSE || pauses > PAUSES_IN_A_ROW) return stopped(new ToDoIsBusy());
      await wait(pause);
    } else pauses = 0;
    if (of('unknown').length > 0) {
      comparisons += 1;
      if (comparisons > COMPARISONS) return stopped(new ToDoIsBusy());
      try {
        queue = await compare();
      } catch (error) {
        return stopped(error);
      }
    }
  }
  return stopped(failures[0] ?? null);
}

export class ToDoIsBusy extends Error {
  override readonly name = 'ToDoIsBusy';

  constructor() {
    super('Microsoft To Do is busy.');
  }
}

const UNKNOWN: StepOutcome = { kind: 'unknown' };

/** First the words, then the note of which they are: a note without its words would say that they are there. */
const noteAfter = (step: ToDoStep): readonly ToDoStep[] => (step.kind === 'change' && step.wanted !== null ? [{ kind: 'note', task: step.task, wanted: step.wanted }] : []);

function pauseOf(outcomes: readonly StepOutcome[]): number | null {
  const pauses = outcomes.flatMap((outcome) => (outcome.kind === 'turnedAway' ? [outcome.retryAfter ?? USUAL_PAUSE] : []));
  return pauses.length > 0 ? Math.max(...pauses) : null;
}
