import { choice, imported, key, list, longText, number, reference, source, text, texts, yesNo } from './columns';

/**
 * An item on a meeting's agenda. A Part 2 item is two rows with one key: a stub with its public title on the open site,
 * and its real title and contents in the circle's site.
 */
export const agendaItems = list({
  name: 'agendaItems',
  title: 'MB Agenda items',
  key: 'key',
  partition: 'meeting',
  shownAs: 'title',
  access: 'clerksWrite',
  sites: ['open', 'circle'],
  columns: {
    key: key(),
    meeting: reference({ required: true, indexed: true }),
    /** The order on the agenda, from 1; the printed number may have letters, repeat or be missing. */
    position: number({ required: true }),
    printedNumber: text(),
    title: longText({ required: true, field: 'FullTitle' }),
    part: choice(['public', 'non-public'], { required: true }),
    purpose: choice(['decision', 'information', 'discussion']),
    /** The star belongs to the item at this meeting: taken without discussion unless a member has told the clerk. */
    starred: yesNo({ required: true }),
    pagesFrom: number(),
    pagesTo: number(),
    toFollow: yesNo({ required: true }),
    reportOf: longText(),
    presenters: texts(),
    minutesAllotted: number(),
    /** What stands below the title: "To agree the public minutes of …", the motion to exclude the public. */
    note: longText({ field: 'ItemNote' }),
    /** The legal basis for taking the item without the public, as printed. */
    exemptBasis: longText(),
    /** Exempt business (Schedule 12A) may be taken in public, confidential business (s.100A(2)) must not. */
    confidentiality: choice(['exempt', 'confidential']),
    resolution: longText(),
    state: choice(['onAgenda', 'withdrawn', 'moved'], { required: true }),
    imported: imported(),
    source: source({ field: 'ReadFrom' }),
  },
});
