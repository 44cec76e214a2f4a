import type { PackLine } from '../../lines';
import { partOfHeading } from '../agenda/partHeading';

/** Lines in which those present must be listed, and numbers looked at. */
const HEAD = 80;
const MOST_HEADS = 400;
const FEWEST = 3;

interface HeadAt {
  readonly at: number;
  readonly from: number;
  readonly count: number;
}

/** Minutes whose items a copy ran together: "… were agreed 1360 MATTERS ARISING There were none." Parted where numbers count on before titles in capitals. */
export function withCountedApart(lines: readonly PackLine[]): readonly PackLine[] {
  if (!lines.slice(0, HEAD).some(({ text }) => text.length < LONGEST && /\bPRESENT\s?:/.test(text)) || !lines.slice(0, HEAD).some(({ text }) => /\bMINUTES\b/.test(text))) return lines;
  const heads = longestRun(headsIn(lines));
  if (heads.length < FEWEST || heads.every(({ from }) => from === 0)) return lines;
  const first = heads[0]?.at ?? 0;
  return lines.flatMap((line, at): PackLine[] => {
    const own = heads.filter((head) => head.at === at).map(({ from }) => from);
    const within = own.length === 0 ? [] : partsIn(line.text);
    const starts = [0, ...(at > first ? [] : listsIn(line.text.slice(0, own[0]))), ...own.filter((from) => from > 0), ...within].sort((a, b) => a - b);
    const isHead = new Set(own);
    if (starts.length === 1 && own.length === 0) return [line];
    return starts.flatMap((from, index) => {
      const text = line.text.slice(from, starts[index + 1]).trim();
      const parts = isHead.has(from) ? titleAndRest(text) : [text];
      return parts.map((part) => ({ ...line, raw: part, text: part }));
    });
  });
}

const LONGEST = 20_000;

const HEADING = /(?:^|\s)((?:[A-Z]{1,4}\/)?\d{2,5}(?:\/\d{1,4}){0,2})[.)]?\s(?=\p{Lu}[\p{Lu}'’&()/-]{3,}(?:\s|$))/gu;

function headsIn(lines: readonly PackLine[]): HeadAt[] {
  const heads: HeadAt[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (text.length > LONGEST || heads.length > MOST_HEADS) continue;
    for (const match of text.matchAll(HEADING)) heads.push({ at, from: match.index + (match[0].length - match[0].trimStart().length), count: Number(/\d+/.exec(match[1] ?? '')?.[0]) });
  }
  return heads.slice(0, MOST_HEADS);
}

/** The longest of the runs in which each number is one more than the one before. */
function longestRun(heads: readonly HeadAt[]): HeadAt[] {
  let best: HeadAt[] = [];
  for (const [index, head] of heads.entries()) {
    const run = [head];
    for (const next of heads.slice(index + 1)) if (next.count === (run[run.length - 1]?.count ?? 0) + 1) run.push(next);
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Where the heading, "PRESENT:" and "APOLOGIES:" begin within a line. */
const listsIn = (text: string): number[] => [...text.matchAll(/\s(?=(?:ALSO\s)?(?:PRESENT|APOLOGIES(?:\sFOR\sABSENCE)?|IN\sATTENDANCE)\s?:|MINUTES\sOF\s(?:A|AN|THE)\s)/g)].map(({ index }) => index + 1);

/** Where a part is headed within a line: what follows it may be closed. */
const partsIn = (text: string): number[] => [...text.matchAll(/\s(?=(?:PART\s(?:[12AB]|I{1,2}|ONE|TWO)\b|(?:EXEMPT|CONFIDENTIAL|PRIVATE|NON-?\s?PUBLIC)\s(?:BUSINESS|ITEMS?|SESSION|MATTERS|REPORTS?)\b))/g)].filter(({ index }) => partOfHeading(text.slice(index + 1).split(NEXT_HEAD)[0] ?? '') !== null).map(({ index }) => index + 1);

const NEXT_HEAD = /\s(?=(?:[A-Z]{1,4}\/)?\d{2,5}(?:\/\d{1,4}){0,2}[.)]?\s\p{Lu}{3})/u;

/** The title in capitals, and the sentence or the resolution that runs on behind it. */
function titleAndRest(text: string): string[] {
  const [, title, rest] = /^(\S+\s(?:[\p{Lu}\d'’"&(),./:–-]+\s)*?(?:[\p{Lu}\d'’"&(),./:–-]+))\s(?=(?:RESOLVED|AGREED)\b|\p{Lu}?\p{Ll}|\p{Lu}\s\p{Ll})(.+)$/su.exec(text) ?? [];
  return title === undefined || rest === undefined ? [text] : [title, rest];
}
