import type { AgendaItem } from '../../../src/domain/agenda';
import type { Committee, Meeting, Membership } from '../../../src/domain/meetings';

/** Rows of an invented council; a test names only the columns it is about. */
export const aCommittee = (columns: Partial<Committee> = {}): Committee => ({
  key: 'housing',
  title: 'Housing Committee',
  shortTitle: null,
  aliases: null,
  parent: null,
  circle: null,
  contactName: null,
  contactMail: null,
  contactPhone: null,
  webPage: null,
  established: null,
  dissolved: null,
  state: 'active',
  ...columns,
});

export const aMeeting = (columns: Partial<Meeting> = {}): Meeting => {
  const date = columns.date ?? '2026-11-24';
  const committee = columns.committee ?? 'housing';
  return {
    key: `${committee}-${date}`,
    committee,
    year: date.slice(0, 4),
    title: 'Housing Committee',
    date,
    startsAt: '13:45',
    endsAt: null,
    venue: null,
    state: 'scheduled',
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
};

export const anItem = (columns: Partial<AgendaItem> = {}): AgendaItem => ({
  key: 'housing-2026-11-24-1',
  meeting: 'housing-2026-11-24',
  position: 1,
  printedNumber: '1',
  title: 'Apologies',
  part: 'public',
  purpose: null,
  starred: false,
  pagesFrom: null,
  pagesTo: null,
  toFollow: false,
  reportOf: null,
  presenters: null,
  minutesAllotted: null,
  note: null,
  exemptBasis: null,
  confidentiality: null,
  resolution: null,
  state: 'onAgenda',
  imported: null,
  source: null,
  ...columns,
});

export const aMembership = (columns: Partial<Membership> = {}): Membership => ({
  key: 'housing-mbrown',
  committee: 'housing',
  member: { id: 'object-1', mail: 'm.brown@council.example', name: 'Mercy Brown' },
  role: 'member',
  representing: null,
  vacant: false,
  startsOn: null,
  endsOn: null,
  imported: null,
  source: null,
  ...columns,
});
