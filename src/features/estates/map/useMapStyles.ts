import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the map have in common. */
export const useMapStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  details: { marginTop: tokens.spacingVerticalS, '& summary': { minHeight: '24px', lineHeight: '24px', cursor: 'pointer' } },
});
