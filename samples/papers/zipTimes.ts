/**
 * The same zip with every entry's time set to one moment. Offsets are those of the ZIP specification, 4.3.7 and 4.3.12:
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function withFixedTimes(zip: Uint8Array, moment: Date): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const entries = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let count = 0; count < entries; count += 1) {
    setTime(view, entry + 12, moment);
    setTime(view, view.getUint32(entry + 42, true) + 10, moment);
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new Error('This is not a zip file: it has no central directory.');
}

/** MS-DOS time, two seconds fine, then date. */
function setTime(view: DataView, at: number, moment: Date): void {
  view.setUint16(at, (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1), true);
  view.setUint16(at + 2, ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate(), true);
}
