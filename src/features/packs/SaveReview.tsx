import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../../domain/formats';
import { Message } from '../../ui/Message';

interface SaveReviewProps {
  readonly rows: number;
  /** Values that nobody has looked at. */
  readonly unchecked: number;
  /** Doubts that nobody has settled. */
  readonly unsettled: number;
  /** Who will see what, one sentence each. */
  readonly readers: readonly string[];
  /** Nothing of a file can be imported as it stands. */
  readonly isRefused: boolean;
  readonly failures: readonly string[];
  readonly isSaving: boolean;
  readonly onSave: () => void;
}

/** Nothing is saved before this, and it says who can see it from then on. */
export function SaveReview({ rows, unchecked, unsettled, readers, isRefused, failures, isSaving, onSave }: SaveReviewProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {failures.length > 0 && (
        <Message tone="problem" title="Not everything was saved">
          <p>What is listed here is still to be written. Press Save again: what was written is not written twice.</p>
          <ul>
            {[...new Set(failures)].map((failure) => (
              <li key={failure}>{failure}</li>
            ))}
          </ul>
        </Message>
      )}
      <Dialog>
        <DialogTrigger disableButtonEnhancement>
          {/* Still to be reached by the keyboard: the focus comes back to it from the dialog. After a failure a file may be left to keep though every row is written. */}
          <Button appearance="primary" disabledFocusable={(rows === 0 && failures.length === 0) || isSaving}>
            {isSaving ? 'Saving' : 'Save'}
          </Button>
        </DialogTrigger>
        <DialogSurface aria-describedby={undefined}>
          <DialogBody>
            <DialogTitle>Save and let these people see it?</DialogTitle>
            <DialogContent>
              <ul>
                {readers.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              {unchecked > 0 && <p>{formatCount(unchecked, 'value')} not yet checked: saved as it was read.</p>}
              {unsettled > 0 && <p>{formatCount(unsettled, 'doubt')} not settled: what they are about is not saved.</p>}
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary" onClick={onSave}>
                  Save for them
                </Button>
              </DialogTrigger>
              <DialogTrigger disableButtonEnhancement>
                <Button>Go on checking</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
      <span role="status" className={styles.small}>
        {isSaving ? 'Saving' : rows > 0 ? remaining(rows, unchecked, unsettled) : failures.length > 0 ? 'Every row is saved, and not every file is kept.' : isRefused ? 'There is nothing that can be saved: what is said above is why.' : 'There is nothing to save: the lists already say all this.'}
      </span>
    </div>
  );
}

function remaining(rows: number, unchecked: number, unsettled: number): string {
  const parts = [formatCount(rows, 'row'), ...(unchecked > 0 ? [`${formatCount(unchecked, 'value')} not checked`] : []), ...(unsettled > 0 ? [`${formatCount(unsettled, 'doubt')} not settled`] : [])];
  return `${parts.join(', ')}. Nothing has been saved yet.`;
}

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    '@media (max-height: 480px)': { position: 'static' },
  },
  small: { color: tokens.colorNeutralForeground2 },
});
