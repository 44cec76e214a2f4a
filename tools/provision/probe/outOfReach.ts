/** What the app assumes and no probe can try in one sitting, so that nobody takes its silence for a yes. */
export const outOfReach: readonly { readonly id: string; readonly assumes: string; readonly why: string }[] = [
  { id: 'index-over-20000', assumes: 'a list of more than 20,000 rows is given no further index', why: 'it needs 20,000 rows; the app makes every index with its list' },
  { id: 'indexed-filter-over-5000', assumes: 'an equality on an indexed column is answered in a list of more than 5,000 rows, as long as fewer match', why: 'it needs 5,000 rows: look again when a list of yours has them' },
  { id: 'own-rows-refuse-unique', assumes: 'a list in which each sees only their own rows enforces no unique column', why: 'Graph cannot set a list so; the access script does, and the app looks the key up before it adds' },
  { id: 'download-lifetime', assumes: 'a download address works without a token for about an hour', why: 'it needs an hour; the app asks for a new one when one is refused' },
  { id: 'throttle-scope', assumes: 'a 429 holds for the application and the person, with the seconds to wait in Retry-After', why: 'to be throttled on purpose would throttle those at work' },
  { id: 'deltas-pruned', assumes: 'a delta token that is too old answers 410', why: 'it needs weeks; the app then reads the list anew' },
];
