import { Button } from '@fluentui/react-components';
import { Diagnostic } from './Diagnostic';
import { focusMain } from './focusMain';
import { Message } from './Message';

/** What failed and what to do, in words for the person who sees it. */
export interface Explanation {
  readonly title: string;
  readonly advice: string;
  readonly diagnostic: Readonly<Record<string, string>>;
}

interface FailureProps {
  readonly explanation: Explanation;
  /** The one thing to press. Absent where trying again cannot help. */
  readonly remedy?: { readonly label: string; readonly act: () => void } | undefined;
  /** `notice` where the rest of the screen is still of use. */
  readonly tone?: 'problem' | 'notice';
}

export function Failure({ explanation, remedy, tone = 'problem' }: FailureProps) {
  return (
    <Message
      tone={tone}
      title={explanation.title}
      actions={
        remedy && (
          <Button appearance={tone === 'problem' ? 'primary' : 'secondary'} onClick={() => press(remedy)}>
            {remedy.label}
          </Button>
        )
      }
    >
      <p>{explanation.advice}</p>
      <Diagnostic codes={explanation.diagnostic} />
    </Message>
  );
}

/** The button goes away with its message. */
function press({ act }: { readonly act: () => void }): void {
  focusMain();
  act();
}
