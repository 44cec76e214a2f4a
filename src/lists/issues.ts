import { choice, isoDate, key, list, longText, number, person, reference, text, texts } from './columns';

/** Something on an estate that is to be put right: reported by a member, on a walkabout or from a mail. */
export const issues = list({
  name: 'issues',
  title: 'MB Issues',
  key: 'key',
  partition: 'register',
  shownAs: 'category',
  access: 'membersAdd',
  sites: ['open'],
  columns: {
    key: key(),
    /** `ESTATE-open` while it is not settled, `ESTATE-2026` by the year in which it was: so that a query stays small however old the estate grows. */
    register: text({ required: true, indexed: true }),
    estate: reference({ required: true, indexed: true }),
    walkabout: reference({ indexed: true }),
    block: text(),
    /** Where, more closely: "north stairs, third floor". */
    place: text({ field: 'PlaceOnEstate' }),
    category: choice(['repairs', 'lifts', 'lighting', 'cleaning', 'refuse', 'grounds', 'safety', 'antisocial behaviour', 'parking', 'other'], { required: true }),
    severity: choice(['urgent', 'soon', 'when possible'], { required: true }),
    description: longText({ field: 'WhatIsWrong' }),
    reportedOn: isoDate({ required: true }),
    reportedBy: person({ required: true }),
    /** Whose it is to put right: a post, or a person where one is named. */
    responsiblePost: text(),
    owner: person({ indexed: true }),
    targetOn: isoDate(),
    state: choice(['reported', 'assigned', 'fixed', 'confirmed', 'withdrawn'], { required: true }),
    fixedOn: isoDate(),
    settledOn: isoDate(),
    timesReopened: number(),
    /** Where they stand in the site's library of photographs: `ESTATE/KEY-1.jpg`. */
    photographs: texts(),
    /** The mail from which it was taken: its Internet message id. */
    mail: text(),
  },
});
