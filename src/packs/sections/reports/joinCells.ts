import { squash } from '../../lines';

/**
 * The cells of one printed cell that a converter cut in pieces: "08 Octo", "ober 2025"; "Gatew", "ay 2:"; "10", "November".
 * `isWhole` says when the pieces make sense; failing that, pieces in small letters are taken for the end of a word.
 */
export function joinCells(pieces: readonly string[], isWhole: (text: string) => boolean): string {
  let joined = '';
  for (const piece of pieces.filter((one) => one !== '')) {
    if (joined === '') {
      joined = piece;
      continue;
    }
    const ways = [`${joined}${piece}`, overlapped(joined, piece), `${joined} ${piece}`];
    joined = ways.find(isWhole) ?? (isCut(joined, piece) ? `${joined}${piece}` : `${joined} ${piece}`);
  }
  return squash(joined);
}

const isCut = (one: string, other: string): boolean => /[a-z]$/.test(one) && /^[a-z]{1,12}\b/.test(other);

/** Whether two cells that stand side by side were taken for the halves of a word by their small letters alone. */
export function joinsWords(pieces: readonly string[]): boolean {
  const filled = pieces.filter((piece) => piece !== '');
  return filled.some((piece, at) => at > 0 && isCut(filled[at - 1] ?? '', piece));
}

/** Where both pieces carry the letters at the cut, once is enough. */
function overlapped(one: string, other: string): string {
  for (let length = Math.min(6, one.length, other.length); length > 0; length -= 1) {
    if (one.endsWith(other.slice(0, length))) return `${one}${other.slice(length)}`;
  }
  return `${one} ${other}`;
}
