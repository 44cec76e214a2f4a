import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

export interface Draft {
  readonly text: string;
  readonly type: (text: string) => void;
}

/**
 * What is being typed, kept in memory while one looks at other screens. It goes with the sign-in, and words about exempt
 * business go with their view.
 */
export function useDraft(name: readonly string[], isExempt: boolean, before = ''): Draft {
  const cache = useQueryClient();
  const queryKey = ['typed', ...name];
  const [text, setText] = useState(() => (isExempt ? before : (cache.getQueryData<string>(queryKey) ?? before)));
  return {
    text,
    type(next) {
      setText(next);
      if (isExempt) return;
      cache.setQueryDefaults(['typed'], { gcTime: Number.POSITIVE_INFINITY });
      if (next === before) cache.removeQueries({ queryKey, exact: true });
      else cache.setQueryData(queryKey, next);
    },
  };
}
