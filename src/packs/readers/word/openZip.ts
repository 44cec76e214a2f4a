/** A zip file by its own table of contents. Nothing is unpacked until it is asked for, and then no further than it may. */
export interface Zip {
  readonly names: readonly string[];
  /** What its files say they take unpacked, together. */
  readonly declaredBytes: number;
  readonly isEncrypted: boolean;
  /** Null where there is no such file. Throws `ZipError` where it is damaged or larger than `most`. */
  readonly read: (name: string, most: number) => Promise<Uint8Array | null>;
}

export class ZipError extends Error {
  constructor(readonly kind: 'damaged' | 'tooLarge') {
    super(kind);
  }
}

// Record layouts: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16.
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** Null where the bytes have no table of contents: no zip, or one cut short. */
export function openZip(bytes: Uint8Array): Zip | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries = new Map<string, Entry>();
  const names = new TextDecoder();
  let [at, declaredBytes, isEncrypted] = [view.getUint32(end + 16, true), 0, false];
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const entry: Entry = { method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true) };
    isEncrypted ||= (view.getUint16(at + 8, true) & 1) === 1;
    declaredBytes += entry.unpacked;
    entries.set(names.decode(bytes.subarray(at + 46, at + 46 + nameLength)), entry);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return {
    names: [...entries.keys()],
    declaredBytes,
    isEncrypted,
    read: async (name, most) => {
      const entry = entries.get(name);
      return entry ? unpack(bytes, view, entry, most) : null;
    },
  };
}

/** The record stands at the end, before a comment of 64 KB at most. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

async function unpack(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Promise<Uint8Array> {
  if (entry.unpacked > most) throw new ZipError('tooLarge');
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL_HEADER) throw new ZipError('damaged');
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length !== entry.packed) throw new ZipError('damaged');
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new ZipError('damaged');
  // A table of contents may lie about sizes: what counts is what comes out.
  const unpacked = await inflate(packed, Math.min(most, entry.unpacked));
  if (unpacked.length !== entry.unpacked) throw new ZipError('damaged');
  return unpacked;
}

async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // A damaged stream fails on both of its ends; the reading end tells.
  const written = writer.write(new Uint8Array(packed)).then(() => writer.close()).catch(() => undefined);
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      length += piece.value.length;
      if (length > most) throw new ZipError('damaged');
      pieces.push(piece.value);
    }
  } catch {
    await reader.cancel().catch(() => undefined);
    throw new ZipError('damaged');
  }
  await written;
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
