import { abortedWithAny, unlessAborted } from './abort';
import type { Send } from './send';

/** Graph answers list queries in seconds; on a train a page of a thousand rows may take most of this. */
const LIMIT = 30_000;

export function withTimeLimit(send: Send, timeLimit: (milliseconds: number) => AbortSignal): Send {
  return (url, init) => {
    const signal = abortedWithAny([timeLimit(LIMIT), ...(init.signal ? [init.signal] : [])]);
    return unlessAborted(send(url, { ...init, signal }), signal);
  };
}
