import { choice, key, list, longText, reference, text } from './columns';

/** An area of estates to which a sub-committee allocates a member. */
export const areas = list({
  name: 'areas',
  title: 'MB Areas',
  key: 'key',
  partition: null,
  shownAs: 'title',
  access: 'clerksWrite',
  sites: ['open'],
  columns: {
    key: key(),
    title: text({ required: true, field: 'FullTitle' }),
    committee: reference({ indexed: true }),
    aliases: longText(),
    state: choice(['active', 'withdrawn'], { required: true }),
  },
});
