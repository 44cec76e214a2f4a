import type { Item } from '../../lists/index';
import type { Reading } from '../reading';
import type { TextFitter } from './fitText';

export type MeetingColumns = Partial<Item<'meetings'>>;

/** What a pack says of its meeting. It does not name the sitting, so a new meeting takes the committee's title as the clerks write it. */
export function meetingColumns({ meeting }: Reading, date: string, committee: Item<'committees'>, fit: TextFitter): MeetingColumns {
  const { contact, lines } = meeting;
  return {
    committee: committee.key,
    year: date.slice(0, 4),
    date,
    startsAt: meeting.time,
    venue: fit.text(meeting.venue, 'The venue', lines.venue ?? null),
    livestreams: meeting.livestreams.flatMap((address) => fit.line(address, 'The livestream’s address', lines.livestreams ?? null) ?? []),
    ...(meeting.state && { state: meeting.state }),
    contactName: fit.line(contact.name, 'The contact’s name', lines.contact ?? null),
    contactMail: fit.line(contact.email, 'The contact’s address', lines.contact ?? null),
    contactPhone: fit.line(contact.phone, 'The contact’s telephone number', lines.contact ?? null),
  };
}

export function newMeeting(key: string, date: string, committee: Item<'committees'>, columns: MeetingColumns): Item<'meetings'> {
  return {
    key,
    committee: committee.key,
    year: date.slice(0, 4),
    title: committee.title,
    date,
    startsAt: null,
    endsAt: null,
    venue: null,
    state: 'agendaPublished',
    agendaPublishedOn: null,
    livestreams: null,
    contactName: null,
    contactMail: null,
    contactPhone: null,
    teamsMeeting: null,
    currentItem: null,
    pageCount: null,
    imported: null,
    source: null,
    ...columns,
  };
}
