/**
 * A member's notebook of one meeting: notes, what has been read, where reading stopped, when it was last looked at. It is
 * kept in the member's own OneDrive and belongs to nobody else; how it gets there is `features/notes`' business.
 */
export interface Notebook {
  /** The meeting's key. */
  readonly meeting: string;
  readonly notes: readonly Note[];
  /** By the agenda item's key. */
  readonly read: Readonly<Record<string, ReadMark>>;
  /** Where reading stopped; null before it began. */
  readonly place: Place | null;
  /** The instant of the last look before this one: what came after it is new to the member. Null where there was none. */
  readonly lookedAt: string | null;
}

/** The paper as it was: when its version is no longer the current one, what was written belongs to an earlier one. */
export interface PaperVersion {
  /** The key of the row in MB Documents. */
  readonly document: string;
  readonly fileVersion: string;
}

export interface Note {
  readonly id: string;
  readonly agendaItem: string;
  /** Written on exempt business; absent on public business. */
  readonly isExempt?: true;
  /** As printed; null where the note is on the item as a whole. */
  readonly page: number | null;
  readonly text: string;
  readonly writtenOn: PaperVersion | null;
  /** An instant. */
  readonly changedAt: string;
  /** What another device wrote into the same note at the same time, kept beside it; mostly empty. */
  readonly otherTexts: readonly string[];
}

export interface ReadMark {
  /** An instant. */
  readonly at: string;
  readonly paper: PaperVersion | null;
}

export interface Place {
  readonly agendaItem: string;
  readonly page: number | null;
}

/** An item as the notebook needs to know it. Of an exempt one nothing is stored on the device. */
export interface NotedItem {
  readonly agendaItem: string;
  readonly isExempt: boolean;
}

export type NotebookState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'open';
      readonly notebook: Notebook;
      readonly keeping: Keeping;
      /** Files of this notebook that could not be read and were left as they are; mostly absent. */
      readonly setAside?: readonly SetAside[];
    };

export interface SetAside {
  /** Within the app's folder of the member's OneDrive. */
  readonly file: string;
  /** What is wrong with it and what to do. */
  readonly advice: string;
}

/** Whether what was typed has reached the member's OneDrive. It is never lost: what is not kept yet stays where it was typed. */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'keeping' }
  /** On this device until it can be kept: no connection, no OneDrive, no permission. */
  | { readonly kind: 'waiting'; readonly why: string; readonly remedy: 'retry' | 'allow' | null };

export interface NoteDraft extends NotedItem {
  /** Null for a new note. */
  readonly id: string | null;
  readonly page: number | null;
  /** Empty takes the note away. */
  readonly text: string;
  /**
   * What this text takes the place of, as it was shown: the note's own text, and the others' where the member has settled
   * them; none for a new note. A text that came meanwhile and was not seen stays beside it.
   */
  readonly over: readonly string[];
  readonly writtenOn: PaperVersion | null;
}

/** One meeting's notebook, open. Every change shows at once and is kept as soon as it can be. */
export interface OpenNotebook {
  readonly state: () => NotebookState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** The note's id. */
  readonly write: (draft: NoteDraft) => string;
  readonly markRead: (item: NotedItem, paper: PaperVersion | null, isRead: boolean) => void;
  readonly goTo: (item: NotedItem, page: number | null) => void;
  /** The agenda has been looked at. `lookedAt` of an open notebook stays: it speaks of the look before this one. */
  readonly look: () => void;
  /** A circle refuses who looks: what is on exempt business leaves memory, once OneDrive has it, until what this answers is called. */
  readonly letGoOfExempt: () => () => void;
  /** After a person pressed the button: where the remedy is `allow`, it opens the host's popup. */
  readonly retry: () => void;
}

export interface Notebooks {
  readonly of: (meeting: string) => OpenNotebook;
}
