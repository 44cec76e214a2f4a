import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Note, NotedItem, OpenNotebook, PaperVersion } from '../../domain/notebook';
import type { Document } from '../../domain/papers';
import { NoteField } from './NoteField';

interface NotesOfItemProps {
  /** Of the whole meeting. */
  readonly notes: readonly Note[];
  readonly notebook: OpenNotebook;
  readonly item: NotedItem;
  /** What is written now is written on this; null where it is not known. */
  readonly paper: PaperVersion | null;
  readonly documents: readonly Document[];
}

/** The notes of one item, each in its field, and a field for a new one. What is typed is kept as it is typed. */
export function NotesOfItem({ notes, notebook, item, paper, documents }: NotesOfItemProps) {
  const styles = useStyles();
  /** The note that is being written in the field for a new one: it stays there until the next is begun. */
  const [newNote, setNewNote] = useState<string | null>(null);
  const [page, setPage] = useState('');
  const [isAdding, setIsAdding] = useState(false);
  /** A note that was emptied keeps its field until it is left, so that it can be written anew. */
  const [emptied, setEmptied] = useState<Note | null>(null);

  const here = notes.filter(({ agendaItem }) => agendaItem === item.agendaItem);
  const inNewField = here.find(({ id }) => id === newNote);
  const listed = here.filter(({ id }) => id !== newNote);
  const fields = emptied === null || here.some(({ id }) => id === emptied.id) ? listed : [...listed, emptied].sort(byPlace);

  const write = (note: Note, text: string, over: readonly string[], writtenOn = note.writtenOn): void => {
    if (text.trim() === '') setEmptied({ ...note, text: '', otherTexts: [] });
    notebook.write({ ...item, id: note.id, page: note.page, text, writtenOn, over });
  };
  const writeNew = (text: string, over: readonly string[], writtenOn = inNewField === undefined ? paper : inNewField.writtenOn, on = page): void => {
    const id = notebook.write({ ...item, id: newNote, page: pageOf(on), text, writtenOn, over });
    if (text.trim() !== '') setNewNote(id);
  };

  const beginAnother = (): void => {
    setNewNote(null);
    setPage('');
    setIsAdding(true);
  };

  return (
    <div className={styles.list}>
      {fields.map((note) => (
        <NoteField key={note.id} note={note} documents={documents} paper={paper} onWrite={(...change) => write(note, ...change)} onLeave={() => setEmptied(null)} />
      ))}
      {fields.length === 0 || newNote !== null || isAdding ? (
        <div className={styles.newNote}>
          <NoteField label={fields.length === 0 ? 'Note' : 'Another note'} note={inNewField ?? null} documents={documents} paper={paper} onWrite={writeNew} takesFocus={isAdding} />
          <Field label="Page (if it is on one)" className={styles.page} {...(page !== '' && pageOf(page) === null && { validationState: 'warning', validationMessage: 'One page number, such as 14. The note is kept without a page.' })}>
            <Input
              value={page}
              inputMode="numeric"
              onChange={(_, { value }) => {
                setPage(value);
                if (inNewField !== undefined) writeNew(inNewField.text, [inNewField.text], inNewField.writtenOn, value);
              }}
            />
          </Field>
          {inNewField !== undefined && (
            <Button size="small" onClick={beginAnother}>
              Begin another note
            </Button>
          )}
        </div>
      ) : (
        <Button className={styles.add} size="small" onClick={beginAnother}>
          Add a note
        </Button>
      )}
    </div>
  );
}

/** "14-15" is two pages, and is not made into one. */
const pageOf = (typed: string): number | null => (/^\s*[1-9]\d{0,4}\s*$/.test(typed) ? Number(typed) : null);

const byPlace = (a: Note, b: Note): number => (a.page ?? 0) - (b.page ?? 0) || (a.id < b.id ? -1 : 1);

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  newNote: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS, '& > :first-child': { width: '100%' } },
  add: { alignSelf: 'start' },
  page: { width: '10rem', maxWidth: '100%', gridTemplateColumns: 'minmax(0, 1fr)', '& input': { minWidth: 0 } },
});
