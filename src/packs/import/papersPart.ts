import type { Part, Reading } from '../reading';
import { isClosedReport } from './reportColumns';

/**
 * Whether what stands on a line may be public, by the papers it stands in; `unclear` where nothing tells. A paper without
 * a cover may follow a closed report, so below one only a heading of its own makes a list public.
 */
export function partAt(reading: Reading, line: number): Part | 'unclear' {
  if (isClosedPack(reading)) return 'non-public';
  const report = reading.reports.filter((one) => one.line <= line).sort((a, b) => b.line - a.line)[0];
  if (!report) return 'public';
  const item = reading.agendaItems.find((one) => one.line === report.itemLine);
  return item?.part === 'non-public' || isClosedReport(report) ? 'unclear' : 'public';
}

/** A pack of Part 2 alone. */
export const isClosedPack = ({ agendaItems }: Reading): boolean => agendaItems.length > 0 && agendaItems.every(({ part }) => part === 'non-public');

/** Whether a file holds papers that no public agenda prints, whatever is said of the titles of Part 2. */
export function holdsClosedPapers(reading: Reading): boolean {
  const isOfPart2 = new Set(reading.agendaItems.flatMap(({ part, line }) => (part === 'non-public' ? [line] : [])));
  return (
    isClosedPack(reading) ||
    reading.reports.some((report) => isClosedReport(report) || (report.itemLine !== null && isOfPart2.has(report.itemLine))) ||
    reading.actions.some(({ part }) => part === 'non-public') ||
    reading.minutes.some(({ items }) => items.length > 0 && items.every(({ part }) => part === 'non-public'))
  );
}

/** Whether anything in a file may not be for the public, be it the title of an item or a line of the minutes. */
export const touchesPart2 = (reading: Reading): boolean =>
  holdsClosedPapers(reading) || reading.agendaItems.some(({ part }) => part === 'non-public') || mixesInPart2(reading);

/** Whether its minutes say anything of Part 2. */
export const mixesInPart2 = ({ minutes }: Pick<Reading, 'minutes'>): boolean => minutes.some(({ items }) => items.some(({ part, paragraphs, resolutions }) => part === 'non-public' && paragraphs.length + resolutions.length > 0));

/** Whether a file is not for everybody; `isPublished`: a person has said that it is as the public agenda prints it. What either of its readings says counts. */
export const isNonPublicFile = (readings: readonly Reading[], isPublished: boolean): boolean => readings.some(isPublished ? holdsClosedPapers : touchesPart2);
