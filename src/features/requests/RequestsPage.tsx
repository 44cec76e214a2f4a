import { useQuery } from '@tanstack/react-query';
import { composeAgenda } from '../../domain/agenda';
import { formatDateAndTime } from '../../domain/formats';
import { requestList, requestListText } from '../../domain/requestList';
import { meetingRoute } from '../../domain/routes';
import { formatDeadline, isMine, mayAsk } from '../../domain/starredRequests';
import type { Desk } from '../../queries/desk';
import { membershipsOfCommitteeQuery, myMembershipsQuery } from '../../queries/meetingQueries';
import { useAgenda, type AgendaOfMeeting, type CirclesAsked } from '../../queries/useAgenda';
import { nameOf, titleOf, useMeeting, type MeetingOfCommittee } from '../../queries/useMeeting';
import { useSubmissions, type SubmissionsOfMeeting } from '../../queries/useSubmissions';
import { CopyButton } from '../../ui/CopyButton';
import { BackToAgenda } from '../../ui/BackToAgenda';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { PageHeading } from '../../ui/PageHeading';
import { PrintButton } from '../../ui/PrintButton';
import { notPrinted, PrintSheet } from '../../ui/PrintSheet';
import { RouteLink } from '../../ui/RouteLink';
import { ScreensOfMeeting } from '../../ui/ScreensOfMeeting';
import { UnreadableRows } from '../../ui/UnreadableRows';
import type { Clock } from './clock';
import { MyRequests } from './MyRequests';
import { RequestGroups } from './RequestGroups';
import { useToolbarStyles } from './toolbar';
import { useAskedAt } from './useAskedAt';

interface RequestsPageProps {
  readonly desk: Desk;
  readonly meetingKey: string;
  readonly clock: Clock;
  readonly takesFocus: boolean;
}

/** Who has asked for what at this meeting? A clerk sees everybody's, anybody else their own: SharePoint sees to that. */
export function RequestsPage({ desk, meetingKey, clock, takesFocus }: RequestsPageProps) {
  const found = useMeeting(desk, meetingKey);
  const agenda = useAgenda(desk, meetingKey);
  const asked = useSubmissions(desk, meetingKey);
  const memberships = useQuery(myMembershipsQuery(desk.council, desk.me));
  const isClerk = memberships.data?.items.some(({ role }) => role === 'clerk') ?? false;
  const meeting = found.kind === 'ready' ? found.value : null;
  const failed = [found, asked].find((one) => one.kind === 'failed');
  const name = isClerk ? 'Starred items and questions' : 'My requests and questions';
  return (
    <>
      <BackToAgenda meeting={meetingKey} name={meeting === null ? null : nameOf(meeting)} />
      <PageHeading takesFocus={takesFocus} documentTitle={meeting === null ? name : `${name}, ${nameOf(meeting)}`}>
        {name}
      </PageHeading>
      <ScreensOfMeeting meeting={meetingKey} screens={desk.meetingScreens ?? []} current="requests" />
      {failed?.kind === 'failed' && <FailedToLoad desk={desk} error={failed.error} what="The requests" retry={failed.retry} />}
      {failed === undefined && (found.kind === 'loading' || asked.kind === 'loading' || agenda.kind === 'loading' || memberships.isPending) && <Loading label="Loading the requests" />}
      {found.kind === 'ready' && found.value === null && <Message tone="problem" title="This meeting is not in the council’s list" />}
      {meeting !== null && asked.kind === 'ready' && agenda.kind !== 'loading' && !memberships.isPending && (
        <PrintSheet footer={`${titleOf(meeting)}, ${formatDateAndTime(meeting.meeting.date, meeting.meeting.startsAt)}`}>
          {/* A clerk takes the list along; to a member the links above say it. */}
          {isClerk && (
            <p>
              <strong>{titleOf(meeting)}</strong>, {formatDateAndTime(meeting.meeting.date, meeting.meeting.startsAt)}
            </p>
          )}
          <div {...notPrinted}>
            <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
            {agenda.kind === 'failed' && <FailedToLoad desk={desk} error={agenda.error} what="The agenda, by which these are ordered," retry={agenda.retry} tone="notice" />}
          </div>
          <Requests desk={desk} clock={clock} found={meeting} agenda={agenda.kind === 'ready' ? agenda.value.agenda : composeAgenda<Items>([], [])} asked={asked.value} isClerk={isClerk} />
          <UnreadableRows rows={[...asked.value.unreadable, ...(agenda.kind === 'ready' ? agenda.value.unreadable : [])]} />
        </PrintSheet>
      )}
    </>
  );
}

