import type { Place, Source } from '../../lists/columns';
import type { Reading } from '../reading';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { ReportReading } from '../reportReading';
import { isClosedPack } from './papersPart';

type Lined = Pick<Reading, 'document' | 'pageStarts' | 'printedLines'>;

/** Where a value stands: its document, its line and, where the file has pages, the page on which the line is. */
export const sourceAt = (reading: Lined, line: number | null): Source => ({ document: reading.document, ...placeAt(reading, line) });

/** The values of a report stand on other lines than its cover. */
export function reportSource(reading: Lined, { line, lines, route, money }: ReportReading): Source {
  const found = Object.entries({ title: lines.title, recommendations: lines.recommendations, summary: lines.summary, route: route[0]?.line, money: money[0]?.line });
  return { ...sourceAt(reading, line), values: Object.fromEntries(found.flatMap(([column, at]) => (at === undefined || at === line ? [] : [[column, placeAt(reading, at)]]))) };
}

function placeAt({ pageStarts, printedLines }: Lined, line: number | null): Place {
  const printed = line === null ? undefined : printedLines?.[line];
  return { line, page: line === null || pageStarts === null ? null : pageOf(line, pageStarts), ...(printed !== undefined && { printed }) };
}

/** The place alone: what the line says is not for whoever reads the row. */
export function withoutPrinted({ document, line, page, values = {} }: Source): Source {
  const elsewhere = Object.entries(values).flatMap(([column, place]) => (place.document === undefined ? [] : [[column, { document: place.document, line: place.line, page: place.page }] as const]));
  return { document, line, page, ...(elsewhere.length > 0 && { values: Object.fromEntries(elsewhere) }) };
}

/** The same for a row of the open site: the name of a pack of Part 2 alone may tell what is withheld. */
export const openSourceAt = (reading: Reading, line: number | null): Source => (isClosedPack(reading) ? { ...withoutPrinted(sourceAt(reading, line)), document: WITHHELD_TITLE } : withoutPrinted(sourceAt(reading, line)));

/** Lines before the first page are on none. */
const pageOf = (line: number, pageStarts: readonly number[]): number | null => pageStarts.findLastIndex((start) => start <= line) + 1 || null;
