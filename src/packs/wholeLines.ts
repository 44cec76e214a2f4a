import type { PackLine } from './lines';
import { plainText } from './plainText';
import { formsOf, wholeWord, wordsAmong } from './printed/brokenWords';

/** The lines with each word whole that the end of a line or of a column's line has broken: it stands where it begins. */
export function withWholeWords(lines: readonly PackLine[]): readonly PackLine[] {
  const broken = lines.flatMap((line, at) => (isBroken(line.raw) && !/^\s*$/.test(lines[at + 1]?.raw ?? '') ? [at] : []));
  if (broken.length === 0) return lines;
  const known = wordsAmong(wordsWithoutBreaks(lines), new Set(broken.flatMap((at) => brokenIn(lines[at]?.raw ?? '').flatMap((start) => endsIn(lines[at + 1]?.raw ?? '').flatMap((end) => formsOf(start, end))))));
  const whole = [...lines];
  for (const at of broken) {
    const [line, below] = [whole[at], whole[at + 1]];
    const mended = line && below && mend(line.raw, below.raw, known);
    if (!mended) continue;
    whole[at] = { ...line, raw: mended[0], text: plainText(mended[0]) };
    whole[at + 1] = { ...below, raw: mended[1], text: plainText(mended[1]) };
  }
  return whole;
}

/** A line with a hyphen at its own end, or at that of one of its columns. */
const isBroken = (raw: string): boolean => HYPHEN.test(raw) && raw.length < 1000 && !/[\t|]/.test(raw) && /\p{L}[-\u00ad\u2010](?: {3,}|\s*$)/u.test(raw);

const brokenIn = (raw: string): string[] => [...raw.matchAll(/((?:\p{L}+-)*\p{L}+)[-\u00ad\u2010](?= {3}|\s*$)/gu)].map(([, start = '']) => start);

const endsIn = (raw: string): string[] => wordsIn(raw).map(({ text }) => /^\S+/.exec(text)?.[0] ?? '');

const HYPHEN = /[-\u00ad\u2010](?:\s|$)/;

/** What stands on both sides of a break says nothing about the word that it breaks. */
function* wordsWithoutBreaks(lines: readonly PackLine[]): Generator<string> {
  for (const { text } of lines) yield HYPHEN.test(text) ? text.replace(/[\p{L}-]+[-\u2010](?=\s|$)/gu, '') : text;
}

interface Words {
  readonly from: number;
  readonly text: string;
}

const wordsIn = (raw: string): Words[] => [...raw.matchAll(/\S+(?: {1,2}\S+)*/g)].map((match) => ({ from: match.index, text: match[0] }));

function mend(upper: string, lower: string, known: ReadonlySet<string>): readonly [string, string] | null {
  if (/[\t|]/.test(lower) || lower.length > 1000) return null;
  const [above, below] = [wordsIn(upper), wordsIn(lower)];
  let [first, second] = [upper, lower];
  // From the right: what is mended pushes only what has been looked at.
  for (const words of [...above].reverse()) {
    const isLast = words === above[above.length - 1];
    const rest = below.length === 1 && isLast ? below[0] : below.find(({ from }) => Math.abs(from - words.from) <= 1);
    const [, start, hyphen] = /((?:\p{L}+-)*\p{L}+)([-\u00ad\u2010])$/u.exec(words.text) ?? [];
    const end = /^\S+/.exec(rest?.text ?? '')?.[0];
    if (!rest || start === undefined || hyphen === undefined || end === undefined || !goesOn(start, end)) continue;
    const word = hyphen === '\u00ad' ? start + end : wholeWord(start, end, known);
    const at = words.from + words.text.length - start.length - 1;
    const behind = first.slice(words.from + words.text.length);
    const room = behind.trim() === '' ? Infinity : (/^ */.exec(behind)?.[0].length ?? 0) - 3;
    const grown = word.length - start.length - 1;
    if (grown > room) continue;
    first = first.slice(0, at) + word + (room === Infinity ? behind : behind.slice(Math.max(0, grown)));
    const left = rest.text.slice(end.length).trimStart();
    second = second.slice(0, rest.from) + left + (below[below.length - 1] === rest ? '' : ' '.repeat(rest.text.length - left.length)) + second.slice(rest.from + rest.text.length);
  }
  return first === upper ? null : [first, second];
}

/** "pre- and post-war" are two words; a name in capitals goes on in capitals. */
function goesOn(start: string, end: string): boolean {
  if (/^(?:and|or|to|nor|but|as|and\/or)\b/i.test(end) || /[@/]/.test(end) || (start.length < 2 && !/^e$/i.test(start))) return false;
  const isCapital = start === start.toUpperCase();
  return /^\p{Ll}/u.test(end) ? !isCapital || start.length === 1 : /^\p{Lu}/u.test(end);
}
