import { readPack } from '../../../src/packs/readPack';

/** Times of the processor, not of the clock: the machine may be busy with something else. */
export function processorTimeOf(text: string): number {
  const bytes = new TextEncoder().encode(text);
  const start = process.cpuUsage();
  readPack({ document: 'pack.txt', bytes });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How many times longer a text takes that is four times as long, in which `write` gets the characters to fill: four where
 * the time is in proportion, sixteen where it grows with the square. The least of a few times is the one least disturbed,
 * and a beginning that every text has is not held against the shorter.
 */
export function growthOf(write: (characters: number) => string, characters = 4_500): number {
  const [short, long] = [write(characters), write(4 * characters)];
  const [one, four] = [leastTime(short), leastTime(long)];
  return four < NEGLIGIBLE ? 1 : four / Math.max(one, NEGLIGIBLE / 4);
}

/** Milliseconds in which nothing is told from a compiler's or a collector's own time. */
const NEGLIGIBLE = 80;

export const QUADRATIC = 9;

const leastTime = (text: string): number => {
  const first = processorTimeOf(text);
  return first < NEGLIGIBLE ? first : Math.min(first, processorTimeOf(text));
};

/** A piece again and again, as long as asked for. */
export const fill = (piece: string, characters: number): string => piece.repeat(Math.max(1, Math.floor(characters / piece.length)));
