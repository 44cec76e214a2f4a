import { choice, instant, key, list, longText, person, reference, text } from './columns';

/**
 * What happened to an action, an issue, a project, a meeting or its agenda, or to the map of estates: appended before the row itself is changed. Never
 * edited, but that its words are taken off the open site when they may no longer stand there.
 */
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
    subjectKind: choice(['action', 'issue', 'project', 'agendaItem', 'meeting', 'allocation', 'committee', 'area', 'estate'], { required: true }),
    /** The row's key; of an agenda item its meeting's and of an allocation its area's, so that all that changed for a meeting or an area is one equality. */
    subject: reference({ required: true, indexed: true }),
    agendaItem: reference(),
    what: text({ required: true }),
    column: text({ field: 'ChangedColumn' }),
    before: longText({ field: 'ValueBefore' }),
    after: longText({ field: 'ValueAfter' }),
    why: longText(),
    /** The committee whose clerk is still to take up what an officer said of an action; emptied when one has. */
    awaits: reference({ indexed: true }),
    at: instant({ required: true, field: 'HappenedAt' }),
    by: person({ required: true, field: 'DoneBy' }),
  },
});
