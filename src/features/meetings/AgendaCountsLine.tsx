import { makeStyles, tokens } from '@fluentui/react-components';
import type { AgendaCounts } from '../../domain/agenda';
import { formatCount } from '../../domain/formats';

interface AgendaCountsLineProps {
  readonly counts: AgendaCounts;
  /** Whether the filters below have the counts by purpose and star on them. */
  readonly hasFilters?: boolean;
}

/** "24 items · 9 for decision · 3 starred · 340 pages": what is nought is left out. */
export function AgendaCountsLine({ counts, hasFilters = false }: AgendaCountsLineProps) {
  const styles = useStyles();
  if (counts.items === 0) return <p className={styles.none}>No agenda yet.</p>;
  const parts = [
    formatCount(counts.items, 'item'),
    ...(hasFilters ? [] : byPurpose(counts)),
    ...unlessNone(counts.toFollow, `${counts.toFollow} to follow`),
    ...unlessNone(counts.pages, formatCount(counts.pages, 'page')),
  ];
  return (
    <ul aria-label="On the agenda" className={styles.parts}>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}

const byPurpose = (counts: AgendaCounts): string[] => [
  ...unlessNone(counts.decision, `${counts.decision} for decision`),
  ...unlessNone(counts.discussion, `${counts.discussion} for discussion`),
  ...unlessNone(counts.information, `${counts.information} for information`),
  ...unlessNone(counts.starred, `${counts.starred} starred`),
];

const unlessNone = (count: number, wording: string): string[] => (count === 0 ? [] : [wording]);

const useStyles = makeStyles({
  none: { margin: 0 },
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
});
