import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Stored } from '../../domain/changes';
import { formatCount, formatDate } from '../../domain/formats';
import { committeeTitle } from '../../domain/meetings';
import { Section } from '../../ui/Section';

interface SearchedProps {
  readonly meetings: readonly Stored<'meetings'>[];
  readonly committees: readonly Stored<'committees'>[];
  readonly unreadable: number;
  /** Meetings of the calendar that are not loaded. */
  readonly left: number;
  readonly onMore: () => void;
  readonly isLoading: boolean;
}

/** Where was looked: what was not found may stand elsewhere. */
export function Searched({ meetings, committees, unreadable, left, onMore, isLoading }: SearchedProps) {
  const styles = useStyles();
  return (
    <Section heading="Meetings searched" level={2}>
      <ul className={styles.meetings}>
        {meetings.map(({ key, committee, date }) => (
          <li key={key}>
            <bdi>{committeeTitle(committee, committees)}</bdi>, {formatDate(date)}
          </li>
        ))}
      </ul>
      {unreadable > 0 && <p>{formatCount(unreadable, 'row')} could not be read, and cannot be found.</p>}
      {left > 0 && (
        <div className={styles.more}>
          <Button disabledFocusable={isLoading} onClick={onMore}>
            Search more meetings
          </Button>
          <span>
            {formatCount(left, 'meeting')} of this year and the next {left === 1 ? 'is' : 'are'} not loaded.
          </span>
        </div>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  meetings: { margin: 0, padding: 0, listStyleType: 'none', columnWidth: '20rem', columnGap: tokens.spacingHorizontalXXL, color: tokens.colorNeutralForeground2, '& li': { marginBottom: tokens.spacingVerticalXS, breakInside: 'avoid' } },
  more: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalM },
});
