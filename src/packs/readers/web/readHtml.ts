import type { Block } from './blocks';
import type { HtmlOptions } from './htmlBlocks';
import { openHtml } from './htmlBlocks';

/** How a reading is watched and ended: what every reader of a file is given. */
export interface ReadingPace {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

const CHUNK = 65_536;
const DEEPEST = 3_000;
/** Milliseconds after which a page is given up. */
const LONGEST = 20_000;

/** Blocks of an HTML text, piece by piece, so that it can be ended and shown how far it is. */
export async function readHtml(html: string, options: HtmlOptions, { signal, onProgress }: ReadingPace): Promise<Block[] | 'tooDeep' | 'tooSlow'> {
  const reader = openHtml(options);
  const began = performance.now();
  for (let at = 0; at < html.length; at += CHUNK) {
    signal?.throwIfAborted();
    reader.write(html.slice(at, at + CHUNK));
    if (reader.depth() > DEEPEST) return 'tooDeep';
    if (performance.now() - began > LONGEST) return 'tooSlow';
    onProgress?.(Math.min(at + CHUNK, html.length), html.length);
    // An abort arrives only between tasks.
    if (at + CHUNK < html.length) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  signal?.throwIfAborted();
  return reader.end();
}
