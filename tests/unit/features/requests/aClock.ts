import type { Clock } from '../../../../src/features/requests/clock';

export interface AClock extends Clock {
  /** A server says that it is this time. */
  put(instant: string): void;
  /** What it was told that servers said. */
  compared(): readonly (string | null)[];
}

/** A clock that a server has confirmed, and that stands where it is put. */
export function aClock(read: () => string, parts: Partial<Clock> = {}): AClock {
  let corrected: string | null = null;
  const compared: (string | null)[] = [];
  const listeners = new Set<() => void>();
  return {
    now: () => new Date(corrected ?? read()),
    isSure: () => true,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    version: () => Number(corrected !== null),
    device: () => Date.parse(read()),
    compare: (_, at) => void compared.push(at),
    mintKey: () => 'key',
    put(instant) {
      corrected = instant;
      for (const listener of listeners) listener();
    },
    compared: () => compared,
    ...parts,
  };
}
