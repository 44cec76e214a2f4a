import type { Clock } from '../../../../src/features/actions/clock';

/** It is always nine in the morning, nobody waits, and each key is the next. */
export function stillClock(): Clock {
  let minted = 0;
  return { now: () => new Date('2026-11-16T09:00:00Z'), mintKey: () => `key-${(minted += 1)}`, wait: () => Promise.resolve() };
}
