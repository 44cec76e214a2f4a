import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { updateKey } from '../../../domain/estates/memberUpdate';
import type { Account } from '../../../hosts/host';
import type { Desk } from '../../../queries/desk';
import { failureKind } from '../../../ui/failures/explainFailure';
import type { Clock } from '../clock';
import type { UpdateToWrite } from './useUpdate';

type Update = Stored<'memberUpdates'>;
type Wanted = Update['state'];

export type SavingUpdate =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly wanted: Wanted }
  /** The same person has saved other words from elsewhere. */
  | { readonly kind: 'conflict'; readonly theirs: Update; readonly wanted: Wanted };

interface Asked {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly me: Account;
  readonly found: UpdateToWrite;
}

/** Keeps what was written under one key a member, area and meeting, whatever device it is written on. What is not kept stays in the form. */
export function useSavingUpdate({ desk, clock, me, found: { meeting, area, own } }: Asked) {
  const cache = useQueryClient();
  const [kept, setKept] = useState<Update | null>(own);
  const [state, setState] = useState<SavingUpdate>({ kind: 'idle' });
  const isBusy = useRef(false);
  const store = desk.council.open.memberUpdates;

  async function save(text: string, wanted: Wanted): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    // Whoever has seen the other words keeps theirs over them.
    const over = state.kind === 'conflict' ? state.theirs : kept;
    setState({ kind: 'saving' });
    const member = { id: me.objectId, mail: me.username, name: me.name };
    // What the clerk has stays given: a draft saved afterwards does not take it back.
    const isSent = wanted === 'sent' || over?.state === 'sent';
    const columns = { text: text.trim() === '' ? null : text, state: isSent ? ('sent' as const) : ('draft' as const), sentAt: wanted === 'sent' ? clock.now(desk.today).toISOString() : (over?.sentAt ?? null) };
    const key = updateKey(meeting.key, area.key, member);
    try {
      setKept(over === null ? await store.create({ key, meeting: meeting.key, area: area.key, member, ...columns }) : await store.update(over.row, columns));
      setState({ kind: 'idle' });
    } catch (error) {
      const theirs = failureKind(error) === 'conflict' ? await store.byKey(over?.key ?? key).catch(() => null) : null;
      setState(theirs === null ? { kind: 'failed', error, wanted } : { kind: 'conflict', theirs, wanted });
    } finally {
      isBusy.current = false;
      void cache.invalidateQueries({ queryKey: ['member updates'] });
    }
  }

  /** The other words, which are then what is kept. */
  function takeTheirs(): string | null {
    if (state.kind !== 'conflict') return null;
    setKept(state.theirs);
    setState({ kind: 'idle' });
    return state.theirs.text;
  }

  return { kept, state, save, takeTheirs };
}
