import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusMain } from './focusMain';
import { themes } from './theme';

/** The page round every screen: theme, skip link and the main landmark. */
export function AppFrame({ theme, children }: { readonly theme: keyof typeof themes; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themes[theme]} className={styles.page}>
      <a href="#main" className={styles.skipLink} onClick={skipToMain}>
        Skip to the content
      </a>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </FluentProvider>
  );
}

/** By focus, not by address: the address after `#` is the route. */
function skipToMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  focusMain();
}

const useStyles = makeStyles({
  page: { minHeight: '100vh', overflowWrap: 'anywhere' },
  main: {
    maxWidth: '60rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} clamp(${tokens.spacingHorizontalM}, 4vw, ${tokens.spacingHorizontalXXXL}) ${tokens.spacingVerticalXXXL}`,
    ':focus': { outlineStyle: 'none' },
  },
  skipLink: {
    position: 'absolute',
    left: tokens.spacingHorizontalM,
    top: '-10rem',
    padding: tokens.spacingHorizontalM,
    zIndex: 1,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ':focus': { top: tokens.spacingVerticalS },
  },
});
