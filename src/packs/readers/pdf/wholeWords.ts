import { wholeWord, wordsOf } from '../../printed/brokenWords';

/** What stands in a text where a line ended with a hyphen: it may be the word's own ("half-year") or the line's. */
export const LINE_HYPHEN = '-\u00ad';

/** Words that a line's end has parted. */
export function wholeWords(texts: readonly string[]): (text: string) => string {
  if (!texts.some((text) => text.includes(LINE_HYPHEN))) return (text) => text;
  const known = wordsOf(texts);
  return (text) => text.replace(/([\p{L}-]+)-\u00ad(\p{L}+)/gu, (_both, start: string, end: string) => wholeWord(start, end, known));
}
