import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A list of what is mine: one line of what, one line of when. */
export function Rows({ children }: { readonly children: ReactNode }) {
  const styles = useRowStyles();
  return <ul className={styles.list}>{children}</ul>;
}

export function Row({ children, note }: { readonly children: ReactNode; readonly note?: ReactNode }) {
  const styles = useRowStyles();
  return (
    <li className={styles.row}>
      <div>{children}</div>
      {note !== undefined && <div className={styles.note}>{note}</div>}
    </li>
  );
}

/** Where there is nothing, in one quiet line. */
export function Nothing({ children }: { readonly children: string }) {
  const styles = useRowStyles();
  return <p className={styles.nothing}>{children}</p>;
}

export const useRowStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, ':last-child': { borderBottomStyle: 'none' } },
  note: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  nothing: { margin: 0, color: tokens.colorNeutralForeground2 },
});
