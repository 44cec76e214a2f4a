import { key, list, longText, reference, text } from './columns';

/** What a council decides for itself: notice rule, holiday region, status words, its own wording. One row a setting. */
export const settings = list({
  name: 'settings',
  title: 'MB Settings',
  key: 'key',
  partition: null,
  shownAs: 'name',
  access: 'clerksWrite',
  sites: ['open'],
  columns: {
    key: key(),
    name: text({ required: true, field: 'SettingName' }),
    /** Null where the setting holds for every committee. */
    committee: reference({ indexed: true }),
    value: longText({ required: true, field: 'SettingValue' }),
  },
});
