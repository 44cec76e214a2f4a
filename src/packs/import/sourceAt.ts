import type { Source } from '../../lists/columns';
import type { Reading } from '../reading';
import { WITHHELD_TITLE } from './agendaItemColumns';
import { isClosedPack } from './papersPart';

/** Where a value stands: its document, its line and, where the file has pages, the page on which the line is. */
export function sourceAt({ document, pageStarts }: Pick<Reading, 'document' | 'pageStarts'>, line: number | null): Source {
  return { document, line, page: line === null || pageStarts === null ? null : pageOf(line, pageStarts) };
}

/** The same for a row of the open site: the name of a pack of Part 2 alone may tell what is withheld. */
export const openSourceAt = (reading: Reading, line: number | null): Source => (isClosedPack(reading) ? { ...sourceAt(reading, line), document: WITHHELD_TITLE } : sourceAt(reading, line));

/** Lines before the first page are on none. */
const pageOf = (line: number, pageStarts: readonly number[]): number | null => pageStarts.findLastIndex((start) => start <= line) + 1 || null;
