import { choice, imported, isoDate, key, list, person, reference, source, text } from './columns';

/** A member's appointment to an area: appointed by, endorsed on, from when to when. Past ones are kept. */
export const allocations = list({
  name: 'allocations',
  title: 'MB Allocations',
  key: 'key',
  partition: null,
  shownAs: 'area',
  access: 'clerksWrite',
  sites: ['open'],
  columns: {
    key: key(),
    area: reference({ required: true, indexed: true }),
    member: person({ required: true, indexed: true }),
    appointedBy: text(),
    appointedOn: isoDate(),
    endorsedOn: isoDate(),
    startsOn: isoDate(),
    endsOn: isoDate(),
    state: choice(['proposed', 'appointed', 'endorsed', 'ended'], { required: true }),
    imported: imported(),
    source: source({ field: 'ReadFrom' }),
  },
});
