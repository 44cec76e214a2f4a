import { fitted, LARGEST_FILE, type PictureMeans, shrinkPhotograph } from '../../../../src/features/estates/photographs/shrinkPhotograph';

let closed = 0;
const bitmap = (width: number, height: number): ImageBitmap => ({ width, height, close: () => void (closed += 1) });
const reads: PictureMeans = { decode: () => Promise.resolve(bitmap(4_000, 3_000)), encode: (_, width, height) => Promise.resolve(new Blob([`${width}×${height}`], { type: 'image/jpeg' })) };
const readsNothing: PictureMeans = { ...reads, decode: () => Promise.reject(new DOMException('no', 'InvalidStateError')) };
const file = (...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): Blob => new Blob([...parts]);
const sentence = async (given: Blob, means: PictureMeans): Promise<string> => {
  const shrunk = await shrinkPhotograph(given, means);
  return shrunk.kind === 'refused' ? shrunk.sentence : 'taken';
};

test('a photograph is written anew, with 1,600 pixels on its longer side, and its memory is given back', async () => {
  closed = 0;
  const shrunk = await shrinkPhotograph(file('jpeg'), reads);
  expect(shrunk.kind === 'shrunk' && (await shrunk.picture.text())).toBe('1600×1200');
  expect(closed).toBe(1);
});

test.each([
  [4_000, 3_000, 1_600, 1_200],
  [3_000, 4_000, 1_200, 1_600],
  [640, 480, 640, 480],
  [50_000, 10, 1_600, 1],
])('%i by %i becomes %i by %i', (width, height, narrow, low) => expect(fitted(width, height)).toEqual({ width: narrow, height: low }));

describe('what cannot be taken is said in a sentence', () => {
  const ftyp = (brand: string) => file(new Uint8Array([0, 0, 0, 24]), `ftyp${brand}`, new Uint8Array(8));

  test('40 MB', async () => {
    const large = { size: 40 * 1024 * 1024, slice: () => file('x') } as unknown as Blob; // nobody should have to hold forty megabytes for this
    expect(await sentence(large, reads)).toContain('has 40 MB');
    expect(large.size).toBeGreaterThan(LARGEST_FILE);
  });

  test.each(['heic', 'mif1', 'heix'])('HEIC that the browser cannot read: %s', async (brand) => expect(await sentence(ftyp(brand), readsNothing)).toContain('the format HEIC'));

  test('HEIC that the browser can read is taken', async () => expect(await sentence(ftyp('heic'), reads)).toBe('taken'));

  test('a damaged one, one that is none, and an empty one', async () => {
    expect(await sentence(file(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), readsNothing)).toContain('damaged');
    expect(await sentence(file('%PDF-1.7'), readsNothing)).toContain('no photograph');
    expect(await sentence(file(), reads)).toContain('empty');
  });

  test('a device without the memory for it', async () => expect(await sentence(file('jpeg'), { ...reads, encode: () => Promise.resolve(null) })).toContain('too little memory'));
});
