import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListedAction } from '../../../domain/actions/actionList';
import type { BulkPlan } from '../../../domain/actions/bulk/planBulkEdit';
import { formatCount } from '../../../domain/formats';
import type { Desk } from '../../../queries/desk';
import { Section } from '../../../ui/Section';
import { useFocusBack } from '../../../ui/useFocusBack';
import type { Clock } from '../clock';
import { BulkForm } from './BulkForm';
import { BulkPreview } from './BulkPreview';
import { BulkProgress } from './BulkProgress';
import { useBulkRun } from './useBulkRun';
import { keyOfListed, type Choice } from './useChoice';

interface BulkEditProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly committee: string;
  readonly listed: readonly ListedAction[];
  readonly choice: Choice;
}

/** One thing done to many actions: chosen, told before, written, and put back if it was wrong. Offered to clerks. */
export function BulkEdit({ desk, clock, committee, listed, choice }: BulkEditProps) {
  const styles = useStyles();
  const [plan, setPlan] = useState<BulkPlan | null>(null);
  const bulk = useBulkRun(desk, clock);
  const opener = useFocusBack<HTMLDivElement>(choice.isOn);
  if (!choice.isOn) {
    return (
      <div ref={opener} className={styles.opener}>
        <Button onClick={choice.open}>Change several</Button>
      </div>
    );
  }
  const chosen = listed.filter((one) => choice.chosen.has(keyOfListed(one)));
  const close = (): void => {
    setPlan(null);
    bulk.forget();
    choice.close();
  };
  const run = (wanted: BulkPlan): void => {
    setPlan(null);
    void bulk.run(wanted.edits);
  };
  return (
    <Section heading="Change several actions" level={2}>
      {bulk.state.kind === 'none' && (
        <>
          <div className={styles.choice}>
            <span role="status">{formatCount(chosen.length, 'action')} chosen</span>
            <Button onClick={choice.chooseAllShown}>{`Choose all ${choice.shown.length.toLocaleString('en-GB')} shown`}</Button>
            <Button disabledFocusable={chosen.length === 0} onClick={choice.chooseNone}>
              Choose none
            </Button>
          </div>
          {/* Hidden rather than gone: what was typed is still there when a clerk goes back. */}
          <div hidden={plan !== null}>
            <BulkForm desk={desk} clock={clock} committee={committee} chosen={chosen} onPlanned={setPlan} onCancel={close} />
          </div>
          {plan !== null && <BulkPreview plan={plan} onDo={() => run(plan)} onBack={() => setPlan(null)} />}
        </>
      )}
      {bulk.state.kind !== 'none' && <BulkProgress desk={desk} clock={clock} state={bulk.state} bulk={bulk} onClose={close} />}
    </Section>
  );
}

const useStyles = makeStyles({
  opener: { marginTop: tokens.spacingVerticalM },
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS },
});
