import type { Person } from '../lists/columns';
import type { Item } from '../lists/index';
import { formatDate, formatTime } from './formats';

export type AgendaChangeKind = keyof typeof WHAT;

/** One thing that an import made different on an agenda that stood already. */
export interface AgendaChange {
  readonly kind: AgendaChangeKind;
  /** The meeting's key. */
  readonly meeting: string;
  /** The item's key; null where it is the meeting itself, or a paper of the whole of it. */
  readonly agendaItem: string | null;
  /** The column that changed, where it is a matter of one. */
  readonly column: string | null;
  /** As a person would write it: a title, `3–8`, `decision`, a date as ISO text. Null where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** The file that says so; null where its name is not for this site. */
  readonly document: string | null;
}

export interface AgendaEvent extends AgendaChange {
  readonly key: string;
  /** An instant. */
  readonly at: string;
  readonly by: Person;
}

/** As the list keeps them, so that whoever opens it in SharePoint can read it too. Never reworded: rows are read back by these. */
const WHAT = {
  itemAdded: 'Item added',
  itemWithdrawn: 'Item withdrawn',
  itemReinstated: 'Item back on the agenda',
  itemMoved: 'Item moved',
  itemRenumbered: 'Item renumbered',
  titleChanged: 'Title changed',
  purposeChanged: 'Purpose changed',
  starChanged: 'Star changed',
  pagesChanged: 'Pages changed',
  paperToFollow: 'Paper to follow',
  paperArrived: 'Paper arrived',
  paperReplaced: 'Paper replaced',
  detailChanged: 'Detail changed',
  meetingMoved: 'Meeting moved',
  meetingTimeChanged: 'Time of the meeting changed',
  meetingVenueChanged: 'Venue of the meeting changed',
  meetingCancelled: 'Meeting cancelled',
} as const;

/** The row as a change of an agenda; null where it tells of something else, or in words that this program does not know. */
export function agendaEventOf(row: Item<'events'>): AgendaEvent | null {
  const kind = KINDS.get(row.what);
  if (kind === undefined || (row.subjectKind !== 'meeting' && row.subjectKind !== 'agendaItem')) return null;
  const { key, subject, agendaItem, column, before, after, why, at, by } = row;
  return { kind, key, meeting: subject, agendaItem, column, before, after, document: why, at, by };
}

/** The row that keeps it: found by its meeting, whatever it is about. */
export function agendaEventRow({ kind, key, meeting, agendaItem, column, before, after, document, at, by }: AgendaEvent): Item<'events'> {
  return { key, subjectKind: agendaItem === null ? 'meeting' : 'agendaItem', subject: meeting, agendaItem, what: WHAT[kind], column, before, after, why: document, awaits: null, at, by };
}

const KINDS: ReadonlyMap<string, AgendaChangeKind> = new Map(Object.entries(WHAT).map(([kind, what]) => [what, kind as AgendaChangeKind])); // the table's own names

/**
 * What has changed since an instant, the oldest first; null for all that is kept. A Part 2 item's change that both sites
 * tell of is told once, as the circle's site tells it.
 */
export function agendaEventsSince(open: readonly Item<'events'>[], circle: readonly Item<'events'>[], since: string | null): readonly AgendaEvent[] {
  const closed = circle.flatMap((row) => agendaEventOf(row) ?? []);
  const told = new Set(closed.map(sameness));
  return [...closed, ...open.flatMap((row) => agendaEventOf(row) ?? []).filter((event) => !told.has(sameness(event)))]
    .filter(({ at }) => since === null || Date.parse(at) > Date.parse(since))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.key.localeCompare(b.key));
}

/** One import writes all its events at one instant. */
const sameness = ({ at, agendaItem, kind, column }: AgendaEvent): string => [Date.parse(at), agendaItem, kind, column].join(' ');

/** `Pages 3–8 became 3–12`. Of which item is for the view to say. `otherFile`: in which the new pages are, where it is not the main pack, as it is spoken of. */
export function describeAgendaChange({ kind, column, before, after }: Pick<AgendaChange, 'kind' | 'column' | 'before' | 'after'>, otherFile: string | null = null): string {
  switch (kind) {
    case 'itemAdded':
      return 'Added to the agenda';
    case 'itemWithdrawn':
      return 'Withdrawn from the agenda';
    case 'itemReinstated':
      return 'Back on the agenda';
    case 'itemMoved':
      return 'Moved to another place on the agenda';
    case 'itemRenumbered':
      return before !== null && after !== null ? `Item ${before} is now item ${after}` : became('The number', before, after);
    case 'titleChanged':
      return became('The title', quoted(before), quoted(after));
    case 'purposeChanged':
      return became('The purpose', purposeIn(before), purposeIn(after));
    case 'starChanged':
      return after === 'yes' ? 'Is starred now' : 'Is no longer starred';
    case 'pagesChanged':
      return became('Pages', before, after === null ? null : `${after}${ofFile(otherFile)}`);
    case 'paperToFollow':
      return 'The paper is to follow now';
    case 'paperArrived':
      return after === null ? 'The paper that was to follow has come' : `The paper that was to follow has come: ${pagesIn(after)}${ofFile(otherFile)}`;
    case 'paperReplaced':
      return before !== null && after !== null && before !== after ? `“${after}” replaced “${before}”` : after === null ? 'The paper was replaced' : `“${after}” was replaced by a later version`;
    case 'detailChanged':
      return became(DETAILS[column ?? ''] ?? 'A detail', quoted(before), quoted(after));
    case 'meetingMoved':
      return before === null || after === null ? 'The meeting was moved' : `The meeting was moved from ${dayIn(before)} to ${dayIn(after)}`;
    case 'meetingTimeChanged':
      return became('The start', before === null ? null : clockIn(before), after === null ? null : clockIn(after));
    case 'meetingVenueChanged':
      return became('The venue', quoted(before), quoted(after));
    case 'meetingCancelled':
      return 'The meeting was cancelled';
  }
}

/** Where a value was emptied because it is no longer for everyone, both are blank: then no words are made up. */
function became(what: string, before: string | null, after: string | null): string {
  if (before === null && after === null) return `${what} changed`;
  if (after === null) return `${what} ${before} no longer said`;
  return before === null ? `${what} ${after} now said` : `${what} ${before} became ${after}`;
}

const quoted = (text: string | null): string | null => (text === null ? null : `“${text}”`);

const purposeIn = (stored: string | null): string | null => (stored === null ? null : `for ${stored}`);

const pagesIn = (range: string): string => (/\D/.test(range) ? `pages ${range}` : `page ${range}`);

/** The same page of another file is another page. */
const ofFile = (otherFile: string | null): string => (otherFile === null ? '' : ` of ${otherFile}`);

/** Dates and times are kept as the lists keep them; what a person typed instead is shown as it is. */
const dayIn = (stored: string): string => (/^\d{4}-\d\d-\d\d$/.test(stored) ? formatDate(stored) : stored);
const clockIn = (stored: string): string => (/^\d\d:\d\d$/.test(stored) ? formatTime(stored) : stored);

const DETAILS: Readonly<Record<string, string>> = {
  reportOf: 'Whose report it is:',
  presenters: 'Who presents it:',
  minutesAllotted: 'The minutes allotted:',
  note: 'The note',
  exemptBasis: 'The legal basis',
  confidentiality: 'The kind of non-public business',
  resolution: 'The resolution',
};
