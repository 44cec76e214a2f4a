import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { councilMoment } from '../../../domain/calendar';
import { formatDateAndTime } from '../../../domain/formats';
import type { AnsweredAction, AnswerReason } from '../../../domain/replies/answeredActions';
import { newestPart } from '../../../domain/replies/newestPart';
import { isCircleSite } from '../../../domain/sites';
import type { MailBeside, OutlookHost } from '../../../hosts/host';
import type { Item } from '../../../lists/index';
import type { Desk } from '../../../queries/desk';
import type { Clock } from '../clock';
import { meNow } from '../one/doingNow';
import { keptWords } from './keptWords';
import { SaveNote } from './SaveNote';
import type { Answered } from './useAnsweredActions';

interface TakeOverProps {
  readonly desk: Desk;
  readonly host: OutlookHost;
  readonly clock: Clock;
  readonly mail: MailBeside;
  readonly answered: Answered;
}

/** Which action, and which of the mail's words. */
export function TakeOver({ desk, host, clock, mail, answered: { actions, committees } }: TakeOverProps) {
  const styles = useStyles();
  const mailKey = `${mail.link ?? mail.subject} ${mail.sentAt ?? ''}`;
  const [chosen, setChosen] = useState<string | null>(() => (actions[0]?.reasons.includes('number') === true ? keyOf(actions[0]) : null));
  const [words, setWords] = useState(() => keptWords.of(mailKey) ?? (mail.isWritten ? '' : newestPart(mail.text)));
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const one = actions.find((action) => keyOf(action) === chosen) ?? null;
  const type = (next: string): void => {
    keptWords.keep(mailKey, next);
    setWords(next);
    setSaid('');
  };
  const takeSelection = (): void =>
    void host.selectedText().then(
      (text) => (text === null || text.trim() === '' ? setSaid('Nothing is selected in the mail. Select the words there first.') : type(text.trim())),
      () => setSaid('Outlook did not give the selected words. Select them in the text of the mail, or copy them here.'),
    );
  if (actions.length === 0) return <p>No open action is named in this mail, or owed by its sender. If it answers one, write its number into the answer (“action 12”), or add the progress on the action’s own page.</p>;
  return (
    <>
      <Field label="Which action it answers">
        <RadioGroup value={chosen ?? ''} onChange={(_, { value }) => setChosen(value)}>
          {actions.slice(0, MOST_OFFERED).map((action) => (
            <Radio key={keyOf(action)} value={keyOf(action)} className={styles.radio} label={<Offer answered={action} committee={committees.get(action.listed.action.committee) ?? ''} />} />
          ))}
        </RadioGroup>
      </Field>
      <Field className={styles.words} label="What becomes progress" hint={mail.isWritten ? 'Select words in the mail, or type.' : 'The newest part of the mail. Outlook does not tell what is selected in a mail that is read: delete what is not progress.'}>
        <Textarea rows={8} resize="vertical" value={words} onChange={(_, { value }) => type(value)} />
      </Field>
      {mail.isWritten && <Button onClick={takeSelection}>Take the selected words</Button>}
      <p className={styles.small}>{keptWith(mail)}</p>
      <p ref={status} tabIndex={-1} role="status" className={styles.said}>
        {said}
      </p>
      {one === null ? (
        <p>{said.startsWith(ADDED) ? 'If the mail answers another action too, choose that one.' : 'Choose the action.'}</p>
      ) : (
        <SaveNote
          key={`${keyOf(one)} ${words}`}
          desk={desk}
          site={one.listed.action.row.site}
          note={() => noteOf(desk, clock, mail, one.listed.action, words)}
          isEmpty={words.trim() === ''}
          where={isCircleSite(one.listed.action.row.site) ? 'Non-public: read by those who may read this committee’s non-public business.' : 'Public: read by members, officers and guests.'}
          onSaved={() => {
            keptWords.drop(mailKey);
            setSaid(`${ADDED} ${numberOf(one)}.`);
            setChosen(null);
            // The button that was pressed goes with the choice.
            status.current?.focus();
          }}
        />
      )}
    </>
  );
}

const MOST_OFFERED = 12;
const ADDED = 'Added to action';

/** The officer's words, dated by their mail; of a mail that is being written, the clerk's own. */
function noteOf(desk: Desk, clock: Clock, mail: MailBeside, { key }: Stored<'actions'>, words: string): Item<'progressNotes'> | null {
  const now = meNow(desk, clock);
  if (now === null) return null;
  const { sender } = mail;
  const written = sender === null ? { writtenAt: now.at, writtenBy: now.by, mail: null, takenOverBy: null } : { writtenAt: mail.sentAt ?? now.at, writtenBy: { id: null, mail: sender.mail, name: sender.name }, mail: mail.link, takenOverBy: now.by };
  return { key: `note.${key}.${clock.mintKey()}`, action: key, note: words.trim(), ...written, source: null };
}

function Offer({ answered, committee }: { readonly answered: AnsweredAction; readonly committee: string }) {
  const styles = useStyles();
  const { title, request, row } = answered.listed.action;
  return (
    <>
      <span className={styles.name} dir="auto">
        {numberOf(answered)}: {title ?? request.slice(0, 120)}
      </span>
      <span className={styles.why}>
        <bdi>{committee}</bdi>
        {isCircleSite(row.site) ? ' · non-public' : ''} · {answered.reasons.map((reason) => REASONS[reason]).join(', ')}
      </span>
    </>
  );
}

const REASONS: Readonly<Record<AnswerReason, string>> = { number: 'named in the mail', sender: 'owed by its sender', title: 'its title is spoken of' };

const numberOf = ({ listed: { action } }: AnsweredAction): string => action.printedNumber ?? action.seriesNumber;
const keyOf = ({ listed: { action } }: AnsweredAction): string => `${action.row.site} ${action.key}`;

function keptWith({ sender, sentAt, link }: MailBeside): string {
  if (sender === null) return 'It is kept as yours, dated now.';
  const moment = sentAt === null ? null : councilMoment(sentAt);
  const opens = link === null ? 'Outlook gives no link to the mail.' : 'The link to the mail opens in your own mailbox alone, and until the mail is moved to another folder.';
  return `It is kept as ${sender.name}’s${moment === null ? '' : `, of ${formatDateAndTime(moment.date, moment.time)}`}, taken over by you. ${opens}`;
}

const useStyles = makeStyles({
  // As dark unchosen as chosen: it is what is to be read.
  radio: { alignItems: 'flex-start', '& label': { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 } },
  name: { display: 'block' },
  why: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  words: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}` },
  said: { margin: `${tokens.spacingVerticalXS} 0`, ':focus': { outlineStyle: 'none' } },
  small: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});
