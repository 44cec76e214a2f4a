import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { notPrinted, onlyPrinted } from '../../../ui/PrintSheet';
import { Nothing } from '../../../ui/Rows';
import { Section } from '../../../ui/Section';

/** Rows of a part on the screen and on paper: two pages of A4 hold no more. */
const SHOWN = 5;

interface ListPartProps<One> {
  readonly heading: string;
  readonly note?: string;
  readonly all: readonly One[];
  readonly none: string;
  /** Where the rest stands. */
  readonly more?: ReactNode;
  readonly children: (shown: readonly One[]) => ReactNode;
}

/** The first of a list, and all of it when it is asked for; on paper how many more there are. */
export function Part<One>({ heading, note, all, none, more, children }: ListPartProps<One>) {
  const styles = useStyles();
  const left = all.length - SHOWN;
  return (
    <Section heading={heading} level={2} {...(note !== undefined && all.length > 1 && { note })}>
      {all.length === 0 ? <Nothing>{none}</Nothing> : children(all.slice(0, SHOWN))}
      {left > 0 && more === undefined && (
        <details {...notPrinted}>
          <summary className={styles.more}>Show {left.toLocaleString('en-GB')} more</summary>
          {children(all.slice(SHOWN))}
        </details>
      )}
      {left > 0 && more !== undefined && <p {...notPrinted}>{more}</p>}
      {left > 0 && <p {...onlyPrinted}>and {left.toLocaleString('en-GB')} more</p>}
    </Section>
  );
}

const useStyles = makeStyles({
  more: { cursor: 'pointer', minHeight: '24px', color: tokens.colorBrandForegroundLink, padding: `${tokens.spacingVerticalXS} 0` },
});
