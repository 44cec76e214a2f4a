import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { MinutesReading } from '../../minutesReading';
import { findDates } from '../../printed/dates';
import type { MeetingReading, Problem } from '../../reading';
import { isAgendaHeading } from '../markers';
import { isMarkedExempt } from './closing';
import { declarationsIn } from './formalItems';
import { standingOf } from './minutesHead';
import { readItems } from './readItems';
import { resolutionIn } from './resolutionWords';

/** What a committee system's page says of one item at one meeting. */
interface ItemPage {
  readonly number: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly body: string | null;
  readonly line: PackLine;
  /** All that stands below the title. */
  readonly below: readonly PackLine[];
}

const HEAD = 8;
const KIND = /^(?:agenda\sitem|issue\s[-–]\s(?:meetings|decisions|items\sat\smeetings\b.{0,200}))$/i;

/** The line that says that the page is of one item; -1 where it is not. */
const kindAt = (lines: readonly PackLine[]): number => {
  const head = lines.flatMap((line, at) => (isBlank(line) ? [] : [at])).slice(0, HEAD);
  const at = head.findLast((own) => KIND.test(squash(lines[own]?.text ?? '')));
  return at === undefined || lines.slice(0, at).some(({ text }) => isAgendaHeading(text)) ? -1 : at;
};

export const isItemPage = (lines: readonly PackLine[]): boolean => pagesIn(lines).length > 0;

/** Minutes of each meeting that the page tells of: of one item each. */
export function readItemPages(lines: readonly PackLine[], meeting: MeetingReading): readonly { readonly minutes: MinutesReading; readonly problems: readonly Problem[] }[] {
  return pagesIn(lines).map((page) => readPage(page, meeting));
}

function pagesIn(lines: readonly PackLine[]): readonly ItemPage[] {
  const kind = kindAt(lines);
  const own = kind < 0 ? [] : lines.slice(kind + 1);
  const at = own.findIndex((line) => !isBlank(line));
  const line = own[at];
  if (!line) return [];
  const meetings = own.flatMap((one, index) => (MEETING.test(squash(one.text)) ? [index] : []));
  if (meetings.length > 0) return meetings.flatMap((start, index) => pageOfMeeting(own.slice(start, meetings[index + 1]), squash(line.text)));
  const decided = own.findIndex(({ text }) => DECIDED.test(squash(text)));
  const below = own.slice((decided < 0 ? at : decided) + 1);
  const isMinuted = below.some(({ text }) => LABEL.test(text) || SUPPORTING.test(text) || resolutionIn(text) !== null);
  const date = decided < 0 ? null : (findDates(own[decided]?.text ?? '')[0]?.iso ?? null);
  return isMinuted || decided >= 0 ? [{ number: null, title: squash(line.text), date, body: null, line, below }] : [];
}

/** "Meeting: 22/01/2026 - Scrutiny Committee (Item 180)". */
const MEETING = /^meeting\s?:\s(\d{1,2}\/\d{1,2}\/\d{4})\s[-–]\s(.{3,160}?)(?:\s\(item\s([\w/.]{1,12})\))?$/i;
const DECIDED = /^\d{1,2}\/\d{1,2}\/\d{4}\s[-–]\s\S/;
const SUPPORTING = /^(?:supporting\sdocuments|dogfennau\sategol)\s?:$/i;
const LABEL = /^(?:minutes|decisions?|cofnodion|penderfyniad)\s?:$/i;

function pageOfMeeting(lines: readonly PackLine[], pageTitle: string): readonly ItemPage[] {
  const [line, ...below] = lines;
  const [, day = '', body = '', number] = MEETING.exec(squash(line?.text ?? '')) ?? [];
  if (!line) return [];
  const at = below.findIndex((one) => !isBlank(one));
  const [printed = '', title] = number === undefined ? [] : (new RegExp(`^${number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[.)]?\\s+(\\S.*)$`).exec(squash(below[at]?.text ?? '')) ?? []);
  const head = printed === '' ? line : (below[at] ?? line);
  return [{ number: number ?? null, title: title ?? pageTitle, date: findDates(day)[0]?.iso ?? null, body, line: head, below: printed === '' ? below : below.slice(at + 1) }];
}

function readPage({ number, title, date, body, line, below }: ItemPage, meeting: MeetingReading): { readonly minutes: MinutesReading; readonly problems: readonly Problem[] } {
  const end = below.findIndex(({ text }) => SUPPORTING.test(text));
  const said = minutedLines(end < 0 ? below : below.slice(0, end));
  const lines = [line, ...said];
  const isClosed = isMarkedExempt({ title }, below);
  const read = readItems(lines, [{ at: 0, after: 1, number, title, starred: false, beside: '' }], isClosed);
  const problems: Problem[] = [{ message: 'The page shows one item of a meeting, and was read as minutes of that item alone.', line: line.number, kind: 'other', value: 'items' }, ...read.problems];
  if (body === null) problems.push({ message: 'These minutes do not say which committee they are of. Check that they are this committee\'s.', line: line.number, kind: 'missing', value: 'body' });
  if (date === null) problems.push({ message: 'The minutes do not say when the meeting was. Enter the date.', line: line.number, kind: 'missing', value: 'date' });
  const minutes: MinutesReading = {
    ...{ body, standing: standingOf(body, meeting.committee), date, time: null, endTime: null, venue: null },
    ...{ present: [], observing: [], apologies: [], officers: [], inAttendance: [] },
    declarations: declarationsIn(read.items),
    items: read.items,
    actions: read.actions,
    lines: { from: line.number, to: below[below.length - 1]?.number ?? line.number, ...(body !== null && { body: line.number }), ...(date !== null && { date: line.number }) },
  };
  return { minutes, problems };
}

/** What was minuted: below its label, where there is one. A decision that is printed before the minutes counts where these hold none. */
function minutedLines(below: readonly PackLine[]): readonly PackLine[] {
  const at = below.findIndex(({ text }) => /^(?:minutes|cofnodion)\s?:$/i.test(text));
  const decided = below.findIndex(({ text }) => /^(?:decisions?|penderfyniad)\s?:$/i.test(text));
  if (at < 0 && decided < 0) return below;
  const minutes = at < 0 ? [] : below.slice(at + 1, decided > at ? decided : undefined);
  if (decided < 0 || minutes.some(({ text }) => resolutionIn(text) !== null)) return minutes;
  return [...minutes, ...below.slice(decided, decided < at ? at : undefined)];
}
