import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { progressOf } from '../../../domain/actions/bulk/bulkRun';
import { formatCount } from '../../../domain/formats';
import type { Desk } from '../../../queries/desk';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { explainFailure, failureKind } from '../../../ui/failures/explainFailure';
import { Message } from '../../../ui/Message';
import type { Clock } from '../clock';
import { doingTogether } from '../one/doingNow';
import { LeftActions } from './LeftActions';
import type { BulkRun, BulkState, Paused } from './useBulkRun';

interface BulkProgressProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly state: Exclude<BulkState, { kind: 'none' }>;
  readonly bulk: BulkRun;
  readonly onClose: () => void;
}

/** What has been written so far, what is left and why, and what can be done about it. */
export function BulkProgress({ desk, clock, state, bulk, onClose }: BulkProgressProps) {
  const styles = useStyles();
  const { done, left, toGo } = progressOf(state.tasks);
  const words = state.isUndo ? 'put back' : 'changed';
  const title = useRef<HTMLParagraphElement>(null);
  const [isUnknown, setIsUnknown] = useState(false);
  const isOver = state.kind === 'over';
  // The button that was pressed is gone: the focus stays where the outcome is told.
  useEffect(() => title.current?.focus(), [isOver]);
  const undo = (): void => {
    const doing = doingTogether(desk, clock);
    setIsUnknown(doing === null);
    if (doing !== null) void bulk.undo(doing);
  };
  return (
    <>
      <p ref={title} tabIndex={-1} role="status" className={styles.title}>
        {isOver ? `${formatCount(done, 'action')} ${words}${left.length === 0 ? '.' : `, ${left.length.toLocaleString('en-GB')} left as ${left.length === 1 ? 'it is' : 'they are'}.`}` : `${done.toLocaleString('en-GB')} of ${formatCount(done + left.length + toGo, 'action')} ${words}.`}
      </p>
      {state.kind === 'paused' && <WhyItWaits desk={desk} paused={state} bulk={bulk} toGo={toGo} />}
      {isUnknown && <Message tone="problem" title="It is not known who is signed in. Close the tab, open it again and sign in." />}
      {isOver && (
        <div className={styles.buttons}>
          {!state.isUndo && done > 0 && <Button onClick={undo}>Undo: put all {done.toLocaleString('en-GB')} back</Button>}
          <Button appearance="primary" onClick={onClose}>
            Done
          </Button>
        </div>
      )}
      <LeftActions left={left} />
    </>
  );
}

interface WhyItWaitsProps {
  readonly desk: Desk;
  readonly paused: Paused;
  readonly bulk: BulkRun;
  readonly toGo: number;
}

function WhyItWaits({ desk, paused: { resumesIn, error }, bulk, toGo }: WhyItWaitsProps) {
  if (failureKind(error) === 'signedOut') return <FailedToLoad desk={desk} error={error} what="The change" retry={bulk.goOn} />;
  return (
    <Message
      tone="notice"
      title={error === null ? 'SharePoint is busy and asks to wait' : 'The rest is not written yet'}
      actions={
        <>
          <Button appearance="primary" onClick={bulk.goOn}>
            Go on now
          </Button>
          <Button onClick={bulk.stop}>Leave the rest</Button>
        </>
      }
    >
      {error !== null && <p>{explainFailure(error, 'The change', desk.councilName).advice}</p>}
      <p>
        {formatCount(toGo, 'action')} still to go. What is written stays.
        {resumesIn !== null && ` It goes on by itself in ${formatCount(Math.ceil(resumesIn / 1000), 'second')}; keep this window open.`}
      </p>
    </Message>
  );
}

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalS} 0`, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
