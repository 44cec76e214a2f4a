import type { NamesIn } from '../../domain/estates/namesInText';
import { squash } from '../lines';
import { quoteAround } from './quoteAround';
import type { Reading } from '../reading';
import { type Entry, entriesOf } from './entries';

/** A file as it was kept: what was read in it, and what it says line by line. */
export interface KeptPaper {
  readonly reading: Reading;
  /** The text of each line, the first line's first. */
  readonly printed: readonly string[];
}

/** A line that names an estate, and what of the file it is. */
export interface PaperMention extends Omit<Entry, 'line'> {
  readonly estate: string;
  readonly line: number;
  readonly named: string;
  /** Null where it is sure. */
  readonly doubt: string | null;
  /** What is said there, as printed, without the gaps. */
  readonly quote: string;
}

/** Every line that names an estate; of one line an estate's first sure name. */
export function mentionsInPaper({ reading, printed }: KeptPaper, names: NamesIn): PaperMention[] {
  const text = printed.join('\n');
  const starts = startsOf(printed);
  const entries = entriesOf(reading);
  const found = new Map<string, PaperMention>();
  for (const { estate, from, to, doubt } of names(text)) {
    const line = lineAt(starts, from);
    const entry = entries.findLast((one) => one.line <= line) ?? entries[0];
    const key = `${estate} ${String(line)}`;
    const known = found.get(key);
    if (!entry || (known && (known.doubt === null || doubt !== null))) continue;
    found.set(key, { ...entry, estate, line, named: squash(text.slice(from, to)), doubt, quote: quoteAround(text, from, to) });
  }
  return [...found.values()];
}

function startsOf(printed: readonly string[]): number[] {
  let at = 0;
  return printed.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** Counts from 1. */
function lineAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
