import { useSyncExternalStore } from 'react';

/** A tab may stay open for days: the date is read anew whenever somebody comes back to it. */
export const useToday = (readToday: () => string): string => useSyncExternalStore(onReturn, readToday);

function onReturn(tell: () => void): () => void {
  document.addEventListener('visibilitychange', tell);
  window.addEventListener('focus', tell);
  return () => {
    document.removeEventListener('visibilitychange', tell);
    window.removeEventListener('focus', tell);
  };
}
