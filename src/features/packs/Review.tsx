import { type ReactNode, useMemo } from 'react';
import type { Change } from '../../domain/changes';
import type { Item } from '../../lists/index';
import { isWaitingForDay } from '../../packs/import/daysToCome';
import { dueMovesToKeep } from '../../packs/import/dueMovesToKeep';
import { projectMovesToKeep } from '../../packs/import/projectMovesToKeep';
import { eventsToEmpty } from '../../packs/import/eventsToEmpty';
import { type Doing, eventsToKeep, noEvents } from '../../packs/import/eventsToKeep';
import type { ExistingRows } from '../../packs/import/importPlan';
import { isCalled } from '../../packs/import/findPerson';
import { paperToBe } from '../../packs/import/paperToBe';
import { type FilesPlan, planFiles } from '../../packs/import/planFiles';
import type { PackLine } from '../../packs/lines';
import type { Reading } from '../../packs/reading';
import { areasSaid } from '../../packs/review/newAreas';
import { chosenPromises, promisesToKeep } from '../../packs/review/promiseChoices';
import { checksOf } from '../../packs/review/checks';
import { withNearNames } from '../../packs/review/nearNames';
import { notSaved, takeBackPart } from '../../packs/review/notSaved';
import { confirm } from '../../packs/review/reviewed';
import { withheldToKeep } from '../../packs/review/withheldToKeep';
import { whatIsSaved } from '../../packs/review/whatIsSaved';
import { whoWillSeePapers } from '../../packs/review/whoWillSee';
import { AgendaToBe } from './AgendaToBe';
import { CheckList } from './CheckList';
import { asksForMeeting, Doubts } from './Doubts';
import { FileQuestions } from './FileQuestions';
import { LaterChanges } from './LaterChanges';
import { isAnsweredHere, LeftRows } from './LeftRows';
import { NotSavedList } from './NotSavedList';
import { Promises } from './Promises';
import { RecordsToBe } from './RecordsToBe';
import { Remarks } from './Remarks';
import { SaveReview } from './SaveReview';
import type { Reviews } from './useReviews';
import type { Saving } from './useSaving';

export interface FileToReview {
  readonly id: string;
  readonly reading: Reading;
  readonly lines: readonly PackLine[];
  readonly bytes: Uint8Array;
  /** Made of what it holds. */
  readonly version: string;
}

/** Who saves, and when, is known when it is saved. */
const NOBODY_YET: Doing = { at: '1970-01-01T00:00:00Z', by: { id: null, mail: null, name: '' } };

interface ReviewProps {
  readonly committee: Item<'committees'>;
  /** What is written so that the committee is known by the printed name too. */
  readonly otherNames: readonly Change<'committees'>[];
  readonly councilName: string;
  readonly existing: ExistingRows;
  /** The rows are to be read anew: nothing can be saved over them until they are here. */
  readonly isStale: boolean;
  /** Why they could not be, and what to do; null where nothing failed. */
  readonly unread: ReactNode;
  readonly files: readonly FileToReview[];
  readonly reviews: Reviews;
  readonly saving: Saving;
  /** Where several meetings are on the screen. */
  readonly meetingName: string | null;
}

