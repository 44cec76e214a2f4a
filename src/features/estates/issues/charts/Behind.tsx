import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { FiguresTable } from '../../../../ui/charts/FiguresTable';

/** The table behind a chart, for who would rather read than look. */
export function Behind({ of, ...table }: ComponentProps<typeof FiguresTable> & { readonly of: string }) {
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>The figures {of}</summary>
      <FiguresTable {...table} />
    </details>
  );
}

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalS },
  summary: { width: 'fit-content', minHeight: '24px', lineHeight: '24px', cursor: 'pointer' },
});
