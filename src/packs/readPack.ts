import type { PackLine } from './lines';
import { pageStarts } from './lines';
import { printedLines } from './printedLines';
import type { Problem, Reading } from './reading';
import { readTextFile } from './readers/textReader';
import { isActionsHeading, listedActions, readActions } from './sections/actions/readActions';
import { withAgendaApart } from './sections/agenda/agendaApart';
import { readAgenda } from './sections/agenda/readAgenda';
import { readAllocations } from './sections/allocations/readAllocations';
import { findCutOff } from './sections/cutOff/findCutOff';
import { decisionDocument, readDecisions } from './sections/decisions/readDecisions';
import { findSections } from './sections/findSections';
import { readFrontSheet } from './sections/frontSheet/readFrontSheet';
import { readMinutes } from './sections/minutes/readMinutes';
import { readQuestions } from './sections/questions/readQuestions';
import { readReports } from './sections/reports/readReports';
import { documentWithoutAgenda, LIST_OF_ACTIONS, meetingOfMinutes, problemsWithoutAgenda } from './sections/withoutAgenda';
import { findTables } from './tables/findTables';
import { withItemsApart } from './sections/minutes/itemsApart';
import { withCountedApart } from './sections/minutes/countedApart';
import { isItemPage } from './sections/minutes/itemPages';
import { withNamesLabelled } from './sections/minutes/namesUnlabelled';
import { withWholeWords } from './wholeLines';

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
export function readLines(printed: readonly PackLine[], document: string, problemsSoFar: readonly Problem[] = [], endsMidLine = false, printedPages: Reading['printedPages'] = null): PackReading {
  const lines = withNamesLabelled(withCountedApart(withItemsApart(withAgendaApart(withWholeWords(printed)))));
  const decisionKind = decisionDocument(lines);
  // A notice of decisions is numbered as its agenda was, and is none.
  const sections = findSections(lines, { hasAgenda: decisionKind === null && !isItemPage(lines) });
  let front = readFrontSheet(sections);
  const agenda = sections.agenda ? readAgenda(sections.agenda, lines) : { items: [], problems: [] };
  const from = sections.agenda?.end ?? 0;
  const decisions = decisionKind === null ? { decisions: [], problems: [] } : readDecisions(lines, decisionKind, front.meeting);
  const papers = decisionKind === null ? lines.slice(from) : [];
  const minutes = readMinutes({ lines: decisionKind === null ? lines : [], from, meeting: front.meeting, members: front.members });
  const reports = readReports({ lines: decisionKind === null ? lines : [], from, items: agenda.items, meetingDate: front.meeting.date });
  const tables = findTables(papers, isActionsHeading);
  const [actions, allocations, questions] = [readActions([...tables, ...listedActions(papers)]), readAllocations(decisionKind === null ? lines : [], tables), readQuestions(papers, tables)];
  const found = { decisions: decisions.decisions, minutes: minutes.minutes, reports: reports.reports, actions: actions.actions, allocations: allocations.allocations, publicQuestions: questions.questions };
  let frontProblems: readonly Problem[] = [...problemsSoFar, ...front.problems];
  if (!sections.agenda) {
    const kind = documentWithoutAgenda(found, lines);
    if (kind === null && front.meeting.state && front.meeting.committee !== null && front.meeting.date !== null) return notice(front, { document, pageStarts: pageStarts(lines, printedPages?.length), printedPages, problemsSoFar, lines });
    if (kind === null) return refusal(front.meeting.committee !== null && front.meeting.date !== null);
    // Days in a list of actions are those of its actions.
    const [first] = found.actions;
    if (kind === LIST_OF_ACTIONS && first) front = readFrontSheet({ ...sections, frontSheet: sections.frontSheet.filter(({ number }) => number < first.line) });
    // What minutes or a report say of a meeting is not for a notice to say.
    front = withoutState(decisionKind === 'record' ? withoutPlaceAndHour(front) : front);
    const meeting = meetingOfMinutes(front.meeting, kind, found);
    // What was in doubt was another day's.
    const isAnothers = meeting !== front.meeting && front.meeting.date !== null;
    front = { ...front, meeting, problems: isAnothers ? front.problems.filter(({ value }) => !/^meeting\.(?:date|time|venue)$/.test(value ?? '')) : front.problems };
    frontProblems = problemsWithoutAgenda(kind, [...problemsSoFar, ...front.problems], found, lines);
  }
  const cutOff = findCutOff({ lines, agenda: sections.agenda, items: agenda.items, endsMidLine });
  const problems = [...(cutOff ? [cutOff] : []), ...frontProblems, ...[agenda, decisions, minutes, reports, actions, allocations, questions].flatMap((read) => read.problems)];
  const reading = { document, pageStarts: pageStarts(lines, printedPages?.length), printedPages, meeting: front.meeting, members: front.members, vacancies: front.vacancies, agendaItems: agenda.items, ...found, cutOff, problems };
  return { kind: 'read', lines, reading: { ...reading, printedLines: printedLines(reading, lines) } };
}

type Front = ReturnType<typeof readFrontSheet>;

/** A meeting that is called off has no agenda, and its notice is no pack. */
function notice({ meeting, problems }: Front, { lines, problemsSoFar, ...file }: Pick<Reading, 'document' | 'pageStarts' | 'printedPages'> & { readonly lines: readonly PackLine[]; readonly problemsSoFar: readonly Problem[] }): PackReading {
  const none = { members: [], vacancies: [], agendaItems: [], minutes: [], reports: [], actions: [], allocations: [], publicQuestions: [], decisions: [] };
  return { kind: 'read', lines, reading: { ...file, meeting, ...none, cutOff: null, problems: [...problemsSoFar, ...problems.filter(({ kind }) => kind !== 'missing')] } };
}

/** A record says itself who decided and on what day: what stands near it is no place, and the hours in it are what was decided. */
function withoutPlaceAndHour({ meeting: { lines: { venue: _venue, time: _time, ...lines }, ...meeting }, problems, ...front }: Front): Front {
  return { ...front, meeting: { ...meeting, venue: null, time: null, lines }, problems: problems.filter(({ kind, value }) => kind !== 'uncertain' || value?.startsWith('meeting.') !== true) };
}

function withoutState({ meeting, problems, ...front }: Front): Front {
  const { state: _state, movedTo: _movedTo, lines: { state: _line, ...lines }, ...said } = meeting;
  return { ...front, meeting: { ...said, lines }, problems: problems.filter(({ value }) => value !== 'meeting.state' && value !== 'meeting.movedTo') };
}

const refusal = (hasFrontSheet: boolean): PackReading => ({
  kind: 'refused',
  message: hasFrontSheet
    ? 'The file has the front sheet of a meeting and no agenda; it may be cut off. Get the whole pack and choose it again.'
    : 'The file has no agenda of a meeting, so it does not look like a committee pack. Choose the pack itself.',
});
