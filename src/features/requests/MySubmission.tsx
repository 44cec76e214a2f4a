import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Meeting } from '../../domain/meetings';
import { receivedWords } from '../../domain/requestList';
import { isCircleSite } from '../../domain/sites';
import { askedWords, isLate, type Submission } from '../../domain/starredRequests';
import type { Desk } from '../../queries/desk';
import { Message } from '../../ui/Message';
import { Tag } from '../../ui/Tag';
import { SendingFailed } from './SendingFailed';
import { useDraft } from './useDraft';
import { useSubmitting, type Submitting } from './useSubmitting';
import type { ReactNode } from 'react';

interface MySubmissionProps {
  readonly desk: Desk;
  readonly meeting: Meeting;
  readonly submission: Submission;
  /** Whether it may still be changed and withdrawn. */
  readonly isOpen: boolean;
  /** What can be done with it besides. */
  readonly children?: ReactNode;
}

/** What I have asked, which I may change or take back as long as it can be asked. */
export function MySubmission({ desk, meeting, submission, isOpen, children }: MySubmissionProps) {
  const styles = useStyles();
  const [isChanging, setIsChanging] = useState(false);
  const submitting = useSubmitting(desk, meeting.key);
  const { key, row, wording, withdrawn } = submission;
  const mark = (isWithdrawn: boolean): void => void submitting.change(row, key, { withdrawn: isWithdrawn });
  return (
    <div className={styles.card}>
      <p className={styles.head}>
        <strong>{submission.kind === 'starred request' ? 'You asked for discussion' : askedWords(submission)}</strong>
        {withdrawn && <Tag tone="warning">Withdrawn</Tag>}
        {!withdrawn && isLate(submission, meeting) && <Tag tone="warning">Late</Tag>}
        <span className={styles.small}>Received {receivedWords(submission)}</span>
      </p>
      {isChanging ? (
        <ChangeForm desk={desk} submission={submission} submitting={submitting} onDone={() => setIsChanging(false)} />
      ) : (
        <>
          {wording !== null && (
            <p className={styles.words} dir="auto">
              {wording}
            </p>
          )}
          {isOpen && (
            <div className={styles.buttons}>
              {!withdrawn && (
                <Button size="small" onClick={() => setIsChanging(true)}>
                  Change
                </Button>
              )}
              <Button size="small" disabledFocusable={submitting.sending.kind === 'sending'} onClick={() => mark(!withdrawn)}>
                {withdrawn ? 'Ask again' : 'Withdraw'}
              </Button>
            </div>
          )}
          <SendingFailed desk={desk} sending={submitting.sending} retry={() => mark(!withdrawn)} />
          {submitting.sending.kind === 'conflict' && (
            <Message tone="problem" title="This was changed in between, perhaps in another window">
              <p>What stands there now is shown above. Press again if you still want to.</p>
            </Message>
          )}
        </>
      )}
      {!withdrawn && !isChanging && children}
    </div>
  );
}

interface ChangeFormProps {
  readonly desk: Desk;
  readonly submission: Submission;
  readonly submitting: Submitting;
  readonly onDone: () => void;
}

function ChangeForm({ desk, submission, submitting: { sending, change, forget }, onDone }: ChangeFormProps) {
  const styles = useStyles();
  const { key, row, wording } = submission;
  const draft = useDraft([key], isCircleSite(row.site), wording ?? '');
  const finish = (): void => {
    draft.type(wording ?? '');
    forget();
    onDone();
  };
  // After a conflict `submission` is what stands there now: saving again is a choice made with both in view.
  const save = async (): Promise<void> => {
    if ((await change(row, key, { wording: draft.text.trim() === '' ? null : draft.text.trim() })) !== null) finish();
  };
  return (
    <form
      aria-label="Change what you asked"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {sending.kind === 'conflict' && (
        <Message tone="problem" title="This was changed in between, perhaps in another window">
          <p>There now:</p>
          <blockquote dir="auto" className={styles.words}>
            {sending.stored.wording ?? 'No words.'}
          </blockquote>
          <p>What you typed is below. Save it in place of that, or leave that as it is.</p>
        </Message>
      )}
      <Field label="What do you want to ask?" className={styles.field}>
        <Textarea rows={3} resize="vertical" value={draft.text} onChange={(_, { value }) => draft.type(value)} />
      </Field>
      <SendingFailed desk={desk} sending={sending} retry={() => void save()} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={sending.kind === 'sending'}>
          {sending.kind === 'conflict' ? 'Save what I typed' : 'Save'}
        </Button>
        <Button size="small" onClick={finish}>
          {sending.kind === 'conflict' ? 'Leave what is there' : 'Cancel'}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM, margin: 0 },
  words: { margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: 'pre-line' },
  small: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, maxWidth: '40rem' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});
