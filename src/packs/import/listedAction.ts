import { keyOfMeetingMeant } from '../../domain/dueAtMeeting';
import type { ActionReading } from '../reading';
import { type ActionColumns, actionColumns } from './actionColumns';
import type { Doubt } from './importPlan';
import type { RecordsRequest } from './planRecords';
import { printedOwner } from './printedOwner';
import { withoutBlanks } from './withoutBlanks';

/** What a line of a list says of its action, whose it is, and at which meeting it is due. Null where the request cannot be kept. */
export function listedAction(action: ActionReading, { reading, options, people, calendar, fit }: RecordsRequest): { readonly columns: ActionColumns; readonly doubt: Doubt | null } | null {
  // A list has a name on many lines: what is said of one of them is said of all.
  const lines = reading.actions.flatMap(({ owner, line }) => (owner === action.owner ? [line] : []));
  const answer = lines.flatMap((line) => options.settledOwners?.[line] ?? [])[0];
  const who = printedOwner({ printed: action.owner, line: action.line, people, answer });
  const columns = actionColumns({ ...action, owner: who.post }, reading.meeting.date, fit);
  if (columns === null) return null;
  const dueAtMeeting = keyOfMeetingMeant(action.dueText, calendar, action.raisedOn ?? reading.meeting.date);
  // What an earlier version has kept as a post was the person's name.
  const notPost = who.owner !== null && who.post === null ? { responsiblePost: null } : {};
  return { columns: { ...columns, ...withoutBlanks({ owner: who.owner, dueAtMeeting }), ...notPost }, doubt: who.doubt };
}
