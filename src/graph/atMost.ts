import { unlessAborted } from './abort';
import type { Send } from './send';

/** Lets so many requests go at once. One that pauses for a retry keeps its place, so a busy service meets fewer of them. */
export function atMost(places: number, send: Send): Send {
  const waiting: (() => void)[] = [];
  let free = places;

  async function takePlace(signal: AbortSignal | null | undefined): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    let enter = (): void => undefined;
    const turn = new Promise<void>((resolve) => {
      enter = resolve;
    });
    waiting.push(enter);
    try {
      await unlessAborted(turn, signal);
    } catch (error) {
      const place = waiting.indexOf(enter);
      if (place >= 0) waiting.splice(place, 1);
      else leave();
      throw error;
    }
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  return async (url, init) => {
    await takePlace(init.signal);
    try {
      return await send(url, init);
    } finally {
      leave();
    }
  };
}
