import { useSyncExternalStore } from 'react';
import type { Notebooks, NotebookState, OpenNotebook } from '../domain/notebook';

export interface NotebookInUse {
  readonly state: NotebookState;
  readonly notebook: OpenNotebook;
}

/** A meeting's notebook as it stands now. `of` answers the same open notebook for the same meeting. */
export function useNotebook(notebooks: Notebooks, meeting: string): NotebookInUse {
  const notebook = notebooks.of(meeting);
  return { notebook, state: useSyncExternalStore(notebook.subscribe, notebook.state) };
}
