import type { Zip } from './openZip';

/** Why a file that looks like one of Office's is not read, and what to do; each is one sentence of trouble and one of advice. */
export const REFUSALS = {
  damaged: 'The Word file is damaged or was only partly copied. Fetch it again; or open it in Word, let Word repair it, save it, and choose it again.',
  protected: 'The Word file is protected by a password or a sensitivity label, so it cannot be read. Open it in Word, remove the protection or save an unprotected copy, and choose that.',
  old: 'The file is a Word document of the old kind (.doc). Open it in Word, save it as a Word document (.docx), and choose that.',
  macros: 'The file is a Word document with macros (.docm), which is not opened. Open it in Word, save it as a Word document (.docx), and choose that.',
  spreadsheet: 'The file is a spreadsheet, whatever its name says. Choose the agenda pack itself; a table can be copied and pasted as text.',
  presentation: 'The file is a presentation, whatever its name says. Choose the agenda pack itself.',
  openDocument: 'The file is an OpenDocument file. Open it in Word or LibreOffice, save it as a Word document (.docx), and choose that.',
  otherZip: 'The file is a zip file and no Word document. Unpack it and choose the pack inside.',
  message: 'The file is an Outlook message. Save the paper that is attached to it, and choose that.',
  otherOffice: 'The file is of an old Office kind that cannot be read. Open it, save it as a Word document (.docx) or a PDF, and choose that.',
  notWord: 'The file is not a Word document. Choose the agenda pack itself.',
  empty: 'The Word file has no text; it may hold only scanned pages. Ask for the file that was scanned, or for a PDF with text.',
  largeFile: 'The Word file is larger than 50 MB, mostly for its pictures. In Word choose Compress Pictures, save it, and choose it again.',
  bomb: 'The Word file would take up far more room unpacked than any pack does, so it was not unpacked. Open it in Word, copy its text into a new document, and choose that.',
  tooDeep: 'The Word file is nested more deeply than it can be read. Open it in Word, copy its text into a new document, and choose that.',
  tooSlow: 'Reading the Word file took too long and was stopped. Save it as a PDF and choose that, or paste its text.',
} as const;

export type Refusal = keyof typeof REFUSALS;

/** What the bytes are that are no zip: encrypted and old Office files are both compound files. https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-cfb/ */
export function refusalOfBytes(bytes: Uint8Array): Refusal {
  if (startsWith(bytes, [0x50, 0x4b])) return 'damaged';
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'notWord';
  if (namesStream(bytes, 'EncryptedPackage') || namesStream(bytes, 'DRMEncryptedDataSpace')) return 'protected';
  if (namesStream(bytes, '__properties_version1.0')) return 'message';
  if (namesStream(bytes, 'WordDocument')) return 'old';
  if (namesStream(bytes, 'Workbook') || namesStream(bytes, 'Book')) return 'spreadsheet';
  return namesStream(bytes, 'PowerPoint Document') ? 'presentation' : 'otherOffice';
}

/** What a sound zip is that is no Word document; null where it is one. */
export function refusalOfParts(zip: Zip, contentTypes: string): Refusal | null {
  if (zip.isEncrypted) return 'protected';
  if (/wordprocessingml\.(?:document|template)\.main\+xml/.test(contentTypes)) return null;
  if (/ms-word\.(?:document|template)\.macroEnabled/i.test(contentTypes)) return 'macros';
  if (/spreadsheetml|ms-excel/.test(contentTypes)) return 'spreadsheet';
  if (/presentationml|ms-powerpoint/.test(contentTypes)) return 'presentation';
  return zip.names.includes('mimetype') && zip.names.includes('content.xml') ? 'openDocument' : 'otherZip';
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Names of streams are UTF-16, in the file's directory, wherever that stands. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = codes[0] ?? 0;
  for (let at = bytes.indexOf(first, 512); at >= 0; at = bytes.indexOf(first, at + 1)) {
    // Directory entries are 128 bytes long and stand on whole ones.
    if (at % 128 === 0 && codes.every((code, index) => bytes[at + index] === code) && bytes[at + codes.length] === 0 && bytes[at + codes.length + 1] === 0) return true;
  }
  return false;
}
