import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Item } from '../../lists/index';
import { allRows } from '../../packs/import/rowsAfter';
import { planFiles } from '../../packs/import/planFiles';
import type { ExistingRows, ImportOptions } from '../../packs/import/importPlan';
import type { PackLine } from '../../packs/lines';
import type { Reading } from '../../packs/reading';
import { checksOf } from '../../packs/review/checks';
import { confirm, nothingReviewed, reviewedFile, type Review as FileReview } from '../../packs/review/reviewed';
import { whoWillSee } from '../../packs/review/whoWillSee';
import { Section } from '../../ui/Section';
import { AgendaToBe } from './AgendaToBe';
import { CheckList } from './CheckList';
import { DoubtCard } from './DoubtCard';
import { LaterChanges } from './LaterChanges';
import type { Saving } from './useSaving';
import { RecordsToBe } from './RecordsToBe';
import { SaveReview } from './SaveReview';

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
  readonly files: readonly FileToReview[];
  readonly saving: Saving;
}

/** What the files say and what is uncertain, to be gone through before anything is saved. */
export function Review({ committee, councilName, existing, files, saving }: ReviewProps) {
  const styles = useStyles();
  const [reviews, setReviews] = useState<ReadonlyMap<string, FileReview>>(new Map());
  const [part2, setPart2] = useState<ImportOptions['part2Titles']>('withheld');
  const [supplements, setSupplements] = useState<ReadonlySet<string>>(new Set());
  const reviewOf = (id: string): FileReview => reviews.get(id) ?? nothingReviewed;
  const change = (id: string, next: (review: FileReview) => FileReview): void => setReviews((all) => new Map([...all, [id, next(all.get(id) ?? nothingReviewed)]]));

  const plan = useMemo(() => {
    const reviewed = files.map(({ id, reading }, index) => {
      const covers = supplements.has(id) || index > 0 ? 'supplement' : 'wholeAgenda';
      return reviewedFile(reading, reviews.get(id) ?? nothingReviewed, { part2Titles: part2, covers, minutedMeetings: 'add' });
    });
    return { ...planFiles({ committee, existing, files: reviewed }), reviewed };
  }, [committee, existing, files, part2, reviews, supplements]);

  const unchecked = files.reduce((sum, { id, reading }) => sum + checksOf(reading).filter((check) => !reviewOf(id).checked.has(check.id)).length, 0);
  const unsettled = plan.doubts.flat().filter(({ line }) => line !== null).length;
  const names = useMemo(() => namesOf(existing), [existing]);
  const hasPart2 = plan.reviewed.some(({ asRead }) => asRead.agendaItems.some(({ part }) => part === 'non-public'));
  const correctItem = (document: string, values: readonly (readonly [string, unknown])[]): void => {
    const file = files.find(({ reading }) => reading.document === document);
    if (file) change(file.id, (review) => values.reduce((sofar, [path, value]) => confirm(sofar, file.reading, path, path, value), review));
  };
  return (
    <>
      {files.slice(0, 1).map(({ id, reading }) => (
        <Field key={id} label={`${reading.document} is`} className={styles.field}>
          <Select value={supplements.has(id) ? 'supplement' : 'wholeAgenda'} onChange={(_, { value }) => setSupplements(value === 'supplement' ? new Set([...supplements, id]) : new Set())}>
            <option value="wholeAgenda">the whole agenda: what it does not name is withdrawn</option>
            <option value="supplement">a supplement: what it does not name stays</option>
          </Select>
        </Field>
      ))}
      {hasPart2 && (
        <Field label="Part 2 in these files" className={styles.field}>
          <RadioGroup value={part2} onChange={(_, { value }) => setPart2(value === 'published' ? 'published' : 'withheld')}>
            <Radio value="withheld" label="is non-public: titles, papers and the files themselves go to the circle’s site alone" />
            <Radio value="published" label="is as the public agenda prints it: its titles and the files are for everyone" />
          </RadioGroup>
        </Field>
      )}
      {files.map(({ id, reading, lines }, index) => (
        <CheckList
          key={id}
          asRead={reading}
          corrected={plan.reviewed[index]?.corrected ?? reading}
          lines={lines}
          checked={reviewOf(id).checked}
          onConfirm={(check, path, value) => change(id, (review) => confirm(review, reading, check, path, value))}
        />
      ))}
      {plan.doubts.some((doubts) => doubts.length > 0) && (
        <Section heading="In doubt" level={2} note="Until it is settled, what a doubt is about is left as it is.">
          {files.flatMap(({ id, reading, lines }, index) =>
            (plan.doubts[index] ?? []).map((doubt) => (
              <DoubtCard
                key={`${id} ${doubt.line} ${doubt.message}`}
                doubt={doubt}
                document={reading.document}
                lines={lines}
                nameOf={(key) => names.get(key) ?? key}
                answer={doubt.line === null ? null : (reviewOf(id).settled.get(doubt.line) ?? null)}
                onSettle={(line, answer) => change(id, (review) => ({ ...review, settled: new Map([...review.settled, [line, answer]]) }))}
              />
            )),
          )}
        </Section>
      )}
      <LaterChanges plan={plan} />
      <AgendaToBe plan={plan} readings={plan.reviewed.map(({ corrected }) => corrected)} onCorrect={correctItem} />
      <RecordsToBe plan={plan} />
      <SaveReview
        rows={plan.changes.length}
        unchecked={unchecked}
        unsettled={unsettled}
        readers={whoWillSee(plan.changes, councilName)}
        failures={saving.failures}
        isSaving={saving.isSaving}
        onSave={() => saving.save({ plan, committee, files, isPart2Published: part2 === 'published' })}
      />
    </>
  );
}

/** A row by its title, for the questions in which it may be meant. */
function namesOf(rows: ExistingRows): ReadonlyMap<string, string> {
  return new Map(
    allRows(rows).map(({ row }) => {
      const values = row as unknown as Readonly<Record<string, unknown>>; // of any list; read by name
      const name = [values.title, values.name, values.request, values.resolution].find((value): value is string => typeof value === 'string' && value !== '');
      const number = values.printedNumber;
      return [row.key, `“${typeof number === 'string' ? `${number}. ` : ''}${(name ?? row.key).slice(0, 160)}”`];
    }),
  );
}

const useStyles = makeStyles({ field: { marginTop: tokens.spacingVerticalL, maxWidth: '40rem' } });
