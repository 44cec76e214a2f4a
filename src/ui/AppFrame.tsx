import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { createContext, type ReactNode, useState } from 'react';
import { focusMain } from './focusMain';
import { themes } from './theme';

/** Where what stands above every screen is drawn: before the main landmark, so that the skip link passes it. */
export const AboveMain = createContext<HTMLElement | null>(null);

/** The page round every screen: theme, skip link and the main landmark. */
export function AppFrame({ theme, children }: { readonly theme: keyof typeof themes; readonly children: ReactNode }) {
  const styles = useStyles();
  const [above, setAbove] = useState<HTMLElement | null>(null);
  return (
    <FluentProvider theme={themes[theme]} className={mergeClasses(styles.page, theme === 'light' ? styles.onLight : styles.onDark, theme === 'contrast' && styles.contrast)}>
      <a href="#main" className={styles.skipLink} onClick={skipToMain}>
        Skip to the content
      </a>
      <div ref={setAbove} className={styles.above} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <AboveMain.Provider value={above}>{children}</AboveMain.Provider>
      </main>
    </FluentProvider>
  );
}

/** By focus, not by address: the address after `#` is the route. */
function skipToMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  focusMain();
}

const sides = `clamp(${tokens.spacingHorizontalM}, 4vw, ${tokens.spacingHorizontalXXXL})`;

const useStyles = makeStyles({
  // What the browser draws itself: boxes to tick, the calendar's button, bars to scroll with.
  onLight: { colorScheme: 'light' },
  onDark: { colorScheme: 'dark' },
  page: { minHeight: '100vh', overflowWrap: 'anywhere' },
  // On black a button that cannot be pressed is one only by its border, and Fluent gives its primary one none.
  contrast: { '& .fui-Button:is(:disabled, [aria-disabled="true"])': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeDisabled}` } },
  above: { maxWidth: '60rem', margin: '0 auto', padding: `${tokens.spacingVerticalS} ${sides} 0`, ':empty': { display: 'none' }, ':has(~ main [data-wide])': { maxWidth: '84rem' }, '@media print': { display: 'none' } },
  main: {
    maxWidth: '60rem',
    // A screen of two columns has room for both.
    ':has([data-wide])': { maxWidth: '84rem' },
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${sides} ${tokens.spacingVerticalXXXL}`,
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
