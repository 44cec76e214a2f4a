import type { Stored } from '../../domain/changes';
import type { MinuteItemReading, MinuteParagraph, MinutesReading, ResolutionReading } from '../minutesReading';
import type { AgendaItemReading, Part, Problem, Reading } from '../reading';
import type { ImportOptions } from './importPlan';
import { meetingsOn } from './matchMeeting';
import { partAt } from './papersPart';

/** A resolution, and the meeting that resolved it. */
export interface MinutedDecision {
  readonly meeting: string;
  readonly decidedOn: string;
  readonly number: string | null;
  readonly title: string;
  readonly part: Part;
  /** Verbatim, a line for each clause. */
  readonly resolution: string;
  readonly clauses: readonly string[];
  readonly line: number;
  /** The item of the pack's own agenda, where the page prints what was resolved beside it. */
  readonly item: AgendaItemReading | null;
}

/** A set of minutes of this committee, and the meeting that it is of. */
export interface KnownMinutes {
  readonly minutes: MinutesReading;
  readonly meeting: string;
  readonly date: string;
}

export interface MinutesOfMeetings {
  readonly known: readonly KnownMinutes[];
  readonly problems: readonly Problem[];
  /** What is another body's. */
  readonly left: readonly Problem[];
}

/** Which meeting each set of minutes is of, by committee and date. What another body minuted is not this committee's. */
export function meetingsOfMinutes({ minutes }: Pick<Reading, 'minutes'>, meetings: readonly MeetingOfDay[]): MinutesOfMeetings {
  const known: KnownMinutes[] = [];
  const problems: Problem[] = [];
  const left: Problem[] = [];
  for (const set of minutes) {
    const line = set.lines.from;
    if (set.standing === 'anotherBody') {
      left.push({ message: `The minutes of ${set.body ?? 'another body'} are in the pack and are not this committee’s. They were not imported.`, line, kind: 'other' });
      continue;
    }
    if (!isTelling(set)) continue;
    const [meeting, another] = set.date === null ? [] : meetingsOn(meetings, set.date, set.time);
    if (set.standing === 'thisBody' && set.date !== null && meeting && !another) known.push({ minutes: set, meeting: meeting.key, date: set.date });
    else problems.push({ message: `${whatIsUnclear(set, another !== undefined)} Its resolutions and actions were not imported.`, line, kind: 'uncertain' });
  }
  return { known, problems, left };
}

type MeetingOfDay = Pick<Stored<'meetings'>, 'key' | 'date' | 'startsAt' | 'imported'>;

/** Whether there is anything in the minutes to import. */
export const isTelling = ({ items, actions }: MinutesReading): boolean => actions.length > 0 || items.some(({ resolutions }) => resolutions.length > 0);

function whatIsUnclear({ standing, date }: MinutesReading, areSeveral: boolean): string {
  if (standing !== 'thisBody') return 'This set of minutes does not say whose it is.';
  if (date === null) return 'This set of minutes does not say of which day it is.';
  if (areSeveral) return `The committee has several meetings on ${date}, and this set of minutes may be of any of them.`;
  return `The calendar has no meeting of the committee on ${date}, of which this set of minutes is. Add the meeting, or import its pack first, and import this pack again.`;
}

/** Every resolution of the minutes, those among papers that are not public as closed as these, and of a page that prints what was resolved below each item. */
export function readDecisions(reading: Reading, minutes: readonly KnownMinutes[], own: { readonly key: string; readonly date: string } | null, saidParts: ImportOptions['saidParts'] = {}): readonly MinutedDecision[] {
  const minuted = minutes.flatMap(({ minutes: set, meeting, date }) =>
    set.items.flatMap((item) => item.resolutions.map((resolution) => ({ meeting, decidedOn: date, ...whatWasResolved(item, resolution), part: saidParts[item.line] ?? (partAt(reading, resolution.line) === 'public' ? item.part : ('non-public' as const)), item: null }))),
  );
  return own === null ? minuted : [...minuted, ...onAgendaPage(reading, own)];
}

export function whatWasResolved(item: MinuteItemReading, { text, clauses, line }: ResolutionReading) {
  const lines = clauses.map(clauseText);
  return { number: item.number, title: item.title, resolution: [...(text === '' ? [] : [text]), ...lines].join('\n'), clauses: lines.map((clause) => clause.trim()), line };
}

const clauseText = ({ number, text, depth }: MinuteParagraph): string => `${'  '.repeat(Math.max(0, depth - 1))}${number === null ? '-' : /^\d+$/.test(number) ? `${number}.` : number} ${text}`;

/** Whether an agenda says what was resolved. A motion to exclude the public is printed before the meeting, and alone proves no decision. */
export const isResolvedOnPage = ({ agendaItems }: Pick<Reading, 'agendaItems'>): boolean => agendaItems.some(({ resolution }) => resolution !== null && !/\b(?:public|100A|12A)\b/.test(resolution));

/** "Agenda and minutes", "Decisions": the meeting's own. */
function onAgendaPage(reading: Reading, own: { readonly key: string; readonly date: string }): readonly MinutedDecision[] {
  if (!isResolvedOnPage(reading)) return [];
  return reading.agendaItems.flatMap((item): MinutedDecision[] => {
    const [first = '', ...clauses] = (item.resolution ?? '').split('\n').map((text) => text.trim()).filter((text) => text !== '');
    const resolution = [first.replace(/^(?:it\swas\s)?(?:resolved|agreed|decided)\b[\s:,–-]*/i, ''), ...clauses].filter((text) => text !== '').join('\n');
    if (resolution === '') return [];
    return [{ meeting: own.key, decidedOn: own.date, number: item.number, title: item.title, part: item.part, resolution, clauses, line: item.line, item }];
  });
}
