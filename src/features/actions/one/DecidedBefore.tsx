import { makeStyles } from '@fluentui/react-components';
import type { Stored } from '../../../domain/changes';
import { decidedBefore } from '../../../domain/decisionsBook';
import { decisionsRoute } from '../../../domain/routes';
import { isCircleSite } from '../../../domain/sites';
import type { Desk } from '../../../queries/desk';
import { useDecisionsBook } from '../../../queries/useDecisionsBook';
import { DecisionRow } from '../../../ui/DecisionRow';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { RouteLink } from '../../../ui/RouteLink';
import { Section } from '../../../ui/Section';

/** What the committee has decided on the matter of an action. */
export function DecidedBefore({ desk, action }: { readonly desk: Desk; readonly action: Stored<'actions'> }) {
  const styles = useStyles();
  const { committee, row, title, request } = action;
  // Of a circle only where the action itself is the circle's.
  const asked = useDecisionsBook(desk, { committee, sites: isCircleSite(row.site) ? ['open', row.site] : ['open'], followedUpBy: 'open actions' });
  const found = asked.kind === 'ready' ? decidedBefore(asked.value.entries, { title: title ?? request, reportTitle: title === null ? null : request }, desk.today) : [];
  return (
    <Section heading="Decided about this before" level={2}>
      {asked.kind === 'loading' && <Loading label="Loading the decisions" rows={1} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The decisions" retry={asked.retry} tone="notice" />}
      {asked.kind === 'ready' && (
        <>
          {found.length === 0 && <p>None found on this matter among the committee’s decisions.</p>}
          <ul className={styles.rows}>
            {found.map((entry) => (
              <li key={`${entry.decision.row.site} ${entry.decision.key}`}>
                <DecisionRow entry={entry} words={[]} />
              </li>
            ))}
          </ul>
          <RouteLink to={decisionsRoute(committee)}>All the committee’s decisions</RouteLink>
        </>
      )}
    </Section>
  );
}

const useStyles = makeStyles({ rows: { listStyleType: 'none', margin: 0, padding: 0 } });
