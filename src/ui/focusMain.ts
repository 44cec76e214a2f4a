/** Where the focus goes when what had it goes away: not back to the start of the page. */
export const focusMain = (): void => document.getElementById('main')?.focus();
