import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { isCircleSite } from '../../domain/sites';
import { mayAsk } from '../../domain/starredRequests';
import type { Item } from '../../lists/index';
import type { ItemPanelProps } from '../../queries/desk';
import { Message } from '../../ui/Message';
import type { Clock } from './clock';
import { SendingFailed } from './SendingFailed';
import { useAskables } from './useAskables';
import { askedAt } from './useAskedAt';
import { useDraft } from './useDraft';
import { useSubmitting } from './useSubmitting';

export interface AskFormProps extends ItemPanelProps {
  readonly clock: Clock;
  readonly kind: 'starred request' | 'question';
  readonly onDone: (isSent: boolean) => void;
}

/** What is being asked, until it is sent. Nothing is sent but by pressing the button. */
export function AskForm({ desk, meeting, item, clock, kind, onDone }: AskFormProps) {
  const styles = useStyles();
  const isExempt = isCircleSite(item.row.site);
  const draft = useDraft([meeting.key, item.key, kind], isExempt);
  const askables = useAskables(desk, meeting, item, kind === 'question');
  const [to, setTo] = useState('');
  const { sending, create } = useSubmitting(desk, meeting.key);
  // One for as long as this form stands: pressed again, it is the same request.
  const [minted, setMinted] = useState<{ readonly key: string; readonly at: string } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const askedOf = askables.find((_, place) => String(place) === to)?.person ?? null;
  const isQuestion = kind === 'question';
  const form = useRef<HTMLFormElement>(null);
  // The form was just asked for: typing is what comes next.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  async function send(): Promise<void> {
    const asking = mayAsk(meeting, item, askedAt(clock, desk));
    if (askedOf === null && asking.kind === 'closed') return setRefusal(asking.why);
    if (isQuestion && draft.text.trim() === '') return setRefusal('Type your question first.');
    if (desk.me === null) return setRefusal('It is not known who is signed in. Close the tab, open it again and sign in.');
    setRefusal(null);
    const { key, at } = minted ?? { key: `submission.${meeting.key}.${clock.mintKey()}`, at: clock.now(desk).toISOString().replace(/\.\d+Z$/, 'Z') };
    setMinted({ key, at });
    const submission: Item<'submissions'> = {
      key,
      meeting: meeting.key,
      agendaItem: item.key,
      kind,
      member: { id: desk.me.objectId, mail: desk.me.username, name: desk.me.name },
      wording: draft.text.trim() === '' ? null : draft.text.trim(),
      askedOf: isQuestion ? askedOf : null,
      submittedAt: at,
      withdrawn: false,
    };
    const sentAt = clock.device(desk);
    const kept = await create(item.row.site, submission);
    if (kept === null) return;
    clock.compare(sentAt, kept.row.createdAt ?? null, clock.device(desk));
    draft.type('');
    onDone(true);
  }

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={isQuestion ? 'Ask a question' : 'Ask for this item to be discussed'}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {isQuestion && (
        <Field label="To" className={styles.field}>
          <Select value={to} onChange={(_, { value }) => setTo(value)}>
            <option value="">The meeting: the clerk has it on the list</option>
            {askables.map(({ person, because }, place) => (
              <option key={`${person.name} ${because}`} value={String(place)}>
                {person.name}: {because}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={isQuestion ? 'Your question' : 'What do you want to ask? (optional)'} className={styles.field}>
        <Textarea rows={3} resize="vertical" value={draft.text} onChange={(_, { value }) => draft.type(value)} />
      </Field>
      <p className={styles.small}>{whoSees(isExempt)}</p>
      {refusal !== null && <Message tone="problem" title={refusal} />}
      <SendingFailed desk={desk} sending={sending} retry={() => void send()} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={sending.kind === 'sending'}>
          {isQuestion ? (askedOf === null ? 'Send to the clerk' : 'Keep and draft a message') : 'Ask for discussion'}
        </Button>
        <Button onClick={() => onDone(false)}>Cancel</Button>
      </div>
    </form>
  );
}

const whoSees = (isExempt: boolean): string =>
  isExempt ? 'Kept in the site of this committee’s non-public business. You and the clerks see it.' : 'Kept in the council’s SharePoint. You and the clerks see it.';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM, maxWidth: '40rem' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { maxWidth: '100%', textOverflow: 'ellipsis' } },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
