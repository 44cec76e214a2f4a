import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { councilMoment } from '../../domain/calendar';
import type { Stored } from '../../domain/changes';
import { daysToCome } from '../../packs/import/daysToCome';
import { isNamed } from '../../packs/import/matchMeeting';
import { otherNamesToKeep } from '../../packs/review/otherName';
import type { Reading } from '../../packs/reading';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { SectionsOf } from '../../ui/Section';
import type { PackDesk } from './desk';
import { type DraftKeeper, type MeetingChoices, noChoices, useDraft } from './draft';
import { type FileToReview, Review } from './Review';
import { TidyUp } from './TidyUp';
import { useExisting } from './useExisting';
import { useAsItStands, useReviews } from './useReviews';
import { type Saved, useSaving } from './useSaving';
import { WhichCommittee } from './WhichCommittee';

interface MeetingImportProps {
  readonly desk: PackDesk;
  readonly draft: DraftKeeper;
  /** The id by which this meeting's files go together. */
  readonly group: string;
  readonly files: readonly FileToReview[];
  readonly committees: readonly Stored<'committees'>[];
  /** The keys of those that this person clerks. */
  readonly served: ReadonlySet<string>;
  /** The meeting in words, where there are several to be told apart. */
  readonly heading: string | null;
  /** Counts the times that rows were written: those that are there are read anew. */
  readonly round: number;
  readonly now: () => string;
  readonly onFailed: () => void;
  readonly onSaved: (saved: Saved) => void;
}

/** The files of one meeting: which committee's it is, what they say, and saving it. */
export function MeetingImport({ desk, draft, group, files: read, committees, served, heading, round, now, onFailed, onSaved }: MeetingImportProps) {
  const styles = useStyles();
  const id = useId();
  const [choices, setChoices] = useDraft(draft, 'choices');
  const said = choices.get(group) ?? noChoices;
  const byHand = committees.find(({ key }) => key === said.committee) ?? null;
  const choose = (part: Partial<MeetingChoices>): void => setChoices((all) => new Map([...all, [group, { ...(all.get(group) ?? noChoices), ...part }]]));
  const today = councilMoment(now())?.date;
  const files = useMemo(() => (today === undefined ? read : read.map((file) => ({ ...file, reading: withDoubtsOf(file.reading, today) }))), [read, today]);
  const asked = useReviews({ draft, group, files, chosen: byHand, committees, today });
  const saving = useSaving({ desk, now, onFailed, onSaved });
  const named = asked.reviewed[0]?.asRead.meeting.committee ?? null;
  const committee = byHand ?? (named === null ? null : (committees.find((one) => isNamed(one, named)) ?? null));
  const existing = useExisting(desk, committee, asked.reviewed, round);
  const reviews = useAsItStands(asked, existing.read);
  const unread = existing.error && <FailedToLoad desk={desk} error={existing.error} what="What is there already" retry={existing.readAgain} />;
  return (
    <section {...(heading !== null && { 'aria-labelledby': id, className: styles.meeting })}>
      {heading !== null && (
        <h2 id={id} dir="auto" className={styles.heading}>
          {heading}
        </h2>
      )}
      <WhichCommittee
        committees={committees}
        served={served}
        committee={committee}
        isNamed={files.some(({ reading }) => reading.meeting.committee !== null) || (named !== null && byHand === null)}
        unknownNames={asked.unknownNames}
        remembered={said.otherNames}
        onChoose={(key) => choose({ committee: key, otherNames: [] })}
        onRemember={(name, isRemembered) => choose({ otherNames: [...said.otherNames.filter((one) => one !== name), ...(isRemembered ? [name] : [])] })}
      />
      {existing.read === null && existing.isReading && <Loading label="Comparing with what is there" rows={3} />}
      {existing.read === null && unread}
      {existing.read?.kind === 'refused' && <Message tone="problem" title="Nothing can be imported">{<p>{existing.read.message}</p>}</Message>}
      {existing.read?.kind === 'read' && committee !== null && (
        <SectionsOf.Provider value={heading}>
          <TidyUp desk={desk} committee={committee} existing={existing.read.existing} />
          <Review committee={committee} otherNames={otherNamesToKeep(committee, said.otherNames.filter((name) => asked.unknownNames.includes(name)))} councilName={desk.councilName} existing={existing.read.existing} isStale={existing.isStale} unread={unread} files={files} reviews={reviews} saving={saving} meetingName={heading} />
        </SectionsOf.Provider>
      )}
    </section>
  );
}

/** What a file dates after today is for a person to look at, as all that is uncertain in it. */
const withDoubtsOf = (reading: Reading, today: string): Reading => ({ ...reading, problems: [...reading.problems, ...daysToCome(reading, { today })] });

const useStyles = makeStyles({
  meeting: { marginTop: tokens.spacingVerticalXXXL, paddingTop: tokens.spacingVerticalM, borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
});
