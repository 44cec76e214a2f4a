import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { formatDate } from '../../domain/formats';
import type { PackLine } from '../../packs/lines';
import type { ChosenPromise } from '../../packs/review/promiseChoices';
import { Section } from '../../ui/Section';
import { besideSource } from './besideSource';
import { ShowMore, usePaged } from '../../ui/ShowMore';
import { SourceExcerpt } from './SourceExcerpt';

interface PromisesProps {
  readonly document: string;
  readonly promises: readonly ChosenPromise[];
  readonly lines: readonly PackLine[];
  readonly onAdd: (id: string, isAdded: boolean) => void;
  readonly onDismiss: (id: string, isDismissed: boolean) => void;
}

/** What the minutes promise and no list of actions has: to be followed up as an action, or dismissed. Both are remembered. */
export function Promises({ document, promises, lines, onAdd, onDismiss }: PromisesProps) {
  const styles = useStyles();
  // What was followed up is an action already.
  const offered = promises.filter(({ before, now }) => before?.state !== 'followedUp' && now !== 'dismissed');
  const dismissed = promises.filter(({ now }) => now === 'dismissed');
  const { shown, more } = usePaged(offered);
  if (offered.length + dismissed.length === 0) return null;
  return (
    <Section heading={`Promised in the minutes of ${document}`} level={2} note="No list of actions has these. Tick what is to be followed up as an action of the committee; dismiss what is not. Neither is offered again.">
      <ul className={styles.rows}>
        {shown.map(({ id, text, owner, due, confidence, mayBe, line, now }) => (
          <li key={id} className={styles.row}>
            <div>
              <Checkbox className={styles.promise} label={text} checked={now === 'followedUp'} onChange={(_, { checked }) => onAdd(id, checked === true)} />
              <p className={styles.small}>{[owner === null ? 'nobody is named' : `perhaps ${owner}`, due, sureness[confidence], mayBe === null ? null : `perhaps ${mayBe}, in other words`].filter(Boolean).join(' · ')}</p>
              {now !== 'followedUp' && (
                <Button size="small" className={styles.dismiss} aria-label={`Dismiss: ${text}`} onClick={() => onDismiss(id, true)}>
                  Dismiss
                </Button>
              )}
            </div>
            <SourceExcerpt lines={lines} line={line} document={document} />
          </li>
        ))}
      </ul>
      <ShowMore {...more} />
      {dismissed.length > 0 && (
        <details className={styles.dismissed}>
          <summary>Dismissed ({dismissed.length})</summary>
          <ul className={styles.rows}>
            {dismissed.map(({ id, text, before, place }) => (
              <li key={id} className={styles.taken}>
                <p className={styles.text} dir="auto">
                  {text}
                </p>
                <p className={styles.said}>{before?.state === 'dismissed' ? `Dismissed by ${before.by.name} on ${formatDate(before.at.slice(0, 10))}` : place === null ? 'Dismissed for now: its meeting is not in the calendar, or its site cannot be read, so this cannot be remembered' : 'Dismissed when you save'}</p>
                <Button size="small" aria-label={`Offer again: ${text}`} onClick={() => onDismiss(id, false)}>
                  Offer again
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

const sureness = { high: 'clearly promised', medium: 'probably promised', low: 'perhaps only suggested' } as const;

/** Where the words of a tick box begin. */
const BESIDE_TICK = `calc(${tokens.spacingHorizontalXXL} + ${tokens.spacingHorizontalM})`;

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: besideSource,
  // As dark unticked as ticked: it is what is to be read.
  promise: { '& label': { color: tokens.colorNeutralForeground1 } },
  small: { margin: `0 0 ${tokens.spacingVerticalS} ${BESIDE_TICK}`, color: tokens.colorNeutralForeground2 },
  dismiss: { marginLeft: BESIDE_TICK },
  dismissed: { marginTop: tokens.spacingVerticalM, '& summary': { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold } },
  taken: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0 },
  said: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});
