import type { Problem } from '../../reading';
import type { Marked } from './listMarkers';

/** What a committee can be asked to do. */
const VERBS = ['note', 'approve', 'agree', 'endorse', 'adopt', 'authorise', 'authorize', 'delegate', 'recommend', 'receive', 'consider', 'support', 'confirm', 'appoint', 'accept', 'award', 'comment', 'ratify', 'review', 'instruct', 'request', 'resolve', 'grant', 'refuse', 'sign', 'determine', 'nominate', 'scrutinise', 'discuss', 'provide', 'identify', 'invite', 'ask', 'give', 'decide', 'declare', 'establish', 'commit', 'welcome', 'acknowledge', 'amend', 'waive', 'enter', 'choose', 'select', 'reaffirm', 'revoke', 'publish', 'set', 'permit', 'make', 'submit', 'refer', 'defer', 'remit'];
const KNOWN = new Set(VERBS.flatMap((verb) => [verb, `${verb}s`, `${verb}d`, `${verb}ed`, verb.replace(/y$/, 'ies')]));

const firstWord = (text: string): string => /^[A-Za-z’']{1,20}/.exec(text.replace(/^(?:to|that\s(?:the\s)?\S{1,20})\s/i, ''))?.[0].toLowerCase() ?? '';

/** "Note the report", "To agree …", "That the budget be approved". */
export const beginsWithVerb = (text: string): boolean => /^(?:that|to|subject\sto)\b/i.test(text) || KNOWN.has(firstWord(text));

/** Words that ask a body for something. */
export const asks = (text: string): boolean => beginsWithVerb(text) || misprintOf(text) !== null || /\b(?:asked|recommended|requested|invited|recommends?)\b/i.test(text);

/** The verb that a first word may be a misprint of: one letter is missing, added or other. */
export function misprintOf(text: string): string | null {
  const word = /^[A-Za-z]{3,12}(?=\s)/.exec(text)?.[0].toLowerCase() ?? '';
  if (word === '' || KNOWN.has(word) || ALLOWED.has(word)) return null;
  return VERBS.find((verb) => verb.length >= 4 && isOneLetterOff(word, verb)) ?? null;
}

const ALLOWED = new Set(['the', 'this', 'that', 'any', 'all', 'how', 'what', 'sets', 'give', 'same', 'some', 'male', 'mare', 'vote', 'votes', 'pose', 'gives', 'made', 'grand', 'agreed']);

function isOneLetterOff(word: string, verb: string): boolean {
  if (Math.abs(word.length - verb.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === verb[start]) start += 1;
  let end = 0;
  while (end < Math.min(word.length, verb.length) - start && word[word.length - 1 - end] === verb[verb.length - 1 - end]) end += 1;
  return Math.max(word.length, verb.length) - start - end <= 1;
}

/** Several recommendations in one cell whose bullets were lost: parted where a sentence ends and the next begins as one. */
export function splitRunOn(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.;)]\s+(?=[A-Z][a-z]{2,12}\s)/g)) {
    const at = match.index + match[0].length;
    const rest = text.slice(at, at + 40);
    if (!/^That\s/.test(rest) && !KNOWN.has(firstWord(rest)) && misprintOf(rest) === null) continue;
    pieces.push(text.slice(from, at).trim());
    from = at;
  }
  pieces.push(text.slice(from).trim());
  return pieces.length >= 3 && pieces.every((piece) => beginsWithVerb(piece) || misprintOf(piece) !== null) ? pieces : [text];
}

export function checkRecommendations(texts: readonly string[], lines: readonly number[], marks: readonly (Marked | null)[]): Problem[] {
  const problems: Problem[] = [];
  for (const [index, text] of texts.entries()) {
    const line = lines[index] ?? null;
    const verb = misprintOf(text);
    if (verb !== null) {
      const printed = text.split(' ')[0] ?? '';
      problems.push({ message: `A recommendation begins with “${printed}”, perhaps a misprint of “${verb.charAt(0).toUpperCase()}${verb.slice(1)}”. It is kept as printed; ask the author.`, line, kind: 'uncertain', value: `recommendations[${String(index)}]` });
    }
    const [before, here] = [marks[index - 1]?.ordinal ?? null, marks[index]?.ordinal ?? null];
    if (before !== null && here !== null && marks[index - 1]?.style === marks[index]?.style && here !== before + 1) {
      problems.push({ message: `Recommendation ${marks[index]?.marker ?? ''} follows ${marks[index - 1]?.marker ?? ''}: one is missing or misnumbered. Compare them with the printed report.`, line, kind: 'contradicts', value: `recommendations[${String(index)}]` });
    }
  }
  return problems;
}
