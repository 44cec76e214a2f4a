import type { Desk } from '../../queries/desk';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';

/** In the place of notes until the part of the app that keeps them is here, and where it does not come. */
export function NotesAwaited({ awaited, rows }: { readonly awaited: Desk['notebooksAwaited']; readonly rows: number }) {
  if (awaited === 'soon') return <Loading label="Opening your notes" rows={rows} />;
  if (awaited === 'afterSignIn') return <Loading label="Your notes: opened once you are signed in" rows={rows} />;
  return (
    <Message tone="notice" title="Notes are not to be had here">
      <p>The part of the app that keeps notes did not load. Close the app and open it again.</p>
    </Message>
  );
}
