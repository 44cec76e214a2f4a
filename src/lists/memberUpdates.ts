import { choice, instant, key, list, longText, person, reference } from './columns';

/** What an allocated member reports to a meeting under the standing item on their estates. */
export const memberUpdates = list({
  name: 'memberUpdates',
  title: 'MB Member Updates',
  key: 'key',
  partition: 'meeting',
  shownAs: 'area',
  access: 'membersAdd',
  sites: ['open'],
  columns: {
    key: key(),
    meeting: reference({ required: true, indexed: true }),
    area: reference({ required: true, indexed: true }),
    member: person({ required: true, indexed: true }),
    text: longText({ field: 'UpdateText' }),
    /** The clerk reads what is `sent`; a draft is still being written, and can be read all the same. */
    state: choice(['draft', 'sent'], { required: true }),
    sentAt: instant(),
  },
});
