import type { Note, Notebook, NotebookState, Notebooks } from '../../../src/domain/notebook';

export interface FakeNotebooks extends Notebooks {
  /** The meetings that have been looked at, in order. */
  readonly looks: string[];
  /** The views that have let go of what is on exempt business, by meeting. */
  readonly lettingGo: string[];
  open(columns: Partial<Notebook>): void;
}

/** One notebook in memory, the same for every meeting. */
export function createFakeNotebooks(columns: Partial<Notebook> | 'loading' = {}): FakeNotebooks {
  const asOpen = (more: Partial<Notebook>): NotebookState => ({
    kind: 'open',
    notebook: { meeting: 'housing-2026-11-24', notes: [], read: {}, place: null, lookedAt: null, ...more },
    keeping: { kind: 'kept' },
  });
  let state: NotebookState = columns === 'loading' ? { kind: 'loading' } : asOpen(columns);
  const listeners = new Set<() => void>();
  const looks: string[] = [];
  const lettingGo: string[] = [];
  const nothing = () => undefined;
  return {
    looks,
    lettingGo,
    open(more) {
      state = asOpen(more);
      for (const listener of listeners) listener();
    },
    of: (meeting) => ({
      state: () => state,
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      write: () => 'note-1',
      markRead: nothing,
      goTo: nothing,
      look: () => void looks.push(meeting),
      letGoOfExempt() {
        lettingGo.push(meeting);
        return () => void lettingGo.pop();
      },
      retry: nothing,
    }),
  };
}

export const aNote = (columns: Partial<Note> = {}): Note => ({ id: 'note-1', agendaItem: 'item-2', page: null, text: 'Ask about the lifts', writtenOn: null, changedAt: '2026-11-15T10:00:00Z', otherTexts: [], ...columns });
