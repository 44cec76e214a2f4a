/**
 * Search in what is in memory: nothing of it is kept, and nothing is asked of anybody. Accents and case do not matter,
 * parts of words are found, and every word asked for must be there.
 */
export interface Indexed<Entry> {
  readonly entry: Entry;
  readonly folded: string;
}

export type SearchIndex<Entry> = readonly Indexed<Entry>[];

/** Made once for texts that stay; the longer work is done here, so that a letter typed costs little. */
export const indexOf = <Entry>(entries: readonly Entry[], textsOf: (entry: Entry) => readonly (string | null)[]): SearchIndex<Entry> =>
  entries.map((entry) => ({ entry, folded: ` ${textsOf(entry).map((text) => fold(text ?? '')).join(' ')}` }));

/** The words asked for, folded; an empty list where nothing is asked for. */
export const wordsOf = (asked: string): readonly string[] => [...new Set(fold(asked.slice(0, longestQuestion)).split(noLetter).filter((word) => word !== ''))];

const longestQuestion = 200;

/** In the order of the index, those in which a word begins as asked before those that only hold it. */
export function search<Entry>(index: SearchIndex<Entry>, words: readonly string[]): Entry[] {
  if (words.length === 0) return [];
  const found = index.filter(({ folded }) => words.every((word) => folded.includes(word)));
  const begins = ({ folded }: Indexed<Entry>): boolean => words.every((word) => beginsWord(folded, word));
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].map(({ entry }) => entry);
}

export const matchesWords = <Entry>({ folded }: Indexed<Entry>, words: readonly string[]): boolean => words.every((word) => folded.includes(word));

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The text in pieces, so that the words found can be marked in it as it was written. */
export function markWords(text: string, words: readonly string[]): readonly Piece[] {
  const letters = [...text];
  const folds = letters.map(foldLetter);
  const folded = folds.join('');
  const isMarked = letters.map(() => false);
  const letterAt = folds.flatMap((part, at) => [...part].flatMap((unit) => Array.from({ length: unit.length }, () => at)));
  for (const word of words) {
    for (let from = folded.indexOf(word); from !== -1; from = folded.indexOf(word, from + word.length)) {
      for (const at of letterAt.slice(from, from + word.length)) isMarked[at] = true;
    }
  }
  // An apostrophe or an accent has no letter of its own to be found by: it goes with those beside it.
  folds.forEach((part, at) => {
    if (part === '' && isMarked[at - 1] === true) isMarked[at] = /\p{M}/u.test(letters[at] ?? '') || isMarked[at + 1] === true;
  });
  return pieces(letters, isMarked);
}

function pieces(letters: readonly string[], isMarked: readonly boolean[]): Piece[] {
  const found: { text: string; isMatch: boolean }[] = [];
  letters.forEach((letter, at) => {
    const isMatch = isMarked[at] ?? false;
    const last = found.at(-1);
    if (last !== undefined && last.isMatch === isMatch) last.text += letter;
    else found.push({ text: letter, isMatch });
  });
  return found;
}

/** As much of a long text as shows the first word found. */
export function excerpt(text: string, words: readonly string[], length = 240): string {
  if (text.length <= length) return text;
  // Folding may move a letter by a few places; the excerpt has room for them.
  const folded = fold(text);
  const found = words.map((word) => folded.indexOf(word)).filter((place) => place !== -1);
  const at = found.length === 0 ? 0 : Math.min(...found);
  const start = Math.max(0, Math.min(at - Math.floor(length / 3), text.length - length));
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1 || start;
  return `${from === 0 ? '' : '… '}${text.slice(from, from + length).trim()}${from + length < text.length ? ' …' : ''}`;
}

function beginsWord(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    if (isNoLetter(folded.charAt(at - 1))) return true;
  }
  return false;
}

const noLetter = /[^\p{L}\p{N}]+/u;
const isNoLetter = (text: string): boolean => text === '' || noLetter.test(text);

/** Small letters without accents; letters that Unicode takes for one of a kind are written as most keyboards have them. */
const fold = (text: string): string => text.normalize('NFKD').replace(/[\p{M}'’‘]/gu, '').toLowerCase().replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);

/** Most letters are plain ones, and the longer way is long. */
const foldLetter = (letter: string): string => (/^[a-z\d ,.;:]$/.test(letter) ? letter : fold(letter));

const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
