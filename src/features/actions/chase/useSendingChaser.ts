import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { givenUp, sendingOf, sendingTakenBack, waitingAgain } from '../../../domain/chasers/sendChaser';
import type { Desk } from '../../../queries/desk';
import { focusMain } from '../../../ui/focusMain';
import type { Clock } from '../clock';
import { meNow } from '../one/doingNow';
import { readActionsAnew } from '../readActionsAnew';

export type SendingState =
  | { readonly kind: 'idle' | 'writing' | 'nobody' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  /** What was done of the last one, and how to take that back. */
  | { readonly kind: 'sent' | 'givenUp'; readonly chaser: Stored<'chasers'>; readonly takeBack: () => void };

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

  /** Read anew: an attempt that stopped has changed it, and so may another clerk have. */
  const storedOf = async (chaser: Stored<'chasers'>): Promise<Stored<'chasers'>> => (await desk.council.at(chaser.row.site).chasers.byKey(chaser.key)) ?? chaser;

  async function log(chaser: Stored<'chasers'>): Promise<SendingState> {
    const now = meNow(desk, clock);
    if (now === null) return { kind: 'nobody' };
    const { chasers, events } = desk.council.at(chaser.row.site);
    const stored = await storedOf(chaser);
    const { said, events: told, done } = sendingOf(stored, now.by, now.at);
    const { row } = said === null ? stored : await chasers.update(stored.row, said);
    for (const event of told) await events.create(event);
    await chasers.update(row, done);
    return { kind: 'sent', chaser, takeBack: () => attempt(() => takeBackSending(chaser)) };
  }

  async function takeBackSending(chaser: Stored<'chasers'>): Promise<SendingState> {
    const now = meNow(desk, clock);
    if (now === null) return { kind: 'nobody' };
    const { chasers, events } = desk.council.at(chaser.row.site);
    const stored = await storedOf(chaser);
    const back = sendingTakenBack(stored, now.by, now.at);
    if (back === null) return { kind: 'idle' };
    for (const event of back.events) await events.create(event);
    await chasers.update(stored.row, back.done);
    return { kind: 'idle' };
  }

  async function putAway(chaser: Stored<'chasers'>): Promise<SendingState> {
    await desk.council.at(chaser.row.site).chasers.update(chaser.row, givenUp(desk.today));
    return { kind: 'givenUp', chaser, takeBack: () => attempt(() => putBack(chaser)) };
  }

  async function putBack(chaser: Stored<'chasers'>): Promise<SendingState> {
    const stored = await storedOf(chaser);
    const back = waitingAgain(stored);
    if (back !== null) await desk.council.at(chaser.row.site).chasers.update(stored.row, back);
    return { kind: 'idle' };
  }

  function attempt(write: () => Promise<SendingState>): void {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ kind: 'writing' });
    void write()
      .catch((error: unknown): SendingState => ({ kind: 'failed', error, retry: () => attempt(write) }))
      .then(async (next) => {
        await readActionsAnew(cache);
        isBusy.current = false;
        setState(next);
        // Its row has gone, or the message has, and with it the button that was pressed.
        if (next.kind !== 'failed' && next.kind !== 'nobody') focusMain();
      });
  }

  return { state, markSent: (chaser) => attempt(() => log(chaser)), giveUp: (chaser) => attempt(() => putAway(chaser)) };
}
