import { makeStyles, tokens } from '@fluentui/react-components';
import { useQueries } from '@tanstack/react-query';
import { isCircleSite } from '../../domain/sites';
import type { Stored } from '../../domain/changes';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { askedTogether } from '../../queries/asked';
import type { Desk } from '../../queries/desk';
import { decisionsQuery, sitesOf } from '../../queries/meetingQueries';
import { UnreadableRows } from '../../ui/UnreadableRows';

interface DecisionsOfMeetingProps {
  readonly desk: Desk;
  readonly meetingKey: string;
  /** The committee's circle; null where it has none. */
  readonly circle: string | null;
}

/** What the meeting resolved, as its minutes say. Nothing is shown where no minutes are imported yet. */
export function DecisionsOfMeeting({ desk, meetingKey, circle }: DecisionsOfMeetingProps) {
  const styles = useStyles();
  const sites = sitesOf(desk.council, circle);
  const queries = useQueries({ queries: sites.map((site) => decisionsQuery(desk.council, site, meetingKey)) });
  const asked = askedTogether(queries, () => queries.flatMap(({ data }) => data ?? []));
  if (asked.kind === 'loading') return <Loading label="Loading the decisions" rows={1} />;
  if (asked.kind === 'failed') return <FailedToLoad desk={desk} error={asked.error} what="The decisions" retry={asked.retry} tone="notice" />;
  const decisions = asked.value.flatMap(({ items }) => items);
  const unreadable = asked.value.flatMap((rows) => rows.unreadable);
  if (decisions.length === 0 && unreadable.length === 0) return null;
  return (
    <>
      <Section heading="Decisions" level={2} {...(decisions.some(({ state }) => state === 'draft' || state === 'minuted') ? { note: 'From minutes that the committee has yet to agree.' } : {})}>
        <ol className={styles.rows}>
          {decisions.map((decision) => (
            <Decision key={`${decision.row.site} ${decision.key}`} decision={decision} />
          ))}
        </ol>
      </Section>
      <UnreadableRows rows={unreadable} />
    </>
  );
}

function Decision({ decision: { printedNumber, title, resolution, row } }: { readonly decision: Stored<'decisions'> }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <p className={styles.title} dir="auto">
        {[printedNumber, title].filter(Boolean).join('. ') || 'Decision'} {isCircleSite(row.site) && <Tag tone="warning">Non-public</Tag>}
      </p>
      <p className={styles.resolution} dir="auto">
        {resolution}
      </p>
    </li>
  );
}

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  resolution: { margin: 0, whiteSpace: 'pre-line' },
});
