import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { councilMoment } from '../../../domain/calendar';
import { formatDate, formatDateAndTime } from '../../../domain/formats';
import { personalDataWarning } from '../../../domain/estates/issues/personalData';
import type { Account } from '../../../hosts/host';
import type { Desk } from '../../../queries/desk';
import { CopyButton } from '../../../ui/CopyButton';
import { explainFailure, failureKind } from '../../../ui/failures/explainFailure';
import { Failure } from '../../../ui/Failure';
import { Message } from '../../../ui/Message';
import { PrintButton } from '../../../ui/PrintButton';
import { notPrinted, onlyPrinted, PrintSheet } from '../../../ui/PrintSheet';
import type { Clock } from '../clock';
import { useSavingUpdate } from './useSavingUpdate';
import type { UpdateToWrite } from './useUpdate';

interface UpdateFormProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly me: Account;
  readonly found: UpdateToWrite;
}

/** The text, to be edited; nothing of it is kept before Save, and the clerk counts on what is sent. */
export function UpdateForm({ desk, clock, me, found }: UpdateFormProps) {
  const styles = useStyles();
  const { own, draft, since, area, committee, meeting } = found;
  const [text, setText] = useState(own?.text ?? draft);
  const saving = useSavingUpdate({ desk, clock, me, found });
  const { state } = saving;
  const warning = personalDataWarning([text]);
  const isKept = saving.kept?.text === text;
  const sentAt = saving.kept?.state === 'sent' && saving.kept.sentAt !== null ? councilMoment(saving.kept.sentAt) : null;
  return (
    <PrintSheet footer={`${area.title}, ${committee}, ${formatDate(meeting.date)}`}>
      <form
        aria-label="Update"
        onSubmit={(event) => {
          event.preventDefault();
          void saving.save(text, 'draft');
        }}
      >
        {!found.isMine && <Message tone="notice" title="This area is not allocated to you">{<p>You can write an update for it all the same, under your own name.</p>}</Message>}
        <div {...notPrinted}>
          <Field label="What you report" hint={`Drafted from the walkabouts, issues, projects and promises since ${formatDate(since)}, without anything that is not public. Members, officers and guests can read what you save.`}>
            <Textarea value={text} resize="vertical" textarea={{ className: styles.text }} onChange={(_, { value }) => setText(value)} />
          </Field>
        </div>
        <div {...onlyPrinted} className={styles.printed}>
          {text}
        </div>
        {warning !== null && <Message tone="notice" title={warning} />}
        {state.kind === 'conflict' && (
          <Message
            tone="problem"
            title="You have saved other words meanwhile, from another window or device"
            actions={
              <>
                <Button appearance="primary" onClick={() => void saving.save(text, state.wanted)}>
                  Keep what stands here
                </Button>
                <Button onClick={() => setText(saving.takeTheirs() ?? text)}>Take the other words</Button>
              </>
            }
          >
            <p dir="auto" className={styles.other}>
              {state.theirs.text ?? 'Nothing'}
            </p>
          </Message>
        )}
        {state.kind === 'failed' && <NotSaved desk={desk} error={state.error} retry={() => void saving.save(text, state.wanted)} />}
        <div {...notPrinted} className={styles.buttons}>
          <Button type="submit" disabledFocusable={state.kind === 'saving'}>
            Save as a draft
          </Button>
          <Button appearance="primary" disabledFocusable={state.kind === 'saving'} onClick={() => void saving.save(text, 'sent')}>
            {saving.kept?.state === 'sent' ? 'Give the clerk this version' : 'Give it to the clerk'}
          </Button>
          {text !== draft && <Button onClick={() => setText(text.trim() === '' ? draft : `${text.trimEnd()}\n\n${draft}`)}>Add today’s draft below</Button>}
          <CopyButton text={text} label="Copy the text" />
          <PrintButton label="Print" />
        </div>
        <p role="status" className={styles.status} {...notPrinted}>
          {statusWords(state.kind === 'saving', saving.kept !== null, isKept, sentAt === null ? null : formatDateAndTime(sentAt.date, sentAt.time))}
        </p>
      </form>
    </PrintSheet>
  );
}

function statusWords(isSaving: boolean, isBegun: boolean, isKept: boolean, sentAt: string | null): string {
  if (isSaving) return 'Saving…';
  if (!isBegun) return 'Not saved yet.';
  const sent = sentAt === null ? 'Saved as a draft.' : `The clerk has it since ${sentAt}.`;
  return isKept ? sent : `${sent} What you have changed since is not saved yet.`;
}

function NotSaved({ desk, error, retry }: { readonly desk: Desk; readonly error: unknown; readonly retry: () => void }) {
  const { advice, diagnostic } = explainFailure(error, 'Your update', desk.councilName);
  const refused = 'SharePoint lets members write updates, and not you. If you are a member, ask the clerk to put it right; copy the text meanwhile.';
  return <Failure explanation={{ title: 'Not saved: what you wrote is still here', advice: failureKind(error) === 'forbidden' ? refused : advice, diagnostic }} remedy={{ label: 'Save again', act: retry }} />;
}

const useStyles = makeStyles({
  text: { minHeight: '22rem', maxHeight: 'none' },
  printed: { whiteSpace: 'pre-line', fontSize: '12pt' },
  other: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
  status: { color: tokens.colorNeutralForeground2 },
});
