import { choice, key, list, longText, number, reference, text, texts } from './columns';

/** An estate, and the blocks and other names by which papers speak of it. */
export const estates = list({
  name: 'estates',
  title: 'MB Estates',
  key: 'key',
  partition: null,
  shownAs: 'title',
  access: 'clerksWrite',
  sites: ['open'],
  columns: {
    key: key(),
    title: text({ required: true, field: 'FullTitle' }),
    /** Null until a clerk has said which area it lies in: a gap the map shows. */
    area: reference({ indexed: true }),
    ward: text(),
    postcode: text(),
    blocks: texts(),
    aliases: texts(),
    /** Names that look like this estate and are not. */
    falseFriends: texts(),
    homes: number(),
    leaseholders: number(),
    contact: longText(),
    /** The estate that it has become a part of. Rows go on naming this one's key, and are read with the other's. */
    mergedInto: reference(),
    state: choice(['active', 'withdrawn'], { required: true }),
  },
});
