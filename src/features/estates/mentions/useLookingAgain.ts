import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Change } from '../../../domain/changes';
import type { Readings } from '../../../graph/readings';
import type { LookedAgain } from '../../../packs/mentions/lookAgain';
import type { Desk } from '../../../queries/desk';
import { failureKind } from '../../../ui/failures/explainFailure';

/** What looking through papers takes of Graph; wired by the tab. */
export interface LookAgainParts {
  readonly readings: () => Readings;
  readonly writeMentions: (changes: readonly Change<'mentions'>[]) => Promise<readonly string[]>;
}

export type LookingState = { readonly kind: 'idle' } | { readonly kind: 'looking'; readonly done: number; readonly of: number | null } | { readonly kind: 'looked'; readonly result: LookedAgain } | { readonly kind: 'failed'; readonly why: string };

export interface LookingAgain {
  readonly state: LookingState;
  /** One that is under way ends first: it has begun with the names as they were. */
  readonly look: () => void;
  readonly stop: () => void;
}

/** Looks through every paper that was read and kept, for as long as the estates' screens are open. */
export function useLookingAgain({ council }: Pick<Desk, 'council'>, parts: LookAgainParts): LookingAgain {
  const queries = useQueryClient();
  const [state, setState] = useState<LookingState>({ kind: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  async function look(): Promise<void> {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const tell = (next: LookingState): void => {
      if (current.current === controller) setState(next);
    };
    tell({ kind: 'looking', done: 0, of: null });
    try {
      const committees = (await council.open.committees.all()).items;
      const meetings = (await Promise.all(committees.map(({ key }) => council.open.meetings.in({ committee: key })))).flatMap(({ items }) => items).sort((a, b) => b.date.localeCompare(a.date));
      const { lookAgain } = await import('../../../packs/mentions/lookAgain');
      const readings = parts.readings();
      const result = await lookAgain({
        lists: council,
        committees,
        meetings,
        read: (drive, item) => readings.read(drive, item),
        write: parts.writeMentions,
        isClosed: (error) => ['forbidden', 'notFound'].includes(failureKind(error) ?? ''),
        onMeeting: (done) => tell({ kind: 'looking', done, of: meetings.length }),
        signal: controller.signal,
      });
      tell({ kind: 'looked', result });
    } catch (error) {
      tell({ kind: 'failed', why: error instanceof Error ? error.message : 'It failed.' });
    }
    void queries.invalidateQueries({ predicate: ({ queryKey: [list] }) => list === 'mentions' });
  }

  return { state, look: () => void look(), stop: () => current.current?.abort() };
}
