import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ExternalLink } from './ExternalLink';
import { Message } from './Message';

interface PrintButtonProps {
  readonly label?: string;
  readonly page?: Pick<Window, 'print' | 'addEventListener' | 'removeEventListener' | 'location'>;
}

/** Prints this screen. A host may refuse without a word: then it is said where printing works. */
export function PrintButton({ label = 'Print', page = window }: PrintButtonProps) {
  const [isRefused, setIsRefused] = useState(false);
  return (
    <>
      <Button onClick={() => setIsRefused(!print(page))}>{label}</Button>
      {isRefused && (
        <Message tone="notice" title="This window cannot print">
          <p>
            <ExternalLink address={page.location.href}>Open this page in your browser</ExternalLink> and print it there.
          </p>
        </Message>
      )}
    </>
  );
}

/** A frame that may not open dialogs ignores `print` in silence: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#printing */
function print(page: NonNullable<PrintButtonProps['page']>): boolean {
  let hasBegun = false;
  const begin = (): void => {
    hasBegun = true;
  };
  page.addEventListener('beforeprint', begin);
  page.print();
  page.removeEventListener('beforeprint', begin);
  return hasBegun;
}
