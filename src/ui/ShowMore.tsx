import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

/** As many as a screen stays quick with. */
const AT_ONCE = 50;

interface More {
  readonly shown: number;
  readonly of: number;
  readonly onMore: () => void;
}

/** The first of a long list, and what shows more of it. */
export function usePaged<One>(all: readonly One[]): { readonly shown: readonly One[]; readonly more: More } {
  const [count, setCount] = useState(AT_ONCE);
  return { shown: all.length > count ? all.slice(0, count) : all, more: { shown: Math.min(count, all.length), of: all.length, onMore: () => setCount(count + AT_ONCE) } };
}

/** Nothing where all is shown. What was shown last and how much is left is told to who cannot see it. */
export function ShowMore({ shown, of, onMore }: More) {
  const status = useRef<HTMLSpanElement>(null);
  const [hasAsked, setHasAsked] = useState(false);
  useEffect(() => {
    // The button goes with the last page: the focus stays where the list goes on.
    if (hasAsked && shown >= of) status.current?.focus();
  }, [hasAsked, shown, of]);
  if (of <= AT_ONCE) return null;
  return (
    <p>
      {shown < of && (
        <Button
          onClick={() => {
            setHasAsked(true);
            onMore();
          }}
        >
          Show {Math.min(AT_ONCE, of - shown)} more
        </Button>
      )}{' '}
      <span ref={status} tabIndex={-1} role="status">
        {shown} of {of} shown
      </span>
    </p>
  );
}
