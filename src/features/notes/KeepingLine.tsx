import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Keeping } from '../../domain/notebook';
import { Message } from '../../ui/Message';

/** Whether what was typed has reached OneDrive, and the one thing to press where it has not. */
export function KeepingLine({ keeping, onPress }: { readonly keeping: Keeping; readonly onPress: () => void }) {
  const styles = useStyles();
  if (keeping.kind === 'waiting' && keeping.remedy === 'allow') {
    return (
      <Message
        tone="notice"
        title="Members’ Brief keeps your notes in its own folder of your OneDrive"
        actions={
          <Button appearance="primary" onClick={onPress}>
            Allow the folder
          </Button>
        }
      >
        <p>Microsoft 365 asks you once whether it may. The app can open that folder, and nothing else in your OneDrive. All else in the app works without it.</p>
        <p>{keeping.why}</p>
      </Message>
    );
  }
  return (
    <div className={styles.line}>
      <p role="status" className={styles.words}>
        {keeping.kind === 'kept' && 'Kept in your OneDrive'}
        {keeping.kind === 'waiting' && keeping.why}
      </p>
      {/* Not read out: it would interrupt whoever types. */}
      {keeping.kind === 'keeping' && (
        <p aria-hidden className={styles.words}>
          Keeping …
        </p>
      )}
      {keeping.kind === 'waiting' && keeping.remedy === 'retry' && (
        <Button size="small" onClick={onPress}>
          Try again
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '2rem', marginTop: tokens.spacingVerticalS },
  words: { margin: 0, color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
});
