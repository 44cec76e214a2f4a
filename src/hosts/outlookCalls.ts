import { HostProblem } from './hostProblem';
import type { Composed } from './officeJs';
import { withTimeLimit } from './timeLimit';

export interface OutlookCalls {
  ask<Value>(field: Composed<Value>): Promise<Value>;
}

/**
 * Outlook on the web, Windows and phones takes three calls at once and refuses more; the others wait here.
 * https://learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins
 */
export function createOutlookCalls(limit: number): OutlookCalls {
  let running = 0;
  const waiting: (() => void)[] = [];

  const turn = (): Promise<void> => {
    if (running < atOnce) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const done = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };

  return {
    async ask(field) {
      await turn();
      try {
        return await withTimeLimit(answerOf(field), limit, noAnswer);
      } finally {
        done();
      }
    },
  };
}

const atOnce = 3;

function answerOf<Value>(field: Composed<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    field.getAsync(({ status, value, error }) => {
      if (status === 'succeeded') resolve(value);
      else reject(new HostProblem('refused', `Outlook did not give a part of this item (${error?.name ?? 'no reason'}, ${error?.code ?? 'no code'}). Close the pane and open it again.`));
    });
  });
}

const noAnswer = (): HostProblem => new HostProblem('noAnswer', 'Outlook does not answer about this item. Close the pane and open it again.');
