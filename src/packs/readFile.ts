import { fileKind, KIND_NAMES } from './fileKind';
import type { Problem } from './reading';
import type { PackFile, PackReading } from './readPack';
import { readLines, readPack } from './readPack';
import type { FileReading } from './readers/textReader';

export interface HowToRead {
  readonly signal?: AbortSignal;
  /** Steps of the work, which for a PDF are its pages. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * A pack in whatever format its bytes are; the name is not believed. Each format's reader is loaded when a file needs it.
 * Whatever is wrong with the file is said in the answer; this rejects only when `signal` is aborted, with its reason.
 */
export async function readFile({ document, bytes }: PackFile, how: HowToRead = {}): Promise<PackReading> {
  how.signal?.throwIfAborted();
  const kind = fileKind(bytes);
  if (kind.kind === 'refused') return kind;
  try {
    if (kind.kind === 'text') return readPack({ document, bytes });
    const file = await readers[kind.kind](bytes, how);
    how.signal?.throwIfAborted();
    if (file.kind === 'refused') return file;
    return readLines(file.lines, document, [...wrongName(document, kind.kind), ...file.problems], file.endsMidLine, file.printedPages);
  } catch {
    how.signal?.throwIfAborted();
    // A fault of ours or of a library: whoever chose the file needs to know what they can do about it.
    return { kind: 'refused', message: 'The file could not be read: something in it is not as its format says. Save it again from the program that made it, or paste its text.' };
  }
}

type Reader = (bytes: Uint8Array, how: HowToRead) => Promise<FileReading>;

const readers: Readonly<Record<'pdf' | 'word' | 'webPage' | 'meetingXml', Reader>> = {
  pdf: async (bytes, how) => (await import('./readers/pdf/readPdf')).readPdf(bytes, how),
  word: async (bytes, how) => (await import('./readers/word/readWord')).readWord(bytes, how),
  webPage: async (bytes, how) => (await import('./readers/web/readWebPage')).readWebPage(bytes, how),
  meetingXml: async (bytes, how) => (await import('./readers/web/readMeetingXml')).readMeetingXml(bytes, how),
};

const ENDINGS: Readonly<Record<keyof typeof readers, RegExp>> = { pdf: /\.pdf$/i, word: /\.(?:docx|dotx)$/i, webPage: /\.(?:x?html?|aspx?|txt|md)$/i, meetingXml: /\.(?:xml|asmx|txt)$/i };

/** A file that is called .pdf and is a web page is often what a site shows instead of the paper. */
function wrongName(document: string, kind: keyof typeof readers): Problem[] {
  const ending = /\.\w{1,5}$/.exec(document)?.[0];
  if (ending === undefined || ENDINGS[kind].test(ending)) return [];
  return [{ message: `The file is called “${ending}” and is ${KIND_NAMES[kind]}; it was read as that. Check that it is the paper you meant.`, line: null, kind: 'other' }];
}
