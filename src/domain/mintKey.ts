/**
 * Readable, and short enough for a web address. Minted once: a row keeps its key through every change of date, number,
 * title and order, so the key says what the row was called when it was first imported and nothing more.
 */
export function mintKey(wanted: string, isTaken: (key: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  let next = 2;
  while (isTaken(`${wanted}-${next}`)) next += 1;
  return `${wanted}-${next}`;
}

/** Six letters and digits that stand for the words: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/. */
export function shortHash(words: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0').slice(-6);
}
