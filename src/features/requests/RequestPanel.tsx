import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { closedMeaning } from '../../domain/agenda';
import { formatCount } from '../../domain/formats';
import { requestsRoute } from '../../domain/routes';
import { isCircleSite } from '../../domain/sites';
import { formatDeadline, isMine, isRequestOrQuestion, mayAsk, type Asking, type Submission } from '../../domain/starredRequests';
import type { ItemPanelProps } from '../../queries/desk';
import { useSubmissions } from '../../queries/useSubmissions';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { RouteLink } from '../../ui/RouteLink';
import { Section } from '../../ui/Section';
import { useFocusBack } from '../../ui/useFocusBack';
import { AskForm, type AskFormProps } from './AskForm';
import type { Clock } from './clock';
import { MySubmission } from './MySubmission';
import { QuestionDrafts } from './QuestionDrafts';
import { useAskedAt } from './useAskedAt';

type RequestPanelProps = ItemPanelProps & { readonly clock: Clock };

/** On an item's page: what I have asked about it, and what I may ask. */
export function RequestPanel(props: RequestPanelProps) {
  const { desk, meeting, item, clock } = props;
  const asked = useSubmissions(desk, meeting.key);
  const isClosedToMe = item.part === 'non-public' && !isCircleSite(item.row.site);
  const asking = mayAsk(meeting, item, useAskedAt(clock, desk));
  return (
    <Section heading="Requests and questions" level={2}>
      {isClosedToMe && <p>{closedMeaning} Tell the clerk if you have a question.</p>}
      {!isClosedToMe && asked.kind === 'loading' && <Loading label="Loading what you have asked" rows={1} />}
      {!isClosedToMe && asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="What you have asked" retry={asked.retry} tone="notice" />}
      {!isClosedToMe && asked.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
          <AskedOfItem {...props} asking={asking} submissions={asked.value.submissions.filter((one) => one.agendaItem === item.key && isRequestOrQuestion(one))} />
        </>
      )}
    </Section>
  );
}

type AskedOfItemProps = RequestPanelProps & { readonly asking: Asking; readonly submissions: readonly Submission[] };

function AskedOfItem({ desk, meeting, item, clock, asking, submissions }: AskedOfItemProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<AskFormProps['kind'] | null>(null);
  const [hasSent, setHasSent] = useState(false);
  const buttons = useFocusBack<HTMLDivElement>(open !== null);
  const close = (isSent: boolean): void => {
    setHasSent(isSent);
    setOpen(null);
  };
  const mine = submissions.filter((one) => isMine(one, desk.me));
  const others = submissions.filter((one) => !isMine(one, desk.me) && !one.withdrawn);
  const hasRequest = mine.some(({ kind }) => kind === 'starred request');
  return (
    <>
      {item.starred && <p className={styles.line}>★ Starred: taken without discussion unless a member asks. {asking.kind === 'open' && `You can ask ${formatDeadline(asking.deadline)}.`}</p>}
      {!item.starred && asking.kind === 'open' && <p className={styles.line}>Questions for the meeting can be sent {formatDeadline(asking.deadline)}.</p>}
      {asking.kind === 'closed' && <p className={styles.line}>{asking.why}</p>}
      {asking.kind === 'open' && asking.doubt !== undefined && <p className={styles.line}>{asking.doubt}</p>}
      {mine.map((submission) => (
        <MySubmission key={submission.key} desk={desk} meeting={meeting} submission={submission} isOpen={asking.kind === 'open' || submission.askedOf !== null}>
          <QuestionDrafts desk={desk} meeting={meeting} item={item} submission={submission} />
        </MySubmission>
      ))}
      {others.length > 0 && (
        <p className={styles.line}>
          <RouteLink to={requestsRoute(meeting.key)}>{formatCount(others.length, 'request or question', 'requests and questions')} of members on this item</RouteLink>
        </p>
      )}
      {open === null ? (
        <div ref={buttons} className={styles.buttons}>
          {item.starred && !hasRequest && asking.kind === 'open' && (
            <Button appearance="primary" onClick={() => setOpen('starred request')}>
              I want this discussed
            </Button>
          )}
          <Button onClick={() => setOpen('question')}>
            Ask a question
          </Button>
          <span role="status">{hasSent ? 'Sent.' : ''}</span>
        </div>
      ) : (
        <AskForm key={open} desk={desk} meeting={meeting} item={item} clock={clock} kind={open} onDone={close} />
      )}
    </>
  );
}

const useStyles = makeStyles({
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});
