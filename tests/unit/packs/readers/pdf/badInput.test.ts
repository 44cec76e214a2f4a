import { deflateSync } from 'node:zlib';
import { readPdf } from '../../../../../src/packs/readers/pdf/readPdf';
import { linesOf, printPdf, put, refusalOf, textOf } from './printPdf';

const page = (text: string) => (paper: Parameters<typeof put>[0]) => void put(paper, text, 60, 60);

test('a PDF locked with a password is refused with what to do', async () => {
  const pdf = await printPdf([page('AGENDA')], { userPassword: 'reed', ownerPassword: 'mere', pdfVersion: '1.7' });
  expect(await refusalOf(pdf)).toMatch(/^The PDF is locked with a password\. Open it with the password, save/);
});

test('a PDF that anyone may open and only its owner may print is read', async () => {
  const pdf = await printPdf([page('AGENDA')], { ownerPassword: 'mere', permissions: {}, pdfVersion: '1.7' });
  expect(await textOf(pdf)).toEqual(['AGENDA']);
});

test('a PDF that a sensitivity label encrypts is refused as that', async () => {
  const pdf = await printPdf([page('AGENDA')], { userPassword: 'reed', pdfVersion: '1.7' });
  const text = Buffer.from(pdf).toString('latin1').replace('/Filter /Standard', '/Filter /MicrosoftIRMServices');
  expect(await refusalOf(new Uint8Array(Buffer.from(text, 'latin1')))).toMatch(/^The PDF is protected by a sensitivity label/);
});

test('a page that only says that the document is protected is refused', async () => {
  const pdf = await printPdf([page('This PDF file is protected. Open it in a PDF reader that supports Microsoft Information Protection.')]);
  expect(await refusalOf(pdf)).toMatch(/^The PDF holds only a notice that the document is protected\. Ask its owner/);
});

test('a scanned PDF is refused as pictures without text', async () => {
  const pdf = await printPdf([(paper) => void paper.image(Buffer.from(picture()), 0, 0, { width: 300 })]);
  expect(await refusalOf(pdf)).toMatch(/^The PDF holds pictures of pages and no text: it was probably scanned\./);
});

test('a scanned page among others is told with its number', async () => {
  const pdf = await printPdf([page('AGENDA'), (paper) => void paper.image(Buffer.from(picture()), 0, 0, { width: 300 }), page('MINUTES')]);
  const file = await readPdf(pdf);
  expect(linesOf(file).map(({ raw }) => raw)).toEqual(['AGENDA', '', 'MINUTES']);
  expect(file.kind === 'lines' && file.problems.map(({ message }) => message)).toEqual(['Page 2 of the file holds no text: blank, or a picture. Look at it in the file.']);
});

test.each([
  ['nothing but its first words', (pdf: Uint8Array) => pdf.slice(0, 60)],
  ['noise behind the header', (pdf: Uint8Array) => new Uint8Array([...pdf.slice(0, 9), ...Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251)])],
])('a PDF with %s is refused as damaged', async (_what, damage) => {
  expect(await refusalOf(damage(await printPdf([page('AGENDA')])))).toMatch(/damaged/);
});

test('a PDF cut in half gives what is left of it, or says that it is damaged', async () => {
  const pdf = await printPdf(Array.from({ length: 8 }, (_, at) => page(`Paper ${'abcdefgh'[at] ?? ''}`)));
  const file = await readPdf(pdf.slice(0, pdf.length / 2));
  expect(file.kind === 'refused' ? file.message : linesOf(file)[0]?.raw).toMatch(/damaged|^Paper a$/);
});

test('bytes changed at random never make reading throw', async () => {
  const pdf = await printPdf([page('AGENDA'), page('MINUTES')], { compress: false });
  for (let round = 0; round < 60; round += 1) {
    const spoiled = pdf.map((byte, at) => ((at * 31 + round * 17) % 97 === 0 ? (byte + round * 13) % 256 : byte));
    expect(['lines', 'refused']).toContain((await readPdf(spoiled)).kind);
  }
});

test('the bytes stay the caller’s', async () => {
  const pdf = await printPdf([page('AGENDA')]);
  const before = pdf.slice();
  await readPdf(pdf);
  expect(pdf).toEqual(before);
});

test('progress is told page by page', async () => {
  const told: [number, number][] = [];
  await readPdf(await printPdf([page('One'), page('Two'), page('Three')]), { onProgress: (done, of) => told.push([done, of]) });
  expect(told).toEqual([[1, 3], [2, 3], [3, 3]]);
});

test('reading stops between pages when it is aborted', async () => {
  const stop = new AbortController();
  const reading = readPdf(await printPdf([page('One'), page('Two'), page('Three')]), { signal: stop.signal, onProgress: (done) => { if (done === 2) stop.abort(new Error('enough')); } });
  await expect(reading).rejects.toThrow('enough');
});

test('a file that takes too long is read as far as the time went, and says so', async () => {
  let time = 0;
  const file = await readPdf(await printPdf([page('One'), page('Two'), page('Three')]), { now: () => (time += 40_000) });
  expect(linesOf(file)[0]?.raw).toBe('One');
  expect(file.kind === 'lines' && file.problems[0]?.message).toMatch(/^Reading stopped after page 1 of 3: .* Save the rest as a file of its own/);
});

/** A grey PNG of one dot. */
function picture(): Uint8Array {
  const chunk = (name: string, body: Uint8Array): Uint8Array => {
    const bytes = Buffer.concat([Buffer.alloc(4), Buffer.from(name), body, Buffer.alloc(4)]);
    bytes.writeUInt32BE(body.length, 0);
    return bytes;
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.from([0, 128]))), chunk('IEND', Buffer.alloc(0))]);
}
