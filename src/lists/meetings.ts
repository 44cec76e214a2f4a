import { choice, imported, isoDate, key, list, longText, number, reference, source, text, texts, time } from './columns';

/** One sitting of a committee. Its key outlives a change of date. */
export const meetings = list({
  name: 'meetings',
  title: 'MB Meetings',
  key: 'key',
  partition: 'year',
  shownAs: 'title',
  access: 'clerksWrite',
  sites: ['open'],
  columns: {
    key: key(),
    committee: reference({ required: true, indexed: true }),
    /** The calendar year of the date, as text: `2025`. */
    year: text({ required: true, indexed: true }),
    title: longText({ required: true, field: 'FullTitle' }),
    date: isoDate({ required: true, indexed: true }),
    startsAt: time(),
    endsAt: time(),
    venue: longText(),
    state: choice(['scheduled', 'agendaPublished', 'held', 'minutesAgreed', 'cancelled', 'moved'], { required: true }),
    agendaPublishedOn: isoDate(),
    livestreams: texts(),
    contactName: text(),
    contactMail: text(),
    contactPhone: text(),
    /** Teams' meeting id, linked once by the clerk. */
    teamsMeeting: text({ indexed: true }),
    /** The item being taken, while the meeting runs. */
    currentItem: text(),
    pageCount: number(),
    imported: imported(),
    source: source({ field: 'ReadFrom' }),
  },
});
