import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface PageHeadingProps {
  readonly children: string;
  /** After a change of screen the heading takes the focus, so that a screen reader reads where one is. */
  readonly takesFocus: boolean;
  /** Where the heading alone would not tell two windows apart. */
  readonly documentTitle?: string;
  /** What stands beside the heading: buttons, a state. */
  readonly aside?: ReactNode;
}

/** The screen's one `h1`; it names the document too. */
export function PageHeading({ children, takesFocus, documentTitle = children, aside }: PageHeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // What changes on a screen that stays, such as a filter, leaves the focus where the person has it.
  const [takesFocusNow] = useState(takesFocus);
  // Before anybody can press a key on the new screen: later it would take the focus from where they have gone.
  useLayoutEffect(() => {
    if (takesFocusNow) heading.current?.focus();
  }, [takesFocusNow]);
  useEffect(() => {
    document.title = `${documentTitle} – Members’ Brief`;
  }, [documentTitle]);
  return (
    <div className={styles.line}>
      <h1 ref={heading} tabIndex={-1} dir="auto" className={styles.heading}>
        {children}
      </h1>
      {aside}
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    // A long title wraps beside what stands there, and only in a narrow window above it.
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 'min(16rem, 100%)',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
    ':focus': { outlineStyle: 'none' },
  },
});
