import type { DecisionReading } from '../../decisionReading';
import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { MeetingReading, Problem } from '../../reading';
import { isAgendaHeading } from '../markers';
import { within } from '../within';
import type { DecisionLabel } from './decisionLabels';
import { decisionLabel, takenLabel } from './decisionLabels';
import { readNotice } from './readNotice';
import { readRecord } from './readRecord';

export type DecisionDocument = 'record' | 'notice';

/** Lines in which a document says what it is. */
const HEAD = 30;

/** Whether the document is the record of one decision or a notice of a meeting's; null for any other. */
export function decisionDocument(lines: readonly PackLine[]): DecisionDocument | null {
  const written = lines.slice(0, 3000).filter((line) => !isBlank(line) && line.text.length < 400);
  const head = written.slice(0, HEAD).map(({ text }) => squash(text));
  if (head.some(isAgendaHeading)) return null;
  const labels = new Set(written.slice(0, 160).flatMap(({ text }, at) => labelAt(text, written[at + 1]?.text ?? '') ?? []));
  const isDecision = labels.has('decision') && (labels.has('decisionMaker') || (labels.has('reasons') && labels.has('date')));
  const isForm = isDecision && labels.size >= 4;
  // Its heading may say what fewer labels leave open.
  if (isDecision && labels.size >= 3 && head.some((text) => RECORD.test(text))) return 'record';
  if (head.slice(0, 12).some((text) => NOTICE.test(text))) return 'notice';
  return isForm ? 'record' : null;
}

function labelAt(text: string, below: string): DecisionLabel | null {
  const [cell = '', ...beside] = text.split(/\t|\||:| {3,}/).filter((part) => part.trim() !== '');
  const label = decisionLabel(cell);
  if (label === 'taken') return takenLabel(beside.length > 0 ? beside.join(' ') : below);
  return label === 'other' ? null : label;
}

const KIND = '(?:officers?|executive|delegated|cabinet|portfolio|key|non-key|operational|administrative|urgent|individual|members?|mayoral|leader)(?:[’\']s?)?';
const RECORD = new RegExp(`^(?:(?:public|exempt|confidential|published)\\s)?(?:(?:notice|record|report)\\sof\\s(?:an?\\s|the\\s)?(?:${KIND}\\s){0,4}decision(?!s)\\b|(?:${KIND}\\s(?:holder\\s|member\\s|and\\s)?){1,5}decision(?:\\s(?:notice|record|form|report|sheet))?\\b|decision\\s(?:record|notice|form)\\b)`, 'i');
const NOTICE = /^(?:(?:draft|public|summary|schedule|list|notice|record|statement)\s(?:of\s)?(?:the\s)?){0,2}(?:(?:cabinet|committee|executive|board|key)\s)?(?:decisions?\s(?:notice|sheet|list|summary|record|statement)|decisions(?:\s(?:taken|made|of|by|from|published|reached|record)\b.{0,160})?)$/i;

export interface DecisionsRead {
  readonly decisions: readonly DecisionReading[];
  readonly problems: readonly Problem[];
}

export function readDecisions(lines: readonly PackLine[], kind: DecisionDocument, meeting: MeetingReading): DecisionsRead {
  if (kind === 'notice') return readNotice(lines, meeting);
  const { decision, problems } = readRecord(lines);
  return { decisions: [decision], problems: within('decisions[0]', problems) };
}
