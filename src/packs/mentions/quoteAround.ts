import { squash } from '../lines';

const LONGEST_QUOTE = 400;

/** The lines in which the name stands; of long ones the sentences about it, as far as there is room. */
export function quoteAround(text: string, from: number, to: number): string {
  const first = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const last = end < 0 ? text.length : end;
  if (last - first <= LONGEST_QUOTE) return squash(text.slice(first, last));
  const room = Math.floor((LONGEST_QUOTE - (to - from)) / 2);
  const head = text.slice(Math.max(first, from - room), from);
  const tail = text.slice(to, Math.min(last, to + room));
  // From a sentence's or a cell's beginning to an end, where one is near.
  const begin = [...head.matchAll(/(?:[.;:?!]\s+|\t\s*)(?=\S)/g)].at(-1);
  const stop = /[.;?!](?=\s|$)|\t/.exec(tail);
  const opening = begin ? head.slice(begin.index + begin[0].length) : head;
  const closing = stop ? tail.slice(0, stop.index + 1) : tail;
  const isCutBefore = !begin && from - room > first;
  const isCutAfter = !stop && to + room < last;
  return squash(`${isCutBefore ? '…' : ''}${opening}${text.slice(from, to)}${closing}${isCutAfter ? '…' : ''}`);
}
