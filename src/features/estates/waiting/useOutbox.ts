import { useSyncExternalStore } from 'react';
import type { Outbox, OutboxState } from './outbox';

const NOTHING: OutboxState = { entries: [], isSending: false, heldUp: null, isOpen: false, deviceWorks: true };
const never = () => () => undefined;

/** What waits, and whether it is on its way; nothing until it is known whose device this is. */
export const useOutbox = (outbox: Outbox | null): OutboxState => useSyncExternalStore(outbox?.subscribe ?? never, () => outbox?.now() ?? NOTHING);
