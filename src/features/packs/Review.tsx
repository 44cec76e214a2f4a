import { useMemo } from 'react';
import type { Item } from '../../lists/index';
import type { ExistingRows } from '../../packs/import/importPlan';
import { paperPlace } from '../../packs/import/paperPlace';
import { planFiles } from '../../packs/import/planFiles';
import type { PackLine } from '../../packs/lines';
import type { Reading } from '../../packs/reading';
import { checksOf } from '../../packs/review/checks';
import { confirm } from '../../packs/review/reviewed';
import { whoWillSee, whoWillSeePapers } from '../../packs/review/whoWillSee';
import { AgendaToBe } from './AgendaToBe';
import { CheckList } from './CheckList';
import { Doubts } from './Doubts';
import { FileQuestions } from './FileQuestions';
import { LaterChanges } from './LaterChanges';
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
}

interface ReviewProps {
  readonly committee: Item<'committees'>;
  readonly councilName: string;
  readonly existing: ExistingRows;
  /** The rows are being read anew: nothing can be saved over them until they are here. */
  readonly isReadingRows: boolean;
  readonly files: readonly FileToReview[];
  readonly reviews: Reviews;
  readonly saving: Saving;
}

/** What the files say and what is uncertain, to be gone through before anything is saved. */
export function Review({ committee, councilName, existing, isReadingRows, files, reviews, saving }: ReviewProps) {
  const { reviewed, part2Titles } = reviews;
  const plan = useMemo(() => planFiles({ committee, existing, files: reviewed }), [committee, existing, reviewed]);
  const checks = useMemo(() => files.map(({ reading }) => checksOf(reading)), [files]);
  const unchecked = files.reduce((sum, { id }, index) => sum + (checks[index] ?? []).filter((check) => !reviews.of(id).checked.has(check.id)).length, 0);
  const unsettled = plan.doubts.flat().filter(({ line }) => line !== null).length;
  const papers = files.map(({ reading, bytes }, index) => ({
    reading,
    bytes,
    place: paperPlace({
      readings: [reading, reviewed[index]?.corrected ?? reading],
      meeting: plan.summaries[index]?.meeting ?? null,
      committee,
      isCleared: existing.circleItems !== null,
      isPublished: part2Titles === 'published',
    }),
  }));
  const correctItem = (document: string, values: readonly (readonly [string, unknown])[]): void => {
    const file = files.find(({ reading }) => reading.document === document);
    if (file) reviews.change(file.id, (review) => values.reduce((sofar, [path, value]) => confirm(sofar, file.reading, path, path, value), review));
  };
  return (
    <>
      <FileQuestions files={files} reviews={reviews} />
      <Remarks files={files} plan={plan} />
      {files.map(({ id, reading, lines }, index) => (
        <CheckList
          key={id}
          document={reading.document}
          checks={checks[index] ?? []}
          corrected={reviewed[index]?.corrected ?? reading}
          lines={lines}
          checked={reviews.of(id).checked}
          onConfirm={(check, path, value) => reviews.change(id, (review) => confirm(review, reading, check, path, value))}
        />
      ))}
      <Doubts files={files} plan={plan} existing={existing} reviews={reviews} />
      {files.map(({ id, reading, lines }) => (
        <Promises
          key={id}
          reading={reading}
          lines={lines}
          added={reviews.of(id).promised}
          onAdd={(promise, isAdded) => reviews.change(id, (review) => ({ ...review, promised: isAdded ? new Set([...review.promised, promise]) : new Set([...review.promised].filter((one) => one !== promise)) }))}
        />
      ))}
      <LaterChanges plan={plan} />
      <AgendaToBe plan={plan} readings={reviewed.map(({ corrected }) => corrected)} onCorrect={correctItem} />
      <RecordsToBe plan={plan} />
      <SaveReview
        rows={plan.changes.length}
        unchecked={unchecked}
        unsettled={unsettled}
        readers={[...whoWillSee(plan.changes, councilName), ...whoWillSeePapers(papers, councilName)]}
        isRefused={plan.summaries.some(({ meeting }, index) => meeting === null && (files[index]?.reading.agendaItems.length ?? 0) > 0)}
        failures={saving.failures}
        isSaving={saving.isSaving || isReadingRows}
        onSave={() => saving.save({ plan, papers })}
      />
    </>
  );
}
