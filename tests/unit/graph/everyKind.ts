import { choice, imported, instant, isoDate, key, link, list, longText, number, paragraphs, person, reference, source, text, texts, time, yesNo } from '../../../src/lists/columns';

/** A list with a column of every kind, each optional but the key and the title. */
export const everyKind = list({
  name: 'everyKind',
  title: 'MB Every kind',
  key: 'key',
  partition: 'meeting',
  shownAs: 'subject',
  access: 'clerksWrite',
  sites: ['open'],
  columns: {
    key: key(),
    meeting: reference({ indexed: true }),
    subject: longText({ required: true, field: 'FullSubject' }),
    venue: text(),
    presenters: texts(),
    recommendations: paragraphs(),
    date: isoDate({ indexed: true }),
    startsAt: time(),
    publishedAt: instant(),
    starred: yesNo(),
    pages: number({ indexed: true }),
    paper: link(),
    owner: person({ indexed: true, field: 'HeldBy' }),
    part: choice(['public', 'non-public'], { indexed: true }),
    imported: imported(),
    source: source({ field: 'ReadFrom' }),
  },
});
