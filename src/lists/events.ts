import { choice, instant, key, list, longText, person, reference, text } from './columns';

/** What happened to an action, issue or project: appended before the row itself is changed, never edited. */
export const events = list({
  name: 'events',
  title: 'MB Events',
  key: 'key',
  partition: 'subject',
  shownAs: 'what',
  access: 'officersAdd',
  sites: ['open', 'circle'],
  columns: {
    key: key(),
    subjectKind: choice(['action', 'issue', 'project', 'agendaItem', 'meeting', 'allocation'], { required: true }),
    subject: reference({ required: true, indexed: true }),
    what: text({ required: true }),
    column: text({ field: 'ChangedColumn' }),
    before: longText({ field: 'ValueBefore' }),
    after: longText({ field: 'ValueAfter' }),
    why: longText(),
    at: instant({ required: true, field: 'HappenedAt' }),
    by: person({ required: true, field: 'DoneBy' }),
  },
});
