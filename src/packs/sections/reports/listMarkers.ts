/** The mark that a line of a list begins with. `style` tells lists apart: "1." from "(1)", "a)" from "i.". */
export interface Marked {
  readonly style: string;
  /** As printed, without bullets. */
  readonly marker: string;
  /** Its place in its list; null for bullets. */
  readonly ordinal: number | null;
  readonly text: string;
}

const BULLET = /^(?:[-–—•·●▪◦■□➢►*\ue000-\uf8ff]|o(?=\s))\s*/;
const NAMED = /^(?:recommendation|recommend|decision|resolution|rec|r)\.?\s?(\d{1,2})\s{0,2}[:.)–-]?\s+(?=\S)/i;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+(?=\S)/;
const NUMBER = /^(\()?(\d{1,2})(?:(\))|([.:])(?!\d))\s*(?=\S)/;
const LETTER = /^(\()?([a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5})([).])\s+(?=\S)|^(\()([a-z]|[ivx]{1,5}|[A-Z])\)(?=\S)/;

/** Null for a line without a mark. `before` is the mark of the list so far: it alone tells the letter i from the number. */
export function readMarker(text: string, before: Marked | null): Marked | null {
  const bullet = BULLET.exec(text);
  const rest = bullet ? text.slice(bullet[0].length) : text;
  const inner = BULLET.exec(rest);
  const words = inner && bullet ? rest.slice(inner[0].length) : rest;
  const numbered = numberedMarker(words, before);
  if (numbered) return numbered;
  return bullet && words !== '' && !/^\s{0,2}\d{4}\b/.test(words) ? { style: 'bullet', marker: '', ordinal: null, text: words } : null;
}

function numberedMarker(text: string, before: Marked | null): Marked | null {
  const named = NAMED.exec(text);
  if (named) return { style: 'named', marker: named[0].trim(), ordinal: Number(named[1]), text: text.slice(named[0].length) };
  const decimal = DECIMAL.exec(text);
  if (decimal) {
    const figures = (decimal[1] ?? '').split('.');
    return { style: `decimal${String(figures.length)}`, marker: decimal[0].trim(), ordinal: Number(figures[figures.length - 1]), text: text.slice(decimal[0].length) };
  }
  const number = NUMBER.exec(text);
  if (number && (number[1] !== undefined) <= (number[3] !== undefined)) {
    const shape = `${number[1] ?? ''}1${number[3] ?? '.'}`;
    return { style: shape, marker: number[0].trim(), ordinal: Number(number[2]), text: text.slice(number[0].length) };
  }
  const letter = LETTER.exec(text);
  if (!letter) return null;
  const [open, sign, close] = [letter[1] ?? letter[4] ?? '', letter[2] ?? letter[5] ?? '', letter[3] ?? ')'];
  return { ...lettered(sign, `${open}#${close}`, before), marker: letter[0].trim(), text: text.slice(letter[0].length) };
}

function lettered(sign: string, shape: string, before: Marked | null): { readonly style: string; readonly ordinal: number } {
  const small = sign.toLowerCase();
  const size = sign === small ? 'a' : 'A';
  const asLetter = { style: shape.replace('#', size), ordinal: small.charCodeAt(0) - 96 };
  const asRoman = { style: shape.replace('#', size === 'a' ? 'i' : 'I'), ordinal: romanValue(small) };
  if (small.length > 1) return asRoman;
  if (!/[ivx]/.test(small)) return asLetter;
  const follows = (one: { readonly style: string; readonly ordinal: number }): boolean => before?.style === one.style && before.ordinal === one.ordinal - 1;
  if (follows(asLetter)) return asLetter;
  return small === 'i' || follows(asRoman) || before?.style === asRoman.style ? asRoman : asLetter;
}

function romanValue(roman: string): number {
  const figures: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const values = [...roman].map((sign) => figures[sign] ?? 0);
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}
