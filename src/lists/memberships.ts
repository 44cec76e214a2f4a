import { choice, imported, isoDate, key, list, person, reference, source, text, yesNo } from './columns';

/** Who sits on which committee, in which role, from when to when. A vacancy is a row without a person's address. */
export const memberships = list({
  name: 'memberships',
  title: 'MB Memberships',
  key: 'key',
  partition: 'committee',
  shownAs: 'role',
  access: 'clerksWrite',
  sites: ['open'],
  columns: {
    key: key(),
    committee: reference({ required: true, indexed: true }),
    member: person({ required: true, indexed: true }),
    role: choice(['chair', 'deputy chair', 'member', 'co-optee', 'observer', 'substitute', 'clerk'], { required: true }),
    representing: text(),
    vacant: yesNo({ required: true }),
    startsOn: isoDate(),
    endsOn: isoDate(),
    imported: imported(),
    source: source({ field: 'ReadFrom' }),
  },
});
