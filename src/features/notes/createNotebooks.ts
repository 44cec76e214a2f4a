import type { Notebooks } from '../../domain/notebook';
import { notebookName } from '../../domain/notebookFile';
import { openNotebook, type NotebookHere } from './openNotebook';
import type { NotebookParts } from './parts';

export interface NotebooksOfAccount extends Notebooks {
  /** Another account is at this device now: nothing more is written, and nothing shown. */
  readonly close: () => void;
  /** Whether closing the window would lose something typed. */
  readonly wouldLose: () => boolean;
}

/** One account's notebooks. Each is opened when it is first looked at or written in. */
export function createNotebooks(parts: NotebookParts): NotebooksOfAccount {
  const opened = new Map<string, NotebookHere>();
  const allowed = async (): Promise<void> => {
    await parts.allow();
    for (const notebook of opened.values()) notebook.tryAgain();
  };
  const stopListening = parts.tabs.onMessage((message) => opened.get(message.kind === 'asks' ? message.meeting : message.file.meeting)?.hear(message));
  return {
    of(meeting) {
      const name = notebookName(meeting);
      const known = opened.get(name) ?? openNotebook(name, { ...parts, allow: allowed });
      opened.set(name, known);
      return known.notebook;
    },
    close() {
      stopListening();
      for (const notebook of opened.values()) notebook.close();
      opened.clear();
    },
    wouldLose: () => [...opened.values()].some((notebook) => notebook.wouldLose()),
  };
}
