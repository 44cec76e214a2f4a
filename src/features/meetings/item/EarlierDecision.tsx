import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDate } from '../../../domain/formats';
import { provenanceOf } from '../../../domain/provenance';
import { meetingRoute } from '../../../domain/routes';
import { isCircleSite } from '../../../domain/sites';
import type { Decided } from '../../../queries/useMatters';
import { RouteLink } from '../../../ui/RouteLink';
import { Tag } from '../../../ui/Tag';
import { WhereFrom } from '../../../ui/WhereFrom';

/** A decision on the same matter: when, by whom, and in which words. */
export function EarlierDecision({ decided: { decision, meeting, title } }: { readonly decided: Decided }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <p className={styles.head}>
        <RouteLink to={meetingRoute(meeting.key)}>
          <bdi>{meeting.title}</bdi>, {formatDate(meeting.date)}
        </RouteLink>{' '}
        {(decision.state === 'draft' || decision.state === 'minuted') && <Tag>Minutes not agreed yet</Tag>} {isCircleSite(decision.row.site) && <Tag tone="warning">Non-public</Tag>}
      </p>
      {title !== null && (
        <p dir="auto" className={styles.small}>
          {title}
        </p>
      )}
      <p dir="auto" className={styles.text}>
        {decision.resolution}
      </p>
      <WhereFrom of="the decision" provenance={provenanceOf(decision, 'resolution')} />
    </li>
  );
}

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: 'pre-line' },
});
