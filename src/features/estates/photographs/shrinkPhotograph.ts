import { explainUnread, type UnreadPhotograph } from './explainUnread';

export type Shrunk = { readonly kind: 'shrunk'; readonly picture: Blob } | { readonly kind: 'refused'; readonly sentence: string };

/** What the browser can do with pictures. */
export interface PictureMeans {
  /** Rejects where it cannot read the file. */
  readonly decode: (file: Blob) => Promise<ImageBitmap>;
  /** Null where it cannot. */
  readonly encode: (bitmap: ImageBitmap, width: number, height: number) => Promise<Blob | null>;
}

/** Bytes. A phone that unpacks a larger one may close the app. */
export const LARGEST_FILE = 30 * 1024 * 1024;
/** Pixels, of the longer side: enough to read a sign on a door, and a tenth of what a camera writes. */
export const LONGEST_SIDE = 1_600;

/**
 * A photograph as it is sent: at most 1,600 pixels, and written anew from its pixels, so that nothing of what the camera
 * wrote beside them is left, its place least of all.
 */
export async function shrinkPhotograph(file: Blob, means: PictureMeans = browserMeans): Promise<Shrunk> {
  const refused = (why: UnreadPhotograph): Shrunk => ({ kind: 'refused', sentence: explainUnread(why, file.size) });
  if (file.size === 0) return refused('empty');
  if (file.size > LARGEST_FILE) return refused('tooLarge');
  let bitmap: ImageBitmap;
  try {
    bitmap = await means.decode(file);
  } catch (error) {
    if (!(error instanceof Error || error instanceof DOMException)) throw error;
    return refused(whatItIs(await firstBytes(file)));
  }
  try {
    const { width, height } = fitted(bitmap.width, bitmap.height);
    const picture = await means.encode(bitmap, width, height);
    return picture === null ? refused('notWritten') : { kind: 'shrunk', picture };
  } finally {
    bitmap.close();
  }
}

export function fitted(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

const firstBytes = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.slice(0, 32).arrayBuffer());

/** The brands by which an ISO media file says that it is a picture: https://github.com/nokiatech/heif */
function whatItIs(bytes: Uint8Array): UnreadPhotograph {
  const letters = String.fromCharCode(...bytes);
  if (letters.slice(4, 8) === 'ftyp' && /heic|heix|heim|heis|hevc|hevx|mif1|msf1/.test(letters.slice(8))) return 'heic';
  const isPicture = letters.startsWith('\u00ff\u00d8\u00ff') || letters.startsWith('\u0089PNG') || letters.startsWith('GIF8') || (letters.startsWith('RIFF') && letters.slice(8, 12) === 'WEBP');
  return isPicture ? 'damaged' : 'noPicture';
}

const browserMeans: PictureMeans = {
  // Turned as the camera was held: that is written beside the pixels, and goes.
  decode: (file) => createImageBitmap(file, { imageOrientation: 'from-image' }),
  encode(bitmap, width, height) {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const paper = canvas.getContext('2d');
    if (paper === null) return Promise.resolve(null);
    // JPEG knows no transparency: what is see-through would become black.
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, width, height);
    paper.drawImage(bitmap, 0, 0, width, height);
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  },
};

const QUALITY = 0.82;
