import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { issueNote } from '../../../domain/estates/issues/issueNotes';
import { COLUMN_WORDS } from '../../../domain/estates/issues/planIssueEdit';
import type { Photographs } from '../../../graph/photographs';
import type { Desk } from '../../../queries/desk';
import { explainFailure } from '../../../ui/failures/explainFailure';
import { ChangingMessage } from '../../../ui/ChangingMessage';
import { Failure } from '../../../ui/Failure';
import { doingToIssue } from '../issues/doingToIssue';
import type { IssueClock } from '../issues/issueParts';
import { NOT_YOURS } from '../issues/stepWords';
import { useChangingIssue, type IssueChange } from '../issues/useChangingIssue';
import { useFormStyles } from '../../../ui/useFormStyles';
import { TakePhotograph } from './TakePhotograph';

interface AddPhotographProps {
  readonly desk: Desk;
  readonly clock: IssueClock;
  readonly photographs: Pick<Photographs, 'keep'>;
  readonly issue: Stored<'issues'>;
  readonly onDone: (said: string | null) => void;
}

/** A photograph of an issue that stands already: of the repair, or a better one. Its name is its own, so that two people's never meet. */
export function AddPhotograph({ desk, clock, photographs, issue, onDone }: AddPhotographProps) {
  const styles = useFormStyles();
  const [pictures, setPictures] = useState<readonly Blob[]>([]);
  const [minted] = useState(() => doingToIssue(desk, clock, issue.key));
  const [failure, setFailure] = useState<unknown>(null);
  const [isSending, setIsSending] = useState(false);
  const changing = useChangingIssue(desk);

  async function add(): Promise<void> {
    if (minted === null || pictures.length === 0 || isSending) return;
    const names = pictures.map((_, at) => `${issue.estate}/${minted.noteKey}-${at + 1}.jpg`);
    const note = issueNote(issue, { kind: 'noted', what: names.length === 1 ? 'A photograph was added' : `${names.length} photographs were added` }, minted);
    const change: IssueChange = { base: issue, notes: [note], columns: { photographs: [...(issue.photographs ?? []), ...names] } };
    setIsSending(true);
    setFailure(null);
    try {
      for (const [at, picture] of pictures.entries()) await photographs.keep(names[at] ?? '', picture);
    } catch (error) {
      setFailure(error);
      return;
    } finally {
      setIsSending(false);
    }
    if (await changing.save(change)) onDone('The photograph was added.');
  }

  const { advice, diagnostic } = explainFailure(failure, 'The photograph', desk.councilName);
  return (
    <form
      className={styles.form}
      aria-label="Add a photograph"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TakePhotograph pictures={pictures} onTaken={(picture) => setPictures((taken) => [...taken, picture])} onRemove={(at) => setPictures((taken) => taken.filter((_, nth) => nth !== at))} />
      {failure !== null && <Failure explanation={{ title: 'Not sent: the photograph is still here', advice, diagnostic }} remedy={{ label: 'Send again', act: () => void add() }} />}
      <ChangingMessage desk={desk} {...changing} columnWords={COLUMN_WORDS} refused={NOT_YOURS} onGivenUp={() => onDone('Theirs was kept.')} onSaved={() => onDone('The photograph was added.')} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={pictures.length === 0 || isSending || changing.changing.kind === 'saving'}>
          Save
        </Button>
        <Button onClick={() => onDone(null)}>Cancel</Button>
      </div>
    </form>
  );
}
