import { choice, instant, key, link, list, longText, number, reference, text } from './columns';

/** A paper in a SharePoint library: the main pack, a supplement, a report, an appendix, minutes. */
export const documents = list({
  name: 'documents',
  title: 'MB Documents',
  key: 'key',
  partition: 'meeting',
  shownAs: 'title',
  access: 'clerksWrite',
  sites: ['open', 'circle'],
  columns: {
    key: key(),
    meeting: reference({ required: true, indexed: true }),
    agendaItem: reference({ indexed: true }),
    title: longText({ required: true, field: 'FullTitle' }),
    kind: choice(['main pack', 'supplement', 'to follow', 'non-public pack', 'report', 'appendix', 'minutes', 'reading'], { required: true }),
    format: choice(['pdf', 'word', 'text', 'page', 'json'], { required: true }),
    address: link({ field: 'PaperAddress' }),
    drive: text(),
    driveItem: text(),
    /** Changes when the file does: what a note or a "what changed" was written on. */
    fileVersion: text(),
    bytes: number(),
    pageCount: number(),
    publishedAt: instant(),
    replaces: text(),
    state: choice(['current', 'replaced', 'withdrawn'], { required: true }),
  },
});
