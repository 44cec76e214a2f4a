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
