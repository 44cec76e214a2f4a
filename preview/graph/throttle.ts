/**
 * Once told to wait, a client that comes back early is told to wait again.
 * https://learn.microsoft.com/graph/throttling#best-practices-to-handle-throttling
 */
import { Refusal } from './answer';
import type { Incoming } from './call';

export interface Throttle {
  /** After an answer with Retry-After: the same caller must leave this part of Graph alone until then. */
  begin(request: Incoming, seconds: number, now: Date): void;
  check(request: Incoming, now: Date): void;
  clear(): void;
}

export function newThrottle(): Throttle {
  const until = new Map<string, number>();
  return {
    begin: (request, seconds, now) => void until.set(keyOf(request), now.getTime() + seconds * 1000),
    check: (request, now) => {
      const left = (until.get(keyOf(request)) ?? 0) - now.getTime();
      if (left > 0) throw new Refusal(429, 'activityLimitReached', 'The request has been throttled', { headers: { 'Retry-After': String(Math.ceil(left / 1000)) } });
      until.delete(keyOf(request));
    },
    clear: () => until.clear(),
  };
}

/** By caller and by the resource's first segment (`sites`, `me`): one list's throttling holds for the lists beside it. */
function keyOf({ url, headers }: Incoming): string {
  return `${url.pathname.split('/')[2] ?? ''} ${headers.get('authorization') ?? ''}`;
}
