import { idOfPlace } from './task';

/** What stands there has the focus, and is scrolled to; nothing happens where it is not on the screen. */
export function goToPlace(place: string): void {
  const element = document.getElementById(idOfPlace(place));
  element?.focus();
  element?.scrollIntoView?.({ block: 'start' });
}
