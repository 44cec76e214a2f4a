import type { PackLine } from '../lines';

/** What a file says, line by line, the first line's first: kept with its reading, so that names which change can be looked for again. */
export function printedText(lines: readonly PackLine[]): string[] {
  const printed: string[] = [];
  // What was parted into lines of its own is one line of the file still.
  for (const { number, text } of lines) {
    while (printed.length < number) printed.push('');
    const before = printed[number - 1] ?? '';
    printed[number - 1] = before === '' ? text : `${before} ${text}`;
  }
  return printed;
}
