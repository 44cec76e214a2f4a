import type { Page } from 'playwright-core';

/** What a phone writes beside the pixels: the words of a description, and a place. */
export const WRITTEN_IN = 'Outside Flat 9, Cormorant Wharf';
/** 51° 30' 26.463" as EXIF keeps it: three fractions, the last of them this. */
const SECONDS = [26_463, 1_000] as const;

/** A photograph of that size as a phone takes it, drawn in the browser, with the place at which it was taken. */
export async function placedPhotograph(page: Page, width: number, height: number): Promise<Buffer> {
  const plain = Buffer.from(
    await page.evaluate(
      async ([wide, high]) => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [wide, high];
        const paper = canvas.getContext('2d');
        if (paper === null) throw new Error('This browser draws nothing.');
        paper.fillStyle = '#357';
        paper.fillRect(0, 0, wide, high);
        paper.fillStyle = '#fc3';
        paper.fillRect(wide / 4, high / 4, wide / 3, high / 3);
        const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
        return [...new Uint8Array((await picture?.arrayBuffer()) ?? new ArrayBuffer(0))];
      },
      [width, height] as const,
    ),
  );
  return Buffer.concat([plain.subarray(0, 2), exif(), plain.subarray(2)]);
}

/** The bytes that say where it was taken. */
export const placeBytes = (): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(SECONDS[0], 0);
  bytes.writeUInt32BE(SECONDS[1], 4);
  return bytes;
};

/** An APP1 segment with a description and a GPS directory: CIPA DC-008, https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf */
function exif(): Buffer {
  const words = Buffer.from(`${WRITTEN_IN}\0`, 'latin1');
  const wordsAt = 8 + 2 + 2 * 12 + 4;
  const gpsAt = wordsAt + words.length + (words.length % 2);
  const degreesAt = gpsAt + 2 + 2 * 12 + 4;
  const tiff = Buffer.alloc(degreesAt + 24);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  entry(tiff, 10, [0x010e, 2, words.length, wordsAt]);
  entry(tiff, 22, [0x8825, 4, 1, gpsAt]);
  words.copy(tiff, wordsAt);
  tiff.writeUInt16BE(2, gpsAt);
  entry(tiff, gpsAt + 2, [1, 2, 2, 0x4e000000]);
  entry(tiff, gpsAt + 14, [2, 5, 3, degreesAt]);
  [51, 1, 30, 1, ...SECONDS].forEach((value, at) => tiff.writeUInt32BE(value, degreesAt + 4 * at));
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

function entry(into: Buffer, at: number, [tag, type, count, value]: readonly [number, number, number, number]): void {
  into.writeUInt16BE(tag, at);
  into.writeUInt16BE(type, at + 2);
  into.writeUInt32BE(count, at + 4);
  into.writeUInt32BE(value, at + 8);
}
