import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type ChaserMail, chaserMail } from '../../../domain/chasers/chaserMail';
import { isHalfLogged } from '../../../domain/chasers/sendChaser';
import type { Stored } from '../../../domain/changes';
import { formatCount } from '../../../domain/formats';
import type { Desk } from '../../../queries/desk';
import { CopyButton } from '../../../ui/CopyButton';
import { explainFailure } from '../../../ui/failures/explainFailure';
import { Failure } from '../../../ui/Failure';
import { Message } from '../../../ui/Message';
import { Section } from '../../../ui/Section';
import type { Clock } from '../clock';
import { useSendingChaser } from './useSendingChaser';

interface WaitingChasersProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly chasers: readonly Stored<'chasers'>[];
  readonly heading: { readonly words: string; readonly level: 2 | 3; readonly note?: string };
  /** Rows of the same list that cannot be read. */
  readonly children?: ReactNode;
  /** Where a host can open a mail, and what its button says. */
  readonly opening?: { readonly label: string; readonly open: (mail: ChaserMail) => void };
}

/** Mails that a clerk has drafted and not sent. Sending is a person's act: the program opens each, and is told when it has gone. */
export function WaitingChasers({ desk, clock, chasers, heading, opening, children }: WaitingChasersProps) {
  const styles = useStyles();
  const { state, markSent, giveUp } = useSendingChaser(desk, clock);
  const isWriting = state.kind === 'writing';
  if (chasers.length === 0 && state.kind === 'idle' && !children) return null;
  return (
    <Section heading={heading.words} level={heading.level} {...(heading.note === undefined ? {} : { note: heading.note })}>
      {chasers.length > 0 && (
        <ul className={styles.rows}>
          {chasers.map((chaser) => {
            const mail = chaserMail(chaser);
            const half = isHalfLogged(chaser);
            return (
              <li key={chaser.key} className={styles.row}>
                <p className={styles.name} dir="auto">
                  {chaser.subject}
                </p>
                <p className={styles.small}>
                  <bdi>{chaser.officer?.name ?? chaser.post ?? 'Nobody named'}</bdi> · {formatCount(chaser.actions?.length ?? 0, 'action')} · {mail?.to[0] === undefined ? 'no address' : <bdi>{mail.to[0]}</bdi>}
                </p>
                {half && <p className={styles.small}>Said to be sent by {chaser.sentBy?.name ?? 'a clerk'}, and not yet noted on every action. Press “Finish the log”.</p>}
                {mail === null && <p className={styles.small}>Its table was changed by hand and cannot be read: give it up, and draft it anew.</p>}
                <div className={styles.buttons}>
                  {mail !== null && !half && opening !== undefined && (
                    <Button appearance="primary" aria-label={`${opening.label}: ${chaser.subject}`} onClick={() => opening.open(mail)}>
                      {opening.label}
                    </Button>
                  )}
                  {mail !== null && !half && opening === undefined && <CopyButton label="Copy the text" text={mail.text} />}
                  <Button disabledFocusable={isWriting} aria-label={`${half ? 'Finish the log' : 'Mark as sent'}: ${chaser.subject}`} onClick={() => markSent(chaser)}>
                    {half ? 'Finish the log' : 'Mark as sent'}
                  </Button>
                  {!half && (
                    <Button disabledFocusable={isWriting} aria-label={`Do not send: ${chaser.subject}`} onClick={() => giveUp(chaser)}>
                      Do not send
                    </Button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {(state.kind === 'sent' || state.kind === 'givenUp') && (
        <Message
          tone="notice"
          title={state.kind === 'sent' ? `Noted as sent on ${formatCount(state.chaser.actions?.length ?? 0, 'action')}: ${state.chaser.subject}` : `Put away, not to be sent: ${state.chaser.subject}`}
          actions={<Button onClick={state.takeBack}>{state.kind === 'sent' ? 'It was not sent: put it back' : 'Put it back'}</Button>}
        />
      )}
      {state.kind === 'nobody' && <Message tone="problem" title="It is not known who is signed in. Open the app again and sign in." />}
      {state.kind === 'failed' && <Failure explanation={{ ...explainFailure(state.error, 'The log', desk.councilName), title: 'Not everything was noted' }} remedy={{ label: 'Go on', act: state.retry }} />}
      {children}
    </Section>
  );
}

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  small: { margin: `${tokens.spacingVerticalXXS} 0`, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
