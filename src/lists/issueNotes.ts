import { choice, instant, key, list, longText, person, reference, text } from './columns';

/** What happened to an issue, and what was said of it: appended before the issue itself is changed, and never edited. */
export const issueNotes = list({
  name: 'issueNotes',
  title: 'MB Issue Notes',
  key: 'key',
  partition: 'issue',
  shownAs: 'what',
  access: 'membersAdd',
  sites: ['open'],
  columns: {
    key: key(),
    issue: reference({ required: true, indexed: true }),
    estate: reference({ required: true, indexed: true }),
    kind: choice(['reported', 'noted', 'changed', 'assigned', 'fixed', 'confirmed', 'reopened', 'withdrawn', 'notCarriedOut'], { required: true }),
    what: longText({ required: true }),
    column: text({ field: 'ChangedColumn' }),
    before: longText({ field: 'ValueBefore' }),
    after: longText({ field: 'ValueAfter' }),
    at: instant({ required: true, field: 'HappenedAt' }),
    by: person({ required: true, field: 'DoneBy' }),
  },
});
