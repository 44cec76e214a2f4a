/** Fluent hides and shows the page behind a dialog a quarter of a second later. */
const AFTER_FLUENT = 1_000;

/**
 * To be called when a screen goes together with its dialog: the page behind may then stay hidden from screen readers, since
 * Fluent's focus keeper (tabster) looks for what it hid a moment later. Once no dialog covers it, it is shown again.
 */
export function showToScreenReaders(): void {
  window.setTimeout(() => {
    if (document.querySelector('[aria-modal="true"]') === null) document.getElementById('app')?.removeAttribute('aria-hidden');
  }, AFTER_FLUENT);
}
