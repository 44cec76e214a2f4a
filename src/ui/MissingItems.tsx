/** Said before an agenda that is not whole: what is missing is named elsewhere, and must not be taken for nothing. */
export function MissingItems({ count, named }: { readonly count: number; readonly named: string }) {
  if (count === 0) return null;
  return (
    <p>
      <strong>{count === 1 ? 'One item is' : `${count} items are`} missing here</strong> and named {named}.
    </p>
  );
}
