import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ListedAction } from '../../../domain/actions/actionList';
import { actionEventRow } from '../../../domain/actions/actionEvents';
import { requestParts } from '../../../domain/actions/requestParts';
import { councilMoment } from '../../../domain/calendar';
import { formatCount, formatDateAndTime } from '../../../domain/formats';
import type { Stored } from '../../../domain/changes';
import type { Desk } from '../../../queries/desk';
import { ExternalLink } from '../../../ui/ExternalLink';
import { Section } from '../../../ui/Section';
import type { Clock } from '../clock';
import { AddProgress } from './AddProgress';
import { ChangingMessage } from './ChangingMessage';
import { doingNow } from './doingNow';
import type { OneAction } from './useAction';
import { useChangingAction } from './useChangingAction';

interface RequestAndProgressProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly one: OneAction;
  readonly listed: ListedAction;
}

/** Does the progress answer the request? Side by side, so that what is not answered is seen. */
export function RequestAndProgress({ desk, clock, one, listed }: RequestAndProgressProps) {
  const styles = useStyles();
  const { action } = listed;
  // What was noted and then printed is said once.
  const printed = one.notes.some(({ note }) => note.trim() === action.progress?.trim()) ? null : action.progress;
  return (
    <div className={styles.columns} data-wide>
      <Section heading="What was asked" level={2}>
        <Parts desk={desk} clock={clock} one={one} listed={listed} />
      </Section>
      <Section heading="Progress" level={2}>
        {one.notes.length === 0 && printed === null && <p>No progress has been reported.</p>}
        <ol className={styles.notes}>
          {one.notes.map((note) => (
            <ProgressNote key={note.key} note={note} />
          ))}
          {printed !== null && (
            <li className={styles.note}>
              <p className={styles.words} dir="auto">
                {printed}
              </p>
              <p className={styles.who}>As the committee’s papers have it</p>
            </li>
          )}
        </ol>
        {one.actsAs !== 'reader' && <AddProgress desk={desk} clock={clock} one={one} listed={listed} />}
      </Section>
    </div>
  );
}

/** The clerk marks what is answered; everybody sees what is not. */
function Parts({ desk, clock, one, listed: { action } }: RequestAndProgressProps) {
  const styles = useStyles();
  const { changing, save, saveMine, keepTheirs } = useChangingAction(desk, action.row.site);
  const parts = requestParts(action.request, one.events);
  const open = parts.filter(({ isAnswered }) => !isAnswered).length;
  if (one.actsAs !== 'clerk' && open === parts.length) {
    return (
      <p className={styles.words} dir="auto">
        {action.request}
      </p>
    );
  }
  function mark(text: string, isAnswered: boolean): void {
    const doing = doingNow(desk, clock, action);
    if (doing === null) return;
    void save({ base: action, events: [actionEventRow(action, { kind: isAnswered ? 'partAnswered' : 'partOpen', column: null, before: text, after: null, why: null }, doing)], note: null, columns: null, settles: [] });
  }
  return (
    <>
      <ul className={styles.notes}>
        {parts.map(({ text, isAnswered }, at) => (
          <li key={`${at} ${text}`}>
            {one.actsAs === 'clerk' ? (
              <Checkbox className={styles.part} checked={isAnswered} disabled={changing.kind === 'saving'} label={<bdi>{text}</bdi>} onChange={(_, { checked }) => mark(text, checked === true)} />
            ) : (
              <p className={styles.words}>
                <bdi>{text}</bdi> <strong>{isAnswered ? 'Answered' : 'Not answered yet'}</strong>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.who} role="status">
        {open === 0 ? 'Every part is answered.' : open === parts.length ? 'Tick what the progress answers. What is not ticked stays open.' : `${formatCount(open, 'part')} of ${parts.length} not answered yet.`}
      </p>
      <ChangingMessage desk={desk} changing={changing} save={save} saveMine={saveMine} keepTheirs={keepTheirs} />
    </>
  );
}

function ProgressNote({ note: { note, writtenAt, writtenBy, mail, takenOverBy } }: { readonly note: Stored<'progressNotes'> }) {
  const styles = useStyles();
  const moment = councilMoment(writtenAt);
  return (
    <li className={styles.note}>
      <p className={styles.words} dir="auto">
        {note}
      </p>
      <p className={styles.who}>
        <bdi>{writtenBy.name}</bdi>, {moment === null ? writtenAt : formatDateAndTime(moment.date, moment.time)}
      </p>
      {takenOverBy !== null && (
        <p className={styles.who}>
          From a mail, taken over by <bdi>{takenOverBy.name}</bdi>
          {mail !== null && (
            <>
              {': '}
              <ExternalLink address={mail}>the mail, which opens in their mailbox alone</ExternalLink>
            </>
          )}
        </p>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXXL, '@media (max-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  notes: { listStyleType: 'none', margin: 0, padding: 0 },
  note: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  part: { alignItems: 'flex-start', '& label': { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 } },
  words: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  who: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
