import { choice, imported, isoDate, key, list, person, source, text, yesNo } from './columns';

/** Members, co-optees, officers and clerks. Holders of posts have one row for each holding, with its dates. */
export const people = list({
  name: 'people',
  title: 'MB People',
  key: 'key',
  partition: null,
  shownAs: 'name',
  access: 'clerksWrite',
  sites: ['open'],
  columns: {
    key: key(),
    name: text({ required: true, field: 'FullName' }),
    courtesyTitle: text(),
    postNominals: text(),
    identity: person({ indexed: true }),
    kind: choice(['member', 'co-optee', 'officer', 'clerk', 'guest'], { required: true }),
    post: text(),
    postFrom: isoDate(),
    postUntil: isoDate(),
    department: text(),
    ward: text(),
    phone: text(),
    current: yesNo({ required: true }),
    imported: imported(),
    source: source({ field: 'ReadFrom' }),
  },
});
