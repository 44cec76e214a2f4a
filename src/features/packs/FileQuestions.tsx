import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { touchesPart2 } from '../../packs/import/papersPart';
import { areActionsUnclear } from '../../packs/import/readPlacedActions';
import { Message } from '../../ui/Message';
import { darkAnswers } from './darkAnswers';
import type { FileToReview } from './Review';
import type { Reviews } from './useReviews';

/** What only a person can say of the files as a whole. */
export function FileQuestions({ files, reviews }: { readonly files: readonly FileToReview[]; readonly reviews: Reviews }) {
  const styles = useStyles();
  const { reviewed, part2Titles, showsTitles, setPart2Titles, isFirstSupplement, setIsFirstSupplement } = reviews;
  const [first] = files;
  return (
    <>
      {/* Of a notice, of minutes and of actions alone there is no agenda to say it of. */}
      {first && first.reading.agendaItems.length > 0 && (
        <Field label={`${first.reading.document} is`} className={styles.field}>
          <RadioGroup value={isFirstSupplement ? 'supplement' : 'wholeAgenda'} onChange={(_, { value }) => setIsFirstSupplement(value === 'supplement')}>
            <Radio value="wholeAgenda" label="the whole agenda: what it does not name is withdrawn" />
            <Radio value="supplement" label="a supplement: what it does not name stays" />
          </RadioGroup>
        </Field>
      )}
      {reviewed.some(({ asRead }) => touchesPart2(asRead)) && (
        <Field label="Part 2 in these files" className={styles.field}>
          <RadioGroup value={part2Titles} onChange={(_, { value }) => setPart2Titles(value === 'published' || value === 'asTheyStand' ? value : 'withheld')}>
            <Radio value="withheld" label="is non-public: titles, papers and the files themselves go to the circle’s site alone" />
            {(showsTitles || part2Titles === 'asTheyStand') && <Radio value="asTheyStand" label="keeps the titles that everyone can read already: all else of it, and the files themselves, go to the circle’s site alone" />}
            <Radio value="published" label="is as the public agenda prints it: its titles are for everyone, and so are the files, but those that hold non-public papers" />
          </RadioGroup>
        </Field>
      )}
      {files.map(({ id, reading }) => {
        const { isWhole, actionsAre } = reviews.of(id);
        return (
          <div key={id}>
            {reading.cutOff && (
              <Message tone="problem" title={`${reading.document} seems to be cut off`}>
                <p>{reading.cutOff.message}</p>
                <Checkbox className={styles.whole} checked={isWhole} label="It is whole: import it all the same" onChange={(_, { checked }) => reviews.change(id, (review) => ({ ...review, isWhole: checked === true }))} />
              </Message>
            )}
            {areActionsUnclear(reading) && (
              <Field label={`The actions in ${reading.document} of which it does not say so are`} className={styles.field}>
                <RadioGroup value={actionsAre ?? ''} onChange={(_, { value }) => reviews.change(id, (review) => ({ ...review, actionsAre: value === 'public' ? 'public' : 'non-public' }))}>
                  <Radio value="public" label="public: for everyone who may open the committee site" />
                  <Radio value="non-public" label="non-public: for the circle alone" />
                </RadioGroup>
              </Field>
            )}
          </div>
        );
      })}
    </>
  );
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)', marginTop: tokens.spacingVerticalL, maxWidth: '40rem', ...darkAnswers },
  // As dark unticked as ticked: it is what is to be read.
  whole: { '& label': { color: tokens.colorNeutralForeground1 } },
});
