import type { Source } from '../../lists/columns';
import type { Reading } from '../reading';

/** Where a value stands: its document, its line and, where the file has pages, the page on which the line is. */
export function sourceAt({ document, pageStarts }: Pick<Reading, 'document' | 'pageStarts'>, line: number | null): Source {
  return { document, line, page: line === null || pageStarts === null ? null : pageOf(line, pageStarts) };
}

/** Lines before the first page are on none. */
const pageOf = (line: number, pageStarts: readonly number[]): number | null => pageStarts.findLastIndex((start) => start <= line) + 1 || null;
