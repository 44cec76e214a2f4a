import { instant, key, list, longText, person, reference, source } from './columns';

/** A dated note of progress on an action. Notes are added, never overwritten. */
export const progressNotes = list({
  name: 'progressNotes',
  title: 'MB Progress notes',
  key: 'key',
  partition: 'action',
  shownAs: 'note',
  access: 'officersAdd',
  sites: ['open', 'circle'],
  columns: {
    key: key(),
    action: reference({ required: true, indexed: true }),
    note: longText({ required: true, field: 'ProgressNote' }),
    writtenAt: instant({ required: true }),
    writtenBy: person({ required: true }),
    source: source({ field: 'ReadFrom' }),
  },
});
