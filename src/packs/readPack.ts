import type { PackLine } from './lines';
import { isBlank } from './lines';
import type { Problem, Reading } from './reading';
import { readTextFile } from './readers/textReader';
import { isActionsHeading, readActions } from './sections/actions/readActions';
import { readAgenda } from './sections/agenda/readAgenda';
import { readAllocations } from './sections/allocations/readAllocations';
import { findCutOff } from './sections/cutOff/findCutOff';
import { findSections } from './sections/findSections';
import { readFrontSheet } from './sections/frontSheet/readFrontSheet';
import { readMinutes } from './sections/minutes/readMinutes';
import { readQuestions } from './sections/questions/readQuestions';
import { readReports } from './sections/reports/readReports';
import { coverLabel, isMinutesHeading, isPresentMarker } from './sections/markers';
import { findTables } from './tables/findTables';

/** A pack as read, with its problems; or, where the file is no pack, one sentence on why and what to do. */
export type PackReading = { readonly kind: 'read'; readonly reading: Reading } | { readonly kind: 'refused'; readonly message: string };

export interface PackFile {
  /** The file's name, by which every source line is told. */
  readonly document: string;
  readonly bytes: Uint8Array;
}

export function readPack({ document, bytes }: PackFile): PackReading {
  const file = readTextFile(bytes);
  return file.kind === 'refused' ? file : readLines(file.lines, document, file.problems, file.endsMidLine);
}

/** The same for lines already read, from whatever kind of file. */
export function readLines(lines: readonly PackLine[], document: string, problemsSoFar: readonly Problem[] = [], endsMidLine = false): PackReading {
  const sections = findSections(lines);
  const front = readFrontSheet(sections.frontSheet, sections.notes, sections.papers);
  const agenda = sections.agenda ? readAgenda(sections.agenda, lines) : { items: [], problems: [] };
  const problems: Problem[] = [...problemsSoFar, ...front.problems, ...agenda.problems];
  const minutes = readMinutes({ lines, from: sections.agenda?.end ?? 0, meeting: front.meeting, members: front.members });
  if (!sections.agenda) {
    const kind = minutes.minutes.length > 0 ? 'minutes' : kindWithoutAgenda(lines);
    if (kind === null) return refusal(front.meeting.committee !== null && front.meeting.date !== null);
    problems.unshift({ message: `The document has no agenda: it looks like ${kind}. Choose the agenda pack to import a meeting.`, line: null });
  }
  const cutOff = findCutOff({ lines, agenda: sections.agenda, items: agenda.items, endsMidLine });
  if (cutOff) problems.unshift(cutOff);
  problems.push(...minutes.problems);
  const reports = readReports({ lines, from: sections.agenda?.end ?? 0, items: agenda.items, meetingDate: front.meeting.date });
  problems.push(...reports.problems);
  const papers = lines.slice(sections.agenda?.end ?? 0);
  const tables = findTables(papers, isActionsHeading);
  const [actions, allocations, questions] = [readActions(tables), readAllocations(lines, tables), readQuestions(papers, tables)];
  problems.push(...actions.problems, ...allocations.problems, ...questions.problems);
  return { kind: 'read', reading: { document, meeting: front.meeting, members: front.members, vacancies: front.vacancies, agendaItems: agenda.items, reports: reports.reports, cutOff, minutes: minutes.minutes, actions: actions.actions, allocations: allocations.allocations, publicQuestions: questions.questions, problems } };
}

const refusal = (hasFrontSheet: boolean): PackReading => ({
  kind: 'refused',
  message: hasFrontSheet
    ? 'The file has the front sheet of a meeting and no agenda; it may be cut off. Get the whole pack and choose it again.'
    : 'The file has no agenda of a meeting, so it does not look like a committee pack. Choose the pack itself.',
});

/** Committee papers that rightly have no agenda. */
function kindWithoutAgenda(lines: readonly PackLine[]): 'minutes' | 'the cover of a report' | null {
  const head = lines.slice(0, 2000).filter((line) => !isBlank(line)).slice(0, 120);
  if (head.some((line) => isPresentMarker(line.text)) && head.some((line) => isMinutesHeading(line.text) || /^(?:draft\s)?minutes\b/i.test(line.text))) return 'minutes';
  const labels = new Set(head.slice(0, 40).flatMap((line) => coverLabel(line.text) ?? []));
  return labels.size >= 3 ? 'the cover of a report' : null;
}
