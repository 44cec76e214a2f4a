import { choice, imported, isoDate, key, list, longText, reference, source, text, texts } from './columns';

/** What a committee resolved, clause by clause, as minuted. */
export const decisions = list({
  name: 'decisions',
  title: 'MB Decisions',
  key: 'key',
  partition: 'meeting',
  shownAs: 'resolution',
  access: 'clerksWrite',
  sites: ['open', 'circle'],
  columns: {
    key: key(),
    meeting: reference({ required: true, indexed: true }),
    agendaItem: reference({ indexed: true }),
    committee: reference({ required: true, indexed: true }),
    decidedOn: isoDate({ required: true }),
    printedNumber: text(),
    /** The item's title as minuted: the agenda may word it otherwise, and may not be known. */
    title: longText({ field: 'FullTitle' }),
    verb: choice(['approved', 'agreed', 'noted', 'endorsed', 'deferred', 'refused', 'other']),
    resolution: longText({ required: true }),
    clauses: texts(),
    /** Minuted: in minutes that the committee has yet to agree, as those inside a pack are. */
    state: choice(['draft', 'minuted', 'agreed', 'amended'], { required: true }),
    imported: imported(),
    source: source({ field: 'ReadFrom' }),
  },
});
