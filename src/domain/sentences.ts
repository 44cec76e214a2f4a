/** The sentences of a paragraph, verbatim. Initials, titles and abbreviations that end in a full stop do not end one. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + (match[1] ?? '').length;
    const before = text.slice(Math.max(from, match.index - 14), match.index + 1);
    if (ABBREVIATION.test(before)) continue;
    sentences.push(text.slice(from, to).trim());
    from = to;
  }
  const rest = text.slice(from).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}

const END = /([.!?]["'”’)\]]{0,2})\s+(?=["'“‘([]?[A-Z0-9£])/g;

const ABBREVIATION = /(?:^|[\s("“‘])(?:Cllrs?|Ald|Dr|Mr|Mrs|Ms|Mx|Prof|Revd?|Hon|St|No|Nos|para|paras|p|pp|e\.g|i\.e|etc|viz|cf|vs|Ltd|Co|approx|a\.m|p\.m|[A-Z]|(?:[A-Z]\.){1,3}[A-Z])\.$/;
