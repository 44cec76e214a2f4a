import { instant, key, link, list, longText, person, reference, source } from './columns';

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
    /** The mail in which it was written, in the mailbox of who took it over: it opens for nobody else. */
    mail: link(),
    /** The clerk who took it over from a mail; null where its writer entered it. */
    takenOverBy: person(),
    source: source({ field: 'ReadFrom' }),
  },
});
