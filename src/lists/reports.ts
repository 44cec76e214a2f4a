import { choice, imported, isoDate, key, list, longText, paragraphs, reference, source, text, texts, yesNo } from './columns';

/** A report to an agenda item: what its cover says and what it asks for, verbatim. */
export const reports = list({
  name: 'reports',
  title: 'MB Reports',
  key: 'key',
  partition: 'meeting',
  shownAs: 'title',
  access: 'clerksWrite',
  sites: ['open', 'circle'],
  columns: {
    key: key(),
    meeting: reference({ required: true, indexed: true }),
    agendaItem: reference({ required: true, indexed: true }),
    title: longText({ required: true, field: 'FullTitle' }),
    classification: text(),
    reportOf: longText(),
    reportAuthor: longText(),
    summary: longText(),
    /** Nested clauses stand on lines of their own, with their markers. */
    recommendations: paragraphs(),
    /** The other bodies the matter goes through, with dates, one to a line, as printed. */
    route: longText(),
    money: longText(),
    gateway: text(),
    nextGateway: text(),
    wards: text(),
    appendices: texts(),
    dated: isoDate(),
    exemptAppendices: yesNo(),
    state: choice(['current', 'replaced', 'withdrawn'], { required: true }),
    imported: imported(),
    source: source({ field: 'ReadFrom' }),
  },
});
