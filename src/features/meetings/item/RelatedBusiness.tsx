import { makeStyles, tokens } from '@fluentui/react-components';
import { isOverdue } from '../../../domain/actions/state';
import type { Stored } from '../../../domain/changes';
import { formatCount, formatDate } from '../../../domain/formats';
import { provenanceOf } from '../../../domain/provenance';
import { decisionsRoute } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { useMatters, type Matters } from '../../../queries/useMatters';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { RouteLink } from '../../../ui/RouteLink';
import { Section } from '../../../ui/Section';
import { WhereFrom } from '../../../ui/WhereFrom';
import { EarlierDecision } from './EarlierDecision';
import { OpenAction } from './OpenAction';
import { RouteOfReport } from './RouteOfReport';

interface RelatedBusinessProps {
  readonly desk: Desk;
  readonly meeting: Stored<'meetings'>;
  readonly item: Stored<'agendaItems'>;
  readonly report: Stored<'reports'> | null;
}

/** The matter's way through other bodies, what was decided on it before, and what is still owed. */
export function RelatedBusiness({ desk, meeting, item, report }: RelatedBusinessProps) {
  const asked = useMatters(desk, { meeting, item, report });
  if (asked.kind === 'loading') return <Loading label="Looking for the same matter in other meetings" rows={1} />;
  if (asked.kind === 'failed') return <FailedToLoad desk={desk} error={asked.error} what="Earlier business on the same matter" retry={asked.retry} tone="notice" />;
  const { route, earlier, actions, days, lookedIn, unreadable } = asked.value;
  return (
    <>
      {route.length > 0 && (
        <Section heading="Its way through other bodies" level={2}>
          <RouteOfReport steps={route} today={desk.today} />
          {report !== null && <WhereFrom of="the route" provenance={provenanceOf(report, 'route')} />}
        </Section>
      )}
      <Section heading="Earlier decisions" level={2}>
        <Rows>{earlier.map((one) => <EarlierDecision key={`${one.decision.row.site} ${one.decision.key}`} decided={one} />)}</Rows>
        <p>{foundWording(earlier.length, lookedIn)}</p>
        {desk.actionsRoute !== undefined && <RouteLink to={decisionsRoute(meeting.committee)}>All the committee’s decisions</RouteLink>}
      </Section>
      {actions.length > 0 && (
        <Section heading="Open actions" level={2}>
          <Rows>{actions.map((action) => <OpenAction key={`${action.row.site} ${action.key}`} action={action} isOverdue={isOverdue(action, desk.today, days)} />)}</Rows>
        </Section>
      )}
      {unreadable > 0 && <p>{formatCount(unreadable, 'row')} of decisions and actions could not be read, and may be on this matter.</p>}
    </>
  );
}

function Rows({ children }: { readonly children: readonly React.ReactNode[] }) {
  const styles = useStyles();
  return children.length === 0 ? null : <ul className={styles.rows}>{children}</ul>;
}

/** Unknown is not "no": where was looked is said. */
function foundWording(found: number, lookedIn: Matters['lookedIn']): string {
  const earliest = [...lookedIn].sort((a, b) => a.date.localeCompare(b.date))[0];
  if (earliest === undefined) return 'There is no earlier meeting in the list to look in.';
  const where = `the minutes of ${formatCount(lookedIn.length, 'meeting')} back to ${formatDate(earliest.date)}`;
  return found === 0 ? `None found on this matter in ${where}.` : `Found by title in ${where}.`;
}

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0 },
});
