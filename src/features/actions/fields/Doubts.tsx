import { Message } from '../../../ui/Message';

/** What is to be looked at once, and keeps nobody from saving. */
export function Doubts({ doubts }: { readonly doubts: readonly string[] }) {
  return (
    <>
      {doubts.map((sentence) => (
        <Message key={sentence} tone="problem" title={sentence}>
          <p>Correct it, or save again to keep it as typed.</p>
        </Message>
      ))}
    </>
  );
}
