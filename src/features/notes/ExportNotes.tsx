import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { exported, notesAsHtml, notesAsMarkdown, type NotesToExport } from '../../domain/notesExport';
import { CopyButton } from '../../ui/CopyButton';
import { downloadFile } from '../../ui/downloadFile';
import { Section } from '../../ui/Section';

/** Takes the notes out of the app, as a file or by the clipboard. Exempt ones only when ticked. */
export function ExportNotes({ notes, fileName }: { readonly notes: NotesToExport; readonly fileName: string }) {
  const styles = useStyles();
  const [withExempt, setWithExempt] = useState(false);
  const hasExempt = notes.items.some(({ isExempt, notes: { length } }) => isExempt && length > 0);
  const chosen = exported(notes, withExempt);
  return (
    <Section heading="Take them with you" level={2}>
      {hasExempt && (
        <>
          <Checkbox checked={withExempt} onChange={(_, { checked }) => setWithExempt(checked === true)} label="With my notes on non-public items" />
          {withExempt && <p role="status">The file will stand on this device, where the app itself stores nothing of exempt business. Keep it as you keep non-public papers.</p>}
        </>
      )}
      <div className={styles.buttons}>
        <Button onClick={() => downloadFile(`${fileName}.md`, 'text/markdown', notesAsMarkdown(chosen))}>Download as text</Button>
        <Button onClick={() => downloadFile(`${fileName}.html`, 'text/html', notesAsHtml(chosen))}>Download for Word</Button>
        <CopyButton label="Copy all" text={notesAsMarkdown(chosen)} />
      </div>
    </Section>
  );
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});
