import type { Committee, Meeting } from './meetings';
import { committeesNamedIn, datesIn } from './subjectLine';

/** One body on a matter's way, as the report's cover has it. */
export interface RouteStep<M extends Meeting = Meeting> {
  readonly text: string;
  /** Null where the council's list has no such meeting, or the line does not say which. */
  readonly meeting: M | null;
  readonly when: 'before' | 'this' | 'after' | 'unknown';
}

/** The lines of a route, each with the meeting that it names by body and date. */
export function routeSteps<M extends Meeting>(route: string | null, { meeting, meetings, committees }: RouteKnowledge<M>): RouteStep<M>[] {
  const lines = (route ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.map((text) => {
    const found = meetingNamedIn(text, { meeting, meetings, committees });
    return { text, meeting: found, when: whenOf(found, meeting) };
  });
}

interface RouteKnowledge<M extends Meeting> {
  /** The meeting to which the report goes. */
  readonly meeting: Meeting;
  readonly meetings: readonly M[];
  readonly committees: readonly Committee[];
}

function meetingNamedIn<M extends Meeting>(text: string, { meeting, meetings, committees }: RouteKnowledge<M>): M | null {
  const isThisBody = /\bthis\s(?:sub-?)?(?:committee|board|panel|commission)\b/i.test(text);
  const bodies = isThisBody ? new Set([meeting.committee]) : committeesNamedIn(text, committees, 'loosely');
  const dates = datesIn(text);
  const onThatDay = meetings.filter(({ committee, date }) => bodies.has(committee) && dates.some((isDate) => isDate(date)));
  const [only, ...others] = onThatDay;
  return only !== undefined && others.length === 0 ? only : null;
}

function whenOf(found: Meeting | null, meeting: Meeting): RouteStep['when'] {
  if (found === null) return 'unknown';
  if (found.key === meeting.key) return 'this';
  return found.date < meeting.date ? 'before' : 'after';
}
