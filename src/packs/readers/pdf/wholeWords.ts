/** What stands in a text where a line ended with a hyphen: it may be the word's own ("half-year") or the line's. */
export const LINE_HYPHEN = '-\u00ad';

/** Words that a line's end has parted: the hyphen is the line's where the pack has the word without it elsewhere, and not with it. */
export function wholeWords(texts: readonly string[]): (text: string) => string {
  if (!texts.some((text) => text.includes(LINE_HYPHEN))) return (text) => text;
  const known = new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  return (text) =>
    text.replace(/([\p{L}-]+)-\u00ad(\p{L}+)/gu, (_both, start: string, end: string) => {
      const whole = (start + end).toLowerCase();
      return known.has(whole) && !known.has(`${start}-${end}`.toLowerCase()) ? start + end : `${start}-${end}`;
    });
}
