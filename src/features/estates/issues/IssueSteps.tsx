import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { stepsFrom, type IssueStepKind } from '../../../domain/estates/issues/issueSteps';
import type { Desk } from '../../../queries/desk';
import { Section } from '../../../ui/Section';
import { useFocusBack } from '../../../ui/useFocusBack';
import { AddPhotograph } from '../photographs/AddPhotograph';
import { EditIssue } from './EditIssue';
import type { IssueClock, IssueParts } from './issueParts';
import { IssueStepForm } from './IssueStepForm';
import { STEP_WORDS } from './stepWords';

interface IssueStepsProps {
  readonly desk: Desk;
  readonly clock: IssueClock;
  readonly parts: IssueParts | null;
  readonly issue: Stored<'issues'>;
  readonly blocks: readonly string[];
}

/** What may be done next. */
export function IssueSteps({ desk, clock, parts, issue, blocks }: IssueStepsProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<IssueStepKind | 'edit' | 'photograph' | null>(null);
  const [said, setSaid] = useState('');
  const buttons = useFocusBack<HTMLDivElement>(open !== null);
  const done = (words: string | null): void => {
    setOpen(null);
    setSaid(words ?? '');
  };
  return (
    <Section heading="Next step" level={2}>
      {open === null && (
        <div ref={buttons} className={styles.buttons}>
          {stepsFrom(issue.state).map((kind, at) => (
            <Button key={kind} appearance={at === 0 ? 'primary' : 'secondary'} onClick={() => setOpen(kind)}>
              {STEP_WORDS[kind].button}
            </Button>
          ))}
          <Button onClick={() => setOpen('edit')}>Edit</Button>
          {parts !== null && <Button onClick={() => setOpen('photograph')}>Add a photograph</Button>}
        </div>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {open === 'edit' && <EditIssue desk={desk} clock={clock} issue={issue} blocks={blocks} onDone={done} />}
      {open === 'photograph' && parts !== null && <AddPhotograph desk={desk} clock={clock} photographs={parts.photographs} issue={issue} onDone={done} />}
      {open !== null && open !== 'edit' && open !== 'photograph' && <IssueStepForm key={open} kind={open} desk={desk} clock={clock} issue={issue} onDone={done} />}
    </Section>
  );
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: `${tokens.spacingVerticalXS} 0 0` },
});
