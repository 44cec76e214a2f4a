import { answeredInTime, type Later } from '../../../queries/answeredInTime';
import { failureKind } from '../../../ui/failures/explainFailure';
import { keyOf, type WaitingIssue, type WaitingStore } from './waitingIssue';

/** An issue that is not in SharePoint yet, as the screens see it. */
export interface InOutbox {
  readonly waiting: WaitingIssue;
  /** Whether it would outlive this page. */
  readonly isOnDevice: boolean;
  /** Why SharePoint did not take this one; null while it waits for its turn. */
  readonly problem: unknown;
}

export interface OutboxState {
  /** In the order in which they are sent. */
  readonly entries: readonly InOutbox[];
  readonly isSending: boolean;
  /** What holds all of them up: no connection, or a sign-in that has ended. */
  readonly heldUp: unknown;
  /** Whether what the device holds was read, or could not be. */
  readonly isOpen: boolean;
  /** False where the device takes nothing more: what is added then is on this page alone. */
  readonly deviceWorks: boolean;
}

export interface Outbox {
  readonly now: () => OutboxState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Once the device has it, or has refused it; it is on its way then. */
  readonly add: (waiting: WaitingIssue) => Promise<void>;
  /** After a person pressed a button. */
  readonly sendNow: () => void;
  /** A person gives one up; it is gone from the device. */
  readonly giveUp: (key: string) => Promise<void>;
  /** Whether closing the window would lose something. */
  readonly wouldLose: () => boolean;
  /** Another account is at this device now: nothing more is sent, and nothing shown. */
  readonly close: () => void;
}

export interface OutboxParts {
  readonly device: WaitingStore;
  readonly send: (waiting: WaitingIssue) => Promise<void>;
  readonly later: Later;
  /** The connection is back, or the person is back at this window. */
  readonly onReturn: (act: () => void) => () => void;
  /** One window of this account at a time. */
  readonly alone: (act: () => Promise<void>) => Promise<void>;
  /** Something has reached SharePoint: every screen shows what the lists now say. */
  readonly onSent: () => void;
}

/** Milliseconds: the device is given longer for a photograph. */
const PATIENCE = 10_000;
const FIRST_PAUSE = 15_000;
const LONGEST_PAUSE = 5 * 60_000;

/** Sends what was added in the order in which it was, as soon as it can be; what is refused stays, with why, and does not hold up the others. */
export function createOutbox({ device, send, later, onReturn, alone, onSent }: OutboxParts): Outbox {
  let state: OutboxState = { entries: [], isSending: false, heldUp: null, isOpen: false, deviceWorks: true };
  let isClosed = false;
  let pause = FIRST_PAUSE;
  let stopWaiting = (): void => undefined;
  const listeners = new Set<() => void>();

  const become = (change: Partial<OutboxState>): void => {
    if (isClosed) return;
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const setEntry = (key: string, change: Partial<InOutbox>): void => become({ entries: state.entries.map((entry) => (keyOf(entry.waiting) === key ? { ...entry, ...change } : entry)) });
  const dropEntry = (key: string): void => become({ entries: state.entries.filter(({ waiting }) => keyOf(waiting) !== key) });
  const ask = async <Value>(act: () => Promise<Value>): Promise<Value | null> => {
    try {
      return await answeredInTime(act(), later, PATIENCE);
    } catch (error) {
      // Whatever the browser says (private window, full disk, storage switched off), the answer is the same.
      if (!(error instanceof Error || error instanceof DOMException)) throw error;
      return null;
    }
  };

  /** What another window has added comes, what it has sent goes. */
  async function readDevice(): Promise<void> {
    const wasThere = new Set(state.entries.flatMap(({ waiting, isOnDevice }) => (isOnDevice ? [keyOf(waiting)] : [])));
    const stored = await ask(() => device.all());
    if (stored === null) return become({ isOpen: true, deviceWorks: false });
    const there = new Set(stored.map(keyOf));
    const known = new Set(state.entries.map(({ waiting }) => keyOf(waiting)));
    const mine = state.entries.filter(({ waiting }) => !wasThere.has(keyOf(waiting)) || there.has(keyOf(waiting)));
    const others = stored.filter((one) => !known.has(keyOf(one))).map((waiting) => ({ waiting, isOnDevice: true, problem: null }));
    become({ isOpen: true, entries: [...mine, ...others].sort((a, b) => a.waiting.planned.note.at.localeCompare(b.waiting.planned.note.at)) });
  }

  async function sendAll(): Promise<void> {
    if (state.isSending || isClosed) return;
    stopWaiting();
    become({ isSending: true, heldUp: null });
    try {
      await alone(async () => {
        await readDevice();
        await sendEach();
      });
    } finally {
      become({ isSending: false });
    }
  }

  async function sendEach(): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const next = state.entries.find(({ waiting }) => !tried.has(keyOf(waiting)));
      if (next === undefined || isClosed) return;
      const key = keyOf(next.waiting);
      tried.add(key);
      try {
        await send(next.waiting);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        if (HOLDS_UP.has(failureKind(error) ?? '')) return holdUp(error);
        setEntry(key, { problem: error });
        continue;
      }
      pause = FIRST_PAUSE;
      await ask(() => device.remove(key));
      dropEntry(key);
      onSent();
    }
  }

  function holdUp(error: Error): void {
    become({ heldUp: error });
    // A connection that is there again does not always say so.
    stopWaiting = later(pause, () => void sendAll());
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  const stopListening = onReturn(() => void sendAll());
  void sendAll();

  return {
    now: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async add(waiting) {
      become({ entries: [...state.entries, { waiting, isOnDevice: false, problem: null }] });
      const took = await ask(() => device.add(waiting).then(() => true));
      become({ deviceWorks: took === true });
      setEntry(keyOf(waiting), { isOnDevice: took === true });
      if (state.heldUp === null) void sendAll();
    },
    sendNow() {
      pause = FIRST_PAUSE;
      become({ entries: state.entries.map((entry) => ({ ...entry, problem: null })) });
      void sendAll();
    },
    async giveUp(key) {
      await ask(() => device.remove(key));
      dropEntry(key);
    },
    wouldLose: () => state.entries.some(({ isOnDevice }) => !isOnDevice),
    close() {
      isClosed = true;
      stopWaiting();
      stopListening();
      state = { ...state, entries: [] };
      for (const listener of listeners) listener();
    },
  };
}

/** Each of these would meet the next one too. */
const HOLDS_UP: ReadonlySet<string> = new Set(['offline', 'busy', 'signedOut']);
