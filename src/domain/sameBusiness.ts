/** Whether two texts speak of the same thing to be done: most of the telling words of the shorter stand in the longer. */
export function sameBusiness(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const fewest = Math.min(a.size, b.size);
  return shared >= 3 && shared / fewest >= 0.6;
}

/** Whether two titles are the same but for common words and endings: short ones have too few words for more. */
export function sameTitle(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  return a.size >= 2 && a.size === b.size && [...a].every((word) => b.has(word));
}

/** The telling words alone, in no order: two texts with one gist differ in small words, endings and order. Null where there are too few to tell. */
export function gistOf(text: string): string | null {
  const words = tellingWords(text);
  return words.size < 3 ? null : [...words].sort().join(' ');
}

/** Without those that stand in every text, and without their endings. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = text.slice(0, 4000).toLowerCase().replace(/['’]s\b/g, '').match(/[\p{L}\d]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map(stem));
}

const COMMON = new Set(
  'the and for that this these those with from into about would should will shall could been being have has had was were are not but any all such his her their its they them she him who which what when where there then than also further more some other member members committee board officer officers council councillor cllr chair director head meeting agreed requested asked action actions note noted provide provided report reported regarding'.split(' '),
);

/** Endings that do not change the business: "circulated" and "circulate", "figures" and "figure". */
const stem = (word: string): string => word.replace(/(?:ations?|ing|ied|ies|ed|es|s|e)$/, '');
