import type { PackLine } from '../lines';
import type { Reading } from '../reading';
import type { KeptPaper } from './mentionsInPaper';

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

/**
 * A reading as it was kept. Null where it is none: somebody has changed the file. An earlier version of the program kept the lines at which
 * that stands which became a row, and no others.
 */
export function savedPaper(json: unknown): KeptPaper | null {
  if (!isReading(json)) return null;
  const { printed, ...reading } = json;
  if (isListOf(printed, (line): line is string => typeof line === 'string')) return { reading, printed };
  const lines: string[] = [];
  for (const [number, text] of Object.entries(reading.printedLines ?? {})) if (Number(number) > 0 && Number(number) < MOST_LINES) lines[Number(number) - 1] = text;
  return { reading, printed: Array.from(lines, (line) => line ?? '') };
}

/** No pack has more; a number beyond it is damage. */
const MOST_LINES = 1_000_000;

/** As far as mentions are read from it: each list with rows that have their lines. */
function isReading(json: unknown): json is Reading & { readonly printed?: unknown } {
  if (!isObject(json) || typeof json['document'] !== 'string') return false;
  const hasLine = (row: unknown): boolean => isObject(row) && typeof row['line'] === 'number';
  const { agendaItems, reports, actions, minutes, pageStarts, printedLines } = json;
  return (
    isListOf(agendaItems, hasLine) &&
    isListOf(reports, hasLine) &&
    isListOf(actions, hasLine) &&
    isListOf(minutes, (set) => isObject(set) && isObject(set['lines']) && typeof set['lines']['from'] === 'number' && isListOf(set['actions'], isObject) && isListOf(set['items'], (item) => isObject(item) && hasLine(item) && isListOf(item['paragraphs'], (one) => hasLine(one) && isObject(one) && typeof one['text'] === 'string') && isListOf(item['resolutions'], (one) => hasLine(one) && isObject(one) && isListOf(one['clauses'], hasLine)))) &&
    (pageStarts === null || isListOf(pageStarts, (at): at is number => typeof at === 'number')) &&
    (printedLines === undefined || (isObject(printedLines) && Object.values(printedLines).every((line) => typeof line === 'string')))
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOf = <One>(value: unknown, fits: ((one: unknown) => one is One) | ((one: unknown) => boolean)): value is readonly One[] => Array.isArray(value) && value.every((one) => fits(one));
