import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Desk } from '../../../queries/desk';
import { Diagnostic } from '../../../ui/Diagnostic';
import { Message } from '../../../ui/Message';
import { Section } from '../../../ui/Section';
import type { Clock } from '../clock';
import type { ToDoKeeper } from './createKeeper';
import { explainRefusal, explainToDoFailure } from './explainToDo';
import { CopiedToDo } from './CopiedToDo';
import { statusWords } from './statusWords';
import type { CopiedState, OpenToDo, ToDoState } from './toDoState';
import { useMyToDo } from './useMyToDo';

interface MyToDoProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly openToDo: OpenToDo;
}

/** My actions in my own Microsoft To Do, for who wants them there. */
export function MyToDo({ desk, clock, openToDo }: MyToDoProps) {
  const styles = useStyles();
  const { state, keeper } = useMyToDo(desk, clock, openToDo);
  const { box, press } = useFocusKept(state.kind);
  const copied = useLastCopied(state);
  return (
    <Section heading="My To Do" level={2}>
      <div ref={box} tabIndex={-1} className={styles.box}>
        <p role="status" className={styles.status}>
          {statusWords(state)}
        </p>
        {keeper !== null && <Whole desk={desk} state={state} keeper={keeper} press={press} />}
        {keeper !== null && copied !== null && <CopiedToDo desk={desk} clock={clock} state={copied} keeper={keeper} press={press} />}
        {keeper === null && state.kind === 'failed' && <Message tone="notice" title="Microsoft To Do could not be looked at" children={<p>Part of the app did not load. Check the connection, then open this screen again.</p>} />}
      </div>
    </Section>
  );
}

interface WholeProps {
  readonly desk: Desk;
  readonly state: ToDoState;
  readonly keeper: ToDoKeeper;
  readonly press: (act: () => Promise<void>) => void;
}

function Whole({ desk, state, keeper, press }: WholeProps) {
  const styles = useStyles();
  switch (state.kind) {
    case 'looking':
    case 'asking':
    case 'copying':
    case 'turningOff':
    case 'on':
      return null;
    case 'off':
      return (
        <>
          <WhatItDoes />
          <div className={styles.buttons}>
            <Button onClick={() => press(keeper.turnOn)}>{state.why === 'asleep' ? 'Allow it and go on' : 'Copy my actions to To Do'}</Button>
          </div>
        </>
      );
    case 'refused': {
      const { title, advice } = explainRefusal(state.problem);
      return (
        <Message tone="problem" title={title} actions={<Button onClick={() => press(keeper.turnOn)}>Ask again</Button>}>
          <p>{advice}</p>
        </Message>
      );
    }
    case 'failed':
      return <Failed desk={desk} state={state} keeper={keeper} press={press} />;
  }
}

const WhatItDoes = () => (
  <p>
    Your open public actions can stand in a list of their own in Microsoft To Do, “Council actions”, kept up to date whenever you open this screen. It goes one way: ticking one there reports nothing, you are asked here first. Non-public actions are never copied. You may be asked to allow it, and can turn it off here, or by
    deleting the list.
  </p>
);

function Failed({ desk, state, keeper, press }: Pick<WholeProps, 'desk' | 'keeper' | 'press'> & { readonly state: Extract<ToDoState, { kind: 'failed' }> }) {
  const { title, advice, diagnostic } = explainToDoFailure(state, desk.councilName);
  const goOn = { look: keeper.look, copy: keeper.look, turnOn: keeper.turnOn, turnOff: keeper.turnOff }[state.doing];
  return (
    <Message tone="notice" title={title} actions={<Button onClick={() => press(goOn)}>{state.done > 0 ? 'Go on' : 'Try again'}</Button>}>
      <p>{advice}</p>
      <Diagnostic codes={diagnostic} />
    </Message>
  );
}

/** It stays while it is looked at again, and where that fails: somebody may be typing what was done. */
function useLastCopied(state: ToDoState): CopiedState | null {
  const [last, setLast] = useState<CopiedState | null>(null);
  const now = state.kind === 'on' ? state : ENDED.has(state.kind) ? null : last;
  if (now !== last) setLast(now);
  return now;
}

const ENDED: ReadonlySet<ToDoState['kind']> = new Set(['off', 'asking', 'refused', 'turningOff']);

/** What is pressed goes away: whoever pressed it stays in the section. */
function useFocusKept(kind: ToDoState['kind']) {
  const box = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  useEffect(() => {
    if (isPressed.current && (document.activeElement === null || document.activeElement === document.body)) box.current?.focus();
  }, [kind]);
  const press = (act: () => Promise<void>): void => {
    isPressed.current = true;
    void act();
  };
  return { box, press };
}

const useStyles = makeStyles({
  box: { ':focus': { outlineStyle: 'none' } },
  status: { margin: 0, '&:empty': { display: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});