/** What the files say and what is uncertain, to be gone through before anything is saved. */
export function Review({ committee, otherNames, councilName, existing: asRead, isStale, unread, files, reviews, saving, meetingName }: ReviewProps) {
  const { reviewed, part2Titles } = reviews;
  const areas = useMemo(() => areasSaid(committee, asRead, reviewed), [committee, asRead, reviewed]);
  const { existing } = areas;
  const plan = useMemo(() => planFiles({ committee, existing, files: reviewed }), [committee, existing, reviewed]);
  const known = useMemo(() => existing.records?.people ?? [], [existing]);
  const doubted = useMemo(() => files.map(({ reading }) => withNearNames(reading, known)), [files, known]);
  const open = useMemo(() => doubted.map((reading) => new Set(checksOf(reading, (printed) => known.some((person) => isCalled(person, printed, 'whole'))).map((check) => check.id))), [doubted, known]);
  const every = useMemo(() => doubted.map((reading) => checksOf(reading)), [doubted]);
  // What was checked here stays, though the lists know the name since.
  const checks = files.map(({ id }, index) => (every[index] ?? []).filter((check) => reviews.of(id).checked.has(check.id) || open[index]?.has(check.id)));
  const unchecked = files.reduce((sum, { id }, index) => sum + (checks[index] ?? []).filter((check) => !reviews.of(id).checked.has(check.id)).length, 0);
  // An action whose owner is asked about is saved all the same, without one.
  const unsettled = plan.doubts.flat().filter(({ line, left, asks }) => line !== null && left === undefined && asks !== 'owner').length;
  const promises = files.map(({ id, reading }, index) => chosenPromises({ reading, saidParts: reviewed[index]?.options.saidParts, review: reviews.of(id), committee, existing, meetings: plan.after.meetings, before: files.slice(0, index).map((file) => file.reading), beside: files.filter((file) => file.id !== id).map((file) => file.reading) }));
  const papers = files.map(({ reading, bytes, lines, version }, index) =>
    paperToBe({
      readings: [reading, reviewed[index]?.corrected ?? reading],
      bytes,
      lines,
      version,
      committee,
      existing,
      after: plan.after,
      summary: plan.summaries[index] ?? { meeting: null },
      held: plan.held[index] ?? [],
      covers: reviewed[index]?.options.covers ?? 'supplement',
      isPublished: part2Titles === 'published',
    }),
  );
  const keep = (doing: Doing) => [...dueMovesToKeep(plan.changes, existing, doing), ...projectMovesToKeep(plan.changes, existing, doing), ...eventsToKeep(plan.agendaChanges, existing.events ?? noEvents, doing), ...eventsToEmpty(plan.after, existing.events ?? noEvents), ...plan.papers, ...promisesToKeep(promises.flat(), doing, existing), ...withheldToKeep({ files: reviewed, committee, existing, after: plan.after, doing }), ...areas.keep(doing), ...otherNames];
  const kept = keep(NOBODY_YET);
  const withheld = reviewed.map(({ asRead }, index) => notSaved(plan.unplaced[index] ?? [], asRead));
  const correctItem = (document: string, values: readonly (readonly [string, unknown])[]): void => {
    const file = files.find(({ reading }) => reading.document === document);
    if (file) reviews.change(file.id, (review) => values.reduce((sofar, [path, value]) => confirm(sofar, file.reading, path, path, value), review));
  };
  return (
    <>
      {/* What is said now would go with the file once it is saved. */}
      <div {...(saving.isSaving && { inert: '' })}>
        <FileQuestions files={files} reviews={reviews} />
        <Remarks files={files} plan={plan} existing={existing} />
        {files.map(({ id, reading, lines }, index) => (
          <CheckList
            key={id}
            document={reading.document}
            checks={checks[index] ?? []}
            corrected={reviewed[index]?.corrected ?? reading}
            corrections={reviews.of(id).corrections}
            lines={lines}
            checked={reviews.of(id).checked}
            typed={reviews.typedIn(id)}
            onConfirm={(check, path, value) => reviews.change(id, (review) => confirm(review, reading, check, path, value))}
          />
        ))}
        <Doubts files={files} plan={plan} existing={existing} reviews={reviews} />
        {files.map(({ id, reading, lines }, index) => (
          <Promises
            key={id}
            document={reading.document}
            promises={promises[index] ?? []}
            lines={lines}
            onAdd={(promise, isAdded) => reviews.change(id, (review) => ({ ...review, promised: isAdded ? new Set([...review.promised, promise]) : new Set([...review.promised].filter((one) => one !== promise)) }))}
            onDismiss={(promise, isDismissed) => reviews.change(id, (review) => ({ ...review, dismissed: new Map([...review.dismissed, [promise, isDismissed]]) }))}
          />
        ))}
        <LaterChanges plan={plan} />
        <AgendaToBe plan={plan} readings={reviewed.map(({ corrected }) => corrected)} onCorrect={correctItem} />
        <LeftRows files={files} plan={plan} reviews={reviews} />
        <RecordsToBe plan={plan} readings={reviewed.map(({ corrected }) => corrected)} onCorrect={correctItem} />
        {files.map(({ id, reading }, index) => (
          <NotSavedList
            key={id}
            document={reading.document}
            things={withheld[index] ?? []}
            onTakeBack={(path) => reviews.change(id, (review) => takeBackPart(review, path))}
            onPublish={(path) => reviews.change(id, (review) => confirm(review, reading, path, path, 'public'))}
          />
        ))}
      </div>
      <SaveReview
        withheld={withheld.flat().length}
        meetingName={meetingName}
        rows={plan.changes.length + kept.length + papers.flatMap(({ takenOff }) => takenOff).length}
        filesToKeep={papers.filter(({ place, isKept }) => place.kind === 'kept' && !isKept).length}
        unchecked={unchecked}
        unsettled={unsettled}
        staying={[...new Set(plan.doubts.flat().flatMap(({ left }) => (left && isAnsweredHere(left.kind) ? [left.name] : [])))]}
        saved={whatIsSaved({ committee, changes: [...kept, ...plan.changes], existing, councilName })}
        files={whoWillSeePapers(papers, councilName)}
        isDateAsked={reviewed.some(({ asRead, options }) => isWaitingForDay(asRead, options))}
        refusal={refusalOf(files, reviewed, plan, existing)}
        failures={saving.failures}
        isForbidden={saving.isForbidden}
        isSaving={saving.isSaving}
        isStale={isStale}
        unread={unread}
        onSave={() => saving.save({ committee, existing, plan, readings: reviewed.map(({ corrected }) => corrected), keep, papers })}
      />
    </>
  );
}

/** Why the agenda of a file cannot be saved as it stands; null where it can. */
function refusalOf(files: readonly FileToReview[], reviewed: Reviews['reviewed'], plan: FilesPlan, existing: ExistingRows): string | null {
  const at = files.findIndex(({ reading }, index) => plan.summaries[index]?.meeting === null && reading.agendaItems.length > 0);
  const file = reviewed[at];
  if (file === undefined) return null;
  const { asRead, options } = file;
  if (asRead.cutOff && options.acceptCutOff !== true) return `${asRead.document} seems to be cut off, so nothing can be saved: choose the whole file, or say above that it is whole.`;
  if (plan.doubts[at]?.some((doubt) => asksForMeeting(doubt, existing))) return 'Nothing can be saved before it is said which meeting this is: answer above.';
  return asRead.meeting.date === null ? 'Nothing can be saved before the date of the meeting is known: enter it above.' : 'There is nothing that can be saved: what is said above is why.';
}
