import type { Note, Notebook, NotedItem, NoteDraft, PaperVersion, Place, ReadMark } from './notebook';
import type { NotebookFile, NoteText } from './notebookFile';
import { compare, emptyRegister, overwrite, type Entry, type Stamp } from './register';

export interface Act {
  readonly stamp: Stamp;
  /** An instant. */
  readonly at: string;
}

/** The text stands in the place of what its writer saw, and beside what came meanwhile. */
export function writeNote(file: NotebookFile, { stamp, at }: Act, id: string, draft: Omit<NoteDraft, 'id'>): NotebookFile {
  const known = Object.hasOwn(file.notes, id) ? file.notes[id] : undefined;
  const text = draft.text.trim() === '' ? null : draft.text;
  const value: NoteText | null = text === null ? null : { text, page: draft.page, writtenOn: draft.writtenOn, changedAt: at };
  const texts = overwrite(known?.texts ?? emptyRegister, stamp, value, (before) => draft.over.includes(before.text) || before.text === text);
  return { ...file, notes: { ...file.notes, [id]: { agendaItem: known?.agendaItem ?? draft.agendaItem, isExempt: draft.isExempt || known?.isExempt === true, texts } } };
}

export function markRead(file: NotebookFile, { stamp, at }: Act, { agendaItem, isExempt }: NotedItem, paper: PaperVersion | null, isRead: boolean): NotebookFile {
  const known = Object.hasOwn(file.read, agendaItem) ? file.read[agendaItem] : undefined;
  const mark = overwrite<ReadMark>(known?.mark ?? emptyRegister, stamp, isRead ? { at, paper } : null, () => true);
  return { ...file, read: { ...file.read, [agendaItem]: { isExempt: isExempt || known?.isExempt === true, mark } } };
}

export const goTo = (file: NotebookFile, { stamp, at }: Act, { agendaItem, isExempt }: NotedItem, page: number | null): NotebookFile => ({
  ...file,
  place: overwrite(file.place, stamp, { agendaItem, page, isExempt, at }, () => true),
});

export const look = (file: NotebookFile, { stamp, at }: Act): NotebookFile => ({ ...file, looks: overwrite(file.looks, stamp, at, () => true) });

/** The latest look by others than this writer; null where there is none. */
export const lastLook = ({ looks }: NotebookFile, besides: string): string | null => latest(looks.entries.filter(({ by }) => by !== besides), (at) => at)?.value ?? null;

/**
 * As its member sees it. Of texts written side by side the writer's own comes first, so that nothing changes under the
 * hand that types.
 */
export function notebookOf(file: NotebookFile, writer: string, lookedAt: string | null): Notebook {
  const marks = Object.entries(file.read).flatMap(([item, { mark }]) => {
    const newest = latest(mark.entries, ({ at }) => at);
    return newest === null ? [] : [[item, newest.value] as const];
  });
  return { meeting: file.meeting, notes: notesOf(file, writer), read: Object.fromEntries(marks), place: placeOf(file), lookedAt };
}

function notesOf({ notes }: NotebookFile, writer: string): readonly Note[] {
  const shown = Object.entries(notes).flatMap(([id, { agendaItem, isExempt, texts }]): Note[] => {
    const own = texts.entries.filter(({ by }) => by === writer);
    const first = latest(own.length > 0 ? own : texts.entries, ({ changedAt }) => changedAt)?.value;
    if (first === undefined) return [];
    const otherTexts = [...new Set(texts.entries.map(({ value }) => value.text))].filter((text) => text !== first.text);
    return [{ id, agendaItem, ...(isExempt && { isExempt }), ...first, otherTexts }];
  });
  return shown.sort((a, b) => (a.page ?? 0) - (b.page ?? 0) || compare(a.id, b.id));
}

function placeOf({ place }: NotebookFile): Place | null {
  const newest = latest(place.entries, ({ at }) => at);
  return newest === null ? null : { agendaItem: newest.value.agendaItem, page: newest.value.page };
}

function latest<Value>(entries: readonly Entry<Value>[], instantOf: (value: Value) => string): Entry<Value> | null {
  const byInstant = [...entries].sort((a, b) => Date.parse(instantOf(b.value)) - Date.parse(instantOf(a.value)) || compare(a.by, b.by) || b.count - a.count);
  return byInstant[0] ?? null;
}
