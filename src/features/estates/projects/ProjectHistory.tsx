import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { councilMoment } from '../../../domain/calendar';
import type { Stored } from '../../../domain/changes';
import { describeProjectEvent, projectEventsOf } from '../../../domain/estates/projectEvents';
import { formatDateAndTime } from '../../../domain/formats';
import type { Desk } from '../../../queries/desk';
import { projectEventsQuery } from '../../../queries/estateQueries';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { UnreadableRows } from '../../../ui/UnreadableRows';

/** What papers and clerks have changed, the latest first: the dates that were given up are read here. */
export function ProjectHistory({ desk, project }: { readonly desk: Desk; readonly project: Stored<'projects'> }) {
  const styles = useStyles();
  const asked = useQuery(projectEventsQuery(desk.council, project.row.site, project.key));
  if (asked.isPending) return <Loading label="Loading the history" />;
  if (asked.isError) return <FailedToLoad desk={desk} error={asked.error} what="The history" retry={() => void asked.refetch()} />;
  const events = projectEventsOf(project, asked.data.items);
  return (
    <>
      <h4 className={styles.heading}>History</h4>
      {events.length === 0 && <p className={styles.what}>Nothing has changed since it was first reported.</p>}
      <ol className={styles.events} reversed>
        {events.map(({ key, at, by, why, ...event }) => (
          <li key={key} className={styles.event}>
            <p className={styles.what} dir="auto">
              {describeProjectEvent(event)}
            </p>
            {why !== null && (
              <p className={styles.what} dir="auto">
                {why}
              </p>
            )}
            <p className={styles.who}>
              <bdi>{by.name}</bdi>, {whenWords(at)}
            </p>
          </li>
        ))}
      </ol>
      <UnreadableRows rows={asked.data.unreadable} />
    </>
  );
}

function whenWords(at: string): string {
  const moment = councilMoment(at);
  return moment === null ? at : formatDateAndTime(moment.date, moment.time);
}

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  events: { listStyleType: 'none', margin: 0, padding: 0 },
  event: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  what: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  who: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
