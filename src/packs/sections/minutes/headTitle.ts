import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { attendanceLabel } from './attendanceLabels';
import { isCapitals } from './plainHeads';
import { isResolutionStart } from './resolutionWords';

interface Title {
  readonly title: string;
  readonly starred: boolean;
  readonly after: number;
}

const CONNECTOR = /(?:\b(?:and|or|of|the|for|to|in|on|at|by|with|from|a|an|as|under|between)|[&,(/–-])$/i;

/** A title may stand below its number, and go on over the lines below while it is plainly not finished. */
export function titleFrom(lines: readonly PackLine[], at: number, words: string): Title | null {
  let after = at + 1;
  let title = squash(words);
  if (title === '' || title === '*') {
    // "2.1" between "2." and the title is the number of its first part.
    while (after < lines.length && after < at + 4 && /^(?:\d{1,3}(?:\.\d{1,3}){1,2}\.?)?$/.test(lines[after]?.text ?? 'x')) after += 1;
    title = squash(`${title}${lines[after]?.text ?? ''}`);
    after += 1;
  }
  for (let next = lines[after]; next && !isBlank(next) && after < at + 6; next = lines[after]) {
    const bothCapitals = isCapitals(title) && isCapitals(next.text) && !isResolutionStart(next.text) && !attendanceLabel(next.text) && !/^(?:vot(?:e|ing)|motion|amendment|actions?)\b/i.test(next.text);
    if (!(CONNECTOR.test(title) || bothCapitals) || /^[-–•]?\s?\(?\d/.test(next.text)) break;
    title = `${title} ${squash(next.text)}`;
    after += 1;
  }
  // A title cut by the end of a page goes on in capitals, or at a word that cannot end it.
  for (let next = lines[after + 1]; isCapitals(title) && CONNECTOR.test(title) && lines[after]?.text === '' && next && isCapitals(next.text) && !/^\d/.test(next.text); next = lines[after + 1]) {
    title = `${title} ${squash(next.text)}`;
    after += 2;
  }
  const starred = /^\*|\*$/.test(title);
  title = title.replace(/\s\(\d{1,2}[.:]\d{2}\s?[ap]\.?m\.?\)$/i, '').replace(/^[*\s]+|[*\s]+$/g, '').replace(/\s?:$|(?<![A-Z]\.[A-Z])\s?\.$/, '').trim();
  return /\p{L}{2}/u.test(title) && title.length < 400 ? { title, starred, after } : null;
}
