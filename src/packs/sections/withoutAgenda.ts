import type { PackLine } from '../lines';
import { isBlank } from '../lines';
import type { MeetingReading, Problem, Reading } from '../reading';
import { coverLabel, isMinutesHeading, isPresentMarker } from './markers';

type Found = Pick<Reading, 'decisions' | 'minutes' | 'reports' | 'actions' | 'allocations' | 'publicQuestions'>;

/** What a document without an agenda is, by what was read in it: committee papers that rightly have none. Null where it is none of them. */
export function documentWithoutAgenda(found: Found, lines: readonly PackLine[]): string | null {
  const { decisions, minutes, reports, actions, publicQuestions } = found;
  const head = lines.slice(0, 2000).filter((line) => !isBlank(line)).slice(0, 120);
  if (decisions.length > 1) return 'a notice of the decisions of a meeting';
  if (decisions.length === 1) return 'the record of one decision';
  if (minutes.length > 0 || looksLikeMinutes(head)) return MINUTES;
  if (publicQuestions.length > 0 && head.slice(0, 12).some((line) => /\bquestions?\b/i.test(line.text))) return 'a paper of questions from the public';
  const labels = new Set(head.slice(0, 40).flatMap((line) => coverLabel(line.text) ?? []));
  if (labels.size >= 3 || reports.some(({ recommendations }) => recommendations.length > 0)) return 'a report';
  return actions.length > 0 || actionsHeading(lines) !== null ? LIST_OF_ACTIONS : null;
}

export const LIST_OF_ACTIONS = 'a list of actions';

const MINUTES = 'minutes';

/** The title of what can only be a list of actions, with the words that its columns are headed by below it. */
function actionsHeading(lines: readonly PackLine[]): PackLine | null {
  const head = lines.slice(0, 400).filter((line) => !isBlank(line)).slice(0, 60);
  const title = head.slice(0, 10).find(({ text }) => text.length < 120 && /\bactions?\s(?:tracker|log|list|register|plan|points|sheet|summary)\b|\b(?:outstanding|summary\sof|list\sof|schedule\sof|follow[\s-]up\sfrom)\s(?:\w+\s)?actions?\b/i.test(text) && !/[.;]$/.test(text));
  const words = new Set(head.flatMap(({ text }) => (text.length < 120 ? (text.toLowerCase().match(/\b(?:owner|lead|responsib|due|deadline|status|progress|completed|target)/g) ?? []) : [])));
  return title && words.size >= 2 ? title : null;
}

const looksLikeMinutes = (head: readonly PackLine[]): boolean =>
  head.slice(0, 10).some(({ text }) => text.length > 200 && /\bminutes\sof\s(?:a|an|the|proceedings)\b.{0,120}\bmeeting\b/i.test(text.slice(0, 600)) && /\bpresent\b[^.:]{0,20}:/i.test(text)) ||
  head.some((line) => isPresentMarker(line.text)) && head.some((line) => isMinutesHeading(line.text) || /^(?:draft\s)?minutes\b/i.test(line.text));

/** Of minutes alone the meeting is theirs: their own heading says its day and place, and other days stand below it. */
export function meetingOfMinutes(front: MeetingReading, kind: string, { minutes }: Pick<Found, 'minutes'>): MeetingReading {
  const [own, other] = minutes;
  const meeting = kind === MINUTES && own && !other && front.committee === null && own.body !== null ? { ...front, committee: own.body, lines: { ...front.lines, ...(own.lines.body !== undefined && { committee: own.lines.body }) } } : front;
  if (kind !== MINUTES || !own || other || own.date === null || own.date === meeting.date) return meeting;
  const { date, lines } = own;
  // An hour or a place told with no day of its own may still be this meeting's.
  if (meeting.date === null) return { ...meeting, date, lines: { ...meeting.lines, ...(lines.date !== undefined && { date: lines.date }) } };
  const { time, venue } = own;
  const { date: _date, time: _time, venue: _venue, ...kept } = meeting.lines;
  return { ...meeting, date, time, venue, lines: { ...kept, ...(lines.date !== undefined && { date: lines.date }), ...(lines.time !== undefined && { time: lines.time }), ...(lines.venue !== undefined && { venue: lines.venue }) } };
}

/** Says what the document is, in place of the problems of a front sheet that it does not have. */
export function problemsWithoutAgenda(kind: string, problems: readonly Problem[], { minutes, actions }: Pick<Found, 'minutes' | 'actions'>, lines: readonly PackLine[]): Problem[] {
  const own = problems.filter((problem) => !(problem.kind === 'missing' && problem.value?.startsWith('meeting.') === true));
  if (kind === MINUTES && minutes.length === 0) own.unshift({ message: 'The document looks like minutes, and no business could be read in it. Nothing of it will be imported: compare it with the printed minutes, or enter them by hand.', line: null, kind: 'unreadable', value: 'minutes' });
  if (kind === LIST_OF_ACTIONS && actions.length === 0) own.unshift({ message: 'The document looks like a list of actions, and no action could be read in it. Nothing of it will be imported: compare it with the printed list, or enter them by hand.', line: actionsHeading(lines)?.number ?? null, kind: 'unreadable', value: 'actions' });
  return [{ message: `The document has no agenda: it is ${kind}, and was read as that. Choose the agenda pack to import a meeting.`, line: null, kind: 'other' }, ...own];
}
