import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Reading } from '../../packs/reading';
import { EditValues } from './EditValues';

interface EditRecordProps {
  /** What is edited, for who cannot see where the button stands. */
  readonly name: string;
  readonly reading: Reading;
  readonly paths: readonly string[];
  readonly onCorrect: (document: string, values: readonly (readonly [string, unknown])[]) => void;
}

/** A button that opens the values of one thing, and takes the focus back when they are closed. */
export function EditRecord({ name, reading, paths, onCorrect }: EditRecordProps) {
  const styles = useStyles();
  const [isEdited, setIsEdited] = useState(false);
  const wasEdited = useRef(false);
  const close = (): void => {
    wasEdited.current = true;
    setIsEdited(false);
  };
  const takeFocusBack = (button: HTMLButtonElement | null): void => {
    if (button === null || !wasEdited.current) return;
    wasEdited.current = false;
    button.focus();
  };
  if (!isEdited) {
    return (
      <Button ref={takeFocusBack} size="small" className={styles.edit} onClick={() => setIsEdited(true)} aria-label={`Edit ${name}`}>
        Edit
      </Button>
    );
  }
  return (
    <EditValues
      reading={reading}
      paths={paths}
      onSave={(values) => {
        close();
        onCorrect(reading.document, values);
      }}
      onCancel={close}
    />
  );
}

const useStyles = makeStyles({ edit: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS } });
