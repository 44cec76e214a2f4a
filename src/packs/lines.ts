/** A line of a pack, whatever file it came from. Everything read later keeps `number`, so that it can be shown where it stands. */
export interface PackLine {
  /** Counts from 1 in the file as it came. */
  readonly number: number;
  /** The page of the file, from 1, where the file marks its pages. */
  readonly page: number | null;
  readonly raw: string;
  /** Without markup and invisible characters, trimmed. Tabs and wide gaps are kept: they part columns. */
  readonly text: string;
}

export const isBlank = (line: PackLine): boolean => line.text === '';

/** One space between words: for texts in which gaps no longer part columns. */
export const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Cells of a line laid out in columns: by tabs, by pipes, or by gaps of two spaces and more. */
export function cellsOf(text: string): string[] {
  if (text.includes('\t')) return text.split('\t').map(squash);
  if (text.includes('|')) return text.replace(/^\|/, '').replace(/\|$/, '').split('|').map(squash);
  return text.split(/ {2,}/).map(squash);
}

/** Lines that stand together without a blank line between them. */
export function paragraphs(lines: readonly PackLine[]): PackLine[][] {
  const found: PackLine[][] = [];
  let current: PackLine[] = [];
  for (const line of lines) {
    if (isBlank(line)) {
      if (current.length > 0) found.push(current);
      current = [];
    } else {
      current.push(line);
    }
  }
  if (current.length > 0) found.push(current);
  return found;
}
