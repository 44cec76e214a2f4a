import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import { coverLabel } from '../markers';

/** How the last line of a file shows that it is not the last of its text, as half a sentence; null where it does not. */
export function textBreak(lines: readonly PackLine[], lastAt: number, { endsMidLine }: { readonly endsMidLine: boolean }): string | null {
  const text = lines[lastAt]?.text ?? '';
  if (isLeftOpen(text) || isSentenceCut(text, endsMidLine ? 5 : 8)) return 'it ends in the middle of a sentence';
  const inWord = wordBreak(lines, lastAt, { endsMidLine });
  if (inWord !== null) return inWord;
  if (isRowCut(lines, lastAt)) return 'it ends in the middle of a table';
  if (isHeadingOfMore(text)) return 'it ends with a heading that has nothing below it';
  return null;
}

export const wordBreak = (lines: readonly PackLine[], lastAt: number, { endsMidLine }: { readonly endsMidLine: boolean }): string | null =>
  endsMidLine && isWordCut(lines, lastAt) ? 'it ends in the middle of a word' : null;

/** Words and marks after which a text must go on. */
export function isLeftOpen(text: string): boolean {
  const tail = text.slice(-400);
  const opened = tail.lastIndexOf('(');
  if (opened > tail.lastIndexOf(')') && tail.length - opened < 200) return true;
  if (/(?:^|\s)(?:and|or|of|the|for|to|in|by|with|from|a|an|that|which|who|is|are|was|were|be|been|will|would|has|have|had|at|on|as|its|their|this|these|into|between|said|asked|£)$/.test(tail)) return true;
  return /[,;&–-]$/.test(tail) && /[A-Za-z]/.test(tail) && !/^[-–—\s]*[\w\s]{0,12}[-–—]$/.test(tail);
}

function isSentenceCut(text: string, fewest: number): boolean {
  if (/[.:;!?)\]"'”’*]$/.test(text) || /[\t|@]|https?:|\.{4}/.test(text)) return false;
  const words = squash(text).split(' ');
  const isProse = words.length >= (/\d$/.test(text) ? fewest + 4 : fewest) && words.filter((word) => /^[a-z]/.test(word)).length * 2 > words.length;
  const lastFullStop = text.search(/[.!?]\s(?=[A-Z][^.!?]*$)/);
  // "… was noted. Councillor Lar": a sentence that has only begun behind one that was ended.
  const hasBegun = lastFullStop > 40 && words.length >= 10 && !/\d$/.test(text);
  return isProse || hasBegun;
}

/** The last word stands nowhere else, but is the beginning of one that does, or of one that every agenda has. */
function isWordCut(lines: readonly PackLine[], lastAt: number): boolean {
  const word = /(?:^|[^\p{L}’'.@/\d-])(\p{L}+)$/u.exec(lines[lastAt]?.text.slice(-60) ?? '')?.[1];
  if (word === undefined) return false;
  if (word.length < 3 && SHORT.has(word.toLowerCase())) return false;
  if (word.length < 3 && /^\p{Ll}+$/u.test(word)) return true;
  const start = word.toLowerCase();
  let goesOn = false;
  const pattern = new RegExp(`(?<!\\p{L})${start}(\\p{L}*)`, 'giu');
  for (const line of [...lines.slice(0, lastAt).map(({ text }) => text), CUSTOMARY]) {
    for (const match of line.matchAll(pattern)) {
      const rest = (match[1] ?? '').toLowerCase();
      if (/^(?:|s|es|d|ed|ing|ly|er|man|person|woman|ship)$/.test(rest)) return false;
      goesOn = true;
    }
  }
  return goesOn;
}

const SHORT = new Set(['a', 'of', 'to', 'in', 'on', 'at', 'by', 'is', 'it', 'as', 'an', 'or', 'we', 'be', 'do', 'go', 'no', 'so', 'up', 'us', 'my', 'me', 'he', 'if', 'am', 'pm', 'th', 'st', 'nd', 'rd', 'ha', 'km', 'kg', 'mm', 'cm', 'm', 'ie', 'eg', 'y']);

const CUSTOMARY =
  'apologies absence declarations interest interests minutes meeting previous outstanding actions matters arising questions public urgent business other exclusion press committee council board decision information discussion report director executive head officer service services community housing estate agenda non-public members financial finance property planning licensing strategy annual budget performance programme management development review update request appendix recommendation recommendations resolved councillor chair apologised reported noted agreed considered';

/** Two cells and more are missing from a row whose neighbours are all whole. */
function isRowCut(lines: readonly PackLine[], lastAt: number): boolean {
  const counts: number[] = [];
  for (let at = lastAt; at >= 0 && counts.length < 12; at -= 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (!/[\t|]/.test(line.raw.trim())) break;
    counts.push(cellsOf(line.text).length);
  }
  const [last = 0, ...above] = counts;
  const whole = Math.max(0, ...above);
  return above.length >= 2 && whole >= 4 && above.filter((count) => count >= whole - 1).length === above.length && last < whole - 1;
}

/** "Recommendations", "Members are asked to:", "Subject: …": nobody ends a paper with them. */
function isHeadingOfMore(text: string): boolean {
  if (/^(?:executive\s)?(?:summary|recommendations?(?:\(s\))?|background|introduction|main\sreport|current\sposition|options)\s*:?$/i.test(text)) return true;
  if (/:$/.test(text) && /\b(?:to|that|following|asked|recommended|committee|board|resolved|agreed)\s?:\s*$/i.test(text)) return true;
  return /^(?:report\sto|subject|for\sconsideration|committee|classification|title|dated?|purpose)/.test(coverLabel(text) ?? '') || /^\d{1,3}[.)]$/.test(text);
}
