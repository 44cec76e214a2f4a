import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext, useId, type ReactNode } from 'react';

interface SectionProps {
  readonly heading: string;
  readonly level: 2 | 3;
  readonly note?: string;
  readonly children: ReactNode;
}

/** Where a screen has the same sections several times over: what tells these from the others, for who cannot see where they stand. */
export const SectionsOf = createContext<string | null>(null);

/** A named part of a screen, found by its heading. */
export function Section({ heading, level, note, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  const within = useContext(SectionsOf);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section {...(within === null ? { 'aria-labelledby': id } : { 'aria-label': `${heading}, ${within}` })} className={styles.section}>
      <Heading id={id} dir="auto" className={level === 2 ? styles.second : styles.third}>
        {heading}
      </Heading>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  second: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  third: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});
