import { choice, instant, key, list, longText, person, reference, yesNo } from './columns';

/** What a member tells the clerk before a meeting. Each sees their own; clerks see all. No sensitive interest is kept here. */
export const submissions = list({
  name: 'submissions',
  title: 'MB Submissions',
  key: 'key',
  partition: 'meeting',
  shownAs: 'kind',
  access: 'ownOnly',
  sites: ['open', 'circle'],
  columns: {
    key: key(),
    meeting: reference({ required: true, indexed: true }),
    agendaItem: reference({ indexed: true }),
    kind: choice(['starred request', 'question', 'apology', 'attending online', 'substitute', 'declaration'], { required: true }),
    member: person({ required: true, indexed: true }),
    wording: longText(),
    /** The officer to whom a question is put; null where it is for the meeting. */
    askedOf: person(),
    submittedAt: instant({ required: true }),
    withdrawn: yesNo({ required: true }),
  },
});
