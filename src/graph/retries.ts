import { unlessAborted } from './abort';
import { GraphError } from './graphError';
import type { Send } from './send';

export interface Pauses {
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
}

const ATTEMPTS = 4;
/** Longer than this nobody waits before a screen: they are told that the service is busy instead. */
const LONGEST_PAUSE = 60_000;

/** Repeats what was turned away (429, 503, 504) and reads whose answer was lost; never an abort, never a write that may have been done. */
export function withRetries(send: Send, { wait, random }: Pauses): Send {
  return async (url, init) => {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await attemptOnce(send, url, init);
      const pause = mayRepeat(outcome, isRead(url, init)) && !(isTimedOut(outcome) && attempt > 1) ? pauseAfter(attempt, retryAfterOf(outcome), random) : null;
      if (pause === null) {
        if (outcome.kind === 'lost') throw outcome.error;
        return outcome.response;
      }
      await unlessAborted(wait(pause), init.signal);
    }
  };
}

/**
 * How long to wait before the next attempt; null when there should be none. Retry-After is a minimum, so the jitter is
 * added to it (https://learn.microsoft.com/graph/throttling#best-practices-to-handle-throttling).
 */
export function pauseAfter(attempt: number, retryAfter: number | null, random: () => number): number | null {
  if (attempt >= ATTEMPTS) return null;
  const least = retryAfter ?? 500 * 2 ** (attempt - 1);
  return least > LONGEST_PAUSE ? null : Math.round(least * (1 + random() / 2));
}

/** Milliseconds, or null where the header is missing or is not a number of seconds. */
export function readRetryAfter(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header.trim()) ? Number(header) * 1000 : null;
}

export const wasTurnedAway = (status: number): boolean => status === 429 || status === 503 || status === 504;

type Outcome = { readonly kind: 'answered'; readonly response: Response } | { readonly kind: 'lost'; readonly error: unknown };

async function attemptOnce(send: Send, url: string, init: RequestInit): Promise<Outcome> {
  try {
    return { kind: 'answered', response: await send(url, init) };
  } catch (error) {
    if (init.signal?.aborted || error instanceof GraphError) throw error;
    return { kind: 'lost', error };
  }
}

/** Each has taken half a minute: after the second it is for the person to say whether to go on. */
const isTimedOut = (outcome: Outcome): boolean => outcome.kind === 'lost' && outcome.error instanceof DOMException && outcome.error.name === 'TimeoutError';

function mayRepeat(outcome: Outcome, read: boolean): boolean {
  if (outcome.kind === 'lost') return read;
  const { status, headers } = outcome.response;
  if (read) return wasTurnedAway(status);
  // A gateway that timed out, or a failure that does not ask to come back, may have passed the write on.
  return status === 429 || (status === 503 && headers.has('Retry-After'));
}

const retryAfterOf = (outcome: Outcome): number | null =>
  outcome.kind === 'answered' ? readRetryAfter(outcome.response.headers.get('Retry-After')) : null;

/** A batch of writes is one write: what it holds may have been done. Inside a text, JSON has a backslash before each of these quotes. */
const isRead = (url: string, init: RequestInit): boolean => init.method === 'GET' || (url.endsWith('/$batch') && !(typeof init.body === 'string' && WRITES.test(init.body)));
const WRITES = /"method":"(?!GET)/;
