/** The addresses of the screens, within the app. */
export const routes = {
  home: '/',
  upcoming: '/upcoming/:committee?',
  past: '/past/:year?/:committee?',
  meeting: '/meetings/:key',
  item: '/meetings/:key/items/:item',
  readingPlan: '/meetings/:key/plan',
  brief: '/meetings/:key/brief',
  requests: '/meetings/:key/requests',
  notes: '/meetings/:key/notes',
  search: '/search/:words?',
  actions: '/actions',
  actionsOf: '/actions/:committee',
  actionReport: '/actions/:committee/report',
  actionImport: '/actions/:committee/import',
  chasers: '/actions/:committee/chasers',
  actionMonths: '/actions/:committee/months',
  actionNew: '/actions/:committee/new',
  action: '/actions/:committee/:key',
  decisions: '/decisions/:committee?',
  estates: '/estates',
  /** In the pane of Outlook alone. */
  chasersWaiting: '/chasers',
  reply: '/reply',
  issueOfMail: '/issue',
} as const;

/** `committee` is a key, `mine`, or `all`. */
export type MeetingFilter = { readonly kind: 'upcoming'; readonly committee: string } | { readonly kind: 'past'; readonly year: string; readonly committee: string };

export const allCommittees = 'all';
export const myCommitteesOnly = 'mine';

export const meetingRoute = (key: string): string => `/meetings/${encodeURIComponent(key)}`;
export const itemRoute = (meeting: string, item: string): string => `${meetingRoute(meeting)}/items/${encodeURIComponent(item)}`;
export const readingPlanRoute = (meeting: string): string => `${meetingRoute(meeting)}/plan`;
export const briefRoute = (meeting: string): string => `${meetingRoute(meeting)}/brief`;
export const requestsRoute = (meeting: string): string => `${meetingRoute(meeting)}/requests`;
export const notesRoute = (meeting: string): string => `${meetingRoute(meeting)}/notes`;
/** What is made of a meeting, each a screen of its own. */
export type ScreenOfMeeting = 'plan' | 'requests' | 'notes' | 'brief';

export const actionsRoute = (committee: string): string => `/actions/${encodeURIComponent(committee)}`;
export const actionReportRoute = (committee: string): string => `${actionsRoute(committee)}/report`;
export const actionImportRoute = (committee: string): string => `${actionsRoute(committee)}/import`;
export const chasersRoute = (committee: string): string => `${actionsRoute(committee)}/chasers`;
export const actionMonthsRoute = (committee: string): string => `${actionsRoute(committee)}/months`;
export const newActionRoute = (committee: string): string => `${actionsRoute(committee)}/new`;
export const actionRoute = (committee: string, key: string): string => `${actionsRoute(committee)}/${encodeURIComponent(key)}`;

export const decisionsRoute = (committee: string | null): string => (committee === null ? '/decisions' : `/decisions/${encodeURIComponent(committee)}`);

export const searchRoute = (words: string): string => (words === '' ? '/search' : `/search/${encodeURIComponent(words)}`);

export const listRoute = (filter: MeetingFilter): string => {
  const committee = encodeURIComponent(filter.committee);
  return filter.kind === 'upcoming' ? `/upcoming/${committee}` : `/past/${filter.year}/${committee}`;
};

/** A deep link is input like any other: only an address that names a meeting, something of one, a list of them, or actions, is followed. */
export const isLinkedRoute = (route: string): boolean => LINKED.some((address) => address.test(route));

const LINKED = [/^\/upcoming\/[^/?#]{1,300}$/, /^\/meetings\/[^/?#]{1,300}(?:\/(?:plan|brief|requests|notes|items\/[^/?#]{1,300}))?$/, /^\/actions(?:\/[^/?#]{1,300}){0,2}$/, /^\/decisions(?:\/[^/?#]{1,300})?$/, /^\/estates(?:\/[^/?#]{1,300}){0,4}$/];

/** A part of an address, which may have been typed by hand: what does not decode is taken as it stands. */
export function partOf(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}
