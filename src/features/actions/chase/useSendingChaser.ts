import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { givenUp, sendingOf } from '../../../domain/chasers/sendChaser';
import type { Desk } from '../../../queries/desk';
import { focusMain } from '../../../ui/focusMain';
import type { Clock } from '../clock';
import { meNow } from '../one/doingNow';
import { readActionsAnew } from '../readActionsAnew';

export type SendingState = { readonly kind: 'idle' | 'writing' | 'nobody' } | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void };

export interface SendingChasers {
  readonly state: SendingState;
  readonly markSent: (chaser: Stored<'chasers'>) => void;
  readonly giveUp: (chaser: Stored<'chasers'>) => void;
}

/** The log of what was sent; one that stopped is gone on with from where it is. */
export function useSendingChaser(desk: Desk, clock: Clock): SendingChasers {
  const cache = useQueryClient();
  const [state, setState] = useState<SendingState>({ kind: 'idle' });
  const isBusy = useRef(false);

  async function log(chaser: Stored<'chasers'>): Promise<boolean> {
    const now = meNow(desk, clock);
    if (now === null) return false;
    const { chasers, events } = desk.council.at(chaser.row.site);
    // Read anew: an attempt that stopped has changed it, and so may another clerk have.
    const stored = (await chasers.byKey(chaser.key)) ?? chaser;
    const { said, events: told, done } = sendingOf(stored, now.by, now.at);
    const { row } = said === null ? stored : await chasers.update(stored.row, said);
    for (const event of told) await events.create(event);
    await chasers.update(row, done);
    return true;
  }

  function attempt(write: () => Promise<boolean>): void {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ kind: 'writing' });
    void write()
      .then(
        (isKnown): SendingState => ({ kind: isKnown ? 'idle' : 'nobody' }),
        (error: unknown): SendingState => ({ kind: 'failed', error, retry: () => attempt(write) }),
      )
      .then(async (next) => {
        await readActionsAnew(cache);
        isBusy.current = false;
        setState(next);
        // Its row has gone, and with it the button that was pressed.
        if (next.kind === 'idle') focusMain();
      });
  }

  return {
    state,
    markSent: (chaser) => attempt(() => log(chaser)),
    giveUp: (chaser) =>
      attempt(async () => {
        await desk.council.at(chaser.row.site).chasers.update(chaser.row, givenUp(desk.today));
        return true;
      }),
  };
}
