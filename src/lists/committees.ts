import { choice, isoDate, key, link, list, longText, text } from './columns';

/** A committee, board or sub-committee. `parent` is the body a sub-committee reports to. */
export const committees = list({
  name: 'committees',
  title: 'MB Committees',
  key: 'key',
  partition: null,
  shownAs: 'title',
  access: 'clerksWrite',
  sites: ['open'],
  columns: {
    key: key(),
    title: longText({ required: true, field: 'FullTitle' }),
    shortTitle: text(),
    /** Other names packs use for this body, one to a line. */
    aliases: longText(),
    parent: text(),
    /** The confidentiality circle that may read this committee's exempt business; null where it has none. */
    circle: text(),
    contactName: text(),
    contactMail: text(),
    contactPhone: text(),
    webPage: link(),
    established: isoDate(),
    dissolved: isoDate(),
    state: choice(['active', 'dissolved'], { required: true }),
  },
});
