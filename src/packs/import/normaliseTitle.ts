/** Titles that differ only in case, accents, punctuation or spacing are the same item to a clerk. */
export function normaliseTitle(title: string): string {
  const words = wordsOf(title).join(' ');
  return words === '' ? title.trim() : words;
}

/** Whether two titles have a word of substance in common. */
export function shareAWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one).filter(isOfSubstance));
  return wordsOf(other).some((word) => words.has(word));
}

function wordsOf(title: string): string[] {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** "Risk report" and "Budget report" are two items: what most titles say tells none of them apart. */
const isOfSubstance = (word: string): boolean => word.length > 3 && !['from', 'with', 'that', 'this', 'report', 'update'].includes(word);
