import type { ActionEdit } from '../../../domain/actions/planEdit';
import type { Action } from '../../../domain/actions/state';
import { formatDate } from '../../../domain/formats';
import type { Stored } from '../../../domain/changes';

/** What the form of an action holds, as typed; of what is chosen the key, and nothing as an empty text. */
export interface Entry {
  readonly title: string;
  readonly request: string;
  readonly responsiblePost: string;
  /** The key of a row of the list of people. */
  readonly owner: string;
  readonly dueText: string;
  readonly dueAtMeeting: string;
  readonly dueAtItem: string;
  readonly estate: string;
  readonly statusText: string;
  readonly raisedOn: string;
  readonly raisedAtItem: string;
}

export const emptyEntry: Entry = { title: '', request: '', responsiblePost: '', owner: '', dueText: '', dueAtMeeting: '', dueAtItem: '', estate: '', statusText: '', raisedOn: '', raisedAtItem: '' };

export const entryOf = ({ title, request, responsiblePost, owner, dueText, dueAtMeeting, dueAtItem, estate, statusText, raisedOn, raisedAtItem }: Action): Entry => ({
  title: title ?? '',
  request,
  responsiblePost: responsiblePost ?? '',
  owner: owner === null ? '' : NAMED_NOW,
  dueText: dueText ?? '',
  dueAtMeeting: dueAtMeeting ?? '',
  dueAtItem: dueAtItem ?? '',
  estate: estate ?? '',
  statusText: statusText ?? '',
  raisedOn: raisedOn ?? '',
  raisedAtItem: raisedAtItem ?? '',
});

/** Whoever the action names already: they may stand in no list any more. */
export const NAMED_NOW = 'named now';

/** What the rules read of it. */
export function editOf({ owner, estate, dueAtMeeting, dueAtItem, raisedOn, raisedAtItem, ...words }: Entry, people: readonly Stored<'people'>[], named: Action['owner']): ActionEdit & Pick<Entry, 'request'> {
  return { ...words, owner: owner === NAMED_NOW ? named : ownerOf(people.find(({ key }) => key === owner)), estate: estate || null, dueAtMeeting: dueAtMeeting || null, dueAtItem: dueAtItem || null, raisedOn: raisedOn || null, raisedAtItem: raisedAtItem || null };
}

function ownerOf(person: Stored<'people'> | undefined): Action['owner'] {
  if (person === undefined) return null;
  return { id: person.identity?.id ?? null, mail: person.identity?.mail ?? null, name: person.name };
}

/** As people name it in a list of meetings. */
export const meetingName = ({ title, date }: Pick<Stored<'meetings'>, 'title' | 'date'>): string => `${formatDate(date)}${title === null ? '' : `, ${title}`}`;
