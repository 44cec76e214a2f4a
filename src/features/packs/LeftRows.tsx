import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowLeft } from '../../packs/import/importPlan';
import type { FilesPlan } from '../../packs/import/planFiles';
import { Section } from '../../ui/Section';
import { ShowMore, usePaged } from '../../ui/ShowMore';
import type { FileToReview } from './Review';
import { SeatCard } from './SeatCard';
import { type ShownDoubt, shownDoubts } from './shownDoubts';
import type { Reviews } from './useReviews';

interface LeftRowsProps {
  readonly files: readonly FileToReview[];
  readonly plan: FilesPlan;
  readonly reviews: Reviews;
}

type LeftDoubt = ShownDoubt & { readonly left: RowLeft; readonly of: string };

/** What the lists have and the papers no longer: it stays, and of a seat the clerk can say here when it ended. */
export function LeftRows({ files, plan, reviews }: LeftRowsProps) {
  // Two files of one meeting may leave out the same row.
  const all = [...new Map(shownDoubts(files, plan, reviews).flatMap((one) => leftIn(one)).map((one) => [one.of, one])).values()].sort((a, b) => a.left.name.localeCompare(b.left.name));
  if (all.length === 0) return null;
  return (
    <Section heading={`No longer in the papers (${all.length})`} level={2} note="The lists have these and the papers do not. They stay as they are until somebody says otherwise.">
      {GROUPS.map(([heading, kinds]) => {
        const rows = all.filter(({ left }) => kinds.includes(left.kind));
        return rows.length > 0 && <Group key={heading} heading={heading} rows={rows} reviews={reviews} />;
      })}
    </Section>
  );
}

const GROUPS: readonly (readonly [heading: string, kinds: readonly RowLeft['kind'][]])[] = [
  ['Members and vacant seats', ['seat', 'vacancy']],
  ['Allocations', ['allocation']],
  ['Actions', ['action']],
  ['Resolutions', ['decision']],
];

/** As many as are seen at a glance need not be opened first. */
const FEW = 3;

function Group({ heading, rows, reviews }: { readonly heading: string; readonly rows: readonly LeftDoubt[]; readonly reviews: Reviews }) {
  const styles = useStyles();
  const { shown, more } = usePaged(rows);
  return (
    <details className={styles.group} open={rows.length <= FEW}>
      <summary>
        {heading} ({rows.length})
      </summary>
      <ul className={styles.rows}>
        {shown.map(({ file: { id }, doubt, left, of }) => (
          <li key={of} className={styles.row}>
            {isAnsweredHere(left.kind) ? (
              <SeatCard
                left={left}
                message={doubt.message}
                answer={reviews.of(id).ended.get(of) ?? null}
                unconfirmed={reviews.typedIn(id)}
                id={`ended ${of}`}
                onAnswer={(answer) => reviews.settle(id, doubt, (sofar) => ({ ...sofar, ended: new Map([...sofar.ended, [of, answer]]) }))}
              />
            ) : (
              <p className={styles.message} dir="auto">
                {doubt.message}
              </p>
            )}
          </li>
        ))}
      </ul>
      <ShowMore {...more} />
    </details>
  );
}

/** What is closed or corrected on screens of their own is told here alone. */
export const isAnsweredHere = (kind: RowLeft['kind']): boolean => kind !== 'action' && kind !== 'decision';

function leftIn(shown: ShownDoubt): readonly LeftDoubt[] {
  const { left, candidates } = shown.doubt;
  return left === undefined || candidates[0] === undefined ? [] : [{ ...shown, left, of: candidates[0] }];
}

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalS, '& summary': { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold } },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalM} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  message: { margin: 0, overflowWrap: 'anywhere' },
});
