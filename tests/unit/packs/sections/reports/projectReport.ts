import { splitLines } from '../../../../../src/packs/readers/textReader';
import type { Problem } from '../../../../../src/packs/reading';
import type { ProjectReading } from '../../../../../src/packs/projectReading';
import { readReports } from '../../../../../src/packs/sections/reports/readReports';

/** A report’s cover, with its gateway. */
export const cover = 'Report to:\tHomes Committee\nDate:\t3 March 2026\nSubject:\tAlder Court: lifts\nGateway:\tGateway 2: Outline case\nReport of:\tHead of Works\nClassification:\tPublic\n\n';

interface Read {
  readonly project: ProjectReading | undefined;
  readonly doubts: readonly Problem[];
  readonly printed: (line: number | undefined) => string | undefined;
}

/** The project of a report with this below its cover, and what is doubted of it. */
export function read(body: string, head = cover): Read {
  const text = `${head}Summary\n\nThe lifts are old.\n\nMain report\n\n${body}`;
  const { reports, problems } = readReports({ lines: splitLines(text), from: 0, items: [], meetingDate: null });
  if (reports.length !== 1) throw new Error(`Expected one report, found ${String(reports.length)}.`);
  return { project: reports[0]?.project, doubts: problems.filter(({ value }) => value?.includes('.project.')), printed: (line) => text.split('\n')[(line ?? 0) - 1] };
}

export const asking = (...clauses: readonly string[]): string => `Recommendations\n\nMembers are asked to:\n\n${clauses.map((clause, at) => `${at + 1}. ${clause}`).join('\n')}\n\n`;

