import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListedAction } from '../../../domain/actions/actionList';
import { stepsOpenTo } from '../../../domain/actions/lifeCycle';
import { isCircleSite } from '../../../domain/sites';
import type { Desk } from '../../../queries/desk';
import type { Clock } from '../clock';
import { ChangingMessage } from './ChangingMessage';
import { progressChange } from './progressChange';
import type { OneAction } from './useAction';
import { useChangingAction, type ActionChange } from './useChangingAction';

interface AddProgressProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly one: OneAction;
  readonly listed: ListedAction;
}

/** A dated note of progress, which nothing overwrites; an officer may say with it that the action is done. */
export function AddProgress({ desk, clock, one, listed: { action, state } }: AddProgressProps) {
  const styles = useStyles();
  const [note, setNote] = useState('');
  const [isDone, setIsDone] = useState(false);
  const [said, setSaid] = useState('');
  // One for as long as these words stand: pressed again, it is the same note.
  const [minted, setMinted] = useState<ActionChange | null>(null);
  const { changing, save, saveMine, keepTheirs } = useChangingAction(desk, action.row.site);
  const mayReportDone = stepsOpenTo(one.actsAs, state, one.lifeCycle).includes('report done');

  function type(words: string): void {
    setNote(words);
    setMinted(null);
    setSaid('');
  }

  const changeOf = (): ActionChange | null => progressChange(desk, clock, { action, state, note, isDone, actsAs: one.actsAs });

  async function send(): Promise<void> {
    if (note.trim() === '') return setSaid(isDone ? 'Say in a sentence what was done: the committee will ask.' : 'Type the progress first.');
    const change = minted ?? changeOf();
    if (change === null) return setSaid('It is not known who is signed in. Close the tab, open it again and sign in.');
    setMinted(change);
    if (await save(change)) sent();
  }

  function sent(): void {
    setNote('');
    setIsDone(false);
    setMinted(null);
    setSaid('Added.');
  }

  return (
    <form
      className={styles.form}
      aria-label="Add progress"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label="What has been done" hint={isCircleSite(action.row.site) ? 'Read by those who may read this committee’s non-public business.' : 'Public: read by members, officers and guests of this site.'}>
        <Textarea rows={3} resize="vertical" value={note} onChange={(_, { value }) => type(value)} />
      </Field>
      {mayReportDone && <Checkbox className={styles.done} checked={isDone} onChange={(_, { checked }) => { setIsDone(checked === true); setMinted(null); }} label={one.lifeCycle.closedBy === 'committee' ? 'It is done. The clerk proposes closure, the committee agrees.' : 'It is done. The clerk closes it.'} />}
      <ChangingMessage desk={desk} changing={changing} save={save} saveMine={saveMine} keepTheirs={keepTheirs} onSaved={sent} />
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={changing.kind === 'saving'}>
          {isDone ? 'Add and report done' : 'Add progress'}
        </Button>
        <span role="status">{said}</span>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
  done: { '& label': { color: tokens.colorNeutralForeground1 } },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
