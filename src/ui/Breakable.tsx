import { Fragment } from 'react';

/** An address or a mail address that goes over to the next line at its signs, and not within a word. */
export function Breakable({ children }: { readonly children: string }) {
  return children.split(/(?<=[@./?&=_-])(?=[^@./?&=_-])/).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
