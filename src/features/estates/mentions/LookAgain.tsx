import { Button } from '@fluentui/react-components';
import { formatCount } from '../../../domain/formats';
import { Message } from '../../../ui/Message';
import { Section } from '../../../ui/Section';
import type { LookingAgain, LookingState } from './useLookingAgain';

/** After a name has changed: every paper that was read and kept is looked through again. */
export function LookAgain({ looking }: { readonly looking: LookingAgain }) {
  const { state, look, stop } = looking;
  return (
    <Section heading="Look through the papers again" level={2} note="It is done by itself when a clerk changes a name on the map. What you have said above stays.">
      {state.kind === 'looking' ? <Button onClick={() => stop()}>Stop</Button> : <Button onClick={() => look()}>Look again</Button>}
      <HowFar state={state} />
    </Section>
  );
}

/** On the estates' other screens, while it is done by itself. */
export function LookingBar({ looking: { state, stop } }: { readonly looking: LookingAgain }) {
  if (state.kind === 'idle') return <div role="status" />;
  return (
    <Message tone={state.kind === 'failed' ? 'problem' : 'notice'} title={state.kind === 'looking' ? 'Looking through the papers for the names that have changed' : 'The papers were looked through for the names that have changed'}>
      <HowFar state={state} />
      {state.kind === 'looking' && (
        <Button size="small" onClick={stop}>
          Stop
        </Button>
      )}
    </Message>
  );
}

function HowFar({ state }: { readonly state: LookingState }) {
  return (
    <>
      <div role="status">
        {state.kind === 'looking' && <p>{state.of === null ? 'Looking for the meetings…' : `${state.done.toLocaleString('en-GB')} of ${formatCount(state.of, 'meeting')} looked through`}</p>}
        {state.kind === 'looked' && (
          <p>
            {formatCount(state.result.meetings, 'meeting')} looked through: {state.result.changed === 0 ? 'nothing has changed' : `${formatCount(state.result.changed, 'place')} found anew, changed or taken away`}.
          </p>
        )}
      </div>
      {state.kind === 'looked' && state.result.failures.length > 0 && (
        <Message tone="problem" title="Not everything was looked through">
          <ul>
            {state.result.failures.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
          <p>Press Look again: what was done is not done twice.</p>
        </Message>
      )}
      {state.kind === 'failed' && (
        <Message tone="problem" title="The papers were not looked through">
          <p>{state.why}</p>
        </Message>
      )}
    </>
  );
}
