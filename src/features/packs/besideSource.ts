import { type GriffelStyle, tokens } from '@fluentui/react-components';

/** What is asked stands beside what the file says, and above it where there is no room. */
export const besideSource: GriffelStyle = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: tokens.spacingHorizontalL,
  padding: `${tokens.spacingVerticalM} 0`,
  borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  '@media (min-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
};
