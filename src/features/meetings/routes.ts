/** The addresses of the screens of this feature, within the app. */
export const routes = {
  upcoming: '/upcoming/:committee?',
  past: '/past/:year?/:committee?',
  meeting: '/meetings/:key',
} as const;

/** `committee` is a key, `mine`, or `all`. */
export type MeetingFilter = { readonly kind: 'upcoming'; readonly committee: string } | { readonly kind: 'past'; readonly year: string; readonly committee: string };

export const allCommittees = 'all';
export const myCommitteesOnly = 'mine';

export const meetingRoute = (key: string): string => `/meetings/${encodeURIComponent(key)}`;

export const listRoute = (filter: MeetingFilter): string => {
  const committee = encodeURIComponent(filter.committee);
  return filter.kind === 'upcoming' ? `/upcoming/${committee}` : `/past/${filter.year}/${committee}`;
};

/** A deep link is input like any other: only an address that names a meeting is followed. */
export const isMeetingRoute = (route: string): boolean => /^\/meetings\/[^/?#]{1,300}$/.test(route);
