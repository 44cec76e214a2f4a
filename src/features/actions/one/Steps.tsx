import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListedAction } from '../../../domain/actions/actionList';
import { stepsOpenTo, type StepKind } from '../../../domain/actions/lifeCycle';
import type { Desk } from '../../../queries/desk';
import { Section } from '../../../ui/Section';
import { useFocusBack } from '../../../ui/useFocusBack';
import type { Clock } from '../clock';
import { EditAction } from './EditAction';
import { StepForm, stepWording } from './StepForm';
import type { OneAction } from './useAction';

interface StepsProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly one: OneAction;
  readonly listed: ListedAction;
}

/** What may be done next, by whom it may be done. An officer reports done beside the progress; a reader is offered nothing. */
export function Steps({ desk, clock, one, listed }: StepsProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<StepKind | 'edit' | null>(null);
  const [said, setSaid] = useState('');
  const buttons = useFocusBack<HTMLDivElement>(open !== null);
  if (one.actsAs !== 'clerk') return null;
  const steps = stepsOpenTo(one.actsAs, listed.state, one.lifeCycle);
  const done = (words: string | null): void => {
    setOpen(null);
    setSaid(words ?? '');
  };
  return (
    <Section heading="Next step" level={2}>
      {open === null && (
        <div ref={buttons} className={styles.buttons}>
          {steps.map((kind, at) => (
            <Button key={kind} appearance={at === 0 && listed.state !== 'open' ? 'primary' : 'secondary'} onClick={() => setOpen(kind)}>
              {stepWording[kind].button}
            </Button>
          ))}
          <Button onClick={() => setOpen('edit')}>Edit</Button>
        </div>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {open === 'edit' && <EditAction desk={desk} clock={clock} one={one} listed={listed} onDone={done} />}
      {open !== null && open !== 'edit' && <StepForm key={open} kind={open} desk={desk} clock={clock} one={one} listed={listed} onDone={done} />}
    </Section>
  );
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: `${tokens.spacingVerticalXS} 0 0` },
});
