import type { Reading } from '../reading';

export interface ReadingFile {
  readonly name: string;
  readonly json: string;
}

/** What is kept beside a pack, under the pack's own permissions: `pack.pdf` has `pack.pdf.reading.json`, so that `pack.docx` keeps its own. */
export const readingFile = (reading: Reading, printed: readonly string[]): ReadingFile => ({ name: readingName(reading.document), json: `${JSON.stringify({ ...reading, printed }, null, 1)}\n` });

export const readingName = (document: string): string => `${document}.reading.json`;
