import { choice, imported, isoDate, key, list, longText, number, person, reference, source, text } from './columns';

/** An action a committee asked for. `tracker` names the committee's open or closed list: `ccs-open`, `ccs-closed-2025`. */
export const actions = list({
  name: 'actions',
  title: 'MB Actions',
  key: 'key',
  partition: 'tracker',
  shownAs: 'request',
  access: 'clerksWrite',
  sites: ['open', 'circle'],
  columns: {
    key: key(),
    tracker: text({ required: true, indexed: true }),
    committee: reference({ required: true, indexed: true }),
    /** The committee's own series: `ccs-0042`. Unique; the printed number may repeat. */
    seriesNumber: text({ required: true, indexed: true, unique: true }),
    printedNumber: text(),
    raisedOn: isoDate(),
    raisedAtItem: reference(),
    title: longText({ field: 'FullTitle' }),
    request: longText({ required: true }),
    /** The responsible post as written; who holds it is `people`'s to say. */
    responsiblePost: longText(),
    owner: person({ indexed: true }),
    dueText: text(),
    dueOn: isoDate(),
    duePrecision: choice(['day', 'month', 'quarter', 'season', 'year', 'none']),
    overdueFrom: isoDate({ indexed: true }),
    statusText: text(),
    state: choice(['open', 'reported done', 'proposed for closure', 'closed', 'withdrawn', 'merged', 'moved'], { required: true }),
    progress: longText(),
    estate: reference({ indexed: true }),
    dueAtMeeting: reference({ indexed: true }),
    /** The item of that meeting, and so the report, that is to discharge it. */
    dueAtItem: reference(),
    timesMoved: number(),
    closedOn: isoDate(),
    /** The meeting at which its committee agreed that it is done, and the number of the minute that says so. */
    closedAtMeeting: reference(),
    closingMinute: text(),
    /** The action that carries it on. */
    mergedInto: reference(),
    /** The body that carries it on, in the clerk's words. */
    movedTo: text(),
    /** The heading of the list in which it was last printed. */
    listHeading: longText(),
    /** The date of the meeting in whose papers it was last printed; null where it stands in minutes alone. */
    lastPrinted: isoDate(),
    imported: imported(),
    source: source({ field: 'ReadFrom' }),
  },
});
