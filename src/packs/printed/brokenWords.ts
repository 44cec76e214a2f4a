/**
 * What a word that is printed over a line's end is, whole. The hyphen is the line's where the pack has the word without it
 * and not with it, or where what it parts is no word by itself ("arrange-ments"); else it is kept, as printed.
 */
export function wholeWord(start: string, end: string, known: ReadonlySet<string>): string {
  const isOne = isOneWord(start.toLowerCase(), end.toLowerCase().replace(/[^\p{L}-].*$/u, ''), known);
  return isOne ? start + end : `${start}-${end}`;
}

/** What a pack may say of such a word. */
export const formsOf = (start: string, end: string): readonly string[] => {
  const [first, last] = [start.toLowerCase(), end.toLowerCase().replace(/[^\p{L}-].*$/u, '')];
  return [`${first}-${last}`, first + last, first.slice(first.lastIndexOf('-') + 1) + last];
};

function isOneWord(start: string, end: string, known: ReadonlySet<string>): boolean {
  const last = start.slice(start.lastIndexOf('-') + 1);
  if (known.has(`${start}-${end}`)) return false;
  if (known.has(start + end) || known.has(last + end)) return true;
  return !OWN_HYPHEN.test(last) && (ENDING.test(end) || BEGINNING.test(last));
}

/** Beginnings that are printed with a hyphen of their own. */
const OWN_HYPHEN = /^(?:self|non|well|cross|half|full|part|mid|long|short|multi|post|pre|re|co|sub|vice|by|semi|pro|anti|inter|ex|e|un|year|one|two|three|four|five|six|ten|low|high|off|on|over|under|so|in|out|decision|policy|evidence|care)$/;

/** Endings of words that are no words themselves. */
const ENDING = /^(?:(?:\p{L}{0,3})(?:ments?|mental|tions?|tional|sions?|cils?|cillors?|tees?|ances?|ences?|ity|ities|bility|ness|tively|ically|ously|tures?|dures?|graphs?|ional|ically|cation|ating|ated|ising|ised|izing|ized|ying|fied|tary|tory|cies|ology)|ings?|ed|ers?|ly|ally|ies|ous|ive|ary|ory|ate|ting|ning|ring|ling|ding|ving|sing|cing|ties|cy|ty|al|als|ble|ic|ics|ced|sed|ted|ved|ded|ned|red|led|ces|ses|ges|vices?|gramme)$/u;

/** Beginnings of words that are neither words themselves nor printed with a hyphen of their own. */
const BEGINNING = /^(?:com|con|dis|pur|acc?om|emp?|ef|ap|al|ar|oc|ob|para|per|sup|sug|suc|coun|mem|ser|gov|trans|recom|consul|commit|exec|sec|pub|hous|prop|econ|envi|environ|regu|stra|strat|imple|infor|commu|resi|edu|finan|offi|presen|gen|dev|devel|organ|approp|princi|alloca|opera|cur|pol|pos|par|num|obl|resol|recog|repre|respon|signi)$/;

/** The words of a pack, with the hyphens that they have of their own. */
export function wordsOf(texts: Iterable<string>): ReadonlySet<string> {
  const known = new Set<string>();
  for (const text of texts) for (const word of text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) known.add(word);
  return known;
}

/** Those of a few words that the texts have, whole: less work than to gather every word of a pack. */
export function wordsAmong(texts: Iterable<string>, words: ReadonlySet<string>): ReadonlySet<string> {
  if (words.size > MOST_SOUGHT) return wordsOf(texts);
  const all = [...texts].join('\n').toLowerCase();
  return new Set([...words].filter((word) => isIn(all, word)));
}

const MOST_SOUGHT = 90;

function isIn(all: string, word: string): boolean {
  for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) {
    if (!/[\p{L}-]/u.test(`${all[at - 1] ?? ''}${all[at + word.length] ?? ''}`)) return true;
  }
  return false;
}
