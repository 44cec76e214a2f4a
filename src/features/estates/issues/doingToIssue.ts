import type { DoingToIssue } from '../../../domain/estates/issues/issueNotes';
import type { Person } from '../../../lists/columns';
import type { Desk } from '../../../queries/desk';
import type { IssueClock } from './issueParts';

export const meAsPerson = ({ me }: Desk): Person | null => (me === null ? null : { id: me.objectId, mail: me.username, name: me.name });

/** An instant, to the millisecond: of two steps within a second the history has to know the order. */
export const instantNow = ({ today }: Desk, clock: IssueClock): string => clock.now(today).toISOString();

/** I, now, under a key of its own; null where it is not known who is signed in. */
export function doingToIssue(desk: Desk, clock: IssueClock, key: string): DoingToIssue | null {
  const by = meAsPerson(desk);
  return by && { by, at: instantNow(desk, clock), today: desk.today, noteKey: `${key}.note.${clock.mintKey()}` };
}

export const WHO_IS_IT = 'It is not known who is signed in. Close the tab, open it again and sign in.';
