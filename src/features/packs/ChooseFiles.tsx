import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useDrop } from './useDrop';
import type { PackFiles } from './usePackFiles';

/** Files by dropping or choosing them, or the text of a page by pasting it. */
export function ChooseFiles({ onChoose }: { readonly onChoose: PackFiles['add'] }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const choose = (files: FileList | null): void => onChoose([...(files ?? [])].map((file) => ({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) })));
  const isOver = useDrop(choose);
  return (
    <div className={styles.ways}>
      <div className={mergeClasses(styles.drop, isOver && styles.over)}>
        <p className={styles.lead}>Drop the pack here</p>
        <p className={styles.hint}>PDF, Word, text, or a saved page or XML of the committee system. A supplement or a late paper may be dropped with it.</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label="Pack files"
          onChange={(event) => {
            choose(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <Button appearance="primary" onClick={() => input.current?.click()}>
          Choose files
        </Button>
      </div>
      <PasteText onChoose={onChoose} />
    </div>
  );
}

function PasteText({ onChoose }: { readonly onChoose: PackFiles['add'] }) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const read = (): void => {
    onChoose([{ name: 'Pasted text', bytes: () => Promise.resolve(new TextEncoder().encode(text)) }]);
    setText('');
  };
  return (
    <div className={styles.paste}>
      <Field label="Or paste the text of an agenda or of minutes">
        <Textarea rows={5} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button className={styles.read} disabled={text.trim() === ''} onClick={read}>
        Read the pasted text
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  ways: { display: 'grid', gap: tokens.spacingHorizontalL, marginTop: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)', '@media (min-width: 720px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' } },
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
  lead: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2, maxWidth: '28rem' },
  paste: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  read: { alignSelf: 'flex-start' },
});
