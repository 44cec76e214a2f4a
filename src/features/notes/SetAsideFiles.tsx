import type { SetAside } from '../../domain/notebook';
import { Message } from '../../ui/Message';

/** Files of notes that could not be read: where they are and what to do. Nothing is ever written over them. */
export function SetAsideFiles({ files }: { readonly files: readonly SetAside[] }) {
  if (files.length === 0) return null;
  return (
    <Message tone="notice" title={files.length === 1 ? 'One file of your notes could not be read' : `${files.length} files of your notes could not be read`}>
      {files.map(({ file, advice }) => (
        <p key={file}>
          <strong>{file}</strong> in the app’s folder (Apps) of your OneDrive: {advice}
        </p>
      ))}
    </Message>
  );
}
