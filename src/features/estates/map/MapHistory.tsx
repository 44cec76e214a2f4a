import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { councilMoment } from '../../../domain/calendar';
import { describeMapEvent, mapEventsOf, type MapSubject } from '../../../domain/estates/mapEvents';
import { formatDateAndTime } from '../../../domain/formats';
import type { Desk } from '../../../queries/desk';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { mapEventsQuery } from './mapQueries';
import { useMapStyles } from './useMapStyles';

interface MapHistoryProps {
  readonly desk: Desk;
  /** "Weirside Estate". */
  readonly of: string;
  readonly subject: string;
  readonly kinds: readonly MapSubject['kind'][];
}

/** All that was done with it, the newest first: who, when, what and why. Read when somebody opens it. */
export function MapHistory({ desk, of, subject, kinds }: MapHistoryProps) {
  const styles = useMapStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>History of {of}</summary>
      {isOpen && <Events desk={desk} subject={subject} kinds={kinds} />}
    </details>
  );
}

function Events({ desk, subject, kinds }: Omit<MapHistoryProps, 'of'>) {
  const styles = useMapStyles();
  const own = useStyles();
  const { data, error, refetch } = useQuery(mapEventsQuery(desk.council, subject));
  if (data === undefined) return error === null ? <p role="status">Loading the history</p> : <FailedToLoad desk={desk} error={error} what="The history" retry={() => void refetch()} tone="notice" />;
  const events = mapEventsOf(data.items, kinds);
  return (
    <>
      {events.length === 0 && <p className={styles.quiet}>Nothing has been changed on this map since it was entered.</p>}
      <ol className={styles.rows} reversed>
        {events.map((event) => (
          <li key={event.key} className={own.event}>
            <p className={styles.line} dir="auto">
              {describeMapEvent(event)}
            </p>
            {event.why !== null && (
              <p className={styles.line} dir="auto">
                {event.why}
              </p>
            )}
            <p className={styles.quiet}>
              <bdi>{event.by.name}</bdi>, {whenWords(event.at)}
            </p>
          </li>
        ))}
      </ol>
      <UnreadableRows rows={data.unreadable} />
    </>
  );
}

function whenWords(at: string): string {
  const moment = councilMoment(at);
  return moment === null ? at : formatDateAndTime(moment.date, moment.time);
}

const useStyles = makeStyles({ event: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' } });
