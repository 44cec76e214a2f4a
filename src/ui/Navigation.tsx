import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { createPortal } from 'react-dom';
import { Link } from 'wouter';
import { AboveMain } from './AppFrame';

interface NavigationProps {
  readonly screens: readonly { readonly label: string; readonly to: string; readonly isCurrent: boolean }[];
}

/** The way between the app's main screens, above every one of them. */
export function Navigation({ screens }: NavigationProps) {
  const styles = useStyles();
  const above = useContext(AboveMain);
  if (above === null) return null;
  return createPortal(
    <nav aria-label="Members’ Brief" className={styles.bar}>
      {screens.map(({ label, to, isCurrent }) => (
        <Link key={to} href={to} className={mergeClasses(styles.screen, isCurrent && styles.current)} aria-current={isCurrent ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>,
    above,
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  screen: {
    padding: `${tokens.spacingVerticalS} 0`,
    marginBottom: '-1px',
    borderBottom: '2px solid transparent',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  // Weight and line say it as well as the colour does.
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
});