type Items = AgendaOfMeeting['agenda']['public'][number]['item'];

interface RequestsProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly found: MeetingOfCommittee;
  readonly agenda: AgendaOfMeeting['agenda'];
  readonly asked: SubmissionsOfMeeting;
  readonly isClerk: boolean;
}

function Requests({ desk, clock, found, agenda, asked: { submissions, circles }, isClerk }: RequestsProps) {
  const styles = useToolbarStyles();
  const { meeting } = found;
  const asking = mayAsk(meeting, null, useAskedAt(clock, desk));
  const list = requestList(meeting, agenda, isClerk ? submissions : submissions.filter((one) => isMine(one, desk.me)));
  const memberships = useQuery({ ...membershipsOfCommitteeQuery(desk.council, meeting.committee), enabled: isClerk });
  const clerks = memberships.data?.items ?? [];
  // Until they have come, a clerk who entered a request for a member would stand as one who wrote another's name.
  if (isClerk && memberships.isPending) return <Loading label="Loading the requests" />;
  const isEmpty = list.asked.length + list.late.length + list.withdrawn.length === 0;
  return (
    <>
      {asking.kind === 'open' && asking.doubt !== undefined && <p>{asking.doubt}</p>}
      <p>{asking.kind === 'open' ? `${isClerk ? 'Members' : 'You'} can ask ${formatDeadline(asking.deadline)}.` : asking.why}</p>
      <CirclesNotice desk={desk} circles={circles} />
      {isEmpty && <NothingAsked meeting={meeting.key} isClerk={isClerk} isOver={asking.kind === 'closed'} hasAgenda={agenda.public.length + agenda.nonPublic.length > 0} />}
      {!isEmpty && isClerk && (
        <div className={styles.toolbar} {...notPrinted}>
          <CopyButton text={requestListText(meeting, titleOf(found), list, clerks)} label="Copy the list" />
          <PrintButton />
        </div>
      )}
      {isClerk ? <RequestGroups list={list} meeting={meeting} clerks={clerks} /> : <MyRequests desk={desk} meeting={meeting} list={list} clock={clock} />}
    </>
  );
}

interface NothingAskedProps {
  readonly meeting: string;
  readonly isClerk: boolean;
  /** Nothing more can be asked. */
  readonly isOver: boolean;
  readonly hasAgenda: boolean;
}

function NothingAsked({ meeting, isClerk, isOver, hasAgenda }: NothingAskedProps) {
  if (isOver) return <Message tone="notice" title={isClerk ? 'Nobody asked for anything at this meeting' : 'You asked for nothing at this meeting'} />;
  if (isClerk) {
    return (
      <Message tone="notice" title="Nobody has asked for anything yet">
        <p>A request appears here when a member asks for a starred item to be discussed, or has a question.</p>
      </Message>
    );
  }
  return (
    <Message tone="notice" title="You have asked for nothing yet">
      {hasAgenda ? (
        <p>
          Open an item of <RouteLink to={meetingRoute(meeting)}>the agenda</RouteLink> to ask for it to be discussed, or to ask a question.
        </p>
      ) : (
        <p>You can ask about its items as soon as the agenda is here.</p>
      )}
    </Message>
  );
}

function CirclesNotice({ desk, circles }: { readonly desk: Desk; readonly circles: CirclesAsked }) {
  if (circles.kind === 'asking') return <p role="status">Asking for what concerns non-public business.</p>;
  return circles.kind === 'failed' ? <FailedToLoad desk={desk} error={circles.error} what="What was asked about non-public business" retry={circles.retry} tone="notice" /> : null;
}
