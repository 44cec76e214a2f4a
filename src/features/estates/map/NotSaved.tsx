import { Button } from '@fluentui/react-components';
import { COLUMNS } from '../../../domain/estates/mapEvents';
import { shownValue } from '../../../domain/estates/mapEdits';
import type { Desk } from '../../../queries/desk';
import { explainFailure, failureKind } from '../../../ui/failures/explainFailure';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Failure } from '../../../ui/Failure';
import { Message } from '../../../ui/Message';
import type { Editing } from './useEditingMap';
import { AddedMeanwhile } from './writeMap';

interface NotSavedProps {
  readonly desk: Desk;
  readonly editing: Editing;
  /** What the form's button says. */
  readonly button: string;
  readonly retry: () => void;
  readonly saveMine: () => void;
  readonly keepTheirs: () => void;
}

/** Why it is not saved, and what to press. What was typed stands in its form. */
export function NotSaved({ desk, editing, button, retry, saveMine, keepTheirs }: NotSavedProps) {
  switch (editing.kind) {
    case 'idle':
    case 'saving':
      return null;
    case 'refused':
      return editing.problems.map((sentence) => <Message key={sentence} tone="problem" title={sentence} />);
    case 'doubtful':
      return editing.doubts.map((sentence) => (
        <Message key={sentence} tone="problem" title={sentence}>
          <p>Correct it, or press “{button}” again to keep it so.</p>
        </Message>
      ));
    case 'failed':
      return <Failed desk={desk} error={editing.error} retry={retry} />;
    case 'conflict':
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
          {editing.lost.map(({ row, column, theirs, mine }) => (
            <div key={`${row} ${column}`}>
              <p>
                <strong>
                  {COLUMNS[column] ?? column} of <bdi>{row}</bdi>
                </strong>
              </p>
              <p dir="auto">Theirs: {shownValue(theirs) ?? 'nothing'}</p>
              <p dir="auto">Yours: {shownValue(mine) ?? 'nothing'}</p>
            </div>
          ))}
          <p>What else either of you changed is kept.</p>
        </Message>
      );
  }
}

function Failed({ desk, error, retry }: Pick<NotSavedProps, 'desk' | 'retry'> & { readonly error: unknown }) {
  const kind = failureKind(error);
  if (kind === 'signedOut') return <FailedToLoad desk={desk} error={error} what="The change" retry={retry} />;
  if (error instanceof AddedMeanwhile) {
    return (
      <Message tone="problem" title="Somebody else has added the same meanwhile">
        <p>Save again: it is then looked at beside theirs.</p>
      </Message>
    );
  }
  const { advice, diagnostic } = explainFailure(error, 'The change', desk.councilName);
  const refused = kind === 'forbidden' ? 'SharePoint lets only clerks change the map. Ask a clerk to make this change.' : advice;
  return <Failure explanation={{ title: 'Not saved: what you entered is still here', advice: refused, diagnostic }} remedy={{ label: 'Save again', act: retry }} />;
}
