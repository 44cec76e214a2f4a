import { paperVersion } from '../../domain/papers';
import type { Notebooks } from '../../domain/notebook';
import type { ItemPanelProps } from '../../queries/desk';
import { useNotebook } from '../../queries/useNotebook';
import { noted } from '../../queries/useReadMarks';
import { Loading } from '../../ui/Loading';
import { Section } from '../../ui/Section';
import { KeepingLine } from './KeepingLine';
import { NotesAwaited } from './NotesAwaited';
import { NotesOfItem } from './NotesOfItem';
import { SetAsideFiles } from './SetAsideFiles';
import { useDocumentsOfItem } from './useDocumentsOfItem';

/** My notes on one agenda item, on its page. */
export function NotesPanel(props: ItemPanelProps) {
  const { notebooks, notebooksAwaited } = props.desk;
  if (notebooks !== undefined) return <Panel {...props} notebooks={notebooks} />;
  return (
    <Section heading="My notes" level={2} note={whoSeesThem}>
      <NotesAwaited awaited={notebooksAwaited} rows={2} />
    </Section>
  );
}

function Panel({ desk, meeting, item, notebooks }: ItemPanelProps & { readonly notebooks: Notebooks }) {
  const { state, notebook } = useNotebook(notebooks, meeting.key);
  const documents = useDocumentsOfItem(desk, item);
  return (
    <Section heading="My notes" level={2} note={whoSeesThem}>
      {state.kind === 'loading' ? (
        <Loading label="Opening your notes" rows={2} />
      ) : (
        <>
          <NotesOfItem key={item.key} notes={state.notebook.notes} notebook={notebook} item={noted(item)} paper={paperVersion(item, documents)} documents={documents} />
          <KeepingLine keeping={state.keeping} onPress={notebook.retry} />
          <SetAsideFiles files={state.setAside ?? []} />
        </>
      )}
    </Section>
  );
}

export const whoSeesThem = 'Kept in your own OneDrive; this program shows them to nobody else. Administrators and the law may still reach a council’s OneDrive.';
