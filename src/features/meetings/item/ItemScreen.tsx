import { useEffect } from 'react';
import { entriesOf } from '../../../domain/agendaFilter';
import type { Desk } from '../../../queries/desk';
import { useAgenda, type AgendaOfMeeting } from '../../../queries/useAgenda';
import { useAgendaChanges } from '../../../queries/useAgendaChanges';
import { nameOf, useMeeting, type MeetingOfCommittee } from '../../../queries/useMeeting';
import { BackToAgenda } from '../../../ui/BackToAgenda';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { MissingItems } from '../../../ui/MissingItems';
import { PageHeading } from '../../../ui/PageHeading';
import type { ViewInUse } from '../agenda/agendaView';
import { ItemBesideList } from './ItemBesideList';

interface ItemScreenProps extends ViewInUse {
  readonly desk: Desk;
  readonly meetingKey: string;
  readonly itemKey: string;
  readonly takesFocus: boolean;
}

/** One item of an agenda, opened from its list or by a link. */
export function ItemScreen({ desk, meetingKey, itemKey, takesFocus, view, onView }: ItemScreenProps) {
  const asked = useMeeting(desk, meetingKey);
  const agenda = useAgenda(desk, meetingKey);
  const changes = useAgendaChanges(desk, meetingKey);
  const changed = changes.kind === 'ready' ? new Set(changes.value.marks.keys()) : null;
  useEffect(() => {
    if (view.lastItem !== itemKey) onView({ ...view, lastItem: itemKey });
  }, [view, onView, itemKey]);
  const found = asked.kind === 'ready' ? asked.value : null;
  const entry = agenda.kind === 'ready' ? entriesOf(agenda.value.agenda).find(({ item }) => item.key === itemKey) : undefined;
  return (
    <>
      <BackToAgenda meeting={meetingKey} name={found === null ? null : nameOf(found)} />
      {found !== null && agenda.kind === 'ready' && entry !== undefined ? (
        <>
          <NotRefreshed desk={desk} error={asked.kind === 'ready' ? (asked.refreshError ?? agenda.refreshError) : null} retry={agenda.retry} />
          <MissingItems count={agenda.value.unreadable.length} named="under “Could not be read”, at the end of the agenda" />
          <ItemBesideList key={meetingKey} desk={desk} found={found} asked={agenda.value} entry={entry} takesFocus={takesFocus} changed={changed} view={view} onView={onView} />
        </>
      ) : (
        <>
          <PageHeading takesFocus={takesFocus}>Agenda item</PageHeading>
          {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The meeting" retry={asked.retry} />}
          {asked.kind === 'ready' && found === null && <NoSuchItem what="meeting" />}
          {found !== null && agenda.kind === 'failed' && <FailedToLoad desk={desk} error={agenda.error} what="The agenda" retry={agenda.retry} />}
          {(asked.kind === 'loading' || (found !== null && agenda.kind === 'loading')) && <Loading label="Loading the item" />}
          {found !== null && agenda.kind === 'ready' && <NotOnAgenda desk={desk} asked={agenda.value} found={found} />}
        </>
      )}
    </>
  );
}

/** An item may stand only where somebody is still being asked, or could not be. */
function NotOnAgenda({ desk, asked: { circles, unreadable } }: { readonly desk: Desk; readonly asked: AgendaOfMeeting; readonly found: MeetingOfCommittee }) {
  if (circles.kind === 'asking') return <Loading label="Loading the item" />;
  return (
    <>
      {circles.kind === 'failed' && <FailedToLoad desk={desk} error={circles.error} what="Some non-public business" retry={circles.retry} tone="notice" />}
      <NoSuchItem what="item" unreadable={unreadable.length} />
    </>
  );
}

function NoSuchItem({ what, unreadable = 0 }: { readonly what: 'meeting' | 'item'; readonly unreadable?: number }) {
  return (
    <Message tone="problem" title={what === 'meeting' ? 'This meeting is not in the council’s list' : 'This item is not on the agenda'}>
      <p>
        {what === 'meeting' ? 'The link may be old or cut short.' : 'The link may be old or cut short, or the item may be on another agenda. Look for it on the agenda, above.'}
        {unreadable > 0 && ` ${unreadable === 1 ? 'One item' : `${unreadable} items`} of this agenda could not be read: it may be among them.`}
      </p>
    </Message>
  );
}

