import { type GriffelStyle, tokens } from '@fluentui/react-components';

/** A list to choose from no wider than its place, with all of what is chosen to be read: on as many lines as that takes. */
export const wholeChoice: GriffelStyle = {
  '& .fui-Field': { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  '& span': { minWidth: 0, maxWidth: '100%' },
  '& input': { width: '100%', minWidth: 0 },
  '& select': { width: '100%', minWidth: 0, height: 'auto', minHeight: '32px', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS, whiteSpace: 'pre-wrap', textOverflow: 'ellipsis' },
};
