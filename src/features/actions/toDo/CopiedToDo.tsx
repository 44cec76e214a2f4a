import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../../../domain/formats';
import type { Desk } from '../../../queries/desk';
import { DialogOfButton } from '../../../ui/ModalDialog';
import type { Clock } from '../clock';
import type { ToDoKeeper } from './createKeeper';
import { TickedAction } from './TickedAction';
import type { CopiedState } from './toDoState';

interface CopiedToDoProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly state: CopiedState;
  readonly keeper: ToDoKeeper;
  readonly press: (act: () => Promise<void>) => void;
}

/** It is on: what is ticked there, what is not copied and why, and the way to turn it off. */
export function CopiedToDo({ desk, clock, state: { ticked, nonPublic, edited, isPartly }, keeper, press }: CopiedToDoProps) {
  const styles = useStyles();
  return (
    <>
      {ticked.length > 0 && (
        <div>
          <h3 className={styles.heading}>{ticked.length === 1 ? 'You ticked one in To Do: what was done?' : `You ticked ${ticked.length} in To Do: what was done?`}</h3>
          <ul className={styles.ticked}>
            {ticked.map((action) => (
              <TickedAction key={action.key} desk={desk} clock={clock} action={action} onReported={() => press(keeper.look)} onUntick={() => press(() => keeper.untick(action.key))} />
            ))}
          </ul>
        </div>
      )}
      <p>{notCopied(nonPublic)} A task that you delete there comes back while its action is yours: tick it instead.</p>
      {edited > 0 && <p>{`${formatCount(edited, 'task')} ${edited === 1 ? 'keeps' : 'keep'} your own words in To Do, though the action has been worded anew: read it here.`}</p>}
      {isPartly && <p>Some rows could not be read, so no task was ended: one that is no longer yours may still stand in To Do.</p>}
      <div className={styles.buttons}>
        <Button onClick={() => press(keeper.look)}>Copy now</Button>
        <DialogOfButton
          title="Turn copying off?"
          button={<Button>Turn off</Button>}
          actions={[
            <Button key="off" appearance="primary" onClick={() => press(keeper.turnOff)}>
              Remove and turn off
            </Button>,
            <Button key="stay">Leave it on</Button>,
          ]}
        >
          <p>The tasks that were copied are removed from Microsoft To Do, ticked ones too, with whatever you have written into them. Tasks of your own in that list stay. Your actions themselves stay as they are.</p>
        </DialogOfButton>
      </div>
    </>
  );
}

function notCopied(nonPublic: number | null): string {
  if (nonPublic === null) return 'Non-public actions are not copied: To Do is not cleared for them. How many of yours there are could not be read.';
  if (nonPublic === 0) return 'Non-public actions are never copied: To Do is not cleared for them.';
  return `${formatCount(nonPublic, 'non-public action')} of yours ${nonPublic === 1 ? 'is' : 'are'} not copied: To Do is not cleared for them. ${nonPublic === 1 ? 'It stands' : 'They stand'} here alone.`;
}

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  ticked: { listStyleType: 'none', margin: 0, padding: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});
