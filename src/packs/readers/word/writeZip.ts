/** Files in a zip as they are, unpacked: what a library takes that takes nothing but a zip. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const named = [...files].map(([name, bytes]) => ({ name: new TextEncoder().encode(name), bytes, sum: checksum(bytes) }));
  const directoryAt = named.reduce((sum, { name, bytes }) => sum + 30 + name.length + bytes.length, 0);
  const directoryLength = named.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const all = new Uint8Array(directoryAt + directoryLength + 22);
  const view = new DataView(all.buffer);
  let [at, entryAt] = [0, directoryAt];
  for (const { name, bytes, sum } of named) {
    writeFields(view, at, [[4, 0x04034b50], [2, 20], [2, 0x0800], [2, 0], [4, 0], [4, sum], [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0]]);
    writeFields(view, entryAt, [[4, 0x02014b50], [2, 20], [2, 20], [2, 0x0800], [2, 0], [4, 0], [4, sum], [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]);
    all.set(name, at + 30);
    all.set(bytes, at + 30 + name.length);
    all.set(name, entryAt + 46);
    at += 30 + name.length + bytes.length;
    entryAt += 46 + name.length;
  }
  writeFields(view, entryAt, [[4, 0x06054b50], [2, 0], [2, 0], [2, named.length], [2, named.length], [4, directoryLength], [4, directoryAt], [2, 0]]);
  return all.buffer;
}

/** Fields of 2 or 4 bytes one after the other, as https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT lists them. */
function writeFields(view: DataView, from: number, fields: readonly (readonly [size: 2 | 4, value: number])[]): void {
  let at = from;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
}

const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 as zip has it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (SUMS[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
