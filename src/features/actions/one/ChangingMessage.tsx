import { Button } from '@fluentui/react-components';
import type { Desk } from '../../../queries/desk';
import { explainFailure, failureKind } from '../../../ui/failures/explainFailure';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Failure } from '../../../ui/Failure';
import { Message } from '../../../ui/Message';
import type { ChangingAction } from './useChangingAction';

interface ChangingMessageProps extends Pick<ChangingAction, 'changing' | 'save' | 'saveMine' | 'keepTheirs'> {
  readonly desk: Desk;
  /** What to do besides when it is kept after all. */
  readonly onSaved?: () => void;
  /** When theirs is kept, and mine given up. */
  readonly onGivenUp?: () => void;
}

/** Why it is not saved, and what to press. What was typed stands in its form. */
export function ChangingMessage({ desk, changing, save, saveMine, keepTheirs, onSaved, onGivenUp }: ChangingMessageProps) {
  if (changing.kind !== 'failed' && changing.kind !== 'conflict') return null;
  const then = (isSaved: boolean): void => {
    if (isSaved) onSaved?.();
  };
  if (changing.kind === 'failed') {
    const retry = () => void save(changing.change).then(then);
    if (failureKind(changing.error) === 'signedOut') return <FailedToLoad desk={desk} error={changing.error} what="The change" retry={retry} />;
    const { advice, diagnostic } = explainFailure(changing.error, 'The change', desk.councilName);
    const refused = failureKind(changing.error) === 'forbidden' ? 'SharePoint does not let you change this list. Ask the committee’s clerk.' : advice;
    return <Failure explanation={{ title: 'Not saved: what you entered is still here', advice: refused, diagnostic }} remedy={{ label: 'Save again', act: retry }} />;
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
      {changing.kept.map(({ column, mine, theirs }) => (
        <div key={column}>
          <p>
            <strong>{COLUMN_WORDS[column] ?? column}</strong>
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

const COLUMN_WORDS: Readonly<Record<string, string>> = {
  state: 'State',
  tracker: 'The list it stands on',
  closedOn: 'Over since',
  closedAtMeeting: 'The meeting that agreed',
  closingMinute: 'Minute',
  mergedInto: 'Carried on by',
  movedTo: 'Carried on by',
  title: 'Title',
  request: 'What was asked',
  responsiblePost: 'Responsible post',
  owner: 'Person',
  dueText: 'Due date',
  dueOn: 'Due date, as understood',
  duePrecision: 'How exact the due date is',
  overdueFrom: 'Overdue from',
  timesMoved: 'How often it moved',
  statusText: 'Status',
  estate: 'Estate',
  dueAtMeeting: 'Due at the meeting',
  dueAtItem: 'The item that is to discharge it',
  raisedOn: 'Raised on',
  raisedAtItem: 'Raised at the item',
};
