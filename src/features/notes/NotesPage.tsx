import type { Notebooks } from '../../domain/notebook';
import type { Desk } from '../../queries/desk';
import { useAgenda } from '../../queries/useAgenda';
import { nameOf, useMeeting } from '../../queries/useMeeting';
import { useNotebook } from '../../queries/useNotebook';
import { BackToAgenda } from '../../ui/BackToAgenda';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ScreensOfMeeting } from '../../ui/ScreensOfMeeting';
import { KeepingLine } from './KeepingLine';
import { NotesAwaited } from './NotesAwaited';
import { NotesByItem } from './NotesByItem';
import { whoSeesThem } from './NotesPanel';
import { SetAsideFiles } from './SetAsideFiles';

export interface NotesPageProps {
  readonly desk: Desk;
  readonly meetingKey: string;
  readonly takesFocus: boolean;
}

/** What have I written about this meeting, and how do I take it with me? */
export function NotesPage(props: NotesPageProps) {
  const { desk, meetingKey, takesFocus } = props;
  const meeting = useMeeting(desk, meetingKey);
  const found = meeting.kind === 'ready' ? meeting.value : null;
  return (
    <>
      <BackToAgenda meeting={meetingKey} name={found === null ? null : nameOf(found)} />
      <PageHeading takesFocus={takesFocus}>My notes</PageHeading>
      <ScreensOfMeeting meeting={meetingKey} screens={desk.meetingScreens ?? []} current="notes" />
      {desk.notebooks === undefined ? (
        <NotesAwaited awaited={desk.notebooksAwaited} rows={4} />
      ) : (
        <Notes {...props} notebooks={desk.notebooks} />
      )}
    </>
  );
}

function Notes({ desk, meetingKey, notebooks }: NotesPageProps & { readonly notebooks: Notebooks }) {
  const { state, notebook } = useNotebook(notebooks, meetingKey);
  const meeting = useMeeting(desk, meetingKey);
  const agenda = useAgenda(desk, meetingKey);
  if (state.kind === 'loading' || meeting.kind === 'loading' || agenda.kind === 'loading') return <Loading label="Opening your notes" />;
  const found = meeting.kind === 'ready' ? meeting.value : null;
  const title = found === null ? 'a meeting' : nameOf(found);
  return (
    <>
      <p>{found === null ? whoSeesThem : `${title}. ${whoSeesThem}`}</p>
      {agenda.kind === 'failed' && <FailedToLoad desk={desk} error={agenda.error} what="The agenda" retry={agenda.retry} tone="notice" />}
      {agenda.kind === 'ready' && <NotRefreshed desk={desk} error={agenda.refreshError} retry={agenda.retry} />}
      <KeepingLine keeping={state.keeping} onPress={notebook.retry} />
      <SetAsideFiles files={state.setAside ?? []} />
      <NotesByItem desk={desk} meetingKey={meetingKey} title={title} notes={state.notebook.notes} notebook={notebook} agenda={agenda.kind === 'ready' ? agenda.value.agenda : { public: [], nonPublic: [] }} isAnswered={agenda.kind === 'ready' && agenda.value.circles.kind === 'answered'} />
    </>
  );
}
