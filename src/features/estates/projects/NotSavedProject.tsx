import { Button } from '@fluentui/react-components';
import { COLUMN_NAMES, projectValueWords } from '../../../domain/estates/projectEvents';
import type { Desk } from '../../../queries/desk';
import { explainFailure, failureKind } from '../../../ui/failures/explainFailure';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Failure } from '../../../ui/Failure';
import { Message } from '../../../ui/Message';
import type { ChangingProject } from './useChangingProject';

interface NotSavedProjectProps {
  readonly desk: Desk;
  readonly changing: ChangingProject;
  readonly saveAgain: (planned: Extract<ChangingProject, { kind: 'failed' }>['planned']) => void;
  readonly saveMine: () => void;
  readonly keepTheirs: () => void;
}

/** Why it is not saved, and what to press. What was typed stands in its form. */
export function NotSavedProject({ desk, changing, saveAgain, saveMine, keepTheirs }: NotSavedProjectProps) {
  if (changing.kind === 'failed') {
    const retry = () => saveAgain(changing.planned);
    if (failureKind(changing.error) === 'signedOut') return <FailedToLoad desk={desk} error={changing.error} what="The change" retry={retry} />;
    const { advice, diagnostic } = explainFailure(changing.error, 'The change', desk.councilName);
    const refused = failureKind(changing.error) === 'forbidden' ? 'SharePoint does not let you change this list. Ask the committee’s clerk.' : advice;
    return <Failure explanation={{ title: 'Not saved: what you entered is still here', advice: refused, diagnostic }} remedy={{ label: 'Save again', act: retry }} />;
  }
  if (changing.kind !== 'conflict') return null;
  return (
    <Message
      tone="problem"
      title="Somebody else has changed this meanwhile"
      actions={
        <>
          <Button appearance="primary" onClick={saveMine}>
            Save mine
          </Button>
          <Button onClick={keepTheirs}>Keep theirs</Button>
        </>
      }
    >
      {changing.kept.map(({ column, mine, theirs }) => (
        <div key={column}>
          <p>
            <strong>{COLUMN_NAMES[column] ?? column}</strong>
          </p>
          <p dir="auto">Theirs: {projectValueWords(column, mine) ?? 'nothing'}</p>
          <p dir="auto">Yours: {projectValueWords(column, theirs) ?? 'nothing'}</p>
        </div>
      ))}
      <p>What else either of you changed is kept.</p>
    </Message>
  );
}
