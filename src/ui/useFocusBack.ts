import { useEffect, useRef, type RefObject } from 'react';

/** For what a form takes the place of: when the form goes away, with what had the focus, the first button here has it. */
export function useFocusBack<Element extends HTMLElement>(isFormOpen: boolean): RefObject<Element> {
  const buttons = useRef<Element>(null);
  const hadForm = useRef(false);
  useEffect(() => {
    if (!isFormOpen && hadForm.current) buttons.current?.querySelector('button')?.focus();
    hadForm.current = isFormOpen;
  }, [isFormOpen]);
  return buttons;
}
