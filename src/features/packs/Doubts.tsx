import type { Doubt, ExistingRows } from '../../packs/import/importPlan';
import type { FilesPlan } from '../../packs/import/planFiles';
import { namesOf } from '../../packs/review/rowNames';
import { Section } from '../../ui/Section';
import { type DoubtAnswer, DoubtCard } from './DoubtCard';
import type { FileToReview } from './Review';
import { shownDoubts } from './shownDoubts';
import type { Reviews } from './useReviews';

interface DoubtsProps {
  readonly files: readonly FileToReview[];
  readonly plan: FilesPlan;
  readonly existing: ExistingRows;
  readonly reviews: Reviews;
}

/** What the files and the lists leave open, with the answers given so far. */
export function Doubts({ files, plan, existing, reviews }: DoubtsProps) {
  // What the papers no longer have is asked about below the agenda.
  const all = shownDoubts(files, plan, reviews).filter(({ doubt }) => doubt.left === undefined);
  if (all.length === 0) return null;
  // A row is called as it stands now; one that these files add, as it will.
  const names = new Map([...namesOf(plan.after), ...namesOf(existing)]);
  return (
    <Section heading="In doubt" level={2} note="What is not answered here is left as it is.">
      {all.map(({ file: { id, reading, lines }, doubt }) => {
        const { line } = doubt;
        const isMeeting = asksForMeeting(doubt, existing);
        const review = reviews.of(id);
        return (
          <DoubtCard
            key={`${id} ${line} ${doubt.message}`}
            doubt={doubt}
            document={reading.document}
            lines={lines}
            nameOf={(key) => names.get(key) ?? key}
            others={isMeeting ? [] : OTHERS[doubt.asks ?? 'row']}
            answer={isMeeting ? review.meeting : line === null ? null : (review[answersOf(doubt)].get(line) ?? null)}
            onSettle={(at, answer) => reviews.settle(id, doubt, (sofar) => (isMeeting ? { ...sofar, meeting: answer } : { ...sofar, [answersOf(doubt)]: new Map([...sofar[answersOf(doubt)], [at, answer]]) }))}
          />
        );
      })}
    </Section>
  );
}

const answersOf = ({ asks }: Doubt): 'owners' | 'settled' => (asks === 'owner' ? 'owners' : 'settled');

const OTHERS: Readonly<Record<'row' | NonNullable<Doubt['asks']>, readonly DoubtAnswer[]>> = {
  row: [{ value: 'new', words: 'It is a new one' }],
  owner: [
    { value: 'new', words: 'It is somebody else, of the name as printed' },
    { value: 'post', words: 'It is no one person: keep it as the responsible post' },
  ],
  area: [
    { value: 'new', words: 'Add it to the map of estates, as a new area' },
    { value: 'leave', words: 'Leave it out' },
  ],
};

/** Two meetings on one day are told apart by naming one of them. */
export const asksForMeeting = ({ candidates }: Doubt, { meetings }: ExistingRows): boolean => candidates.length > 0 && candidates.every((key) => meetings.some((meeting) => meeting.key === key));
