export type Decoded = { readonly kind: 'text'; readonly text: string; readonly unreadable: number } | { readonly kind: 'notText' };

/** Text from bytes: what a byte order mark says, else UTF-16 by its zero bytes, else UTF-8, else Windows-1252. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (encoding) return text(new TextDecoder(encoding).decode(bytes));
  if (hasBinaryBytes(bytes)) return { kind: 'notText' };
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const unreadable = count(utf8, '\ufffd');
  if (unreadable === 0) return text(utf8);
  // A few spoiled bytes in a UTF-8 file, or its last character cut in two, must not turn every dash and pound sign into two letters.
  if (multiByteCharacters(utf8) > 2 * unreadable) return { kind: 'text', text: utf8, unreadable };
  return text(windows1252(bytes));
}

// Node's own windows-1252 decoder reads 0x80 to 0x9f as control characters in some releases: https://github.com/nodejs/node/issues/56542
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('iso-8859-1').decode(bytes).replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);

const text = (decoded: string): Decoded => ({ kind: 'text', text: decoded, unreadable: 0 });

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = Math.min(bytes.length, 4096) & ~1;
  if (sample < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const most = 0.7 * (sample / 2);
  if (odd > most && even < sample / 20) return 'utf-16le';
  if (even > most && odd < sample / 20) return 'utf-16be';
  return null;
}

/** More than one control byte in a hundred is no text; a few strays are what converters leave behind. */
function hasBinaryBytes(bytes: Uint8Array): boolean {
  const sample = Math.min(bytes.length, 65_536);
  let controls = 0;
  for (let at = 0; at < sample; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls += 1;
  }
  return controls > 2 && controls > sample / 100;
}

function count(within: string, character: string): number {
  let found = 0;
  for (let at = within.indexOf(character); at >= 0; at = within.indexOf(character, at + 1)) found += 1;
  return found;
}

function multiByteCharacters(decoded: string): number {
  let found = 0;
  for (const character of decoded) if (character > '\u007f' && character !== '\ufffd') found += 1;
  return found;
}
