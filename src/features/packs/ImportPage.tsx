import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { formatDateAndTime } from '../../domain/formats';
import { isNamed, isSameBody } from '../../packs/import/matchMeeting';
import { type FileGroup, groupFiles } from '../../packs/review/groupFiles';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { RouteLink } from '../../ui/RouteLink';
import { ChooseFiles } from './ChooseFiles';
import type { PackDesk } from './desk';
import { type DraftKeeper, useDraft } from './draft';
import { FileList } from './FileList';
import { LeaveWarning } from './LeaveWarning';
import { MeetingImport } from './MeetingImport';
import type { FileToReview } from './Review';
import { PutAside } from './PutAside';
import { SavedMessage } from './SavedMessage';
import { usePackFiles } from './usePackFiles';
import type { Saved } from './useSaving';
import { WhichMeeting } from './WhichMeeting';

interface ImportPageProps {
  readonly desk: PackDesk;
  /** What was begun before this screen was last left. */
  readonly draft: DraftKeeper;
  readonly takesFocus: boolean;
  /** Told before anything is chosen. */
  readonly notice?: ReactNode;
  /** The keys of the committees that this person clerks. */
  readonly served: ReadonlySet<string>;
  readonly meetingRoute: (key: string) => string;
  readonly now: () => string;
}

/** A clerk's papers become the meeting: choose, check, save. */
export function ImportPage({ desk, draft, takesFocus, notice, served, meetingRoute, now }: ImportPageProps) {
  const styles = useStyles();
  const { files, aside, add, remove, removeAll, takeUp } = usePackFiles(desk.readPackFile, draft);
  const [round, setRound] = useState(0);
  const [turn, setTurn] = useState(0);
  const [placed, setPlaced] = useDraft(draft, 'placed');
  const [saved, setSaved] = useDraft(draft, 'saved');
  const committees = useQuery({ queryKey: ['committees'], queryFn: ({ signal }) => desk.council.open.committees.all({ signal }) });
  const all = useMemo(() => committees.data?.items ?? [], [committees.data]);
  const read = useMemo(() => files.flatMap(({ id, state, bytes, version }): FileToReview[] => (state.kind === 'read' && bytes !== null ? [{ id, reading: state.reading, lines: state.lines, bytes, version: version ?? '' }] : [])), [files]);
  const { groups, unsure } = useMemo(() => groupFiles(read, { placed, isSameCommittee: (one, other) => isSameBody(one, other, all) }), [read, placed, all]);
  // Who comes back comes for another pack.
  useEffect(() => () => draft.change('saved', () => []), [draft]);
  const isReading = files.some(({ state }) => state.kind === 'reading');

  const nameOf = ({ files: [first] }: FileGroup<FileToReview>): string => {
    const { committee, date, time } = first?.reading.meeting ?? { committee: null, date: null, time: null };
    const title = committee === null ? null : (all.find((one) => isNamed(one, committee))?.title ?? committee);
    return [title ?? first?.reading.document, date === null ? null : formatDateAndTime(date, time)].filter((part) => part !== null).join(', ');
  };
  const done = (group: FileGroup<FileToReview>, what: Saved): void => {
    setSaved((before) => [...before, what]);
    group.files.forEach(({ id }) => remove(id));
    setRound((last) => last + 1);
  };
  const start = (chosen: Parameters<typeof add>[0]): void => {
    setSaved(() => []);
    add(chosen);
  };

  const turned = (act: () => void) => (): void => {
    act();
    setTurn((last) => last + 1);
  };

  // The button that was pressed is gone: whoever uses a keyboard goes on from the heading.
  const heading = (
    <PageHeading key={`${saved.length} ${turn}`} takesFocus={takesFocus || saved.length + turn > 0} aside={<RouteLink to="/upcoming/all">All meetings</RouteLink>}>
      Import a pack
    </PageHeading>
  );
  const putAside = <PutAside files={aside} takeUp={turned(takeUp)} />;
  if (saved.length > 0 && files.length === 0) {
    return (
      <>
        {heading}
        {saved.map((one) => (
          <SavedMessage key={one.documents.join('\n')} saved={one} meetingRoute={meetingRoute} />
        ))}
        {putAside}
        <Button className={styles.another} onClick={() => setSaved(() => [])}>Import another pack</Button>
      </>
    );
  }
  return (
    <>
      {heading}
      <p className={styles.lead}>An agenda, minutes, actions and reports are read from the council’s own papers. Nothing is saved before you say so.</p>
      {notice}
      {saved.map((one) => (
        <SavedMessage key={one.documents.join('\n')} saved={one} meetingRoute={meetingRoute} />
      ))}
      <ChooseFiles onChoose={start} />
      {files.length > 0 && <FileList files={files} remove={remove} removeAll={turned(removeAll)} />}
      {putAside}
      {files.length > 0 && <LeaveWarning />}
      {read.length > 0 && !isReading && (
        <>
          {committees.isPending && <Loading label="Loading the committees" rows={1} />}
          {committees.isError && !committees.data && <FailedToLoad desk={desk} error={committees.error} what="The committees" retry={() => void committees.refetch()} />}
          {committees.data && <WhichMeeting groups={groups} unsure={unsure} nameOf={nameOf} onPlace={(file, group) => setPlaced((before) => new Map([...before, [file, group]]))} />}
          {committees.data &&
            groups.map((group) => (
              <MeetingImport
                key={group.key}
                desk={desk}
                draft={draft}
                group={group.key}
                files={group.files}
                committees={all}
                served={served}
                heading={groups.length > 1 ? nameOf(group) : null}
                round={round}
                now={now}
                onFailed={() => setRound((last) => last + 1)}
                onSaved={(what) => done(group, what)}
              />
            ))}
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({ another: { marginTop: tokens.spacingVerticalL }, lead: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 } });
