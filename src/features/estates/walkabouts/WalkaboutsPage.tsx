import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { Stored } from '../../../domain/changes';
import { inTime, walkaboutWords } from '../../../domain/estates/walkabouts/planWalkabout';
import { formatDateAndTime } from '../../../domain/formats';
import { newWalkaboutRoute, walkaboutRoute } from '../../../domain/estateRoutes';
import { askedTogether } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import { Section } from '../../../ui/Section';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { EstateLinks } from '../issues/EstateLinks';
import { walkaboutsQuery } from '../issues/issueQueries';
import { useEstate, useMayAdd } from '../issues/useEstate';

interface WalkaboutsPageProps {
  readonly desk: Desk;
  readonly estate: string;
  readonly takesFocus: boolean;
}

/** An estate's walkabouts, those to come first. */
export function WalkaboutsPage({ desk, estate, takesFocus }: WalkaboutsPageProps) {
  const { title } = useEstate(desk, estate);
  const mayAdd = useMayAdd(desk);
  const query = useQuery(walkaboutsQuery(desk.council, estate));
  const asked = askedTogether([query], () => query.data);
  const { toCome, past } = inTime(asked.kind === 'ready' ? asked.value.items : [], desk.today);
  return (
    <>
      <EstateLinks estate={estate} title={title} here="walkabouts" />
      <PageHeading takesFocus={takesFocus} aside={mayAdd ? <RouteLink to={newWalkaboutRoute(estate)}>Plan a walkabout</RouteLink> : undefined}>{`Walkabouts: ${title}`}</PageHeading>
      {asked.kind === 'loading' && <Loading label="Loading the walkabouts" rows={3} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The walkabouts" retry={asked.retry} />}
      {asked.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
          {asked.value.items.length === 0 && (
            <Message tone="notice" title="No walkabout is entered yet">
              <p>Plan one: its checklist is made of the estate’s open issues, block by block.</p>
            </Message>
          )}
          {toCome.length > 0 && <Rows heading="To come" walkabouts={toCome} today={desk.today} />}
          {past.length > 0 && <Rows heading="Before" walkabouts={past} today={desk.today} />}
          <UnreadableRows rows={asked.value.unreadable} />
        </>
      )}
    </>
  );
}

function Rows({ heading, walkabouts, today }: { readonly heading: string; readonly walkabouts: readonly Stored<'walkabouts'>[]; readonly today: string }) {
  const styles = useStyles();
  return (
    <Section heading={heading} level={2}>
      <ul className={styles.rows}>
        {walkabouts.map((one) => (
          <li key={one.key} className={styles.row}>
            <RouteLink to={walkaboutRoute(one.estate, one.key)}>{formatDateAndTime(one.date, one.startsAt)}</RouteLink>
            <span className={styles.quiet}>
              {walkaboutWords(one, today)}
              {one.meetingPoint !== null && ' · '}
              <bdi>{one.meetingPoint}</bdi>
              {' · '}
              <bdi>{one.ledBy.name}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
