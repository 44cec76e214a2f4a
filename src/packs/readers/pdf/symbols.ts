/** Bullets and ticks of the fonts Symbol and Wingdings, which PDFs give as private characters: https://www.alanwood.net/demos/wingdings.html */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '•', '\uf0a8': '☐', '\uf06f': '☐', '\uf071': '☐', '\uf0fc': '✓', '\uf0fb': '✗', '\uf0fe': '☑', '\uf0fd': '☒', '\uf02d': '–',
};

const PRIVATE = /[\ue000-\uf8ff]/;

/** The letters of a fragment as they are to be read: spaces are told by position, so none is kept at its ends. */
export function asPrinted(text: string): string {
  const plain = PRIVATE.test(text) ? text.replace(/[\ue000-\uf8ff]/g, (letter) => SYMBOLS[letter] ?? letter) : text;
  return plain.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** How many letters have no meaning: the font does not say which they are. */
export const unreadableIn = (text: string): number => text.match(UNREADABLE)?.length ?? 0;

const UNREADABLE = new RegExp(`[\\ue000-\\uf8ff\\ufffd${String.fromCodePoint(0)}-${String.fromCodePoint(8)}${String.fromCodePoint(14)}-${String.fromCodePoint(31)}]`, 'g');
