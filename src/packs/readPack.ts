import type { PackLine } from './lines';
import { pageStarts } from './lines';
import type { Problem, Reading } from './reading';
import { readTextFile } from './readers/textReader';
import { isActionsHeading, readActions } from './sections/actions/readActions';
import { readAgenda } from './sections/agenda/readAgenda';
import { readAllocations } from './sections/allocations/readAllocations';
import { findCutOff } from './sections/cutOff/findCutOff';
import { decisionDocument, readDecisions } from './sections/decisions/readDecisions';
import { findSections } from './sections/findSections';
import { readFrontSheet } from './sections/frontSheet/readFrontSheet';
import { readMinutes } from './sections/minutes/readMinutes';
import { readQuestions } from './sections/questions/readQuestions';
import { readReports } from './sections/reports/readReports';
import { documentWithoutAgenda, problemsWithoutAgenda } from './sections/withoutAgenda';
import { findTables } from './tables/findTables';

/** A pack as read, with its problems; or, where the file is no pack, one sentence on why and what to do. */
export type PackReading = { readonly kind: 'read'; readonly reading: Reading; /** As the reading counts them: what stands where a value was read. */ readonly lines: readonly PackLine[] } | { readonly kind: 'refused'; readonly message: string };

export interface PackFile {
  /** The file's name, by which every source line is told. */
  readonly document: string;
  readonly bytes: Uint8Array;
}

export function readPack({ document, bytes }: PackFile): PackReading {
  const file = readTextFile(bytes);
  return file.kind === 'refused' ? file : readLines(file.lines, document, file.problems, file.endsMidLine, file.printedPages);
}

/** The same for lines already read, from whatever kind of file. */
export function readLines(lines: readonly PackLine[], document: string, problemsSoFar: readonly Problem[] = [], endsMidLine = false, printedPages: Reading['printedPages'] = null): PackReading {
  const decisionKind = decisionDocument(lines);
  // A notice of decisions is numbered as its agenda was, and is none.
  const sections = findSections(lines, { hasAgenda: decisionKind === null });
  const front = readFrontSheet(sections);
  const agenda = sections.agenda ? readAgenda(sections.agenda, lines) : { items: [], problems: [] };
  const from = sections.agenda?.end ?? 0;
  const decisions = decisionKind === null ? { decisions: [], problems: [] } : readDecisions(lines, decisionKind, front.meeting);
  const papers = decisionKind === null ? lines.slice(from) : [];
  const minutes = readMinutes({ lines: decisionKind === null ? lines : [], from, meeting: front.meeting, members: front.members });
  const reports = readReports({ lines: decisionKind === null ? lines : [], from, items: agenda.items, meetingDate: front.meeting.date });
  const tables = findTables(papers, isActionsHeading);
  const [actions, allocations, questions] = [readActions(tables), readAllocations(decisionKind === null ? lines : [], tables), readQuestions(papers, tables)];
  const found = { decisions: decisions.decisions, minutes: minutes.minutes, reports: reports.reports, actions: actions.actions, allocations: allocations.allocations, publicQuestions: questions.questions };
  let frontProblems: readonly Problem[] = [...problemsSoFar, ...front.problems];
  if (!sections.agenda) {
    const kind = documentWithoutAgenda(found, lines);
    if (kind === null) return refusal(front.meeting.committee !== null && front.meeting.date !== null);
    frontProblems = problemsWithoutAgenda(kind, frontProblems);
  }
  const cutOff = findCutOff({ lines, agenda: sections.agenda, items: agenda.items, endsMidLine });
  const problems = [...(cutOff ? [cutOff] : []), ...frontProblems, ...[agenda, decisions, minutes, reports, actions, allocations, questions].flatMap((read) => read.problems)];
  return { kind: 'read', lines, reading: { document, pageStarts: pageStarts(lines, printedPages?.length), printedPages, meeting: front.meeting, members: front.members, vacancies: front.vacancies, agendaItems: agenda.items, ...found, cutOff, problems } };
}

const refusal = (hasFrontSheet: boolean): PackReading => ({
  kind: 'refused',
  message: hasFrontSheet
    ? 'The file has the front sheet of a meeting and no agenda; it may be cut off. Get the whole pack and choose it again.'
    : 'The file has no agenda of a meeting, so it does not look like a committee pack. Choose the pack itself.',
});
