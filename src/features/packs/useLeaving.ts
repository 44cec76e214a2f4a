import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';

/** Another place that was asked for: a route, or what Back or Forward leads to. */
type Wanted = { readonly kind: 'link'; readonly to: string } | { readonly kind: 'opened'; readonly to: string } | { readonly kind: 'history' };

interface Leaving {
  readonly isAsked: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
}

/** Keeps this screen where it is until a person says otherwise, whichever way another was asked for. */
export function useLeaving(): Leaving {
  const [, goTo] = useLocation();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [chosen, setChosen] = useState<Wanted | null>(null);
  const isLeaving = useRef(false);
  useEffect(() => {
    const here = window.location.href;
    const isElsewhere = (): boolean => !isLeaving.current && window.location.href !== here;
    const unload = (event: BeforeUnloadEvent): void => event.preventDefault();
    const click = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const to = /^#(\/.*)$/.exec(link?.getAttribute('href') ?? '')?.[1];
      if (to === undefined || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      setWanted({ kind: 'link', to });
    };
    // A pass through history cannot be held up: this screen is put after the place it led to, so that Back leads there.
    const pass = (): void => {
      if (!isElsewhere()) return;
      window.history.pushState(null, '', here);
      setWanted({ kind: 'history' });
    };
    // The router hears of what the app itself opens by this event, once the address is changed.
    const open = (event: Event): void => {
      if (!isElsewhere()) return;
      event.stopImmediatePropagation();
      const to = window.location.hash.slice(1);
      window.history.replaceState(null, '', here);
      setWanted({ kind: 'opened', to });
    };
    window.addEventListener('beforeunload', unload);
    window.addEventListener('popstate', pass);
    // Before the link itself, and before the router, hears of it.
    document.addEventListener('click', click, true);
    window.addEventListener('hashchange', open, true);
    return () => {
      window.removeEventListener('beforeunload', unload);
      window.removeEventListener('popstate', pass);
      document.removeEventListener('click', click, true);
      window.removeEventListener('hashchange', open, true);
    };
  }, []);
  // Once the question is closed: a dialog that goes with its screen may leave the next one hidden from screen readers.
  useEffect(() => {
    if (chosen === null) return;
    isLeaving.current = true;
    if (chosen.kind === 'history') window.history.back();
    else goTo(chosen.to, { replace: chosen.kind === 'opened' });
  }, [chosen, goTo]);
  return {
    isAsked: wanted !== null,
    stay: () => setWanted(null),
    leave() {
      setChosen(wanted);
      setWanted(null);
    },
  };
}
