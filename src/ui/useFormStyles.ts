import { makeStyles, tokens } from '@fluentui/react-components';

/** A form with its fields below one another. What can be chosen may be longer than a phone is wide. */
export const useFormStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '40rem',
    marginTop: tokens.spacingVerticalM,
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& select': { maxWidth: '100%', textOverflow: 'ellipsis' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
