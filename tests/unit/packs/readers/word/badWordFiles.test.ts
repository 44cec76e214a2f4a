import { deflateRawSync } from 'node:zlib';
import { readWord } from '../../../../../src/packs/readers/word/readWord';
import { paragraph, wordFile, zipped } from './wordFile';

const sound = wordFile(paragraph('Agenda'));

/** A compound file, as Office writes encrypted and old files: its header, and a directory that names a stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of [...stream].entries()) bytes[2048 + 2 * index] = letter.charCodeAt(0);
  return bytes;
}

const officeFile = (mainType: string): Uint8Array => wordFile(paragraph('Agenda'), {}, mainType);
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

/** A file whose document is packed, and whose table of contents may declare another size for it. */
function withDocument(text: string, declared = text.length): Uint8Array {
  const packed = deflateRawSync(Buffer.from(text));
  const files = new Map([['word/document.xml', packed.toString('latin1')]]);
  const zip = Buffer.from(zipped(new Map([['[Content_Types].xml', `${OPEN_XML}.wordprocessingml.document.main+xml`], ['_rels/.rels', ''], ...files])));
  const [local, central] = [zip.indexOf('word/document.xml') - 30, zip.lastIndexOf('word/document.xml') - 46];
  zip.writeUInt16LE(8, local + 8);
  zip.writeUInt16LE(8, central + 10);
  zip.writeUInt32LE(declared, central + 24);
  return zip;
}

const deep = `${'<w:sdt><w:sdtContent>'.repeat(3000)}${paragraph('x')}${'</w:sdtContent></w:sdt>'.repeat(3000)}`;

test.each<[string, Uint8Array, RegExp]>([
  ['a file that is no zip', new TextEncoder().encode('Agenda'), /not a Word document/],
  ['a file cut short', sound.subarray(0, sound.length - 60), /damaged.*Fetch it again/s],
  ['a file whose inside is spoiled', wordFile('<w:p><w:r>').fill(0x20, 60, 100), /damaged/],
  ['a file with a password or a label', compoundFile('EncryptedPackage'), /password or a sensitivity label.*unprotected copy/s],
  ['an old Word file', compoundFile('WordDocument'), /\(\.doc\).*\.docx/s],
  ['an Outlook message', compoundFile('__properties_version1.0'), /Outlook message.* Save the paper that is attached/],
  ['an old spreadsheet', compoundFile('Workbook'), /spreadsheet/],
  ['a file with macros', officeFile('application/vnd.ms-word.document.macroEnabled.main+xml'), /macros.*\.docx/s],
  ['a spreadsheet', officeFile(`${OPEN_XML}.spreadsheetml.sheet.main+xml`), /spreadsheet/],
  ['a presentation', officeFile(`${OPEN_XML}.presentationml.presentation.main+xml`), /presentation/],
  ['an OpenDocument file', zipped(new Map([['mimetype', 'application/vnd.oasis.opendocument.text'], ['content.xml', '<x/>']])), /OpenDocument.*\.docx/s],
  ['a zip of something else', zipped(new Map([['pack.pdf', '%PDF']])), /zip file.*Unpack/s],
  ['a file without a word', wordFile(''), /no text/],
  ['a file of more than 50 MB', new Uint8Array(50_000_001), /50 MB.*Compress Pictures/s],
  ['a bomb that says how large it is', withDocument('x', 4_000_000_000), /far more room/],
  ['a bomb that lies about how large it is', withDocument('x'.repeat(5_000_000), 100), /damaged/],
  ['a file nested without end', wordFile(deep), /nested more deeply/],
  ['a file that declares entities', withDocument('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>'), /damaged/],
])('%s is refused with what to do', async (_name, bytes, message) => {
  const file = await readWord(bytes, {});
  expect(file.kind === 'refused' ? file.message : 'read').toMatch(message);
});

test('nothing that is cut out of a Word file, or changed in it, makes the reader throw', async () => {
  const numbered = wordFile(paragraph('Agenda') + paragraph('Apologies', '<w:numPr><w:numId w:val="1"/></w:numPr>'), { numbering: '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' });
  for (let at = 0; at < numbered.length; at += 37) {
    const changed = Uint8Array.from(numbered);
    changed[at] = ((changed[at] ?? 0) + 101) % 256;
    for (const bytes of [changed, numbered.subarray(0, at), numbered.subarray(at)]) {
      const file = await readWord(bytes, {});
      expect(file.kind === 'refused' ? file.message.length : file.lines.length).toBeGreaterThan(0);
    }
  }
});
