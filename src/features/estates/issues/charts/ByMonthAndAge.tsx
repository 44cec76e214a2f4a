import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, memo, Suspense, useState } from 'react';
import type { Desk } from '../../../../queries/desk';
import { Loading } from '../../../../ui/Loading';

// Two years of settled issues are much to read for who only came for the list.
const IssueCharts = lazy(async () => ({ default: (await import('./IssueCharts')).IssueCharts }));

/** Where looking beats reading: closed at first, and nothing is asked for until it is opened. What is typed above the list does not draw it anew. */
export const ByMonthAndAge = memo(function ByMonthAndAge({ desk, estate }: { readonly desk: Desk; readonly estate: string }) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>By month and by age</summary>
      {isOpen && (
        <Suspense fallback={<Loading label="Loading the charts" rows={3} />}>
          <IssueCharts desk={desk} estate={estate} />
        </Suspense>
      )}
    </details>
  );
});

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalM },
  summary: { width: 'fit-content', minHeight: '24px', lineHeight: '24px', cursor: 'pointer' },
});
