import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { isNamed } from '../../packs/import/matchMeeting';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { PageHeading } from '../../ui/PageHeading';
import { RouteLink } from '../../ui/RouteLink';
import { ChooseFiles } from './ChooseFiles';
import type { PackDesk } from './desk';
import { FileList } from './FileList';
import { type FileToReview, Review } from './Review';
import { useExisting } from './useExisting';
import { usePackFiles } from './usePackFiles';
import { useReviews } from './useReviews';
import { type Saved, useSaving } from './useSaving';

interface ImportPageProps {
  readonly desk: PackDesk;
  readonly takesFocus: boolean;
  readonly meetingRoute: (key: string) => string;
  readonly now: () => string;
}

/** A clerk's papers become the meeting: choose, check, save. */
export function ImportPage({ desk, takesFocus, meetingRoute, now }: ImportPageProps) {
  const styles = useStyles();
  const { files, add, remove } = usePackFiles(desk.readPackFile);
  const [round, setRound] = useState(0);
  const saving = useSaving(desk, now, () => setRound((last) => last + 1));
  const [chosen, setChosen] = useState<string | null>(null);
  const committees = useQuery({ queryKey: ['committees'], queryFn: ({ signal }) => desk.council.open.committees.all({ signal }) });
  const read = useMemo(() => files.flatMap(({ id, state, bytes }): FileToReview[] => (state.kind === 'read' && bytes !== null ? [{ id, reading: state.reading, lines: state.lines, bytes }] : [])), [files]);
  const all = committees.data?.items ?? [];
  const byHand = all.find(({ key }) => key === chosen) ?? null;
  const reviews = useReviews(read, byHand);
  const named = reviews.reviewed[0]?.asRead.meeting.committee ?? null;
  const committee = byHand ?? (named === null ? null : (all.find((one) => isNamed(one, named)) ?? null));
  const existing = useExisting(desk, committee, reviews.reviewed, round);
  const isReading = files.some(({ state }) => state.kind === 'reading');

  if (saving.saved !== null) return <SavedMessage saved={saving.saved} meetingRoute={meetingRoute} />;
  return (
    <>
      <PageHeading takesFocus={takesFocus}>Import a pack</PageHeading>
      <p className={styles.lead}>An agenda, minutes, actions and reports are read from the council’s own papers. Nothing is saved before you say so.</p>
      <ChooseFiles onChoose={add} />
      {files.length > 0 && <FileList files={files} remove={remove} />}
      {read.length > 0 && !isReading && (
        <>
          {committees.isPending && <Loading label="Loading the committees" rows={1} />}
          {committees.isError && <FailedToLoad desk={desk} error={committees.error} what="The committees" retry={() => void committees.refetch()} />}
          {committees.data && (
            <Field label="Committee" className={styles.field}>
              <Select value={committee?.key ?? ''} onChange={(_, { value }) => setChosen(value)}>
                {committee === null && (
                  <option value="" disabled>
                    {named === null ? 'The papers do not say: choose one' : `“${named}” is none of these: choose one`}
                  </option>
                )}
                {all.map(({ key, title }) => (
                  <option key={key} value={key}>
                    {title}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {existing.isFetching && !existing.isPlaceholderData && <Loading label="Comparing with what is there" rows={3} />}
          {existing.isError && !existing.isFetching && <FailedToLoad desk={desk} error={existing.error} what="What is there already" retry={() => void existing.refetch()} />}
          {existing.data?.kind === 'refused' && <Message tone="problem" title="Nothing can be imported">{<p>{existing.data.message}</p>}</Message>}
          {existing.data?.kind === 'read' && committee !== null && (
            <Review committee={committee} councilName={desk.councilName} existing={existing.data.existing} isReadingRows={existing.isFetching} files={read} reviews={reviews} saving={saving} />
          )}
        </>
      )}
    </>
  );
}

function SavedMessage({ saved: { meeting, notKept }, meetingRoute }: { readonly saved: Saved; readonly meetingRoute: ImportPageProps['meetingRoute'] }) {
  return (
    <>
      {/* The button that was pressed is gone: whoever uses a keyboard goes on from here. */}
      <PageHeading key="saved" takesFocus>
        Import a pack
      </PageHeading>
      <Message tone="notice" title="Saved" actions={meeting === null ? null : <RouteLink to={meetingRoute(meeting)}>Open the meeting</RouteLink>}>
        <p>The lists say it now, and so does the app.{notKept.length === 0 && ' The files are kept beside the meeting.'}</p>
        {notKept.length > 0 && (
          <>
            <p>Not kept beside the meeting:</p>
            <ul>
              {notKept.map((why) => (
                <li key={why}>{why}</li>
              ))}
            </ul>
          </>
        )}
      </Message>
    </>
  );
}

const useStyles = makeStyles({
  lead: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  field: { marginTop: tokens.spacingVerticalL, maxWidth: '40rem', minWidth: 0, '& select': { width: '100%', minWidth: 0 }, '& span': { minWidth: 0, maxWidth: '100%' } },
});
