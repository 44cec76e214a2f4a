import { choice, isoDate, key, list, longText, person, reference, text, texts, time } from './columns';

/** A walk over an estate: planned, held, and what came of it. Its issues name it. */
export const walkabouts = list({
  name: 'walkabouts',
  title: 'MB Walkabouts',
  key: 'key',
  partition: 'estate',
  shownAs: 'date',
  access: 'membersAdd',
  sites: ['open'],
  columns: {
    key: key(),
    estate: reference({ required: true, indexed: true }),
    date: isoDate({ required: true, indexed: true, field: 'HeldOn' }),
    startsAt: time(),
    meetingPoint: text(),
    ledBy: person({ required: true, indexed: true }),
    /** Who else comes, one to a line, by post or by name. */
    attending: texts(),
    /** What is to be looked at, beside the open issues. */
    purpose: longText(),
    /** What was seen that is no issue. */
    remarks: longText(),
    state: choice(['planned', 'held', 'cancelled'], { required: true }),
  },
});
