const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const FIRSTS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** "first" to "thirty-first": a source for patterns, without a group of its own. */
export const DAY_WORDS = `(?:twenty|thirty)[\\s-](?:${longestFirst(FIRSTS.slice(0, 9))})|thirtieth|${longestFirst(FIRSTS)}`;

/** "one" to "twelve", an hour of the clock. */
export const HOUR_WORDS = longestFirst(ONES.slice(0, 12));

const BELOW_HUNDRED = `(?:${TENS.join('|')})(?:[\\s-](?:${longestFirst(ONES.slice(0, 9))}))?|${longestFirst(ONES)}`;

/** "two thousand and twenty-six", "twenty twenty-six". */
export const YEAR_WORDS = `two\\s{1,3}thousand(?:\\s{1,3}and)?\\s{1,3}(?:${BELOW_HUNDRED})|twenty[\\s-](?:${TENS.join('|')})(?:[\\s-](?:${longestFirst(ONES.slice(0, 9))}))?`;

/** What "twenty-first", "seven" or "ninety" counts; 0 where it is none of these. */
export function countOf(words: string): number {
  const [first = '', second = ''] = words.toLowerCase().split(/[\s-]+/);
  if (first === 'thirtieth') return 30;
  const tens = 10 * (TENS.indexOf(first) + 2) * Number(TENS.includes(first));
  return tens > 0 ? tens + below(second) : below(first);
}

/** The ones and, behind tens, what is added to them. */
const below = (word: string): number => Math.max(ONES.indexOf(word), FIRSTS.indexOf(word)) + 1;

/** The year that words name, as figures. */
export function yearOfWords(words: string): string {
  const rest = words.toLowerCase().replace(/^two\s+thousand(?:\s+and)?\s+|^twenty[\s-]/, '');
  return String(2000 + countOf(rest));
}
