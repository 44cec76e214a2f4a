/** A text as its words, each with where it stands: so that a name is found whole, whatever the gaps it is printed with. */
export interface Words {
  readonly text: string;
  readonly words: readonly Word[];
}

export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** "1-40 Basin Row" is four words, "£3m" one; of "Weirside's" the ending is a word of its own. */
export function wordsOf(text: string): Words {
  const words: Word[] = [];
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    const to = index + printed.length;
    const stem = printed.length > 2 && /['’][sS]$/.test(printed) ? to - 2 : to;
    words.push({ word: text.slice(index, stem).replaceAll('’', "'"), from: index, to: stem });
    if (stem < to) words.push({ word: "'s", from: stem, to });
  }
  return { text, words };
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** What parts two words, alike for every space, every dash and one line end; a blank line, which ends what is said, stays two. */
export function gapBefore({ text, words }: Words, at: number): string {
  const [before, after] = [words[at - 1], words[at]];
  if (!before || !after) return '';
  return text
    .slice(before.to, after.from)
    .replace(/[‐‑–—]/g, '-')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/^(?:[^\S\n]+|\n)$/, ' ');
}
