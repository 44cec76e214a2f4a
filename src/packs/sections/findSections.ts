import type { PackLine } from '../lines';
import { isBlank } from '../lines';
import type { AgendaFound } from './agenda/agendaEntries';
import { findAgenda } from './agenda/readAgenda';
import { findEndings } from './endings';

/** The parts of a pack: minutes, actions and reports are found in `papers`, each by its own reader. */
export interface Sections {
  readonly frontSheet: readonly PackLine[];
  readonly agenda: AgendaFound | null;
  /** What stands between the agenda and the first minutes or report: notes and advice. */
  readonly notes: readonly PackLine[];
  /** Of these what is below the agenda. */
  readonly below: readonly PackLine[];
  readonly papers: readonly PackLine[];
}

/** Lines of a document without an agenda that may be its front sheet. */
const FRONT_SHEET = 80;

export function findSections(lines: readonly PackLine[], { hasAgenda = true } = {}): Sections {
  const agenda = hasAgenda ? findAgenda(lines) : null;
  if (!agenda) {
    const head = endOfHead(lines);
    return { frontSheet: lines.slice(0, head), agenda, notes: [], below: [], papers: lines.slice(head) };
  }
  const ending = findEndings(lines.slice(0, agenda.end + 5000)).find((at) => at >= agenda.end);
  const notesEnd = Math.max(agenda.end, Math.min(ending ?? agenda.end + 150, agenda.end + 150));
  // An agenda's heading often says when it is, or stands above the whole front sheet: that is read up to the first item.
  const first = agenda.entries[0]?.line;
  const firstAt = first ? lines.indexOf(first, agenda.from) : -1;
  const sheetEnd = Math.max(firstAt === agenda.from ? firstAt : agenda.from + 1, firstAt);
  return { frontSheet: lines.slice(0, sheetEnd), agenda, notes: lines.slice(agenda.from, notesEnd), below: lines.slice(agenda.end, notesEnd), papers: lines.slice(notesEnd) };
}

function endOfHead(lines: readonly PackLine[]): number {
  let count = 0;
  const end = lines.findIndex((line) => !isBlank(line) && (count += 1) > FRONT_SHEET);
  return end < 0 ? lines.length : end;
}
