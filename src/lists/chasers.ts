import { instant, key, list, longText, person, reference, text, texts } from './columns';

/** A mail that asks an officer for progress, drafted for a clerk to send. Of a circle's actions it holds numbers and dates alone. */
export const chasers = list({
  name: 'chasers',
  title: 'MB Chasers',
  key: 'key',
  partition: 'tray',
  shownAs: 'subject',
  access: 'clerksOnly',
  sites: ['open', 'circle'],
  columns: {
    key: key(),
    /** `waiting`; then `sent-2026`, or `given-up-2026`. */
    tray: text({ required: true, indexed: true }),
    committee: reference({ required: true, indexed: true }),
    /** As the actions name it. */
    post: longText(),
    /** Who held the post when it was drafted; null where nobody did. */
    officer: person(),
    subject: text({ required: true, field: 'MailSubject' }),
    opening: longText({ required: true }),
    /** The keys of the actions that it asks for. */
    actions: texts({ field: 'ChasedActions' }),
    /** The rows of its table, as JSON: what was previewed is what is sent. */
    table: longText({ required: true, field: 'MailTable' }),
    preparedAt: instant({ required: true }),
    preparedBy: person({ required: true }),
    /** Said by who sent it; the history of each action tells the same. */
    sentAt: instant(),
    sentBy: person(),
  },
});
