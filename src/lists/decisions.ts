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
    verb: choice(['approved', 'agreed', 'noted', 'endorsed', 'deferred', 'refused', 'other']),
    resolution: longText({ required: true }),
    clauses: texts(),
    state: choice(['draft', 'minuted', 'agreed', 'amended'], { required: true }),
    imported: imported(),
    source: source({ field: 'ReadFrom' }),
  },
});
