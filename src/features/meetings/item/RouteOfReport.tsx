import { makeStyles, tokens } from '@fluentui/react-components';
import type { Meeting } from '../../../domain/meetings';
import { meetingRoute } from '../../../domain/routes';
import type { Matters } from '../../../queries/useMatters';
import { RouteLink } from '../../../ui/RouteLink';
import { Tag } from '../../../ui/Tag';

/** Each body as the report's cover names it, with what came of it as far as its minutes are here. */
export function RouteOfReport({ steps, today }: { readonly steps: Matters['route']; readonly today: string }) {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {steps.map(({ step, outcome }, at) => (
        <li key={at} className={styles.step}>
          <p className={styles.line}>
            {step.meeting !== null && step.when !== 'this' ? (
              <RouteLink to={meetingRoute(step.meeting.key)}>
                <bdi>{step.text}</bdi>
              </RouteLink>
            ) : (
              <bdi>{step.text}</bdi>
            )}{' '}
            {step.when === 'this' && <Tag tone="plain">This meeting</Tag>}
          </p>
          {outcome.map(({ decision }) => (
            <p key={`${decision.row.site} ${decision.key}`} dir="auto" className={styles.outcome}>
              {decision.resolution}
            </p>
          ))}
          {outcome.length === 0 && step.when !== 'this' && <p className={styles.small}>{withoutOutcome(step.meeting, today)}</p>}
        </li>
      ))}
    </ol>
  );
}

function withoutOutcome(meeting: Meeting | null, today: string): string {
  if (meeting === null) return 'Not among the meetings listed here: what came of it is not known.';
  return meeting.date >= today ? 'Still to come.' : 'No decision on this matter found in its minutes here.';
}

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  line: { margin: 0 },
  outcome: { margin: 0, whiteSpace: 'pre-line' },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
});
