import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lifeCycleOf, stepsOpenTo, type ActsAs } from '../../../domain/actions/lifeCycle';
import { postsHeld } from '../../../domain/home';
import { committeeTitle } from '../../../domain/meetings';
import { actionRoute } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { myPostsQuery } from '../../../queries/homeQueries';
import { useCalendar } from '../../../queries/useCalendar';
import { Loading } from '../../../ui/Loading';
import { RouteLink } from '../../../ui/RouteLink';
import { settingsQuery } from '../actionQueries';
import type { Clock } from '../clock';
import { ChangingMessage } from '../one/ChangingMessage';
import { WHO_IS_IT } from '../one/doingNow';
import { progressChange } from '../one/progressChange';
import { useChangingAction, type ActionChange } from '../one/useChangingAction';
import type { TickedAction as Ticked } from './toDoState';

interface TickedActionProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly action: Ticked;
  /** It is reported. */
  readonly onReported: () => void;
  readonly onUntick: () => void;
}

/** Ticked in To Do: what was done is asked, and reported by the same step as on the action's page. Whoever may not report is told who can. */
export function TickedAction({ desk, clock, action, onReported, onUntick }: TickedActionProps) {
  const styles = useStyles();
  const calendar = useCalendar(desk);
  const posts = useQuery(myPostsQuery(desk.council, desk.me));
  const settings = useQuery(settingsQuery(desk.council));
  const name = `${action.printedNumber ?? action.seriesNumber}: ${action.title ?? firstLine(action.request)}`;
  const isKnown = calendar.kind === 'ready' && !posts.isPending && !settings.isPending;
  const actsAs: ActsAs = calendar.kind === 'ready' && calendar.value.isClerk ? 'clerk' : desk.me !== null && postsHeld(posts.data?.items ?? [], desk.me, desk.today).length > 0 ? 'officer' : 'reader';
  const mayReport = stepsOpenTo(actsAs, 'open', lifeCycleOf(settings.data?.items ?? [], action.committee)).includes('report done');
  return (
    <li className={styles.row}>
      <h4 className={styles.name} dir="auto">
        <RouteLink to={actionRoute(action.committee, action.key)}>{name}</RouteLink>
      </h4>
      {!isKnown && <Loading label="Loading what may be done" rows={1} />}
      {isKnown && mayReport && <Report desk={desk} clock={clock} action={action} actsAs={actsAs} name={name} onReported={onReported} onUntick={onUntick} />}
      {isKnown && !mayReport && (
        <>
          <p className={styles.words}>
            Officers and clerks report that an action is done. Tell the clerk of <bdi>{calendar.kind === 'ready' ? committeeTitle(action.committee, calendar.value.committees) : 'its committee'}</bdi> what you have done: they can note it, and propose that it is closed.
          </p>
          <Button onClick={onUntick} aria-label={`Take the tick off ${name}`}>
            Take the tick off
          </Button>
        </>
      )}
    </li>
  );
}

function Report({ desk, clock, action, actsAs, name, onReported, onUntick }: TickedActionProps & { readonly actsAs: ActsAs; readonly name: string }) {
  const styles = useStyles();
  const [note, setNote] = useState('');
  const [said, setSaid] = useState('');
  // One for as long as these words stand: pressed again, it is the same report.
  const [minted, setMinted] = useState<ActionChange | null>(null);
  const { changing, save, saveMine, keepTheirs } = useChangingAction(desk, action.row.site);

  async function report(): Promise<void> {
    if (note.trim() === '') return setSaid('Say in a sentence what was done: the committee will ask.');
    const change = minted ?? progressChange(desk, clock, { action, state: 'open', note, isDone: true, actsAs });
    if (change === null) return setSaid(WHO_IS_IT);
    setMinted(change);
    setSaid('');
    if (await save(change)) onReported();
  }

  return (
    <form
      className={styles.form}
      aria-label={`What was done: ${name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void report();
      }}
    >
      <Field label="What was done" hint="Public: read by members, officers and guests of this site.">
        <Textarea
          rows={2}
          resize="vertical"
          value={note}
          onChange={(_, { value }) => {
            setNote(value);
            setMinted(null);
            setSaid('');
          }}
        />
      </Field>
      <ChangingMessage desk={desk} changing={changing} save={save} saveMine={saveMine} keepTheirs={keepTheirs} onSaved={onReported} onGivenUp={onReported} />
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={changing.kind === 'saving'}>
          Report done
        </Button>
        <Button onClick={onUntick} aria-label={`Not done yet, take the tick off ${name}`}>
          Not done yet, take the tick off
        </Button>
        <span role="status">{said}</span>
      </div>
    </form>
  );
}

const firstLine = (request: string): string => request.trim().split('\n')[0] ?? request;

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  words: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
