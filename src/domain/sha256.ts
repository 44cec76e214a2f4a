/**
 * SHA-256 of a text's UTF-8, in hexadecimal: FIPS 180-4, https://csrc.nist.gov/pubs/fips/180-4/upd1/final. Plans are made
 * at once and in one piece; the platform's own digest answers only later.
 */
export function sha256(text: string): string {
  const state = FIRST_PRIMES.slice(0, 8).map((prime) => fraction(prime ** (1 / 2)));
  const bytes = padded(new TextEncoder().encode(text));
  for (let block = 0; block < bytes.byteLength; block += 64) digestBlock(state, new DataView(bytes.buffer, block, 64));
  return state.map((word) => word.toString(16).padStart(8, '0')).join('');
}

const FIRST_PRIMES: readonly number[] = primes(64);

/** The first 32 bits of what stands behind the point. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) >>> 0;

const ROUND_CONSTANTS = FIRST_PRIMES.map((prime) => fraction(Math.cbrt(prime)));

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}

/** A one, noughts up to a whole block, and the length in bits. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  new DataView(whole.buffer).setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return whole;
}

function digestBlock(state: number[], block: DataView): void {
  const words = scheduleOf(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [round, constant] of ROUND_CONSTANTS.entries()) {
    const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + constant + (words[round] ?? 0);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = ((state[at] ?? 0) + word) >>> 0;
}

function scheduleOf(block: DataView): readonly number[] {
  const words = Array.from({ length: 16 }, (_, at) => block.getUint32(at * 4));
  for (let at = 16; at < 64; at += 1) {
    const [early = 0, late = 0] = [words[at - 15], words[at - 2]];
    const sum = (words[at - 16] ?? 0) + (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) + (words[at - 7] ?? 0) + (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
    words.push(sum >>> 0);
  }
  return words;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
