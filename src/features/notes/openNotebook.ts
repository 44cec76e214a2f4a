import type { NotebookState, OpenNotebook } from '../../domain/notebook';
import { goTo, lastLook, look, markRead, notebookOf, writeNote, type Act } from '../../domain/notebookChanges';
import type { NotebookFile } from '../../domain/notebookFile';
import { createKeeper } from './keeper';
import type { NotebookParts, TabMessage } from './parts';

export interface NotebookHere {
  readonly notebook: OpenNotebook;
  /** Another tab said something about this notebook. */
  readonly hear: (message: TabMessage) => void;
  readonly tryAgain: () => void;
  readonly close: () => void;
  readonly wouldLose: () => boolean;
}

/** One meeting's notebook: what a member does in it, and what they see of it. */
export function openNotebook(meeting: string, parts: NotebookParts): NotebookHere {
  const writer = parts.newId();
  const listeners = new Set<() => void>();
  /** Views whose circle refuses. */
  const refused = new Set<object>();
  let count = 0;
  let state: NotebookState = { kind: 'loading' };
  let lookedAt: string | null = null;
  /** When the agenda was looked at, by this device's clock; null before. */
  let ownLook: number | null = null;

  const keeper = createKeeper(meeting, parts, {
    changed() {
      const { file, isOpen, keeping, setAside } = keeper.now();
      state = isOpen ? { kind: 'open', notebook: notebookOf(file, writer, lookedAt), keeping, ...(setAside.length > 0 && { setAside }) } : { kind: 'loading' };
      for (const listener of listeners) listener();
    },
    filesRead(file) {
      lookedAt = later(lookedAt, lastLook(file, writer));
    },
    clockCorrected: () => noteLook(),
    isWatched: () => listeners.size > 0 && refused.size === 0,
  });
  const act = (make: (file: NotebookFile, act: Act) => NotebookFile, at = parts.now()): void => {
    count += 1;
    keeper.take(make(keeper.now().file, { stamp: { by: writer, count }, at: keeper.instant(at) }));
  };
  /** Over what was known before it: the look before this one has been remembered. */
  const noteLook = (): void => {
    if (ownLook !== null) act(look, ownLook);
  };
  const tryAgain = (): void => keeper.start('again');

  const notebook: OpenNotebook = {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      keeper.start();
      keeper.watched();
      return () => {
        listeners.delete(onChange);
        keeper.watched();
      };
    },
    write({ id, ...draft }) {
      const of = id ?? parts.newId();
      if (id !== null || draft.text.trim() !== '') act((file, one) => writeNote(file, one, of, draft));
      return of;
    },
    markRead: (item, paper, isRead) => act((file, one) => markRead(file, one, item, paper, isRead)),
    goTo: (item, page) => act((file, one) => goTo(file, one, item, page)),
    look() {
      if (ownLook !== null) return;
      ownLook = parts.now();
      keeper.start();
      keeper.whenOpen(noteLook);
    },
    letGoOfExempt() {
      const view = {};
      refused.add(view);
      keeper.watched();
      return () => {
        refused.delete(view);
        keeper.watched();
      };
    },
    retry() {
      const { keeping } = keeper.now();
      if (keeping.kind !== 'waiting' || keeping.remedy !== 'allow') return tryAgain();
      parts.allow().catch((problem: unknown) => keeper.failed(problem));
    },
  };
  return { notebook, hear: keeper.hear, tryAgain, close: keeper.close, wouldLose: () => keeper.now().wouldLose };
}

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && Date.parse(b) > Date.parse(a)) ? b : a);
