import type { Stored } from '../../domain/changes';
import type { Reading } from '../reading';
import type { ImportSummary } from './importPlan';
import { meetingsOfMinutes } from './readDecisions';

/** The meeting beside which a file is kept: the one whose agenda it is; or, of minutes alone, the one that they minute. Null where they minute several. */
export function meetingOfPaper(reading: Reading, { meeting }: Pick<ImportSummary, 'meeting'>, meetings: readonly Stored<'meetings'>[]): string | null {
  if (meeting !== null || reading.agendaItems.length > 0) return meeting;
  const [minuted, another] = [...new Set(meetingsOfMinutes(reading, meetings).known.map((set) => set.meeting))];
  return minuted !== undefined && another === undefined ? minuted : null;
}
