import type { Issue } from '../../../../src/domain/estates/issues/issue';
import { listIssue, type ListedIssue } from '../../../../src/domain/estates/issues/issueList';

export const today = '2026-11-16';
export const amina = { id: 'member-1', mail: 'amina@council.example', name: 'Amina Yusuf' };
export const doing = { by: amina, at: '2026-11-16T10:00:00Z', today, noteKey: 'note-9' };

/** A test names only the columns it is about. */
export const anIssue = (columns: Partial<Issue> = {}): Issue => ({
  key: 'kestrel.1',
  register: 'kestrel-open',
  estate: 'kestrel',
  walkabout: null,
  block: 'Hobby House',
  place: null,
  category: 'repairs',
  severity: 'soon',
  description: 'Door closer broken',
  reportedOn: '2026-11-01',
  reportedBy: amina,
  responsiblePost: null,
  owner: null,
  targetOn: null,
  state: 'reported',
  fixedOn: null,
  settledOn: null,
  timesReopened: null,
  photographs: null,
  mail: null,
  ...columns,
});

export const listed = (columns: Partial<Issue> = {}): ListedIssue => listIssue(anIssue(columns), today);
