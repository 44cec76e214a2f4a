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
export const squash = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim());

// Most texts are even already: a look at them costs less than to write them anew.
const UNEVEN = / {2}|[^\S ]/;

/** What one line alone says, found out once however many sections ask. */
export function oncePerLine<Fact>(find: (line: PackLine) => Exclude<Fact, undefined>): (line: PackLine) => Fact {
  const found = new WeakMap<PackLine, Fact>();
  return (line) => {
    const known = found.get(line);
    if (known !== undefined) return known;
    const fact = find(line);
    found.set(line, fact);
    return fact;
  };
}

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

/** The first line of each page: of one without text, that of the next page that has some. Null where the file has no pages. */
export function pageStarts(lines: readonly PackLine[], pages = lines[lines.length - 1]?.page ?? 0): number[] | null {
  if (lines[0]?.page === null || pages === 0) return null;
  const starts: number[] = [];
  for (const { page, number } of lines) while (page !== null && starts.length < page) starts.push(number);
  while (starts.length < pages) starts.push(lines.length + 1);
  return starts;
}
