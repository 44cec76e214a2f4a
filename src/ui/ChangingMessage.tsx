import { Button } from '@fluentui/react-components';
import type { ListName } from '../lists/index';
import type { ChangingRow } from './changing';
import { explainFailure, failureKind } from './failures/explainFailure';
import { FailedToLoad } from './failures/FailedToLoad';
import { Failure } from './Failure';
import { Message } from './Message';

export interface ChangingMessageProps<Name extends ListName, Change> extends ChangingRow<Name, Change> {
  readonly desk: { readonly councilName: string; readonly signIn: () => Promise<void> };
  /** As people call the columns; one that is not named is not shown. */
  readonly columnWords: Readonly<Record<string, string>>;
  /** What to do where SharePoint refuses. */
  readonly refused: string;
  /** What to do besides when it is kept after all. */
  readonly onSaved?: () => void;
  /** When theirs is kept, and mine given up. */
  readonly onGivenUp?: () => void;
}

/** Why it is not saved, and what to press. What was typed stands in its form. */
export function ChangingMessage<Name extends ListName, Change>({ desk, columnWords, refused, changing, save, saveMine, keepTheirs, onSaved, onGivenUp }: ChangingMessageProps<Name, Change>) {
  if (changing.kind !== 'failed' && changing.kind !== 'conflict') return null;
  const then = (isSaved: boolean): void => {
    if (isSaved) onSaved?.();
  };
  if (changing.kind === 'failed') {
    const retry = () => void save(changing.change).then(then);
    if (failureKind(changing.error) === 'signedOut') return <FailedToLoad desk={desk} error={changing.error} what="The change" retry={retry} />;
    const { advice, diagnostic } = explainFailure(changing.error, 'The change', desk.councilName);
    return <Failure explanation={{ title: 'Not saved: what you entered is still here', advice: failureKind(changing.error) === 'forbidden' ? refused : advice, diagnostic }} remedy={{ label: 'Save again', act: retry }} />;
  }
  return (
    <Message
      tone="problem"
      title="Somebody else has changed this meanwhile"
      actions={
        <>
          <Button appearance="primary" onClick={() => void saveMine().then(then)}>
            Save mine
          </Button>
          <Button onClick={() => void keepTheirs().then((isKept) => isKept && onGivenUp?.())}>Keep theirs</Button>
        </>
      }
    >
      {changing.kept.filter(({ column }) => column in columnWords).map(({ column, mine, theirs }) => (
        <div key={column}>
          <p>
            <strong>{columnWords[column]}</strong>
          </p>
          <p dir="auto">Theirs: {shown(mine)}</p>
          <p dir="auto">Yours: {shown(theirs)}</p>
        </div>
      ))}
      <p>What else either of you changed is kept.</p>
    </Message>
  );
}

/** A person by name, nothing as such, everything else as it is kept. */
function shown(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number') return String(value);
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : 'nothing';
}
