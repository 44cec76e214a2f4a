import type { Notebook, Notebooks, OpenNotebook, ReadMark } from '../../../src/domain/notebook';

export interface FakeNotebooks extends Notebooks {
  /** As a member's earlier visits have left it. */
  keep(meeting: string, notebook: Partial<Notebook>): void;
  kept(meeting: string): Notebook;
  /** Items that were named as exempt when something was written of them. */
  readonly exempt: ReadonlySet<string>;
}

export const markedAt = '2026-11-16T09:00:00.000Z';

/** Notebooks in memory: what is marked shows at once and stays. They write no notes. */
export function createFakeNotebooks(): FakeNotebooks {
  const notebooks = new Map<string, { notebook: Notebook; open: OpenNotebook; listeners: Set<() => void> }>();
  const exempt = new Set<string>();

  function of(meeting: string) {
    const known = notebooks.get(meeting);
    if (known !== undefined) return known;
    const listeners = new Set<() => void>();
    let state: ReturnType<OpenNotebook['state']>;
    const entry = {
      notebook: { meeting, notes: [], read: {}, place: null, lookedAt: null } as Notebook,
      listeners,
      open: {
        state: () => state,
        subscribe: (onChange: () => void) => {
          listeners.add(onChange);
          return () => void listeners.delete(onChange);
        },
        write: () => {
          throw new Error('This notebook writes no notes.');
        },
        markRead: (item, paper, isRead) => {
          if (item.isExempt) exempt.add(item.agendaItem);
          const { [item.agendaItem]: _before, ...others } = entry.notebook.read;
          const mark: ReadMark = { at: markedAt, paper };
          become({ ...entry.notebook, read: isRead ? { ...others, [item.agendaItem]: mark } : others });
        },
        goTo: (item, page) => {
          if (item.isExempt) exempt.add(item.agendaItem);
          become({ ...entry.notebook, place: { agendaItem: item.agendaItem, page } });
        },
        look: () => undefined,
        letGoOfExempt: () => () => undefined,
        retry: () => undefined,
      } satisfies OpenNotebook,
    };
    function become(next: Notebook): void {
      entry.notebook = next;
      state = { kind: 'open', notebook: next, keeping: { kind: 'kept' } };
      for (const listener of listeners) listener();
    }
    become(entry.notebook);
    notebooks.set(meeting, entry);
    return entry;
  }

  return {
    of: (meeting) => of(meeting).open,
    keep(meeting, notebook) {
      const entry = of(meeting);
      // The same door by which a view's own marks go in.
      for (const [agendaItem, mark] of Object.entries(notebook.read ?? {})) entry.open.markRead({ agendaItem, isExempt: false }, mark.paper, true);
      if (notebook.place) entry.open.goTo({ agendaItem: notebook.place.agendaItem, isExempt: false }, notebook.place.page);
    },
    kept: (meeting) => of(meeting).notebook,
    exempt,
  };
}
