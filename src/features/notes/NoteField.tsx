import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Note, PaperVersion } from '../../domain/notebook';
import { isEarlierVersion, type Document } from '../../domain/papers';
import { Tag } from '../../ui/Tag';
import { OtherTexts } from './OtherTexts';

interface NoteFieldProps {
  /** Null before anything was typed. */
  readonly note: Note | null;
  readonly label?: string;
  readonly documents: readonly Document[];
  readonly paper: PaperVersion | null;
  readonly onWrite: (text: string, over: readonly string[], writtenOn?: PaperVersion | null) => void;
  readonly onLeave?: () => void;
  /** Somebody has pressed the button that brought it. */
  readonly takesFocus?: boolean;
}

/** One note: typed into, marked where its paper has been replaced, and with what another device wrote beside it. */
export function NoteField({ note, label, documents, paper, onWrite, onLeave, takesFocus = false }: NoteFieldProps) {
  const styles = useStyles();
  const text = note?.text ?? '';
  const over = note === null ? [] : [text];
  const field = useRef<HTMLTextAreaElement>(null);
  const isNew = note === null;
  useEffect(() => {
    if (takesFocus && isNew) field.current?.focus();
  }, [takesFocus, isNew]);
  return (
    <div>
      <Field className={styles.field} label={label ?? (note === null || note.page === null ? 'Note on the item' : `Note on page ${note.page}`)}>
        <Textarea textarea={{ ref: field }} value={text} rows={Math.min(12, Math.max(2, text.split('\n').length + 1))} resize="vertical" onChange={(_, { value }) => onWrite(value, over)} onBlur={onLeave} />
      </Field>
      {note !== null && isEarlierVersion(note.writtenOn, documents) && (
        <div className={styles.earlier}>
          <Tag tone="warning">Written on the earlier version</Tag>
          <span>The paper has been replaced since.</span>
          <Button size="small" onClick={() => onWrite(text, over, paper)}>
            It still holds
          </Button>
        </div>
      )}
      {note !== null && note.otherTexts.length > 0 && <OtherTexts note={note} onSettle={(settled, others) => onWrite(settled, [text, ...others])} />}
    </div>
  );
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  earlier: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
