import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';

/** Lines as running text: a sentence that a page or a line's end broke is joined, and what was a line of its own stays one. */
export function joinParagraphs(lines: readonly PackLine[]): string {
  const texts: string[] = [];
  let isApart = true;
  for (const line of lines) {
    if (isBlank(line)) {
      isApart = true;
      continue;
    }
    const text = squash(line.text);
    const before = texts[texts.length - 1];
    const isBroken = before !== undefined && !/[.?!:;]["”’)]?$/.test(before) && /^\p{Ll}/u.test(text);
    if (before !== undefined && (isBroken || (!isApart && before.length > 60 && !/[:;]$/.test(before)))) texts[texts.length - 1] = `${before} ${text}`;
    else texts.push(text);
    isApart = false;
  }
  return texts.join('\n');
}
