import type { ItemStart } from './itemStart';
import { isTitleLike } from './itemStart';

/** Fewer may be the first points of as many lists. */
const FEWEST = 4;

/** A list of which a converter printed "1." before every item, counted through; "6.1" below the sixth stays as it is. */
export function countedOnes(starts: readonly ItemStart[]): readonly ItemStart[] {
  const places = new Map<number, number>();
  let ones: number[] = [];
  const close = (): void => {
    if (ones.length >= FEWEST) for (const [place, at] of ones.entries()) places.set(at, place + 1);
    ones = [];
  };
  for (const [at, start] of starts.entries()) {
    if (start.sub !== null || start.style === 'letter' || start.style === 'roman') continue;
    if (isOne(start)) ones.push(at);
    else close();
  }
  close();
  return places.size === 0 ? starts : starts.map((start, at) => ({ ...start, count: places.get(at) ?? start.count, number: places.has(at) ? String(places.get(at)) : start.number }));
}

const isOne = ({ number, style, title }: ItemStart): boolean => number === '1' && style === 'dotted' && title !== '' && (isTitleLike(title) || /^to\s/i.test(title));

/** Whether a line prints "1." before an item that was counted otherwise. */
export const isCounted = (text: string, number: string | null): boolean => number !== null && number !== '1' && /^\W{0,3}1[.)]\s/.test(text);
