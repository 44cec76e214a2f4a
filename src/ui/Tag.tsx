import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** Says something of an item in a word or two. The words carry the meaning; the colour only helps the eye. */
export function Tag({ tone = 'quiet', children }: { readonly tone?: 'strong' | 'plain' | 'quiet' | 'warning'; readonly children: string }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.tag, styles[tone])}>{children}</span>;
}

const useStyles = makeStyles({
  tag: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid transparent`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
  },
  strong: { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackground, fontWeight: tokens.fontWeightSemibold },
  plain: { color: tokens.colorNeutralForeground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}` },
  quiet: { color: tokens.colorNeutralForeground2, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  warning: { color: tokens.colorNeutralForeground1, border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}` },
});
