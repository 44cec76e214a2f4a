import type { SayDoubt } from './nameDoubts';
import { pluralDwellings } from './placeWords';
import { gapBefore, type Words } from './words';

/** What a name has before its last word: "Heron" of "Heron House". */
export interface Stem {
  readonly estate: string;
  readonly words: readonly string[];
  /** The last word, in lower case. */
  readonly dwelling: string;
  readonly text: string;
}

/** The words at which a name of a list begins and ends. */
export interface Listed {
  readonly estate: string;
  readonly first: number;
  readonly last: number;
  readonly doubt: string | null;
}

/** Longer names than this are none. */
const MOST_WORDS = 4;

/** Names that share their last word: "Heron, Dipper and Wagtail Houses", "Weir Lane and Basin Row Estates". In the singular it is doubtful. */
export function listedNames(words: Words, stems: readonly Stem[], say: SayDoubt): Listed[] {
  return words.words.flatMap(({ word }, at) => {
    const shared = word.toLowerCase();
    const plural = pluralDwellings.get(shared);
    const own = plural === undefined ? stems.filter(({ dwelling }) => dwelling === shared) : stems.filter(({ dwelling }) => dwelling === plural);
    return own.length === 0 || !/^\p{Lu}|^(?:blocks|houses|estates)$/u.test(word) ? [] : membersBefore(words, at, own, plural === undefined ? say('list', word) : null);
  });
}

/** From the shared word back to the head of the list. */
function membersBefore(words: Words, end: number, stems: readonly Stem[], doubt: string | null): Listed[] {
  const listed: Listed[] = [];
  let last = end - 1;
  // The name that has the word itself stands in full where the word is no plural.
  for (let isOwn = true; last >= 0; isOwn = false) {
    const known = stems.filter((stem) => standsBefore(stem, words, last));
    const longest = Math.max(0, ...known.map((stem) => stem.words.length));
    if (!(isOwn && doubt !== null)) {
      listed.push(...known.filter((stem) => stem.words.length === longest).map(({ estate }) => ({ estate, first: last - longest + 1, last, doubt })));
    }
    const first = longest > 0 ? last - longest + 1 : headOf(words, last);
    if (first === null || first <= 0) break;
    // "and", "&" and commas go on; anything else is another sentence's.
    const joined = gapBefore(words, first);
    const isAnd = /^(?:and|or)$/i.test(words.words[first - 1]?.word ?? '') && joined === ' ';
    if (isAnd) last = first - 2;
    else if (/^\s?(?:,|&|\/)\s?$/.test(joined)) last = first - 1;
    else break;
    if (isAnd && !/^,?\s$/.test(gapBefore(words, first - 1))) break;
  }
  return listed;
}

function standsBefore({ words: stem }: Stem, words: Words, last: number): boolean {
  const first = last - stem.length + 1;
  return first >= 0 && stem.every((word, index) => [word, word.toUpperCase()].includes(words.words[first + index]?.word ?? '') && (index === 0 || gapBefore(words, first + index) === ' '));
}

/** Where a name that the map does not have begins: capitals only, a few words. */
function headOf(words: Words, last: number): number | null {
  let first = last;
  for (; first > 0 && last - first < MOST_WORDS && gapBefore(words, first) === ' ' && isCapital(words.words[first - 1]?.word); first -= 1);
  return isCapital(words.words[last]?.word) ? first : null;
}

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word) && !/^(?:and|or)$/i.test(word);
