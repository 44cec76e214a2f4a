import type { AgendaItem } from '../../../src/domain/agenda';
import type { Committee, Meeting, Membership } from '../../../src/domain/meetings';
import type { Item } from '../../../src/lists/index';

/** Rows of an invented council; a test names only the columns it is about. */
type Action = Item<'actions'>;
type Decision = Item<'decisions'>;

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

export const anAction = (columns: Partial<Action> = {}): Action => ({
  key: 'housing.action-1',
  tracker: 'housing-open',
  committee: 'housing',
  seriesNumber: 'housing-0001',
  printedNumber: null,
  raisedOn: null,
  raisedAtItem: null,
  title: null,
  request: 'Report the cost of the lifts.',
  responsiblePost: null,
  owner: null,
  dueText: null,
  dueOn: null,
  duePrecision: null,
  overdueFrom: null,
  statusText: null,
  state: 'open',
  progress: null,
  estate: null,
  dueAtMeeting: null,
  timesMoved: null,
  closedOn: null,
  listHeading: null,
  lastPrinted: null,
  imported: null,
  source: null,
  ...columns,
});

export const aDecision = (columns: Partial<Decision> = {}): Decision => ({
  key: 'decision-1',
  meeting: 'housing-2026-09-15',
  agendaItem: null,
  committee: 'housing',
  decidedOn: '2026-09-15',
  printedNumber: '4',
  title: 'Roofs',
  verb: 'agreed',
  resolution: 'That the roofs be renewed.',
  clauses: null,
  state: 'minuted',
  imported: null,
  source: null,
  ...columns,
});
