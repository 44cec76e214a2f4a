import type { AgendaItem } from '../../../src/domain/agenda';
import type { RowAddress, Stored } from '../../../src/domain/changes';
import type { Committee, Meeting, Membership } from '../../../src/domain/meetings';
import type { SiteKey } from '../../../src/domain/sites';
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
  dueAtItem: null,
  timesMoved: null,
  closedOn: null,
  closedAtMeeting: null,
  closingMinute: null,
  mergedInto: null,
  movedTo: null,
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

/** As SharePoint received it: `receivedAt` is its clock, `submittedAt` that of the member's device. */
export const aSubmission = ({ receivedAt, site = 'open', createdBy, changedAt, ...columns }: Partial<Item<'submissions'>> & ToldOfRow = {}): Stored<'submissions'> => ({
  key: 'submission-1',
  meeting: 'housing-2026-11-24',
  agendaItem: 'housing-2026-11-24-1',
  kind: 'starred request',
  member: { id: 'object-1', mail: 'm.brown@council.example', name: 'Mercy Brown' },
  wording: 'Why so late?',
  askedOf: null,
  submittedAt: '2026-11-16T09:00:00Z',
  withdrawn: false,
  ...columns,
  row: {
    site,
    id: columns.key ?? '1',
    etag: '"1"',
    ...(receivedAt === undefined ? {} : { createdAt: receivedAt }),
    ...(createdBy === undefined ? {} : { createdBy }),
    ...(changedAt === undefined ? {} : { changedAt }),
  },
});

type ToldOfRow = { readonly receivedAt?: string; readonly site?: SiteKey } & Pick<RowAddress, 'createdBy' | 'changedAt'>;

export const aReport = (columns: Partial<Item<'reports'>> = {}): Item<'reports'> => ({
  key: 'report-1',
  meeting: 'housing-2026-11-24',
  agendaItem: 'item-2',
  title: 'Lift replacement at Weir House',
  classification: null,
  reportOf: null,
  reportAuthor: null,
  summary: null,
  recommendations: null,
  route: null,
  money: null,
  gateway: null,
  nextGateway: null,
  wards: null,
  appendices: null,
  dated: null,
  exemptAppendices: null,
  state: 'current',
  imported: null,
  source: null,
  ...columns,
});

export const aDocument = (columns: Partial<Item<'documents'>> = {}): Item<'documents'> => ({
  key: 'pack',
  meeting: 'housing-2026-11-24',
  agendaItem: null,
  title: 'housing-pack.pdf',
  kind: 'main pack',
  format: 'pdf',
  address: 'https://papers.example/housing-pack.pdf',
  drive: null,
  driveItem: null,
  fileVersion: '1',
  bytes: null,
  pageCount: null,
  publishedAt: null,
  replaces: null,
  state: 'current',
  ...columns,
});

export const aPerson = (columns: Partial<Item<'people'>> = {}): Item<'people'> => ({
  key: 'ada-quill',
  name: 'Ada Quill',
  courtesyTitle: null,
  postNominals: null,
  identity: { id: 'officer-1', mail: 'ada.quill@council.example', name: 'Ada Quill' },
  kind: 'officer',
  post: 'Head of Repairs',
  postFrom: null,
  postUntil: null,
  department: null,
  ward: null,
  phone: null,
  current: true,
  imported: null,
  source: null,
  ...columns,
});

export const aSetting = (columns: Partial<Item<'settings'>> = {}): Item<'settings'> => ({ key: 'setting-1', name: 'A setting', committee: null, value: 'a value', ...columns });

export const anEvent = (columns: Partial<Item<'events'>> = {}): Item<'events'> => ({
  key: 'event-1',
  subjectKind: 'action',
  subject: 'housing.action-1',
  agendaItem: null,
  what: 'Due date moved',
  column: null,
  before: null,
  after: null,
  why: null,
  awaits: null,
  at: '2026-03-17T21:30:00Z',
  by: { id: 'clerk-1', mail: 'clerk@council.example', name: 'Priya Clerk' },
  ...columns,
});

export const aProgressNote = (columns: Partial<Item<'progressNotes'>> = {}): Item<'progressNotes'> => ({
  key: 'note-1',
  action: 'housing.action-1',
  note: 'The contractor has been asked.',
  writtenAt: '2026-10-06T15:40:00Z',
  writtenBy: { id: 'officer-1', mail: 'ada.quill@council.example', name: 'Ada Quill' },
  mail: null,
  takenOverBy: null,
  source: null,
  ...columns,
});

export const aChaser = (columns: Partial<Item<'chasers'>> = {}): Item<'chasers'> => ({
  key: 'chaser.1',
  tray: 'waiting',
  committee: 'housing',
  post: 'Head of Repairs',
  officer: { id: 'officer-1', mail: 'ada.quill@council.example', name: 'Ada Quill' },
  subject: 'Housing Committee: action 1',
  opening: 'How does this stand?',
  actions: ['housing.action-1'],
  table: JSON.stringify([{ action: 'housing.action-1', number: '1', title: null, request: 'Report the cost of the lifts.', due: 'October 2026', earlier: [] }]),
  preparedAt: '2026-11-16T09:00:00Z',
  preparedBy: { id: 'clerk-1', mail: 'clerk@council.example', name: 'Priya Clerk' },
  sentAt: null,
  sentBy: null,
  ...columns,
});
