import { makeStyles, tokens } from '@fluentui/react-components';
import { describeActionEvent, type ActionEvent } from '../../../domain/actions/actionEvents';
import { councilMoment } from '../../../domain/calendar';
import { formatDateAndTime } from '../../../domain/formats';
import { Section } from '../../../ui/Section';

/** All that was done with an action, the newest first: who, when, what and why. */
export function ActionHistory({ events }: { readonly events: readonly ActionEvent[] }) {
  const styles = useStyles();
  return (
    <Section heading="History" level={2}>
      {events.length === 0 && <p>Nothing has been written down since it was entered.</p>}
      <ol className={styles.events} reversed>
        {[...events].reverse().map((event) => (
          <li key={`${event.at} ${event.kind} ${event.column ?? ''} ${event.before ?? ''}`} className={styles.event}>
            <p className={styles.what} dir="auto">
              {describeActionEvent(event)}
            </p>
            {event.why !== null && (
              <p className={styles.what} dir="auto">
                {event.why}
              </p>
            )}
            <p className={styles.who}>
              <bdi>{event.by.name}</bdi>, {whenWords(event.at)}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function whenWords(at: string): string {
  const moment = councilMoment(at);
  return moment === null ? at : formatDateAndTime(moment.date, moment.time);
}

const useStyles = makeStyles({
  events: { listStyleType: 'none', margin: 0, padding: 0 },
  event: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  what: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  who: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
