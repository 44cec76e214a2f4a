import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { categoryWords, issueTitle, ownerWords, SEVERITY_WORDS, STATE_WORDS, whereWords } from '../../../domain/estates/issues/issue';
import { ageWords, type ListedIssue } from '../../../domain/estates/issues/issueList';
import { formatCount, formatDate } from '../../../domain/formats';
import { issueRoute } from '../../../domain/estateRoutes';
import { RouteLink } from '../../../ui/RouteLink';
import { Tag } from '../../../ui/Tag';

interface IssueRowProps {
  readonly listed: ListedIssue;
  /** One below the heading it stands under. */
  readonly level: 2 | 3 | 4;
}

/** An issue in three lines: what, where and whose, how it stands. Drawn anew only when it has changed: a long list is scrolled. */
export const IssueRow = memo(function IssueRow({ listed: { issue, age, isOverdue, doubts }, level }: IssueRowProps) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  const where = [whereWords(issue), categoryWords(issue.category)].filter((part) => part !== null).join(' · ');
  const photographs = issue.photographs?.length ?? 0;
  return (
    <article className={styles.row}>
      <Heading className={styles.title} dir="auto">
        <RouteLink to={issueRoute(issue.estate, issue.key)}>{issueTitle(issue)}</RouteLink>
      </Heading>
      <p className={styles.small} dir="auto">
        {where}
        {photographs > 0 && ` · ${formatCount(photographs, 'photograph')}`}
      </p>
      <p className={styles.small}>
        <bdi>{ownerWords(issue) ?? 'Nobody’s yet'}</bdi>
        {` · ${ageWords(age)}`}
        {issue.targetOn !== null && ` · by ${formatDate(issue.targetOn)}`}
      </p>
      <p className={styles.tags}>
        <Tag tone={issue.severity === 'urgent' ? 'strong' : 'quiet'}>{SEVERITY_WORDS[issue.severity]}</Tag>
        <Tag tone="plain">{STATE_WORDS[issue.state]}</Tag>
        {isOverdue && <Tag tone="warning">Overdue</Tag>}
        {(issue.timesReopened ?? 0) > 0 && <Tag tone="warning">{`Opened again ${issue.timesReopened === 1 ? 'once' : `${issue.timesReopened} times`}`}</Tag>}
        {doubts.length > 0 && <Tag tone="warning">Dates out of order</Tag>}
      </p>
    </article>
  );
});

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXXS} 0 0` },
});
