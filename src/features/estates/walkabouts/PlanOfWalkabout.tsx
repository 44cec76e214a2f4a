import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Stored } from '../../../domain/changes';
import type { ListedIssue } from '../../../domain/estates/issues/issueList';
import { checklist } from '../../../domain/estates/walkabouts/checklist';
import type { Walkabout } from '../../../domain/estates/walkabouts/planWalkabout';
import { formatCount, formatDateAndTime } from '../../../domain/formats';
import type { Desk } from '../../../queries/desk';
import { Section } from '../../../ui/Section';
import { useFocusBack } from '../../../ui/useFocusBack';
import { IssueRow } from '../issues/IssueRow';
import { EditWalkabout } from './EditWalkabout';

interface PlanOfWalkaboutProps {
  readonly desk: Desk;
  readonly walkabout: Stored<'walkabouts'>;
  readonly blocks: readonly string[];
  readonly listed: readonly ListedIssue<Stored<'issues'>>[];
  readonly mayChange: boolean;
}

/** When, where, who, and what to look at in each block. */
export function PlanOfWalkabout({ desk, walkabout, blocks, listed, mayChange }: PlanOfWalkaboutProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<'edit' | Extract<Walkabout['state'], 'held' | 'cancelled' | 'planned'> | null>(null);
  const [said, setSaid] = useState('');
  const buttons = useFocusBack<HTMLDivElement>(open !== null);
  const facts: readonly (readonly [string, string | null])[] = [
    ['When', formatDateAndTime(walkabout.date, walkabout.startsAt)],
    ['Meeting point', walkabout.meetingPoint],
    ['Led by', walkabout.ledBy.name],
    ['Who else comes', walkabout.attending?.join('\n') ?? null],
    ['What to look at', walkabout.purpose],
    ['Remarks', walkabout.remarks],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([term, value]) =>
          value === null ? null : (
            <div key={term} className={styles.fact}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value} dir="auto">
                {value}
              </dd>
            </div>
          ),
        )}
      </dl>
      {mayChange && open === null && (
        <div ref={buttons} className={styles.buttons}>
          {walkabout.state === 'planned' && walkabout.date <= desk.today && (
            <Button appearance="primary" onClick={() => setOpen('held')}>
              It was held
            </Button>
          )}
          <Button onClick={() => setOpen('edit')}>Edit</Button>
          {walkabout.state === 'planned' && <Button onClick={() => setOpen('cancelled')}>Cancel it</Button>}
          {walkabout.state !== 'planned' && <Button onClick={() => setOpen('planned')}>Plan it again</Button>}
        </div>
      )}
      <p role="status">{said}</p>
      {open !== null && (
        <EditWalkabout
          key={open}
          desk={desk}
          walkabout={walkabout}
          becomes={open === 'edit' ? null : open}
          onDone={(words) => {
            setOpen(null);
            setSaid(words ?? '');
          }}
        />
      )}
      <Section heading="Checklist" level={2} note="Made of the estate’s open issues, the gravest and oldest first.">
        {checklist(blocks, listed).map(({ block, isKnown, issues }) => (
          <Section key={block ?? ''} heading={block ?? 'In no block'} level={3} note={`${issues.length === 0 ? 'Nothing is open' : formatCount(issues.length, 'open issue')}${isKnown ? '' : ' · the estate names no such block'}`}>
            <ul className={styles.rows}>
              {issues.slice(0, MOST_SHOWN).map((one) => (
                <li key={one.issue.key}>
                  <IssueRow listed={one} level={4} />
                </li>
              ))}
            </ul>
            {issues.length > MOST_SHOWN && <p>… and {issues.length - MOST_SHOWN} more, in the estate’s list of issues.</p>}
          </Section>
        ))}
      </Section>
    </>
  );
}

/** Of one block: nobody looks at more on one walk. */
const MOST_SHOWN = 50;

const useStyles = makeStyles({
  facts: { margin: `${tokens.spacingVerticalM} 0`, maxWidth: '40rem' },
  fact: { display: 'grid', gridTemplateColumns: '10rem minmax(0, 1fr)', columnGap: tokens.spacingHorizontalL, padding: `${tokens.spacingVerticalXXS} 0`, '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
});
