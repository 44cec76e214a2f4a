import { choice, isoDate, key, list, longText, reference, source, text } from './columns';

/** A place in committee papers that names an estate, one of its blocks or another of its names. Kept with its line, so that a briefing need not read the papers again. */
export const mentions = list({
  name: 'mentions',
  title: 'MB Mentions',
  key: 'key',
  partition: 'estate',
  shownAs: 'quote',
  access: 'clerksWrite',
  sites: ['open', 'circle'],
  columns: {
    key: key(),
    estate: reference({ required: true, indexed: true }),
    /** The meeting in whose papers it stands. */
    meeting: reference({ required: true, indexed: true }),
    committee: reference({ required: true }),
    /** The day of which it tells: of minutes the day that they minute, else that of the meeting. */
    toldOf: isoDate(),
    /** `paper` where nothing tells what kind of paper it is. */
    kind: choice(['agendaItem', 'report', 'decision', 'promise', 'minute', 'action', 'paper'], { required: true }),
    /** The meeting's agenda item to which the paper belongs; null where none could be told. */
    agendaItem: reference(),
    /** The row that says it, where the words are a row's and not a paper's. */
    saidIn: reference(),
    /** The action that it is about. */
    action: reference(),
    /** The heading below which it stands: of the item, of the report. */
    heading: longText(),
    /** The name as it stands there. */
    named: text({ required: true }),
    quote: longText({ required: true }),
    /** `doubtful` until a clerk has said `confirmed` or `dismissed`; `gone` where no name of the estate stands there any more: then its words go too. */
    certainty: choice(['sure', 'doubtful', 'confirmed', 'dismissed', 'gone'], { required: true, indexed: true }),
    /** Why it is doubtful, in words. */
    doubt: text(),
    source: source({ field: 'ReadFrom' }),
  },
});
